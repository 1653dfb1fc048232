import { BOX_NAMES, type BoxName } from '../lexicon/box-names.ts';

/** What a box is named, one bit a name. */
export const BITS = Object.fromEntries(
  Object.keys(BOX_NAMES).map((name, bit) => [name, 1 << bit]),
) as Readonly<Record<BoxName, number>>;

const words = new Map<string, number>();
/** What words open with that go on with a star. */
const starts = new Map<string, number>();
for (const [name, list] of Object.entries(BOX_NAMES))
  for (const word of list.split(' ')) {
    const [start = '', rest] = word.split('*');
    const known = rest === undefined ? words : starts;
    known.set(start, (known.get(start) ?? 0) | BITS[name as BoxName]);
  }

const known = new Map<string, number>();
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[\u0080-\uffff]+/g;
const LONGEST = 200;

/** The bits of what a class name or an id says. */
export function namesIn(name: string): number {
  if (!name) return 0;
  const found = known.get(name);
  if (found !== undefined) return found;
  let bits = 0;
  let before = '';
  let earlier = '';
  for (const word of name.slice(0, LONGEST).match(WORD) ?? []) {
    const here = word.toLowerCase();
    bits |=
      (words.get(here) ?? 0) | (words.get(before + here) ?? 0) | (words.get(earlier + before + here) ?? 0);
    for (const [start, bit] of starts) if (here.startsWith(start)) bits |= bit;
    earlier = before;
    before = here;
  }
  if (known.size > 5000) known.clear();
  known.set(name, bits);
  return bits;
}
