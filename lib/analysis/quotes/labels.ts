import type { Article } from '../../article.ts';
import type { Span } from '../../span.ts';

const longestLabel = 40;
const leastLabels = 3;

/**
 * The label of each block that is a turn of an interview: `Q:`, `A.`, `TAPPER:`, `John Smith:`. An article is an
 * interview where three blocks have labels and at least two speak in turn, one of them repeatedly.
 */
export function findLabels({ text, blocks }: Article): ReadonlyMap<number, Span> {
  const labels = new Map<number, Span>();
  const turns = new Map<string, number>();
  blocks.forEach(({ kind, span }, block) => {
    if (kind !== 'paragraph') return;
    const label = labelAt(text, span);
    if (!label) return;
    labels.set(block, label);
    const key = lastWord(text.slice(label.start, label.end));
    turns.set(key, (turns.get(key) ?? 0) + 1);
  });
  const repeated = [...turns.values()].filter((count) => count > 1).length;
  const isInterview = labels.size >= leastLabels && repeated > 0 && (turns.size > 1 || turns.has('A'));
  if (!isInterview) return new Map();
  const isTurn = (label: Span): boolean => {
    const words = text.slice(label.start, label.end);
    return isCapitals(words) || (turns.get(lastWord(words)) ?? 0) > 1;
  };
  return new Map([...labels].filter(([, label]) => isTurn(label)));
}

const lastWord = (label: string): string => label.slice(label.lastIndexOf(' ') + 1);

/** A label in capitals that opens quoted words: `“TAPPER: Why?”`. */
export function capitalLabelAt(text: string, span: Span): Span | undefined {
  const label = labelAt(text, span);
  return label && label.end - label.start > 2 && isCapitals(text.slice(label.start, label.end))
    ? label
    : undefined;
}

const isCapitals = (words: string): boolean => words === words.toUpperCase();

/** `NAME` of `NAME: words`, or `Q` of `Q. words`. */
function labelAt(text: string, { start, end }: Span): Span | undefined {
  const head = text.slice(start, Math.min(end, start + longestLabel));
  if (/^[QA][.:] /.test(head)) return { start, end: start + 1 };
  const colon = head.indexOf(': ');
  if (colon < 2) return undefined;
  const words = head.slice(0, colon).split(' ');
  const isName = words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  return isName ? { start, end: start + colon } : undefined;
}
