/** Values of an object that are objects or lists themselves, the innermost ones; and how deep they are looked for. */
const WITHIN = /"\w+"\s*:\s*(?:\{[^{}]*\}|\[[^{}[\]]*\])/g;
const DEPTH = 2;
const NAMED = /"name"\s*:\s*"([^"]+)"/g;
const STRING = /"([^"]+)"/g;

/**
 * The names of the authors in a piece of JSON that starts with them: a name, or an object or a list of objects that are
 * named. The piece may break off anywhere.
 */
export function authorsInData(json: string): string[] {
  let own = json;
  for (let pass = 0; pass < DEPTH; pass++) own = own.replace(WITHIN, '');
  const [opening = ''] = own;
  const end = own.search(opening === '[' ? /\]/ : opening === '{' ? /\}/ : /",/);
  const part = end < 0 ? own : own.slice(0, end + 1);
  return [...part.matchAll(part.includes('{') ? NAMED : STRING)].map(([, name]) => unescaped(name!));
}

/** A string of JSON without its escapes: `\u00e9`. */
const unescaped = (string: string): string =>
  string.replace(/\\u([\da-f]{4})/gi, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
