import { honorifics, titleForm, titleWords } from '../../lexicon/titles.ts';
import type { Span } from '../../span.ts';
import { textAt } from '../../span.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { OUTSIDE, PERSON_FIRST, PERSON_MORE } from './labels.ts';
import { type NameParts, partsOf } from './name-parts.ts';
import type { Tagging } from './tagger.ts';

/** A place where a person is named. */
export interface NameMention {
  readonly span: Span;
  /** First token, and the one behind the last. */
  readonly first: number;
  readonly end: number;
  readonly parts: NameParts;
  /** 0 to 1: how sure the tagger is that it names a person. */
  readonly chance: number;
}

/** The persons' names that were tagged, without the titles before them, in reading order. */
export function nameMentions(article: ArticleText, { labels, chances }: Tagging): NameMention[] {
  const mentions: NameMention[] = [];
  for (let token = 0; token < labels.length; token += 1) {
    if (labels[token] !== PERSON_FIRST && labels[token] !== PERSON_MORE) continue;
    let end = token + 1;
    while (end < labels.length && labels[end] === PERSON_MORE) end += 1;
    const mention = mentionAt(article, token, end, chances);
    if (mention) mentions.push(mention);
    token = end - 1;
  }
  return mentions;
}

const isWord = (article: ArticleText, token: number): boolean => /[\p{L}\p{N}]/u.test(wordAt(article, token));

const wordAt = ({ text, tokens }: ArticleText, token: number): string =>
  text.slice(tokens.start[token], tokens.end[token]);

function mentionAt(
  article: ArticleText,
  from: number,
  to: number,
  chances: Float32Array,
): NameMention | undefined {
  let first = from;
  let end = to;
  while (first < end - 1 && (isTitle(article, first) || !isWord(article, first))) first += 1;
  while (end > first && (/^['’]s$/.test(wordAt(article, end - 1)) || !isWord(article, end - 1))) end -= 1;
  end = beforeOpenBracket(article, first, end);
  if (end <= first) return undefined;
  const span = { start: article.tokens.start[first]!, end: article.tokens.end[end - 1]! };
  const parts = partsOf(textAt(article.text, span));
  if (!parts.key) return undefined;
  let chance = 0;
  for (let token = first; token < end; token += 1) chance += chances[token * 2]!;
  return { span, first, end, parts, chance: chance / (end - first) };
}

/** Cuts a name at a bracket that it does not close: "Lindsey Graham (R-SC". */
function beforeOpenBracket(article: ArticleText, first: number, end: number): number {
  for (let token = end - 1; token > first; token -= 1) {
    const word = wordAt(article, token);
    if (word === ')' || word === ']') return end;
    if (word === '(' || word === '[') return token;
  }
  return end;
}

function isTitle(article: ArticleText, token: number): boolean {
  const form = titleForm(wordAt(article, token));
  return honorifics.has(form) || titleWords.has(form);
}

/** Whether a token is labelled as no name of any kind. */
export const isPlain = ({ labels }: Tagging, token: number): boolean => labels[token] === OUTSIDE;
