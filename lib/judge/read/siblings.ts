import { inherited } from '../inherit.ts';
import type { Scan } from '../snapshot.ts';

const CARDS = new Set(['div', 'article', 'section', 'li', 'a', 'aside']);

/** For an element, how many children of its parent have its tag: items of a list, paragraphs. Itself counts. */
export function twinsOf({ tags, parents, ends }: Scan): (element: number) => number {
  return countedAmong(parents, ends, (at) => tags[at]!);
}

/** For an element, the most siblings of like tag and class that it has, or a box around it below the root. */
export function alikeAround(
  { tags, parents, ends, classes }: Scan,
  root: number,
): (element: number) => number {
  const alike = countedAmong(parents, ends, (at) =>
    CARDS.has(tags[at]!) ? `${tags[at]} ${classes[at]}` : '',
  );
  return inherited(parents, 0, (at, above) => {
    const around = at <= root && root < ends[at]!;
    return around || !CARDS.has(tags[at]!) ? above : Math.max(above, alike(at));
  });
}

/** Counts siblings of one kind; those of a parent all at once, when the first of them is asked for. */
function countedAmong(
  parents: readonly number[],
  ends: readonly number[],
  kindOf: (element: number) => string,
): (element: number) => number {
  const counts = new Int32Array(parents.length);
  return (element) => {
    const parent = parents[element]!;
    if (counts[element] || parent < 0) return Math.max(1, counts[element]!);
    const byKind = new Map<string, number[]>();
    for (let at = parent + 1; at < ends[parent]!; at = ends[at]!) {
      const kind = kindOf(at);
      const list = byKind.get(kind);
      if (list) list.push(at);
      else byKind.set(kind, [at]);
    }
    for (const list of byKind.values()) for (const at of list) counts[at] = list.length;
    return counts[element]!;
  };
}
