/**
 * Looking for words without regular expressions: compiling those costs a page more than all of the looking, for each
 * page is a new world to which nothing has been compiled yet.
 */

/** Whether a UTF-16 unit is of a word, as `\w` has it. */
const isWord = (unit: number) =>
  (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58) || unit === 95;

/** The next place from `from` on where a phrase stands in a text, with a word's boundary (`\b`) at either end; or -1. */
function nextPlace(text: string, phrase: string, from: number): number {
  for (let at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (
      isWord(text.charCodeAt(at - 1)) !== isWord(text.charCodeAt(at)) &&
      isWord(text.charCodeAt(end - 1)) !== isWord(text.charCodeAt(end))
    )
      return at;
  }
  return -1;
}

/** How often the phrases stand in a text. None of them may be the start of another. */
export function countPhrases(text: string, phrases: readonly string[]): number {
  let count = 0;
  for (const phrase of phrases)
    for (let at = nextPlace(text, phrase, 0); at >= 0; at = nextPlace(text, phrase, at + phrase.length))
      count++;
  return count;
}

/** How many lines of a text hold one of the phrases at least; with `isStart`, how many start with one. */
export function countLinesWith(text: string, phrases: readonly string[], isStart = false): number {
  const lines = new Set<number>();
  for (const phrase of phrases)
    for (let at = nextPlace(text, phrase, 0); at >= 0; ) {
      const line = text.lastIndexOf('\n', at);
      if (!isStart || line === at - 1) lines.add(line);
      const next = isStart || lines.has(line) ? text.indexOf('\n', at) : at + 1;
      at = next < 0 ? -1 : nextPlace(text, phrase, next);
    }
  return lines.size;
}

/** Whether a text starts with one of the phrases, at the end of a word. */
export const startsWithPhrase = (text: string, phrases: readonly string[]): boolean =>
  phrases.some(
    (phrase) =>
      text.startsWith(phrase) &&
      isWord(text.charCodeAt(phrase.length - 1)) !== isWord(text.charCodeAt(phrase.length)),
  );

/** How often characters of a set stand in a text. */
export function countCharacters(text: string, characters: string): number {
  let count = 0;
  for (const character of characters)
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** A list of words with blanks between them, and underscores within. */
export const list = (words: string): string[] => words.split(' ').map((word) => word.replaceAll('_', ' '));
