import type { Article } from '../article.ts';
import { findSentences, type Sentences } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { readWords, type Words } from './words.ts';

/** An article with what every part of the analysis needs of its text. */
export interface ArticleText extends Words {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}

/** Reads an article's text once, for all of the analysis. */
export function readText(article: Article): ArticleText {
  const { text } = article;
  const tokens = tokenize(text);
  return { article, text, tokens, sentences: findSentences(tokens), ...readWords(tokens) };
}
