/** What the Unicode properties that our patterns use come to in ASCII, as part of a character class. */
const inAscii: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-z'],
  ['Lu', 'A-Z'],
  ['Ll', 'a-z'],
  ['N', '0-9'],
  ['M', ''],
]);

const beyondAscii = /[^\0-\x7f]/;

/**
 * `pattern`, which has Unicode properties, as a function that gives back the expression to ask of a text: one without them
 * where the text is in ASCII, as most are. An engine needs a tenth of a millisecond to make each one that has them.
 */
export function forText(pattern: RegExp): (text: string) => RegExp {
  let plain: RegExp | undefined;
  return (text) => {
    if (beyondAscii.test(text)) return pattern;
    plain ??= new RegExp(asciiSource(pattern.source), pattern.flags.replace('u', ''));
    return plain;
  };
}

/** A pattern's source with each property as the characters that it stands for, in a class of its own where it stands in none. */
function asciiSource(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, property: string | undefined) => {
    if (part === '[' || part === ']') inClass = part === '[';
    if (property === undefined) return part;
    const characters = inAscii.get(property);
    if (characters === undefined) throw new RangeError(`Not known in ASCII: ${property}`);
    return inClass ? characters : `[${characters}]`;
  });
}
