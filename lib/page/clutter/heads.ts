import type { ClutterKind } from '../../clutter.ts';
import type { Scan } from '../scan.ts';
import { headingKind } from './headings.ts';

const known = new WeakMap<Scan, (line: number) => ClutterKind | undefined>();

/** What kind of box each line of a page heads, if any. Asked by those who look for the story and for clutter: told once. */
export function headsOf(scan: Scan): (line: number) => ClutterKind | undefined {
  const before = known.get(scan);
  if (before) return before;
  const heads: (ClutterKind | undefined | null)[] = new Array(scan.lines.length).fill(null);
  const headOf = (line: number) => {
    if (heads[line] === null) heads[line] = headingKind(scan.lines[line]!.text);
    return heads[line] ?? undefined;
  };
  known.set(scan, headOf);
  return headOf;
}
