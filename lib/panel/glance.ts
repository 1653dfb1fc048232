import type { Lists } from './find.ts';
import type { NumberEntry, QuoteEntry } from './story.ts';

/** How many entries of each kind are shown at a glance: few enough for all three kinds to be seen without scrolling. */
const MOST = { people: 5, numbers: 4, quotes: 3 };

/** What is shown at a glance of the lists that were found. */
export type Glance = Pick<Lists, 'people' | 'numbers' | 'quotes'>;

/**
 * The few entries that tell most of a story, in the order of their lists: numbers that say how much of what before
 * small counts, ranks and bare figures, quotes that are a clause of somebody before single words.
 */
export function glance({ people, numbers, quotes }: Glance, length: number): Glance {
  return {
    people: people.slice(0, MOST.people),
    numbers: mostTelling(numbers, MOST.numbers, (entry) => weighNumber(entry, length)),
    quotes: mostTelling(quotes, MOST.quotes, weighQuote),
  };
}

/** The heaviest entries; of those that weigh the same the first. */
function mostTelling<T>(entries: readonly T[], most: number, weigh: (entry: T) => number): readonly T[] {
  if (entries.length <= most) return entries;
  const chosen = new Set(
    entries
      .map((entry) => ({ entry, weight: weigh(entry) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map(({ entry }) => entry),
  );
  return entries.filter((entry) => chosen.has(entry));
}

/** A count below this is one that every other sentence has ("two sides", "one reason"). */
const SMALL = 10;

/** What stands so early, as a share of the article, is of its lead. */
const LEAD = 1 / 6;

function weighNumber({ quantity, counted, places }: NumberEntry, length: number): number {
  const { kind, unit, value, span } = quantity;
  if (kind === 'ordinal' || kind === 'other' || (counted === undefined && unit === undefined)) return 0;
  const isSmall = kind === 'count' && value !== undefined && value < SMALL;
  const isAside = kind === 'duration' || kind === 'age';
  const isMain = places.length > 1 || span.start < length * LEAD;
  return (isSmall || isAside ? 1 : 2) + (isMain ? 1 : 0);
}

const weighQuote = ({ quote, speaker }: QuoteEntry): number => (speaker ? 2 : 0) + (quote.partial ? 0 : 1);
