import { isHeadingLine, isRightAbove, outermost, WHOLE } from './grow.ts';
import type { Found, Setting } from './setting.ts';

/**
 * Boxes of related pages with the heading above them where nothing is left under it: “Further reading” over two boxes
 * that each have a heading of their own. And with the few words above its heading that are named for it.
 */
export function withOrphans(setting: Setting, boxes: readonly Found[]): Found[] {
  const { lines } = setting.page.scan;
  const gone = new Uint8Array(lines.length);
  for (const { kind, first, end } of boxes) if (kind === 'related') gone.fill(1, first, end);
  return boxes.map((box) => {
    const line = box.first - 1;
    if (box.kind !== 'related' || line <= setting.lastStory || gone[line]) return box;
    const holder = orphanAbove(setting, line, box.elements[0]!, gone);
    return holder < 0 ? box : { ...box, elements: [holder, ...box.elements], first: line };
  });
}

/** The element of a heading that stands right above a box and over nothing but what is gone; -1 where there is none. */
function orphanAbove(setting: Setting, line: number, at: number, gone: Uint8Array): number {
  const { page, sums } = setting;
  const { scan } = page;
  const { parents, ends, firstLines, endLines, lines } = scan;
  if (setting.isMine(line)) return -1;
  const isHeading = sums.levels[line]! > 0 && isHeadingLine(setting, line);
  if (!isHeading && !isKicker(setting, line)) return -1;
  const rank = setting.rankOf(line);
  let top = parents[at]!;
  while (top > 0 && firstLines[top]! > line) top = parents[top]!;
  const holder = outermost(setting, line, top);
  // A box of its own, beside a box in the page at large, heads nothing in that.
  if (WHOLE.has(scan.tags[top]!) && (top !== parents[at] || holder !== lines[line]!.block)) return -1;
  if (rank === 1 || !isRightAbove(setting, line, top, at) || !isBare(setting, holder, line)) return -1;
  // A field to write in, which is no element here, is what it heads.
  if (scan.fields.some(({ within }) => within >= holder && within < ends[holder]!)) return -1;
  for (let next = line + 1; next < endLines[top]!; next++) {
    if (gone[next]) continue;
    const level = sums.levels[next]!;
    if (!isHeading || !level || level > rank || lines[next]!.block === lines[line]!.block) return -1;
    break;
  }
  return holder;
}

/** Units of a kicker. */
const LONGEST_KICKER = 40;
const KICKER = /kicker|eyebrow|overline|(?<!\S)caption(?!\S)|(?:pre|sup|over|sub)-?(?:title|heading)/i;

/** Whether a line, by its class name, is a kicker, and a heading of related pages comes next. */
function isKicker({ page, sums }: Setting, line: number): boolean {
  const { classes, lines } = page.scan;
  const { block, text, linked, button } = lines[line]!;
  if (linked || button || text.length >= LONGEST_KICKER || sums.heads[line + 1] !== 'related') return false;
  return KICKER.test(classes[block]!);
}

/** Whether an element has nothing in it but a line's block, and its wrappers. */
function isBare({ page }: Setting, holder: number, line: number): boolean {
  const { ends, lines } = page.scan;
  const { block } = lines[line]!;
  for (let at = holder; at <= block; at++) if (ends[at]! !== ends[block]!) return false;
  return true;
}
