import { hasPlainLetters } from './characters.ts';

/** What the Unicode properties that our patterns use come to in ASCII, as part of a character class. */
const inAscii: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-z'],
  ['Lu', 'A-Z'],
  ['Ll', 'a-z'],
  ['N', '0-9'],
  ['M', ''],
]);

/**
 * A pattern that has Unicode properties, as a function that gives back the expression to ask of a text: one without them
 * where the text's letters are in ASCII, as most are. An engine needs a tenth of a millisecond to make each one that has
 * them: so it is told by its `source`, and made when the first text asks for it.
 */
export function forText(source: string, flags = ''): (text: string) => RegExp {
  let whole: RegExp | undefined;
  let plain: RegExp | undefined;
  return (text) => {
    if (!hasPlainLetters(text)) {
      whole ??= new RegExp(source, `${flags}u`);
      return whole;
    }
    plain ??= new RegExp(asciiSource(source), flags);
    return plain;
  };
}

/**
 * A pattern's source with each property as the characters that it stands for, in a class of its own where it stands in
 * none.
 */
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
