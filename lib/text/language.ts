import type { Article } from '../article.ts';
import { classAt, LETTER } from './characters.ts';
import { firstHash, hashUnit, scramble } from './fnv.ts';
import { WordSet } from './word-set.ts';

/** The words that English texts are full of and other languages hardly have. */
const english = new WordSet(
  'the of and to that was for with his her their from which have has had been were would they this said are is it by an as at be but not or who will more about when there she he'.split(
    ' ',
  ),
);
/** Those of them that no other language in Latin letters has, as a word of its own. */
const onlyEnglish: ReadonlySet<string> = new Set(
  'the and with his their from which were would they this said who when'.split(' '),
);

/** So many words tell enough, and no more than so much of the text, in UTF-16 units, is looked at. */
const enough = 30;
const sample = 4000;

/** None of those words is longer, in UTF-16 units. */
const longest = 5;

/** Whether a letter is of the blocks that hold the Latin script. */
const isLatin = (code: number): boolean => code < 0x250 || (code >= 0x1e00 && code < 0x1f00);

/** A word in small letters with one that English hardly has. */
const isForeign = (word: string): boolean => /^\p{Ll}+$/u.test(word) && /[^a-z]/.test(word);

const foreignWords = (text: string): number =>
  (text.slice(0, sample).match(/\p{L}+/gu) ?? []).filter(isForeign).length;

/**
 * Whether a text is English: by the share of its commonest words (a third of the words of English news; under one in
 * twenty elsewhere). A text too short or too odd for that is what `lang` says; where it says nothing, English, unless
 * it has words with foreign letters and none of those.
 */
export function isEnglish({ text, lang }: Pick<Article, 'text' | 'lang'>): boolean {
  const declared = lang ? /^en\b/i.test(lang) : undefined;
  const { words, latin, common, sure } = countWords(text);
  if (words === 0) return declared ?? true;
  if (latin * 2 < words) return false;
  if (words < enough) return declared ?? (common > 0 || foreignWords(text) < 2);
  const share = common / words;
  // A short report of a match is names for a third, and has hardly an article.
  if (share >= 0.12 || (declared !== false && share >= 0.06 && sure >= 2 && sure / words >= 0.03))
    return true;
  return share >= 0.04 && (declared ?? false);
}

/** `hashText` of the small letters of an ASCII word; nothing for any other, which is no English word of those above. */
function hashOfSmall(text: string, start: number, end: number): number | undefined {
  let hash = firstHash;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return undefined;
    hash = hashUnit(hash, unit | 0x20);
  }
  return scramble(hash);
}

/** How many words a text opens with; how many of them are in Latin letters, common in English, and words of no other language. */
function countWords(text: string): { words: number; latin: number; common: number; sure: number } {
  const end = Math.min(sample, text.length);
  let words = 0;
  let latin = 0;
  let common = 0;
  let sure = 0;
  for (let at = 0; at < end; at += 1) {
    if (classAt(text, at) !== LETTER) continue;
    const start = at;
    while (at < end && classAt(text, at) === LETTER) at += 1;
    words += 1;
    if (isLatin(text.charCodeAt(start))) latin += 1;
    if (at - start > longest) continue;
    const hash = hashOfSmall(text, start, at);
    if (hash === undefined) continue;
    const word = text.slice(start, at).toLowerCase();
    if (!english.has(word, hash)) continue;
    common += 1;
    if (onlyEnglish.has(word)) sure += 1;
  }
  return { words, latin, common, sure };
}
