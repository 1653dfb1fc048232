import type { Source } from '../analysis.ts';

/**
 * Words that determine the noun behind them ("Other studies", "One of the districts") and begin no name that goes on
 * so.
 */
const DETERMINERS = new Set(
  'all another any both each every few many more most no one other several some such these this those'.split(
    ' ',
  ),
);

/** So much of an article is looked into for a word. */
const MOST_TEXT = 50_000;

/**
 * The name of a source as it stands within a sentence: "according to two officials" where the article begins with
 * "Two officials". A first word is taken for a common one where the article has it in small letters elsewhere; names
 * of people and bodies stay as they are, but for an article or another such word before them.
 */
export function sourceWords({ kind, name }: Pick<Source, 'kind' | 'name'>, text: string): string {
  const first = /^\p{Lu}\p{Ll}*(?=\s|$)/u.exec(name)?.[0];
  if (first === undefined || kind === 'person') return name;
  const small = first.toLowerCase();
  const isArticle = /^(?:the|an?)$/.test(small);
  const isDeterminer = DETERMINERS.has(small) && /^\s\p{Ll}/u.test(name.slice(first.length));
  const isCommon =
    isArticle || isDeterminer || (kind === 'unnamed' && hasWord(text.slice(0, MOST_TEXT), small));
  return isCommon ? small + name.slice(first.length) : name;
}

const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
