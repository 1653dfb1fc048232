import { CLUTTER_KINDS, type ClutterKind } from '../clutter.ts';
import { own } from '../own.ts';
import type { Correction } from '../panel/corrections.ts';
import { remembered } from '../remembered.ts';
import { isRoute } from '../route.ts';

/** A box that the reader brought back, as it is known again at the next visit. */
export interface RestoredBox {
  readonly kind: ClutterKind;
  readonly words: string;
  /**
   * What stands when its words change: the selector of its elements, or its heading; empty or absent where it has
   * neither.
   */
  readonly sign?: string;
}

/** What is kept of a page for the reader's next visit, on this device only. */
export interface PageMemory {
  readonly corrections: readonly Correction[];
  readonly restored: readonly RestoredBox[];
  /** Whether the reader wants the page read as an article, whatever it looks like. */
  readonly reading?: 'always' | 'never';
}

/** Of a page of which nothing is kept. */
export const EMPTY_MEMORY: PageMemory = { corrections: [], restored: [] };

/** So many entries of each list are kept of a page: the latest. */
export const MOST_ENTRIES = 200;

/** The memory of a page from any stored value: total, within the bounds. */
export const parsePageMemory = (raw: unknown): PageMemory => ({
  corrections: entries(own(raw, 'corrections'), parseCorrection),
  ...parsePageChoices(raw),
});

/** Of the memory of a page, what bears on the page itself: total, within the bounds. */
export function parsePageChoices(raw: unknown): Omit<PageMemory, 'corrections'> {
  const reading = own(raw, 'reading');
  return {
    restored: entries(own(raw, 'restored'), parseRestored),
    ...(reading === 'always' || reading === 'never' ? { reading } : {}),
  };
}

function parseCorrection(raw: unknown): Correction | undefined {
  const kind = own(raw, 'kind');
  const name = text(own(raw, 'name'));
  const words = text(own(raw, 'words'));
  if (kind === 'not-a-person' && name) return { kind, name };
  if (kind === 'not-a-quote' && words) return { kind, words };
  const as = text(own(raw, 'as'));
  if (kind === 'same-person' && name && as) return { kind, name, as };
  const speaker = text(own(raw, 'speaker'));
  if (kind === 'wrong-speaker' && words) return { kind, words, ...(speaker ? { speaker } : {}) };
  return undefined;
}

function parseRestored(raw: unknown): RestoredBox | undefined {
  const kind = CLUTTER_KINDS.find((known) => known === own(raw, 'kind'));
  const words = own(raw, 'words');
  if (!kind || typeof words !== 'string') return undefined;
  const sign = text(own(raw, 'sign'));
  return { kind, words: remembered(words), ...(sign ? { sign } : {}) };
}

const text = (raw: unknown): string | undefined => (typeof raw === 'string' && remembered(raw)) || undefined;

const entries = <T>(raw: unknown, parse: (entry: unknown) => T | undefined): readonly T[] =>
  Array.isArray(raw)
    ? raw
        .map(parse)
        .filter((entry) => entry !== undefined)
        .slice(-MOST_ENTRIES)
    : [];

/** What the keys of pages in the store start with. */
export const PAGE_PREFIX = 'page:';

/**
 * What tells a page from others: its key in the store. A page is known by its address without fragment (but for routes
 * in it) and without marks of where one came from.
 */
export function pageKey(url: string): string {
  const [, rest, fragment = ''] = /^([^#]*)(#.*)?$/s.exec(url)!;
  const [path, ...queries] = rest!.split('?');
  const query = queries
    .join('?')
    .split('&')
    .filter((pair) => pair && !CAME_FROM.test(pair));
  return (
    PAGE_PREFIX + path + (query.length > 0 ? `?${query.join('&')}` : '') + (isRoute(fragment) ? fragment : '')
  );
}

const CAME_FROM = /^(?:utm_[a-z]+|fbclid|gclid|msclkid|mc_[ce]id)=/;
