import type { Article } from '../article.ts';

/** The words that English texts are full of and other languages hardly have. */
const english: ReadonlySet<string> = new Set(
  'the of and to that was for with his her their from which have has had been were would they this said are is it by an as at be but not or who will more about when there she he'.split(
    ' ',
  ),
);
/** So many words tell enough, and no more than so much of the text, in UTF-16 units, is looked at. */
const enough = 30;
const sample = 4000;

/** Whether a word opens with a letter of the blocks that hold the Latin script. */
const isLatin = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
};

/** A word in small letters with one that English hardly has. */
const isForeign = (word: string): boolean => /^\p{Ll}+$/u.test(word) && /[^a-z]/.test(word);

/**
 * Whether a text is English: by the share of its commonest words (a third of the words of English news; under one in
 * twenty elsewhere). A text too short or too odd for that is what `lang` says; where it says nothing, English, unless it has words
 * with foreign letters and none of those.
 */
export function isEnglish({ text, lang }: Pick<Article, 'text' | 'lang'>): boolean {
  const declared = lang ? /^en\b/i.test(lang) : undefined;
  const words = text.slice(0, sample).match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return declared ?? true;
  const latin = words.filter(isLatin).length;
  if (latin * 2 < words.length) return false;
  const common = words.filter((word) => english.has(word.toLowerCase())).length;
  if (words.length < enough) return declared ?? (common > 0 || words.filter(isForeign).length < 2);
  const share = common / words.length;
  if (share >= 0.12) return true;
  return share >= 0.04 && (declared ?? false);
}
