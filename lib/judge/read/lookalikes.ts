import type { Scan } from '../snapshot.ts';
import type { StoryPlace } from './find-root.ts';

/** Lines of the story's element that stand in elements alike, and the units of running text in them. */
export interface Lookalikes {
  count: number;
  mass: number;
}

/**
 * For an element, the lines of the story whose elements have its tag and class, in parents alike: a story's paragraphs
 * are made like each other, however many boxes they stand in; what stands among them is made in another way.
 */
export function lookalikesOf(
  { tags, classes, parents, lines, firstLines, endLines }: Scan,
  { root, weights }: StoryPlace,
): (element: number) => Readonly<Lookalikes> {
  const makeOf = (at: number) => `${tags[at]} ${classes[at]}`;
  const keyOf = (at: number) => `${makeOf(at)}<${makeOf(parents[at]!)}`;
  const found = new Map<string, Lookalikes>();
  for (let at = firstLines[root] ?? 0; at < (endLines[root] ?? 0); at++) {
    const key = keyOf(lines[at]!.block);
    const alike = found.get(key) ?? { count: 0, mass: 0 };
    alike.count++;
    alike.mass += weights[at]!;
    found.set(key, alike);
  }
  return (element) => found.get(keyOf(element)) ?? NONE;
}

const NONE: Lookalikes = { count: 0, mass: 0 };
