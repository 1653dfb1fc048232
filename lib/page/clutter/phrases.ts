const APOSTROPHES = /['’]/g;
/**
 * What is no letter, mark or digit, as far as headings go. Written out: `\p{L}` and its kin take half a millisecond to
 * compile, in each page anew.
 */
const OTHERS =
  /[^a-z0-9\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u0963\u0966-\u1fff\u2c00-\u2dff\u3005-\u3007\u3031-\u30fa\u30fc-\ud7ff\uf900-\ufaff\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f]+/g;

const known = new Map<string, string>();
const MOST_KNOWN = 2000;

/** A line's words as the lexicon has them: lower case, no punctuation. Lines are asked about several times. */
export function plain(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = text.toLowerCase().replace(APOSTROPHES, '').replace(OTHERS, ' ').trim();
  if (known.size > MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

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
  for (const phrase of phrases) {
    const first = firstWord(phrase);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (words) => {
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
