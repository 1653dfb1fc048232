import { isClutterHeading } from '../clutter/headings.ts';
import { attribute } from '../dom.ts';
import type { Page } from '../page.ts';
import type { Line } from '../scan.ts';
import type { Story } from './find-root.ts';
import { findSurroundings, INSIDE } from './surroundings.ts';

const CLASSES = ['p', 'li', 'div', 'td', 'pre', 'blockquote', 'figcaption', 'dd', 'span'];

const OWN = [
  'size',
  'words',
  'linked',
  'strong',
  'button',
  'links',
  'ended',
  'sentences',
  'commas',
  'capitals',
  'digits',
  'wordLength',
  'heading',
  'byline',
  'date',
  'promo',
  'clutterHeading',
  'colon',
  'questionMark',
  'broken',
] as const;
const PLACE = [
  'inRoot',
  'levels',
  'above',
  'before',
  'after',
  'gapBefore',
  'gapAfter',
  'fromTop',
  'toEnd',
  'sizeBefore',
  'sizeAfter',
  'linkedBefore',
  'linkedAfter',
  'headingBefore',
  'headingAfter',
  'sameBefore',
  'sameAfter',
  'branchSize',
  'branchLinked',
  'branchRunning',
  'branchLines',
  'boxSize',
  'boxLinked',
  'boxLines',
  'boxRunning',
  'sinceClutter',
  'pageRunning',
  'twins',
  'cards',
  'repeated',
  'sinceTitle',
  'headLinked',
  'sinceHead',
  'weight',
] as const;

/** The features of a line, in the order of a row. */
export const LINE_FEATURES: readonly string[] = [
  ...OWN,
  ...PLACE,
  ...CLASSES.map((tag) => `is-${tag}`),
  ...Object.keys(INSIDE).map((name) => `in-${name}`),
];

const COUNT = LINE_FEATURES.length;
const BITS = Object.keys(INSIDE).length;
const BYLINE =
  /^(?:by|von|par|por|di|door|autor|author|written by|posted by|updated|published|reviewed by|photo|image|credit)\b/iu;
const DATE =
  /\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}|min(?:ute)?s? read|ago)\b/iu;
const PROMO =
  /\b(?:advertisement|subscribe|sign up|newsletter|cookies?|copyright|all rights reserved|read more|click here|share|follow us|comments?|log ?in|sign in|related|add to cart|skip to|privacy policy|your email|download|filed under|tags?:|posted in)\b|©/iu;
