import { inherited } from '../inherit.ts';
import type { Scan } from '../snapshot.ts';
import type { StoryPlace } from './find-root.ts';

/** Captions of an essay in pictures, at least; units of each; and how much they tell beside its running text. */
const LEAST = 4;
const SHORTEST = 40;
const MUCH = 0.5;
const ENDED = /[.!?…。！？]["'”’»)\]]*$/;

/** Of a story's place, the captions (by index in the scan) that tell the story: those of an essay in pictures. */
export function tellingCaptions(
  { tags, parents, lines, firstLines, endLines }: Scan,
  { root, mass }: StoryPlace,
): number[] {
  const inCaption = inherited(parents, 0, (at, above) => above || (tags[at] === 'figcaption' ? 1 : 0));
  const found: number[] = [];
  let told = 0;
  for (let at = firstLines[root] ?? 0; at < (endLines[root] ?? 0); at++) {
    const { text, block, linked } = lines[at]!;
    if (text.length < SHORTEST || linked > text.length / 2 || !inCaption(block) || !ENDED.test(text))
      continue;
    found.push(at);
    told += text.length;
  }
  return found.length >= LEAST && told >= MUCH * mass(root) ? found : [];
}
