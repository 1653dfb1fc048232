import { isClutterHeading } from '../clutter/headings.ts';
import type { Page } from '../page.ts';
import type { Story } from './find-root.ts';
import { findSurroundings, INSIDE } from './surroundings.ts';

/** Columns of a row that also rules ask about. */
export const HEADING = 0;
export const BEFORE = 1;
export const IN_FORM = 2;
export const IN_COMMENTS = 3;

/** What a line may stand in, as far as it tells. The first two have their columns named above. */
const AROUND = [
  INSIDE.form,
  INSIDE.comments,
  INSIDE.notice,
  INSIDE.content,
  INSIDE.media,
  INSIDE.aside,
  INSIDE.author,
  INSIDE.footer,
  INSIDE.header,
  INSIDE.meta,
  INSIDE.sidebar,
  INSIDE.table,
  INSIDE.blockquote,
  INSIDE.figure,
  INSIDE.related,
];

const COLUMNS = AROUND.length + 30;
const log = (value: number) => Math.log1p(value);
const share = (part: number, whole: number) => (whole ? part / whole : 0);

/**
 * What tells the story's lines from the page's others: calls `visit` for each line with its row, which holds until the
 * next line's. Only how lines stand to each other and to the page counts, not what they say: that costs little and is
 * the same in all languages.
 */
export function describeLines(
  page: Page,
  story: Story,
  visit: (row: Float64Array, line: number) => void,
): void {
  const { scan, measures } = page;
  const { lines, tags, parents, firstLines, endLines, ends } = scan;
  const { root, weights } = story;
  const inside = findSurroundings(page, story);
  const first = Math.max(
    0,
    weights.findIndex((weight) => weight > 0),
  );
  const top = firstLines[root] ?? 0;
  const bottom = endLines[root] ?? 0;
  const all = story.mass(0);
  const headings = lines.map((line) => headingLevel(tags, parents, line.block));
  const gapsAfter = distances(weights.toReversed()).reverse();
  const gapsBefore = distances(weights);
  const twins = twinCounts(page);
  const row = new Float64Array(COLUMNS);
  let clutterAt = -1;
  let titleAt = -1;
  let headAt = -1;
  lines.forEach(({ text, linked, block, broken }, at) => {
    const size = text.length;
    const after = lines[at + 1];
    // A story may have a heading like one of clutter: what follows it tells.
    if (!weights[at + 1] && isClutterHeading(text)) clutterAt = at;
    if (headings[at] === 1) titleAt = at;
    const head = lines[headAt];
    const within = at >= top && at < bottom;
    let branch = block;
    let levels = 0;
    let above = 0;
    if (within)
      while (branch > root && parents[branch]! !== root) {
        branch = parents[branch]!;
        levels++;
      }
    else {
      // The branch of the last common ancestor with the root.
      while (branch > 0 && !holdsRoot(parents[branch]!)) branch = parents[branch]!;
      for (let up = root; up > 0 && !(firstLines[up]! <= at && at < endLines[up]!); up = parents[up]!)
        above++;
      levels = -1;
    }
    const box = block > root ? parents[block]! : block;
    const tag = tags[block];
    let column = 0;
    const put = (value: number | boolean) => {
      row[column++] = Number(value);
    };
    put(headings[at]!);
    put(log(Math.max(0, first - at)));
    for (const bit of AROUND) put((inside[block]! & bit) !== 0);
    put(log(size));
    put(share(linked, size));
    put(broken);
    put(tag === 'div');
    put(tag === 'pre');
    put(tag === 'figcaption');
    put(within);
    put(levels);
    put(above);
    put(log(gapsBefore[at]!));
    put(log(gapsAfter[at]!));
    put(within ? log(at - top) : -1);
    put(within ? log(bottom - at) : -1);
    put(log(after?.text.length ?? 0));
    put(after !== undefined && parents[after.block] === parents[block] && tags[after.block] === tag);
    put(measures.linkDensity(branch));
    put(share(story.mass(branch), all));
    put(log(endLines[branch]! - firstLines[branch]!));
    put(log(measures.chars(box)));
    put(measures.linkDensity(box));
    put(share(story.mass(box), measures.chars(box)));
    put(clutterAt < 0 ? 99 : Math.min(99, at - clutterAt));
    put(log(all));
    put(log(twins[block]!));
    put(titleAt < 0 ? -1 : Math.min(200, at - titleAt));
    put(head ? share(head.linked, head.text.length) : -1);
    put(head ? Math.min(99, at - headAt) : -1);
    put(log(weights[at]!));
    if (headings[at]) headAt = at;
    visit(row, at);
  });

  function holdsRoot(element: number): boolean {
    return element <= root && root < ends[element]!;
  }
}

/** For each line, how many lines before it the nearest running text is. */
function distances(weights: Float64Array): Float64Array {
  let gap = 99;
  return weights.map((weight) => {
    const before = gap;
    gap = weight > 0 ? 0 : Math.min(99, gap + 1);
    return before;
  });
}

/** For each element, how many of its siblings have its tag: items of a list, cards of a grid, paragraphs. */
function twinCounts({ scan }: Page): Float64Array {
  const { tags, parents } = scan;
  const counts = new Map<string, number>();
  const key = (at: number) => `${parents[at]}${tags[at]}`;
  for (let at = 0; at < tags.length; at++) counts.set(key(at), (counts.get(key(at)) ?? 0) + 1);
  return Float64Array.from(tags, (_, at) => counts.get(key(at))!);
}

function headingLevel(tags: readonly string[], parents: readonly number[], block: number): number {
  for (let at = block, up = 0; at >= 0 && up < 3; at = parents[at]!, up++) {
    const tag = tags[at]!;
    if (tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6') return Number(tag[1]);
  }
  return 0;
}
