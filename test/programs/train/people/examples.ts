import {
  OTHER_FIRST,
  OTHER_MORE,
  PERSON_FIRST,
  PERSON_MORE,
} from '../../../../lib/analysis/people/labels.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { honorifics, titleForm } from '../../../../lib/lexicon/titles.ts';
import { type ArticleText, readText } from '../../../../lib/text/article-text.ts';
import type { Row } from './rows.ts';

/** An annotated text. */
export interface Example {
  readonly article: ArticleText;
  /** The gold label of each token. */
  readonly gold: Uint8Array;
}

const others = new Set(['Location', 'Organization', 'NORP', 'Misc', 'Facility', 'Product']);

/** The labels of a text's tokens, by its spans. */
export function exampleOf({ text, spans }: Row): Example {
  const article = readText(articleFromText(text));
  const gold = new Uint8Array(article.tokens.count);
  const longestFirst = [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  for (const [start, end, kind] of longestFirst) {
    if (kind === 'Person') mark(article, gold, start, end, PERSON_FIRST, PERSON_MORE);
    else if (others.has(kind)) mark(article, gold, start, end, OTHER_FIRST, OTHER_MORE);
  }
  return { article, gold };
}

/**
 * Labels the tokens that lie at least half in the span and are not labelled yet; a form of address before a name stays
 * outside.
 */
function mark(
  { text, tokens }: ArticleText,
  gold: Uint8Array,
  start: number,
  end: number,
  first: number,
  more: number,
): void {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let label = first;
  for (let token = low; token < tokens.count && tokens.start[token]! < end; token += 1) {
    const from = tokens.start[token]!;
    const to = tokens.end[token]!;
    if ((Math.min(to, end) - Math.max(from, start)) * 2 < to - from) continue;
    if (gold[token]) return;
    const isTitle = label === PERSON_FIRST && to < end && honorifics.has(titleForm(text.slice(from, to)));
    if (isTitle) continue;
    gold[token] = label;
    label = more;
  }
}
