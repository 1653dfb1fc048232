import type { Article } from '../article.ts';
import { findSentences, type Sentences } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** An article with what every part of the analysis needs of its text. */
export interface ArticleText {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** Each token's word, lower case. */
  readonly lower: readonly string[];
}

/** Reads an article's text once, for all of the analysis. */
export function readText(article: Article): ArticleText {
  const { text } = article;
  const tokens = tokenize(text);
  return { article, text, tokens, sentences: findSentences(tokens), lower: lowerWords(tokens) };
}

function lowerWords({ text, count, start, end }: Tokens): string[] {
  const words: string[] = new Array(count);
  for (let token = 0; token < count; token += 1)
    words[token] = text.slice(start[token], end[token]).toLowerCase();
  return words;
}
