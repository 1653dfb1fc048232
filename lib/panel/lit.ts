import { overlaps, type Span } from '../span.ts';
import type { Story } from './story.ts';

/** The ids of the entries that have a place within a span, such as what is on screen. */
export function litEntries(
  { people, numbers, dates, quotes }: Pick<Story, 'people' | 'numbers' | 'dates' | 'quotes'>,
  span: Span | undefined,
): ReadonlySet<string> {
  if (!span) return new Set();
  const lit = [...people, ...numbers, ...dates, ...quotes].filter(({ places }) =>
    places.some((place) => overlaps(place, span)),
  );
  return new Set(lit.map(({ id }) => id));
}
