import type { Span } from '../span.ts';
import type { Story } from './story.ts';

/** All places of a story's entries, by kind, in reading order: what can be marked in the page. Dates are not. */
export function marksOf({ people, numbers, quotes }: Pick<Story, 'people' | 'numbers' | 'quotes'>) {
  const placesOf = (entries: readonly { readonly places: readonly Span[] }[]): readonly Span[] =>
    entries.flatMap(({ places }) => places).sort((a, b) => a.start - b.start);
  return { people: placesOf(people), numbers: placesOf(numbers), quotes: placesOf(quotes) };
}
