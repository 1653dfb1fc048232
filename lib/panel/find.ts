import type { QuantityKind } from '../analysis.ts';
import { byName } from './by-name.ts';
import { isChange } from './change.ts';
import { fold } from './fold.ts';
import type { Orders } from './orders.ts';
import type { Entry, NumberEntry, PersonEntry, QuoteEntry, Story } from './story.ts';

/** What the reader asks to see of the lists. */
export interface Filters {
  readonly search: string;
  /** The kinds of number to show; none means all. */
  readonly numberKinds: readonly QuantityKind[];
  /** The name of the speaker whose quotes to show. */
  readonly speaker?: string | undefined;
  readonly quotes: 'all' | 'full' | 'partial';
}

/** Everything is shown. */
export const noFilters: Filters = { search: '', numberKinds: [], quotes: 'all' };

/** The lists as they are to be shown. */
export type Lists = Pick<Story, 'people' | 'numbers' | 'dates' | 'quotes'>;

/** The entries that hold every word of the search and pass the filters, ordered. */
export function findEntries(story: Story, filters: Filters, orders: Orders, tag = 'en'): Lists {
  const words = fold(filters.search).split(' ').filter(Boolean);
  const matches = (entry: Entry): boolean => words.every((word) => entry.folded.includes(word));
  const kinds = new Set(filters.numberKinds);
  const byKind = ({ quantity }: NumberEntry) => kinds.size === 0 || kinds.has(quantity.kind);
  const byQuote = ({ quote, speaker }: QuoteEntry) =>
    (filters.quotes === 'all' || quote.partial === (filters.quotes === 'partial')) &&
    (filters.speaker === undefined || speaker?.name === filters.speaker);
  return {
    people: orderPeople(story.people.filter(matches), orders.people, tag),
    numbers: orderNumbers(story.numbers.filter(matches).filter(byKind), orders.numbers, story.article.text),
    dates: story.dates.filter(matches),
    quotes: orderQuotes(story.quotes.filter(matches).filter(byQuote), orders.quotes),
  };
}

function orderPeople(
  people: readonly PersonEntry[],
  order: Orders['people'],
  tag: string,
): readonly PersonEntry[] {
  if (order === 'prominence') return people;
  if (order === 'place') return people.toSorted((a, b) => a.places[0]!.start - b.places[0]!.start);
  return byName(people, tag);
}

function orderNumbers(
  numbers: readonly NumberEntry[],
  order: Orders['numbers'],
  text: string,
): readonly NumberEntry[] {
  if (order === 'place') return numbers;
  const rank = order === 'money' ? moneyRank : (entry: NumberEntry) => changeRank(entry, text);
  const size = ({ quantity }: NumberEntry): number => Math.abs(quantity.upper ?? quantity.value ?? -1);
  return numbers
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank || (a.rank < IN_PLACE ? size(b.entry) - size(a.entry) : 0))
    .map(({ entry }) => entry);
}

/** The rank of what is left in the article's order. */
const IN_PLACE = 3;

const moneyRank = ({ quantity: { kind } }: NumberEntry): number =>
  kind === 'money' ? 0 : kind === 'percent' ? 1 : IN_PLACE;

function changeRank(entry: NumberEntry, text: string): number {
  const isShare = entry.quantity.kind === 'percent';
  if (isChange(entry, text)) return isShare ? 0 : 1;
  return isShare ? 2 : IN_PLACE;
}

/** By speaker: those of one speaker together, in the order in which the speakers first speak. */
function orderQuotes(quotes: readonly QuoteEntry[], order: Orders['quotes']): readonly QuoteEntry[] {
  if (order === 'place') return quotes;
  const names = [...new Set(quotes.map(({ speaker }) => speaker?.name))];
  const rank = new Map(names.map((name, at) => [name, at]));
  return quotes.toSorted((a, b) => rank.get(a.speaker?.name)! - rank.get(b.speaker?.name)!);
}
