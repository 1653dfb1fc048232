import { NEWSLETTER_WORDS } from '../../lexicon/clutter-words.ts';
import { attribute, isElement, localName, parentNode } from '../dom.ts';
import type { Page } from '../page.ts';
import type { Line } from '../scan.ts';
import { headingKind, isShareLine, promoLabel } from './headings.ts';

/** What the lines of a stretch of the page add up to. */
export interface Facts {
  readonly lines: number;
  readonly chars: number;
  readonly linked: number;
  /** Lines that are, nearly whole, one link of three words or more: titles of other pages. */
  readonly titles: number;
  /** Units of those titles. */
  readonly titleChars: number;
  /** Long lines without links, and their units. */
  readonly prose: number;
  readonly proseChars: number;
  /** Those of the titles that lead to another site. */
  readonly outside: number;
  /** Lines that only lead to the previous or next page. */
  readonly pagers: number;
  /** Headings that are no links. */
  readonly headings: number;
  /** Lines that only name places to share on. */
  readonly shares: number;
  /** Lines that speak of newsletters, inboxes, subscribing. */
  readonly letters: number;
  /** Lines that are the story's; a heading of clutter, or a short one about newsletters, is none for sure. */
  readonly story: number;
}

const KEYS = [
  'chars',
  'linked',
  'titles',
  'titleChars',
  'outside',
  'pagers',
  'headings',
  'prose',
  'proseChars',
  'shares',
  'letters',
  'story',
] as const;

const LETTER = new RegExp(`(?:^|\\P{L})(?:${NEWSLETTER_WORDS.join('|')})(?:$|\\P{L})`, 'iu');
/** Units of a line of running text. */
export const LONG = 90;

/** A writing that needs half the units, and no blanks between words. */
const SOLID = /[\u3040-\u9fff]/u;

/** What a line opens with that leads to the previous or next page. */
export const PAGER =
  /^[«‹←<\s]*(?:previous|next|older|newer|prev|random|anterior|siguiente|précédent|suivant|zurück|weiter|vorige|volgende|назад|далее|前|次)\b/iu;

/** The level of a heading without a link, else 0. */
function levelOf({ scan: { tags, parents } }: Page, { block, text, linked }: Line): number {
  if (linked > text.length * 0.5) return 0;
  const tag = [tags[block]!, tags[parents[block]!] ?? ''].find((name) => /^h[1-6]$/u.test(name));
  return tag ? Number(tag[1]) : 0;
}

const siteOf = (url: string) =>
  URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : '';

/** Where the link of a line leads: another page of the site, another site, or no other page. */
function targetOf(
  { scan, url }: Page,
  { from, block }: Line,
  site: string,
): 'inside' | 'outside' | undefined {
  const piece = scan.pieces[from];
  let link: Node | null = piece ?? null;
  for (let up = 0; link && up < 6; up++) {
    link = parentNode(link);
    if (!link || !isElement(link) || link === scan.elements[block - 1]) break;
    if (localName(link) !== 'a') continue;
    const address = (attribute(link, 'href') ?? '').trim();
    if (!address || address.startsWith('#') || /^(?:mailto|tel|javascript):/iu.test(address)) return;
    if (address.includes('#') && url && address.startsWith(`${url.split('#', 1)[0]}#`)) return;
    if (!/^(?:https?:)?\/\//iu.test(address)) return 'inside';
    const other = siteOf(address.startsWith('//') ? `https:${address}` : address);
    return other === site || !site ? 'inside' : 'outside';
  }
  return 'inside';
}

/** Sums over a page's lines, so that any stretch's facts cost a subtraction each. */
export class FactSums {
  readonly #sums: readonly Float64Array[];
  /** For each line, the kind of box that it heads. */
  readonly heads: readonly ReturnType<typeof headingKind>[];
  /** For each line, its level where it is a heading without a link, else 0. */
  readonly levels: readonly number[];

  constructor(page: Page, story: ReadonlySet<number>) {
    const { lines } = page.scan;
    this.#sums = KEYS.map(() => new Float64Array(lines.length + 1));
    const site = siteOf(page.url);
    const levels = lines.map((line) => levelOf(page, line));
    this.levels = levels;
    this.heads = lines.map((line, at) => {
      const { text, linked, links, strong } = line;
      const size = text.length;
      const head = headingKind(text);
      const letter = size < 400 && linked < size * 0.9 && LETTER.test(text);
      const isShare = isShareLine(text);
      const prose = size >= LONG && linked < size * 0.4 && !isShare;
      const title =
        linked >= size * 0.7 &&
        size >= 12 &&
        size < 250 &&
        (text.split(' ', 3).length >= 3 || SOLID.test(text));
      const target = title && !isShare ? targetOf(page, line, site) : undefined;
      const values = [
        size,
        linked,
        target ? 1 : 0,
        target ? (SOLID.test(text) ? 2 * size : size) : 0,
        target === 'outside' ? 1 : 0,
        size < 130 && links > 0 && PAGER.test(text) ? 1 : 0,
        levels[at] ? 1 : 0,
        prose ? 1 : 0,
        prose ? size : 0,
        isShare ? 1 : 0,
        letter ? 1 : 0,
        story.has(at) && !head && !(size < 120 && letter) ? 1 : 0,
      ];
      values.forEach((value, key) => {
        const sums = this.#sums[key]!;
        sums[at + 1] = sums[at]! + value;
      });
      return head ?? (strong && promoLabel(text) && size < 40 ? 'related' : undefined);
    });
  }

  /** The facts of the lines `[first, end)`. */
  of(first: number, end: number): Facts {
    const facts: Record<string, number> = { lines: end - first };
    KEYS.forEach((key, at) => {
      facts[key] = this.#sums[at]![end]! - this.#sums[at]![first]!;
    });
    return facts as unknown as Facts;
  }
}
