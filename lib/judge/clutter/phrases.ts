const APOSTROPHES = /['’]/g;
/**
 * What is no letter, mark or digit, as far as headings go, nor the end of a line. Written out: `\p{L}` and its kin take
 * half a millisecond to compile, in each page anew.
 */
const OTHERS =
  /[^\na-z0-9\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u0963\u0966-\u1fff\u2c00-\u2dff\u3005-\u3007\u3031-\u30fa\u30fc-\ud7ff\uf900-\ufaff\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f]+/g;

/** Accents, vowel signs and hamzas: capitals and hurried typing go without them ("A LIRE AUSSI"). */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;
const MARKED = /[^\0-\x7f]/;

/** A text without accents, vowel signs and hamzas. */
export const withoutMarks = (text: string): string =>
  MARKED.test(text) ? text.normalize('NFD').replace(MARKS, '').normalize('NFC') : text;

/** A line's words as the lexicon is compared: lower case, no accents, no punctuation. */
export const plain = (line: string): string =>
  withoutMarks(line.toLowerCase()).replace(APOSTROPHES, '').replace(OTHERS, ' ').trim();

/** The plain words of many lines. All at once: a few native calls for a page, not a few for each of its lines. */
export const plainLines = (lines: readonly string[]): string[] =>
  // The first and the last line are there so that none of the others' ends is trimmed away.
  plain(`x\n${lines.join('\n')}\nx`)
    .split('\n')
    .slice(1, -1)
    .map((words) => words.trim());

/** The first of some plain words. */
export function firstWord(words: string): string {
  const end = words.indexOf(' ');
  return end < 0 ? words : words.slice(0, end);
}

/** Whether plain words are of a writing without blanks between words (Japanese). */
export function isSolid(words: string): boolean {
  const unit = words.charCodeAt(0);
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff);
}

const SOLID = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Whether a plain word is a count: "12", "3k". */
export const isCount = (word: string): boolean => /^\d+[km]?$/.test(word);

/** Units of the longest phrase without blanks. */
const LONGEST_SOLID = 16;

/** The longest of some phrases (plain) that plain words open with, at a word's end. */
export function opening(phrases: ReadonlySet<string>, words: string): string | undefined {
  if (isSolid(words))
    for (let end = Math.min(words.length, LONGEST_SOLID); end > 0; end--) {
      const start = words.slice(0, end);
      if (phrases.has(start)) return start;
    }
  else
    for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
      const start = words.slice(0, end);
      if (phrases.has(start)) return start;
    }
  return;
}

/** Tells whether plain words hold one of some phrases (plain), wherever they stand. */
export function finderOf(phrases: Iterable<string>): (words: string) => boolean {
  const byFirst = new Map<string, string[]>();
  const solid: string[] = [];
  for (const phrase of phrases) {
    const first = firstWord(phrase);
    if (isSolid(phrase)) solid.push(phrase);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (words) => {
    if (SOLID.test(words)) return solid.some((phrase) => words.includes(phrase));
    for (let at = 0; at >= 0 && at < words.length; ) {
      const blank = words.indexOf(' ', at);
      const end = blank < 0 ? words.length : blank;
      const starting = byFirst.get(words.slice(at, end));
      if (starting?.some((phrase) => words.startsWith(phrase, at) && isEnd(words, at + phrase.length)))
        return true;
      at = end + 1;
    }
    return false;
  };
}

const isEnd = (words: string, at: number) => at === words.length || words[at] === ' ';
