/**
 * Preact writes `innerHTML` where a component asks for `dangerouslySetInnerHTML`. None of ours does; here the way itself
 * is taken out, so that no version of them can, and stores need not ask.
 */
export const withoutInnerHtml = {
  name: 'without-inner-html',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return undefined;
    const safe = code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0');
    if (safe === code) throw new Error('Preact no longer writes innerHTML the way that is known here.');
    return { code: safe, map: null };
  },
};

/** Scripts that a page, or a panel, waits for. */
const AWAITED = new Set(['analysis.js', 'gate.js', 'reader.js', 'host.js']);

/**
 * Has V8 compile all of a script as it loads it: nearly all of these is called at once, and to look for the ends of
 * functions first takes longer. (https://v8.dev/blog/explicit-compile-hints)
 */
export const compileAtOnce = {
  name: 'compile-at-once',
  generateBundle(_: unknown, bundle: Readonly<Record<string, { readonly fileName: string; code?: string }>>) {
    for (const file of Object.values(bundle))
      if (AWAITED.has(file.fileName)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

/** Runs the content scripts as they are: WXT wraps them in a log that keeps silent once the extension is built. */
export const withoutWrapper = {
  name: 'without-wrapper',
  transform(code: string, id: string) {
    if (!id.includes('unlisted-script-entrypoint') || !code.includes('crashed on startup')) return undefined;
    const [entry] = /^import \w+ from .*$/m.exec(code)!;
    return { code: `${entry}\nexport default definition.main();`, map: null };
  },
};

/**
 * Takes the polyfill as the module that it is. By way of what bundlers make of CommonJS each page would ask the browser for
 * every one of its interfaces, whether used or not, and each costs time at its first use.
 */
export const barePolyfill = {
  name: 'bare-polyfill',
  transform(code: string, id: string) {
    if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return undefined;
    const bare = `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`;
    return { code: bare, map: null };
  },
};

/**
 * Puts all that our pages share into one script and one style sheet: a file more costs the panel more time at its
 * opening than the few kilobytes that it does not need.
 */
export const oneSharedChunk = {
  name: 'one-shared-chunk',
  outputOptions: (options: { readonly format?: string }) =>
    options.format === 'es'
      ? { ...options, codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } }
      : undefined,
};
