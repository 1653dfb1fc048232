import type { ClutterKind } from '../../clutter.ts';
import { attribute, isElement, localName, parentNode } from '../dom.ts';
import type { Page } from '../page.ts';
import type { Line } from '../scan.ts';
import { headingRank } from '../tags.ts';
import { isAboutLetters, isShareLine, isStep, promoLabel } from './headings.ts';
import { headsOf } from './heads.ts';
import { plain } from './phrases.ts';

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

/** Units of a line of running text. */
export const LONG = 90;

/** A writing that needs half the units, and no blanks between words. */
const SOLID = /[\u3040-\u9fff]/;

/** The level of a heading without a link, else 0. */
function levelOf({ tags, parents }: Page['scan'], { block, text, linked }: Line): number {
  if (linked > text.length * 0.5) return 0;
  return headingRank(tags[block]!) || headingRank(tags[parents[block]!] ?? '');
}

/** The site of an address, by the last two parts of its host; empty where it has none. */
function siteOf(address: string): string {
  const host = HOST.exec(address)?.[1] ?? '';
  return host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1).toLowerCase();
}

const HOST = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i;

const NO_PAGE = /^(?:mailto|tel|javascript):/i;

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
    if (!address || address.startsWith('#') || NO_PAGE.test(address)) return;
    if (address.includes('#') && url && address.startsWith(`${url.split('#', 1)[0]}#`)) return;
    const other = siteOf(address);
    return other === site || !other || !site ? 'inside' : 'outside';
  }
  return 'inside';
}

/** Units of a line that may speak of a newsletter, and of one that does and is no part of the story for it. */
const LONGEST_LETTER = 400;
const LONGEST_INVITATION = 120;

const KEYS = 12;

/** Sums over a page's lines, so that any stretch's facts cost a subtraction each. */
export class FactSums {
  readonly #sums: readonly Float64Array[];
  /** For each line, the kind of box that it heads. */
  readonly heads: readonly (ClutterKind | undefined)[];
  /** For each line, its level where it is a heading without a link, else 0. */
  readonly levels: readonly number[];

  constructor(page: Page, story: ReadonlySet<number>) {
    const { lines } = page.scan;
    const sums = Array.from({ length: KEYS }, () => new Float64Array(lines.length + 1));
    const headOf = headsOf(page.scan);
    const heads: (ClutterKind | undefined)[] = [];
    const levels: number[] = [];
    const site = siteOf(page.url);
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      const { text, linked, links, strong } = line;
      const size = text.length;
      const head = headOf(at);
      const mayInvite = size < (story.has(at) ? LONGEST_INVITATION : LONGEST_LETTER) && linked < size * 0.9;
      const letter = mayInvite && isAboutLetters(plain(text));
      const isShare = isShareLine(text);
      const prose = size >= LONG && linked < size * 0.4 && !isShare;
      const isTitle = linked >= size * 0.7 && size >= 12 && size < 250 && !isShare;
      const isSolid = isTitle && SOLID.test(text);
      const target = isTitle && (isSolid || hasWords(text)) ? targetOf(page, line, site) : undefined;
      const level = levelOf(page.scan, line);
      const add = (key: number, value: number) => {
        const column = sums[key]!;
        column[at + 1] = column[at]! + value;
      };
      add(0, size);
      add(1, linked);
      add(2, target ? 1 : 0);
      add(3, target ? (isSolid ? 2 * size : size) : 0);
      add(4, target === 'outside' ? 1 : 0);
      add(5, size < 130 && links > 0 && isStep(text) ? 1 : 0);
      add(6, level ? 1 : 0);
      add(7, prose ? 1 : 0);
      add(8, prose ? size : 0);
      add(9, isShare ? 1 : 0);
      add(10, letter ? 1 : 0);
      add(11, story.has(at) && !head && !(size < LONGEST_INVITATION && letter) ? 1 : 0);
      levels.push(level);
      heads.push(head ?? (strong && size < 40 && promoLabel(text) ? 'related' : undefined));
    }
    this.#sums = sums;
    this.heads = heads;
    this.levels = levels;
  }

  /** The facts of the lines `[first, end)`. */
  of(first: number, end: number): Facts {
    const sum = (key: number) => this.#sums[key]![end]! - this.#sums[key]![first]!;
    return {
      lines: end - first,
      chars: sum(0),
      linked: sum(1),
      titles: sum(2),
      titleChars: sum(3),
      outside: sum(4),
      pagers: sum(5),
      headings: sum(6),
      prose: sum(7),
      proseChars: sum(8),
      shares: sum(9),
      letters: sum(10),
      story: sum(11),
    };
  }

  /** Whether any of the lines `[first, end)` is the story's. */
  isStory(first: number, end: number): boolean {
    const story = this.#sums[11]!;
    return story[end]! > story[first]!;
  }
}

/** Whether a text has three words or more. */
function hasWords(text: string): boolean {
  const blank = text.indexOf(' ');
  return blank >= 0 && text.includes(' ', blank + 1);
}
