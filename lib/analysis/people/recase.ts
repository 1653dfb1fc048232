import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  measuringVerbs,
  prepositions,
  pronouns,
  verbs,
} from '../../lexicon/word-classes.ts';
import { type ArticleText, readText } from '../../text/article-text.ts';
import { forText } from '../../text/pattern.ts';

/** So many of a text's words in capitals, and its capitals tell nothing. */
const most = 0.7;
/** So many words tell enough. */
const sample = 400;

const smallWords: readonly { has(word: string): boolean }[] = [
  determiners,
  prepositions,
  conjunctions,
  pronouns,
  auxiliaries,
  verbs,
  measuringVerbs,
  adverbs,
  adjectives,
  reportingVerbs,
];
/** Endings that names hardly have. */
const smallEnding = /(?:ed|ing|ly|tion|tions|ment|ments|ness|able|ible|ity|ous|ful|ive|ance|ence|ship)$/;

/** A text wholly in capitals as it may have been before, with the same offsets; any other as it is. Linear. */
export function recased(article: ArticleText): ArticleText {
  if (!isInCapitals(article)) return article;
  const { tokens, text, lower } = article;
  let written = '';
  let at = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.start[token]!;
    const word = text.slice(start, tokens.end[token]!);
    const plain = lower[token]!;
    written += text.slice(at, start) + (plain.length === word.length ? recase(word, plain) : word);
    at = tokens.end[token]!;
  }
  return readText({ ...article.article, text: written + text.slice(at) });
}

function isInCapitals({ tokens, words, lower }: ArticleText): boolean {
  let small = 0;
  let capitals = 0;
  for (let token = 0; token < tokens.count && small + capitals < sample; token += 1) {
    const plain = lower[token]!;
    if (plain.length < 3 || !isLetters(plain)) continue;
    if (words[token] !== plain && words[token] === plain.toUpperCase()) capitals += 1;
    else small += 1;
    if (small > (1 - most) * sample) return false;
  }
  return capitals > 3 && capitals >= most * (small + capitals);
}

/** Whether a lower-cased word is all letters. */
function isLetters(plain: string): boolean {
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    if (unit > 0x7f) return /^\p{Ll}+$/u.test(plain);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

const openingLetter = forText(String.raw`(^|[-’'])(\p{Ll})(?=\p{Ll}{2})`, 'g');

/** Small letters for words that are no names; else a capital at the start of each part. */
function recase(word: string, lower: string): string {
  if (word.includes('.') || word.length < 2) return word;
  if (smallWords.some((words) => words.has(lower)) || (lower.length > 5 && smallEnding.test(lower)))
    return lower;
  return lower.replace(
    openingLetter(lower),
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}
