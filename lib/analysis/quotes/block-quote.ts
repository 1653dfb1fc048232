import type { Span } from '../../span.ts';

const longestCredit = 120;

/** Whether a line credits the quote above it: `— Ada Lovelace, in 1843`. */
export const isCredit = (text: string, { start, end }: Span): boolean =>
  end - start <= longestCredit && /^(?:[—–―]|--? )/.test(text.slice(start, Math.min(end, start + 3)));

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