const ENDED = /[.!?…。！？][\s"'”’»)\]]*$/u;

const log = (value: number) => Math.log1p(value);
const share = (part: number, whole: number) => (whole ? part / whole : 0);

/**
 * What tells the story's lines from the page's others: calls `visit` for each line with its row (`LINE_FEATURES`), which
 * holds until the next line's.
 */
export function describeLines(
  page: Page,
  story: Story,
  visit: (row: Float64Array, line: number) => void,
): void {
  const { scan, measures } = page;
  const { lines, tags, parents, firstLines, endLines, ends, elements } = scan;
  const { root, weights } = story;
  const inside = findSurroundings(page, story);
  let first = weights.findIndex((weight) => weight > 0);
  if (first < 0) first = 0;
  const last = weights.findLastIndex((weight) => weight > 0);
  const top = firstLines[root] ?? 0;
  const bottom = endLines[root] ?? 0;
  const all = story.mass(0);
  const seen = new Map<string, number>();
  for (const { text } of lines) seen.set(text, (seen.get(text) ?? 0) + 1);
  const headings = lines.map((line) => headingLevel(tags, parents, line.block));
  const nearest = distances(weights);

  let clutterAt = -1;
  let titleAt = -1;
  let headAt = -1;
  const cards = cardCounts(page, root);
  const twins = twinCounts(page);
  const row = new Float64Array(COUNT);
  lines.forEach((line, at) => {
    let column = 0;
    const put = (value: number) => {
      row[column++] = value;
    };
    const { text, block } = line;
    const size = text.length;
    const before = lines[at - 1];
    const after = lines[at + 1];
    const words = countWords(text);
    const clutterHeading = isClutterHeading(text);
    // A story may have a heading like one of clutter: what follows it tells.
    if (clutterHeading && (after === undefined || weights[at + 1]! === 0)) clutterAt = at;
    if (headings[at] === 1) titleAt = at;
    const head = headAt < 0 ? undefined : lines[headAt]!;
    put(log(size));
    put(words);
    put(share(line.linked, size));
    put(share(line.strong, size));
    put(share(line.button, size));
    put(line.links);
    put(ENDED.test(text) ? 1 : 0);
    put(countSentences(text));
    put(countIn(text, 44));
    put(share(countCapitals(text), size));
    put(share(countDigits(text), size));
    put(share(size, words));
    put(headings[at]!);
    put(size < 120 && BYLINE.test(text) ? 1 : 0);
    put(size < 120 && DATE.test(text) ? 1 : 0);
    put(size < 300 && PROMO.test(text) ? 1 : 0);
    put(clutterHeading ? 1 : 0);
    put(text.endsWith(':') ? 1 : 0);
    put(text.endsWith('?') ? 1 : 0);
    put(line.broken ? 1 : 0);

    let branch = block;
    let levels = 0;
    const within = at >= top && at < bottom;
    let above = 0;
    if (within) {
      while (branch > root && parents[branch]! !== root) {
        branch = parents[branch]!;
        levels++;
      }
    } else {
      // The branch of the last common ancestor with the root.
      while (branch > 0 && !holds(parents[branch]!, root)) branch = parents[branch]!;
      for (let up = root; up > 0 && !(firstLines[up]! <= at && at < endLines[up]!); up = parents[up]!)
        above++;
      levels = -1;
    }
    put(within ? 1 : 0);
    put(levels);
    put(above);
    put(at < first ? log(first - at) : 0);
    put(at > last ? log(at - last) : 0);
    put(log(nearest.before[at]!));
    put(log(nearest.after[at]!));
    put(within ? log(at - top) : -1);
    put(within ? log(bottom - at) : -1);
    put(log(before?.text.length ?? 0));
    put(log(after?.text.length ?? 0));
    put(before ? share(before.linked, before.text.length) : 1);
    put(after ? share(after.linked, after.text.length) : 1);
    put(headings[at - 1] ?? 0);
    put(headings[at + 1] ?? 0);
    put(before && parents[before.block] === parents[block] && tags[before.block] === tags[block] ? 1 : 0);
    put(after && parents[after.block] === parents[block] && tags[after.block] === tags[block] ? 1 : 0);
    put(log(measures.chars(branch)));
    put(measures.linkDensity(branch));
    put(share(story.mass(branch), all));
    put(log(endLines[branch]! - firstLines[branch]!));
    const box = block > root ? parents[block]! : block;
    put(log(measures.chars(box)));
    put(measures.linkDensity(box));
    put(log(endLines[box]! - firstLines[box]!));
    put(share(story.mass(box), measures.chars(box)));
    put(clutterAt < 0 ? 99 : Math.min(99, at - clutterAt));
    put(log(all));
    put(log(twins[block]!));
    put(cards[block]!);
    put(seen.get(text)! > 1 ? 1 : 0);
    put(titleAt < 0 ? -1 : Math.min(200, at - titleAt));
    put(head ? share(head.linked, head.text.length) : -1);
    put(head ? Math.min(99, at - headAt) : -1);
    put(log(weights[at]!));
    if (headings[at]) headAt = at;
    const tag = tags[block];
    for (const each of CLASSES) put(each === tag ? 1 : 0);
    const around = inside[block]!;
    for (let bit = 0; bit < BITS; bit++) put((around >> bit) & 1);
    visit(row, at);
  });

  function holds(element: number, other: number): boolean {
    return element <= other && other < ends[element]! && elements.length > 0;
  }
}

/** For each line, how many lines away the nearest running text is, before and after it. */
function distances(weights: Float64Array) {
  const count = weights.length;
  const before = new Float64Array(count);
  const after = new Float64Array(count);
  for (let at = 0, gap = 99; at < count; at++) {
    before[at] = gap;
    gap = weights[at]! > 0 ? 0 : Math.min(99, gap + 1);
  }
  for (let at = count - 1, gap = 99; at >= 0; at--) {
    after[at] = gap;
    gap = weights[at]! > 0 ? 0 : Math.min(99, gap + 1);
  }
  return { before, after };
}

/** For each element, how many of its siblings have its tag: items of a list, cards of a grid, paragraphs. */
function twinCounts({ scan }: Page): Float64Array {
  const { tags, parents } = scan;
  const counts = new Map<string, number>();
  const key = (at: number) => `${parents[at]}${tags[at]}`;
  for (let at = 0; at < tags.length; at++) counts.set(key(at), (counts.get(key(at)) ?? 0) + 1);
  return Float64Array.from(tags, (_, at) => counts.get(key(at))!);
}

const CARDS = new Set(['div', 'article', 'section', 'li', 'a', 'aside']);

/** For each element below the root: the most siblings of like class that it, or a box around it, has. */
function cardCounts({ scan }: Page, root: number): Float64Array {
  const { tags, parents, elements, ends } = scan;
  const signatures = tags.map((tag, at) =>
    CARDS.has(tag) ? `${parents[at]} ${tag} ${attribute(elements[at]!, 'class') ?? ''}` : '',
  );
  const counts = new Map<string, number>();
  for (const signature of signatures) counts.set(signature, (counts.get(signature) ?? 0) + 1);
  const cards = new Float64Array(tags.length);
  for (let at = 1; at < tags.length; at++) {
    const around = at <= root && root < ends[at]!;
    const own = signatures[at] && !around ? counts.get(signatures[at]!)! : 0;
    cards[at] = Math.max(own, cards[parents[at]!]!);
  }
  return cards;
}

function headingLevel(tags: readonly string[], parents: readonly number[], block: number): number {
  for (let at = block, up = 0; at >= 0 && up < 3; at = parents[at]!, up++) {
    const tag = tags[at]!;
    if (tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6') return Number(tag[1]);
  }
  return 0;
}

function countWords(text: Line['text']): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

function countIn(text: string, unit: number): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === unit) count++;
  return count;
}

function countSentences(text: string): number {
  let count = 0;
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at - 1);
    if ((unit === 46 || unit === 33 || unit === 63) && text.charCodeAt(at) === 32) count++;
    else if (unit === 0x3002) count++;
  }
  return count;
}

function countCapitals(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) count++;
  }
  return count;
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) count++;
  }
  return count;
}
