import type { Article } from '../../article.ts';
import type { Span } from '../../span.ts';

const longestCredit = 120;
/** Of one that no dash opens. */
const longestName = 80;

type Blocks = Pick<Article, 'text' | 'blocks'>;

/** Whether a block credits the quote above it: `— Ada Lovelace, in 1843`, or a name without a dash below quoted words. */
export function isCredit(article: Blocks, block: number): boolean {
  const { text, blocks } = article;
  const { start, end } = blocks[block]!.span;
  if (end - start <= longestCredit && /^(?:[—–―]|--? )/.test(text.slice(start, Math.min(end, start + 3))))
    return true;
  return isName(article, block) || (isShort(article, block) && block > 1 && isName(article, block - 1));
}

/** Whether a block is a name that stands below quoted words in a block quote. */
function isName(article: Blocks, block: number): boolean {
  const { text, blocks } = article;
  const above = blocks[block - 1];
  if (above?.kind !== 'quote' || !isShort(article, block)) return false;
  const { start, end } = blocks[block]!.span;
  return (
    /[.!?…”"’)]/.test(text.charAt(above.span.end - 1)) &&
    /^(?:By )?\p{Lu}[\p{L}.'’-]+ (?:\p{L}+ )?\p{Lu}/u.test(text.slice(start, end))
  );
}

/** Whether a block of a block quote is too short for a sentence, and doesn't end like one. */
function isShort({ text, blocks }: Blocks, block: number): boolean {
  const { kind, span } = blocks[block]!;
  return (
    kind === 'quote' && span.end - span.start <= longestName && /[\p{L})]/u.test(text.charAt(span.end - 1))
  );
}

/** The quoted words of a block quote without marks, up to a credit behind a dash at its end. */
export function wordsOfBlockQuote(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - longestCredit);
  const tail = text.slice(from, end);
  const dash = Math.max(tail.lastIndexOf('—'), tail.lastIndexOf('–'), tail.lastIndexOf('―'));
  if (dash < 0 || from + dash === start) return { start, end };
  const credit = /^. ?\p{Lu}/u.test(tail.slice(dash));
  const sentence = /[.!?…”"’)]\s*$/.test(tail.slice(0, dash)) || tail.charAt(dash - 1) === ' ';
  if (!credit || !sentence) return { start, end };
  let last = from + dash;
  while (last > start && text.charAt(last - 1) === ' ') last -= 1;
  return { start, end: last };
}
