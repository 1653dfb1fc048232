import type { Article } from '../../article.ts';
import type { Span } from '../../span.ts';
import { startsWithCapital } from '../../text/characters.ts';

const nameWord = /^\p{Lu}[\p{L}.'’-]*$/u;
const longestLabel = 40;
const leastLabels = 3;
const leastTurns = 2;

/**
 * The label of each block that is a turn of an interview: `Q:`, `A.`, `TAPPER:`, `John Smith:`. There must be three such
 * blocks, of which two bear `A` or the same family name of somebody in the text (`names`, lower case), for lists have
 * labels too; labels of other words count where they are in capitals, as `HOST:`.
 */
export function findLabels({ text, blocks }: Article, names: ReadonlySet<string>): ReadonlyMap<number, Span> {
  const labels = new Map<number, Span>();
  const turns = new Map<string, number>();
  blocks.forEach(({ kind, span }, block) => {
    const label = kind === 'paragraph' ? labelAt(text, span) : undefined;
    if (!label) return;
    const words = text.slice(label.start, label.end);
    const speaker = lastWord(words).toLowerCase();
    const isTurn = words === 'A' || names.has(speaker);
    if (isTurn) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
    if (isTurn || isCapitals(words)) labels.set(block, label);
  });
  const isInterview = labels.size >= leastLabels && Math.max(0, ...turns.values()) >= leastTurns;
  return isInterview ? labels : new Map();
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
  const isName = words.length < 5 && words.every((word) => startsWithCapital(word) && nameWord.test(word));
  return isName ? { start, end: start + colon } : undefined;
}
