import type { Lists } from './find.ts';
import type { NumberEntry, QuoteEntry } from './story.ts';

/** How many entries of each kind are shown at a glance: few enough for all three kinds to be seen without scrolling. */
const MOST = { people: 5, numbers: 4, quotes: 3 };

/** What is shown at a glance of the lists that were found. */
export type Glance = Pick<Lists, 'people' | 'numbers' | 'quotes'>;

/**
 * The few entries that tell most of a story, in the order of their lists: numbers that say how much of what before
 * small counts, quotes that are a clause of somebody before single words. Ranks and bare figures make no room full
 * where there is more to tell.
 */
export function glance({ people, numbers, quotes }: Glance, length: number): Glance {
  return {
    people: people.slice(0, MOST.people),
    numbers: mostTelling(numbers, MOST.numbers, (entry) => weighNumber(entry, length)),
    quotes: mostTelling(quotes, MOST.quotes, weighQuote),
  };
}

/** The heaviest entries; of those that weigh the same the first. Those that weigh nothing only where none does. */
function mostTelling<T>(entries: readonly T[], most: number, weigh: (entry: T) => number): readonly T[] {
  if (entries.length <= most) return entries;
  const weighed = entries
    .map((entry) => ({ entry, weight: weigh(entry) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
  const heaviest = weighed[0]!.weight;
  const chosen = new Set(
    weighed.filter(({ weight }) => weight > 0 || heaviest === 0).map(({ entry }) => entry),
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
  const isCount = kind === 'count' && value !== undefined;
  // "One key aspect", "a week": less a number than an article.
  if ((isCount && value === 1) || (kind === 'duration' && counted === undefined && value === 1)) return 0;
  const isSmall = isCount && value < SMALL;
  const isAside = kind === 'duration' || kind === 'age';
  const isMain = places.length > 1 || span.start < length * LEAD;
  return (isSmall || isAside ? 1 : 3) + (isMain ? 1 : 0);
}

const weighQuote = ({ quote, speaker }: QuoteEntry): number => (speaker ? 2 : 0) + (quote.partial ? 0 : 1);
