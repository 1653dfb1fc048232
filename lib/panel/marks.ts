import type { Span } from '../span.ts';
import type { Story } from './story.ts';

/** Painting marks takes a browser time that grows with the square of their number in a text: 27 s for 20,000 in one. */
const MOST_MARKS = 3000;

/** Nor does it end soon where they stand in a line that can't be broken: so far from a break, a place isn't marked. */
const FAR_FROM_BREAK = 500;

/** The places of a story's entries, by kind, in reading order: what is marked in the page. Dates are not. */
export function marksOf({
  article: { text },
  people,
  numbers,
  quotes,
}: Pick<Story, 'article' | 'people' | 'numbers' | 'quotes'>) {
  const placesOf = (entries: readonly { readonly places: readonly Span[] }[]): readonly Span[] =>
    entries
      .flatMap(({ places }) => places)
      .sort((a, b) => a.start - b.start)
      .filter(({ start }) => start < FAR_FROM_BREAK || /\s/.test(text.slice(start - FAR_FROM_BREAK, start)))
      .slice(0, MOST_MARKS);
  return { people: placesOf(people), numbers: placesOf(numbers), quotes: placesOf(quotes) };
}
