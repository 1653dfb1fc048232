import { type Filters, noFilters } from './find.ts';
import type { Entry } from './story.ts';

/** The tabs of the panel, in their order: all at a glance, then the whole lists. */
export const SECTIONS = ['story', 'people', 'numbers', 'quotes', 'voices'] as const;

export type Section = (typeof SECTIONS)[number];

/** The lists that are shown a page at a time; those within an entry, or under a voice, by the id of that. */
export type ListName =
  | 'people'
  | 'numbers'
  | 'dates'
  | 'quotes'
  | 'voices'
  | `${'quotes' | 'numbers'} of ${string}`;

/** What a reader has in front of them: kept for each tab while they look at others. */
export interface View {
  readonly page: 'lists' | 'settings';
  readonly section: Section;
  readonly filters: Filters;
  /** The entry that is open, by its id. */
  readonly open?: string | undefined;
  /** The entry whose place was gone to, and which of its places. */
  readonly current?: { readonly id: string; readonly at: number } | undefined;
  /** How many entries of a list are shown, where they are more than the first page. */
  readonly shown: Readonly<Partial<Record<ListName, number>>>;
  /** How far each section is scrolled, in CSS pixels. */
  readonly scroll: Readonly<Partial<Record<Section, number>>>;
  /** Whether the list of dates is unfolded, and the drawers of the header and the footer. */
  readonly datesOpen: boolean;
  readonly drawer?: 'copy' | 'boxes' | undefined;
}

/** What a reader sees of a page first. */
export const firstView: View = {
  page: 'lists',
  section: 'story',
  filters: noFilters,
  shown: {},
  scroll: {},
  datesOpen: false,
};

/** The filters of a section: at a glance, kinds and speakers chosen for the whole lists don't matter. */
export const filtersIn = ({ section, filters }: View): Filters =>
  section === 'story' ? { ...noFilters, search: filters.search } : filters;

/** The place to go to next at an entry: the first one, or `by` on from the current one, round and round. */
export function nextPlace({ current }: View, { id, places }: Entry, by: 1 | -1 = 1): number {
  if (current?.id !== id) return by > 0 ? 0 : places.length - 1;
  return (current.at + by + places.length) % places.length;
}
