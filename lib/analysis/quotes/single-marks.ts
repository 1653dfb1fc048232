import { type Article, isHeading } from '../../article.ts';
import type { Span } from '../../span.ts';
import { classAt, DIGIT, LETTER, SPACE } from '../../text/characters.ts';
import { firstFrom, isDoubleMark, isInWord, singleMarksOf } from './marks.ts';
import { innerOf, type Stretch } from './stretch.ts';

/** What all texts have that open something with a single mark: most have apostrophes alone. */
const opener = /\u2018|(?:^|[^A-Za-z0-9])'/;
const speechEnds = ',.?!…';

/**
 * Adds stretches between single marks where the article quotes speech with them, as British papers do: more of them end
 * in a comma or a full stop before the mark than there are stretches in double marks. Linear in the length of the text.
 */
export function findSingles(article: Article, doubles: readonly Stretch[]): readonly Stretch[] {
  const { text, blocks } = article;
  if (!opener.test(text)) return doubles;
  const marks = singleMarksOf(text);
  const singles: Stretch[] = [];
  let next = 0;
  blocks.forEach(({ kind, span, aside }, block) => {
    const taken: Span[] = [];
    while (next < doubles.length && doubles[next]!.block === block) taken.push(doubles[next++]!.outer);
    if (isHeading(kind) || aside) return;
    for (const single of singlesOfBlock(text, marks, span, block, taken)) singles.push(single);
  });
  const isSpeech = ({ inner }: Stretch): boolean => speechEnds.includes(text.charAt(inner.end - 1));
  if (!singles.some(isSpeech)) return doubles;
  const kept = outermost([...doubles, ...around(article, marks, doubles), ...singles]);
  const known = new Set(doubles);
  const speech = kept.filter((stretch) => !known.has(stretch) && isSpeech(stretch));
  return speech.length > kept.filter((stretch) => known.has(stretch)).length ? kept : doubles;
}

/** The stretches between single marks that have double ones inside: ‘He said “no” to us.’ */
function around({ text, blocks }: Article, marks: readonly number[], doubles: readonly Stretch[]): Stretch[] {
  return [...new Set(doubles.map(({ block }) => block))].flatMap((block) =>
    singlesOfBlock(text, marks, blocks[block]!.span, block, []).filter(({ inner }) =>
      hasDoubleMark(text, inner),
    ),
  );
}

function hasDoubleMark(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (isDoubleMark(text.charCodeAt(at))) return true;
  return false;
}

/** Stretches in reading order, without those that lie in, or run into, one that starts before them. */
function outermost(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  const inOrder = [...stretches].sort(({ outer: a }, { outer: b }) => a.start - b.start || b.end - a.end);
  for (const stretch of inOrder) if (stretch.outer.start >= (kept.at(-1)?.outer.end ?? 0)) kept.push(stretch);
  return kept;
}

function singlesOfBlock(
  text: string,
  marks: readonly number[],
  span: Span,
  block: number,
  taken: readonly Span[],
): Stretch[] {
  const found: Stretch[] = [];
  let start = span.start;
  for (const { start: end, end: after } of [...taken, { start: span.end, end: span.end }]) {
    for (const outer of pairsIn(text, marks, start, end)) {
      const inner = innerOf(text, outer, true);
      if (inner) found.push({ inner, outer, block, closed: true, continues: false });
    }
    start = after;
  }
  return found;
}

/** Pairs of single marks in `[start, end)`: each opener with the best closer before the next opener. */
function pairsIn(text: string, marks: readonly number[], start: number, end: number): Span[] {
  const pairs: Span[] = [];
  let open = -1;
  let weak = -1;
  for (let next = firstFrom(marks, start); next < marks.length && marks[next]! < end; next += 1) {
    const at = marks[next]!;
    if (opensSingle(text, at, start, end)) {
      if (open >= 0 && weak >= 0) pairs.push({ start: open, end: weak + 1 });
      open = at;
      weak = -1;
    } else if (open >= 0) {
      const strength = closesSingle(text, at, end);
      if (strength === 2) {
        pairs.push({ start: open, end: at + 1 });
        open = -1;
        weak = -1;
      } else if (strength === 1 && weak < 0) weak = at;
    }
  }
  if (open >= 0 && weak >= 0) pairs.push({ start: open, end: weak + 1 });
  return pairs;
}

function opensSingle(text: string, at: number, start: number, end: number): boolean {
  if (at + 1 >= end || text.charAt(at) === '’') return false;
  const next = classAt(text, at + 1);
  if (next === SPACE) return false;
  if (text.charAt(at) === "'" && next === DIGIT) return false;
  return at === start || classAt(text, at - 1) === SPACE || '([—–-“"'.includes(text.charAt(at - 1));
}

/** 2 for a sure closing mark, 1 for one that may be an apostrophe (`the boys’ club`), 0 for none. */
function closesSingle(text: string, at: number, end: number): 0 | 1 | 2 {
  if (text.charAt(at) === '‘' || isInWord(text, at, end)) return 0;
  const before = text.charAt(at - 1);
  if (classAt(text, at - 1) === SPACE) return 0;
  if (at + 1 < end && (classAt(text, at + 1) === LETTER || classAt(text, at + 1) === DIGIT)) return 0;
  if (speechEnds.includes(before)) return 2;
  return before === 's' || before === 'n' ? 1 : 2;
}
