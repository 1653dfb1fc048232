import { type Article, isHeading } from '../../article.ts';
import type { Span } from '../../span.ts';
import { classAt, SPACE } from '../../text/characters.ts';
import { forText } from '../../text/pattern.ts';
import { isCredit, wordsOfBlockQuote } from './block-quote.ts';
import { findTurns, type Turn } from './labels.ts';
import { directionOf, doubleMarksOf, firstFrom, isDoubleMark } from './marks.ts';
import { findSingles } from './single-marks.ts';
import { innerOf, type Stretch, unmarkedStretch } from './stretch.ts';

/**
 * Every stretch between quotation marks, in reading order, without overlap; nested ones belong to the outer one.
 * Double marks of every style are read with one stack a block; single marks only where the article quotes speech with
 * them. The turns of an interview are told by their labels, with `names` of those who may speak (short ones, lower
 * case). Linear in the length of the text.
 */
export function findStretches(
  article: Article,
  names: ReadonlyMap<string, string> = noNames,
): readonly Stretch[] {
  const turns = findTurns(article, names);
  if (turns.size > 0) return stretchesOf(article, turns);
  const known = ofArticles.get(article) ?? stretchesOf(article, turns);
  ofArticles.set(article, known);
  return known;
}

/** Of articles without labels, as they are asked for again once its people are known. */
const ofArticles = new WeakMap<Article, readonly Stretch[]>();

function stretchesOf(article: Article, turns: ReadonlyMap<number, Turn>): readonly Stretch[] {
  const { text, blocks } = article;
  const stretches: Stretch[] = [];
  const marks = doubleMarksOf(text);
  let left: Stretch | undefined;
  blocks.forEach(({ kind, span, aside }, block) => {
    if (isHeading(kind) || (aside && kind !== 'caption')) return;
    const whole = unmarkedIn(article, block, turns.get(block), stretches.at(-1));
    if (whole !== undefined) {
      if (whole) stretches.push(whole);
      left = undefined;
      return;
    }
    const next = blocks[block + 1];
    const goesOn = next !== undefined && isDoubleMark(text.charCodeAt(next.span.start));
    const found = stretchesOfBlock(text, marks, span, block, left, goesOn);
    for (const stretch of found) stretches.push(stretch);
    const last = found.at(-1);
    left = last && !last.closed ? last : undefined;
  });
  return findSingles(article, endUnclosed(article, stretches));
}

/** The stretch of a block that is quoted as a whole, null where it is a question or a credit; nothing for all others. */
function unmarkedIn(
  { text, blocks }: Article,
  block: number,
  turn: Turn | undefined,
  before: Stretch | undefined,
): Stretch | null | undefined {
  const { kind, span } = blocks[block]!;
  if (turn) {
    const { label, isQuestion } = turn;
    const inner = innerOf(text, { start: label ? label.end : span.start - 1, end: span.end }, false);
    return inner && !isQuestion ? unmarkedStretch(inner, block, !label, label) : null;
  }
  if (kind !== 'quote') return undefined;
  if (isCredit({ text, blocks }, block)) return null;
  if (hasDoubleMark(text, span)) return undefined;
  const continues =
    before?.unmarked !== undefined && before.block === block - 1 && blocks[before.block]!.kind === kind;
  return unmarkedStretch(wordsOfBlockQuote(text, span), block, continues);
}

/** Whether a double mark opens or closes the block. */
const hasDoubleMark = (text: string, { start, end }: Span): boolean =>
  isDoubleMark(text.charCodeAt(start)) || isDoubleMark(text.charCodeAt(end - 1));

const noNames: ReadonlyMap<string, string> = new Map();

interface Open {
  readonly at: number;
  readonly mark: string;
  readonly inside: Span[];
}

function stretchesOfBlock(
  text: string,
  marks: readonly number[],
  { start, end }: Span,
  block: number,
  left: Stretch | undefined,
  goesOn: boolean,
): Stretch[] {
  const stack: Open[] = [];
  const outers: Span[] = [];
  let unclosed: Span | undefined;
  for (let next = firstFrom(marks, start); next < marks.length && marks[next]! < end; next += 1) {
    const at = marks[next]!;
    const top = stack.at(-1);
    const direction = directionOf(text, at, start, end, top?.mark ?? '');
    if (direction === 'none') continue;
    if (direction === 'open' || (direction === 'either' && !top)) {
      stack.push({ at, mark: text.charAt(at), inside: [] });
    } else if (top) {
      stack.pop();
      (stack.at(-1)?.inside ?? outers).push({ start: top.at, end: at + 1 });
    }
  }
  const bottom = stack[0];
  if (bottom) {
    const nested = stack.flatMap(({ inside }) => inside);
    if (nested.length === 0 || (goesOn && bottom.at === start)) unclosed = { start: bottom.at, end };
    else for (const outer of nested) outers.push(outer);
  }
  const stretches: Stretch[] = [];
  for (const outer of unclosed ? [...outers, unclosed] : outers) {
    const inner = innerOf(text, outer, outer !== unclosed);
    if (!inner) continue;
    const continues = left !== undefined && outer.start === start;
    stretches.push({ inner, outer, block, closed: outer !== unclosed, continues });
  }
  return stretches;
}

/**
 * Ends stretches without a closing mark: before the report that follows a comma in them (`“We had no choice, said X`), with
 * their block where they open it or where the next block goes on, else with their first sentence.
 */
function endUnclosed({ text, blocks }: Article, stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch, at) => {
    const { closed, outer, inner, block } = stretch;
    const opensBlock = outer.start === blocks[block]!.span.start;
    if (closed || stretches[at + 1]?.continues) return stretch;
    const end = reportIn(text, inner) ?? (opensBlock ? inner.end : firstSentenceEnd(text, inner));
    if (end === inner.end) return stretch;
    return { ...stretch, inner: { start: inner.start, end }, outer: { start: outer.start, end } };
  });
}

const report = forText(
  String.raw`[,?!] (?:(?:said|says|added|told) (?:the |a |an )?\p{L}|(?:he|she|(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,3})(?:said|says|added)\b)`,
);

/** Where the quoted words end before a report that the text forgot to part from them. */
function reportIn(text: string, { start, end }: Span): number | undefined {
  const words = text.slice(start, Math.min(end, start + 600));
  const found = report(words).exec(words);
  return found ? start + found.index + 1 : undefined;
}

function firstSentenceEnd(text: string, { start, end }: Span): number {
  for (let at = start; at + 1 < end; at += 1)
    if ('.?!'.includes(text.charAt(at)) && classAt(text, at + 1) === SPACE) return at + 1;
  return end;
}
