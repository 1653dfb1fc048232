import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { PAGES } from './lib/extension/page-patterns.ts';

/**
 * The first versions that have all that Nutgraf needs: in Chrome `light-dark()` of style sheets, in Firefox the Navigation
 * API, without which nothing tells that a page of one document has gone from its front page to a story.
 */
const CHROME = '123';
const FIREFOX = '147.0';

/**
 * Preact writes `innerHTML` where a component asks for `dangerouslySetInnerHTML`. None of ours does; here the way itself
 * is taken out, so that no version of them can, and stores need not ask.
 */
const withoutInnerHtml = {
  name: 'without-inner-html',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return undefined;
    const safe = code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0');
    if (safe === code) throw new Error('Preact no longer writes innerHTML the way that is known here.');
    return { code: safe, map: null };
  },
};

/** Scripts that a page, or a panel, waits for. */
const AWAITED = new Set(['analysis.js', 'gate.js', 'reader.js']);

/**
 * Has V8 compile all of a script as it loads it: nearly all of these is called at once, and to look for the ends of
 * functions first takes longer. (https://v8.dev/blog/explicit-compile-hints)
 */
const compileAtOnce = {
  name: 'compile-at-once',
  generateBundle(_: unknown, bundle: Readonly<Record<string, { readonly fileName: string; code?: string }>>) {
    for (const file of Object.values(bundle))
      if (AWAITED.has(file.fileName)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

/** Runs the content scripts as they are: WXT wraps them in a log that keeps silent once the extension is built. */
const withoutWrapper = {
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
const barePolyfill = {
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
const oneSharedChunk = {
  name: 'one-shared-chunk',
  outputOptions: (options: { readonly format?: string }) =>
    options.format === 'es'
      ? { ...options, codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } }
      : undefined,
};

/** The folders of the packages whose code is in a bundle. */
const packages = new Set<string>();

/** Notes which packages the bundles are made of: those that are shipped, however they are declared. */
const notePackages = {
  name: 'note-packages',
  generateBundle(_: unknown, bundle: Readonly<Record<string, { readonly moduleIds?: readonly string[] }>>) {
    for (const { moduleIds = [] } of Object.values(bundle))
      for (const id of moduleIds) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
        if (folder) packages.add(folder);
      }
  },
};

/** Long licences that may be told by their address, together with that of the source. */
const addresses = new Map([['MPL-2.0', 'https://www.mozilla.org/MPL/2.0/']]);

/** Name, version and licence of Nutgraf and of each shipped package, with the licence's own words or its address. */
function licenses(root: string): string {
  const each = [root, ...[...packages].sort()].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const address = addresses.get(license);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const words = address
      ? `The licence: ${address}\nThe source: https://www.npmjs.com/package/${name}/v/${version}`
      : file && readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version}: ${license}\n${words ? `\n${words}\n` : ''}`;
  });
  return ['Nutgraf, and the packages whose code is in it.\n', ...each].join(`\n${'─'.repeat(80)}\n\n`);
}

/** Ships the words of the interface without the white space that people need to edit them. */
function packMessages(_: unknown, files: ResolvedPublicFile[]): void {
  for (const [at, file] of files.entries())
    if ('absoluteSrc' in file && file.relativeDest.endsWith('messages.json'))
      files[at] = {
        relativeDest: file.relativeDest,
        contents: JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8'))),
      };
}

/** The ways to pack a file that may come smallest. */
const WAYS = [constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY].flatMap((strategy) =>
  [6, 9].map((memLevel) => ({ level: 9, strategy, memLevel })),
);
const DEFLATED = 8;

/**
 * Packs a zip anew, each file by the way that makes it smallest: the usual one finds hardly a repetition in a model's
 * weights, and those that it finds cost more than they save. (Offsets: APPNOTE.TXT of PKWARE, 4.3; one disk, no comment.)
 */
async function repack(_: unknown, path: string): Promise<void> {
  const zip = await readFile(path);
  const end = Buffer.from(zip.subarray(-22));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let size = 0;
  let at = end.readUInt32LE(16);
  for (let left = end.readUInt16LE(10); left > 0; left--) {
    const entry = Buffer.from(zip.subarray(at, at + 46 + zip.readUInt16LE(at + 28)));
    at += entry.length;
    const start = entry.readUInt32LE(42);
    const header = Buffer.from(zip.subarray(start, start + 30 + zip.readUInt16LE(start + 26)));
    let data = zip.subarray(start + header.length, start + header.length + entry.readUInt32LE(20));
    const plain = entry.readUInt16LE(10) === DEFLATED ? inflateRawSync(data) : undefined;
    for (const way of plain ? WAYS : []) {
      const packed = deflateRawSync(plain!, way);
      if (packed.length < data.length) data = packed;
    }
    header.writeUInt32LE(data.length, 18);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size, 42);
    files.push(header, data);
    directory.push(entry);
    size += header.length + data.length;
  }
  end.writeUInt32LE(size, 16);
  await writeFile(path, Buffer.concat([...files, ...directory, end]));
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    // The browsers that we are for all know it.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      preact({ reactAliasesEnabled: false }),
      withoutInnerHtml,
      withoutWrapper,
      barePolyfill,
      compileAtOnce,
      oneSharedChunk,
      notePackages,
    ],
  }),
  hooks: {
    'build:publicAssets': packMessages,
    'zip:extension:done': repack,
    'build:done': ({ config }) => writeFile(join(config.outDir, 'LICENSES.txt'), licenses(config.root)),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: PAGES,
    content_scripts: [{ matches: PAGES, js: ['gate.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandPanel__',
      },
      'next-place': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      'previous-place': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
      'toggle-boxes': { description: '__MSG_commandBoxes__' },
    },
    minimum_chrome_version: CHROME,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'nutgraf@nutgraf.example',
        strict_min_version: FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX },
    },
  }),
});
