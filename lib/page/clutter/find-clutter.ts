import type { ClutterKind } from '../../clutter.ts';
import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import type { Reading } from '../read/read-article.ts';
import type { Clutter } from './clutter.ts';
import { isClutterHeading } from './headings.ts';

const NAMED: readonly (readonly [ClutterKind, number])[] = [
  ['comments', BITS.comments],
  ['related', BITS.related],
  ['newsletter', BITS.newsletter],
  ['share', BITS.share],
];
const KEPT = new Set(['body', 'main', 'article', 'html', 'nav', 'header', 'footer']);

/** Finds the boxes of a page that may go. `reading` guards the story: no box holds a line of it. */
export function findClutter(page: Page, reading: Reading): Clutter[] {
  const { scan, measures } = page;
  const { tags, ends, firstLines, endLines, lines, elements } = scan;
  const story = new Int32Array(lines.length + 1);
  const mine = new Set(reading.lines);
  for (let at = 0; at < lines.length; at++) story[at + 1] = story[at]! + (mine.has(at) ? 1 : 0);
  const found: Clutter[] = [];
  for (let at = 1; at < elements.length; ) {
    const tag = tags[at]!;
    const first = firstLines[at]!;
    const end = endLines[at]!;
    if (tag === 'nav' || tag === 'header' || tag === 'footer') {
      at = ends[at]!;
      continue;
    }
    const clear = story[end]! === story[first]!;
    const kind = clear && !KEPT.has(tag) && first < end ? judge(at) : undefined;
    if (!kind) {
      at++;
      continue;
    }
    const words = lines
      .slice(first, end)
      .map(({ text }) => text)
      .join('\n');
    found.push({ kind: kind[0], elements: [elements[at]!], reason: kind[1], words });
    at = ends[at]!;
  }
  return found;

  function judge(at: number): [ClutterKind, string] | undefined {
    const names = measures.names(at);
    for (const [kind, bits] of NAMED) if (names & bits) return [kind, `named ${kind}`];
    const head = lines[firstLines[at]!]!.text;
    if (isClutterHeading(head) && measures.linkDensity(at) > 0.4) return ['related', `headed “${head}”`];
    return;
  }
}
