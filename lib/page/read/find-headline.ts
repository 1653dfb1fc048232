import type { Line, Scan } from '../snapshot.ts';
import { bare } from './bare.ts';

/** A page's headline, and the lines of its scan that hold it: `[first, end)`. */
export interface Headline {
  readonly text: string;
  readonly first: number;
  readonly end: number;
}

/** Units of the longest headline. A heading that is longer was never closed. */
const LONGEST = 300;
/** Units of a lone h1 that is more than a site's or a section's name. */
const TELLING = 15;

/** The h1 that says most of what the page's head declares as its title, or the only one that says something. */
export function findHeadline(
  { tags, firstLines, endLines, lines }: Scan,
  declared: string,
): Headline | undefined {
  const title = bare(declared);
  const all: Headline[] = [];
  tags.forEach((tag, at) => {
    if (tag !== 'h1') return;
    const first = firstLines[at]!;
    const end = endLines[at]!;
    const text = textOf(lines.slice(first, end));
    if (text && text.length < LONGEST) all.push({ text, first, end });
  });
  // A site's name is part of most titles, too.
  all.sort((a, b) => b.text.length - a.text.length);
  const isDeclared = ({ text }: Headline) =>
    title && (title.includes(bare(text)) || bare(text).includes(title));
  return all.find(isDeclared) ?? (all.length === 1 && all[0]!.text.length > TELLING ? all[0] : undefined);
}

const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');
