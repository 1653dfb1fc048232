import type { ClutterKind } from '../../clutter.ts';
import type { Page } from '../page.ts';
import type { Line } from '../snapshot.ts';
import { hasDate } from '../spot/dates.ts';
import { headingRank } from '../tags.ts';
import { isAboutLetters, isLabel, isShareLine, isStep, leadsToSharing } from './headings.ts';
import { isCount } from './phrases.ts';
import { isLineOfTopics, promoLabel } from './pointers.ts';

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
  /** Lines that such a title is a part of, behind a kicker or before a name. */
  readonly partTitles: number;
  /** Those of the titles that lead to another site. */
  readonly outside: number;
  /** Lines that only lead to the previous or next page. */
  readonly pagers: number;
  /** Headings that are no links. */
  readonly headings: number;
  /** Lines that only name places to share on. */
  readonly shares: number;
  /** Short lines that are a number, as beside buttons: how many did. */
  readonly counts: number;
  /** Lines that speak of newsletters, inboxes, subscribing. */
  readonly letters: number;
  /** Lines that are the story's; a heading of clutter, or a short one about newsletters, is none for sure. */
  readonly story: number;
}

/** Units of a line of running text. */
export const LONG = 90;

/** A writing that needs half the units, and no blanks between words. */
const SOLID = /[\u3040-\u9fff]/;

/** What no headline has: a telephone number, a postal code. */
const NUMBERS = /\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\b[A-Z]{2} \d{5}\b/;

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
function targetOf({ url }: Page, { href }: Line, site: string): 'inside' | 'outside' | undefined {
  const address = href.trim();
  if (!address || address.startsWith('#') || NO_PAGE.test(address)) return;
  if (address.includes('#') && url && address.startsWith(`${url.split('#', 1)[0]}#`)) return;
  const other = siteOf(address);
  return other === site || !other || !site ? 'inside' : 'outside';
}

/** Units of a line that has a date and no title. */
const LONGEST_DATE = 40;

/** Units of a line that may speak of a newsletter, and of one that does and is no part of the story for it. */
const LONGEST_LETTER = 400;
const LONGEST_INVITATION = 120;

/** What a link says that is drawn as a field to write in. */
const MOCK_FIELD = /^(?:(?:enter|type) )?your e ?mail(?: address)?$/;

/** What bids readers to have something sent, without a word for letters. */
const BY_MAIL = /^(?:join|get|receive) .*\bby e ?mail\b/;

/** Units of links, on average, that are titles where there are several in a line. */
const LEAST_NAMED = 12;
/** What opens a line that names an author. */
const SIGNED = /^(?:by|por|par|von|di|door|autor) /i;

/** Units of a button's word, and of those of a row of them. */
const LONGEST_BUTTON = 25;
const LONGEST_BAR = 120;
/** Units of a title that is a part of a line, and of that line. */
const LEAST_PART = 34;
const LONGEST_CARD_LINE = 160;
/** Units of a line that leads to the previous page, the next one, or both. */
const LONGEST_STEP = 200;
/** Units of a count. */
const LONGEST_COUNT = 6;

/** The columns of a line's sums. */
const CHARS = 0;
const LINKED = 1;
const TITLES = 2;
const TITLE_CHARS = 3;
const OUTSIDE = 4;
const PAGERS = 5;
const HEADINGS = 6;
const PROSE = 7;
const PROSE_CHARS = 8;
const SHARES = 9;
const LETTERS = 10;
const STORY = 11;
const COUNTS = 12;
const PART_TITLES = 13;
const COLUMNS = 14;

/** Sums over a page's lines, so that any stretch's facts cost a subtraction each. */
export class FactSums {
  /** A row for each line and one more: what all lines before it add up to. */
  readonly #sums: Float64Array;
  /** For each line, the kind of box that it heads. */
  readonly heads: readonly (ClutterKind | undefined)[];
  /** For each line, its level where it is a heading without a link, else 0. */
  readonly levels: readonly number[];

  constructor(page: Page, story: ReadonlySet<number>) {
    const { lines } = page.scan;
    const sums = new Float64Array((lines.length + 1) * COLUMNS);
    const { words } = page;
    const heads: (ClutterKind | undefined)[] = [];
    const levels: number[] = [];
    const site = siteOf(page.url);
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      const { text, linked, links, strong, button } = line;
      const size = text.length;
      const isMine = story.has(at);
      const row = (at + 1) * COLUMNS;
      sums.copyWithin(row, row - COLUMNS, row);
      sums[row + CHARS]! += size;
      sums[row + LINKED]! += linked;
      heads.push(undefined);
      levels.push(levelOf(page.scan, line));
      // A box that holds such a line stays, whatever else it holds.
      if (isMine && size >= LONGEST_INVITATION) {
        sums[row + STORY]! += 1;
        continue;
      }
      const plain = words.plain[at]!;
      // What is itself the link to the rest is no heading, nor is the first link of a list.
      const isItem = linked > size * 0.9 && page.scan.tags[line.block] === 'li';
      const isNoHead =
        isItem || (linked > size * 0.5 && isLabel(plain)) || (!levels[at] && isLabelOfTopics(line));
      const head = isNoHead ? undefined : words.headOf(at);
      heads[at] = head ?? (strong && size < 40 && promoLabel(text) ? 'related' : undefined);
      const isLetter =
        size < LONGEST_LETTER &&
        (linked < size * 0.9 ? isAboutLetters(plain) || BY_MAIL.test(plain) : MOCK_FIELD.test(plain));
      if (isLetter) sums[row + LETTERS]! += 1;
      if (levels[at]) sums[row + HEADINGS]! += 1;
      if (size < LONGEST_STEP && (links > 0 || linked > 0) && isStep(plain)) sums[row + PAGERS]! += 1;
      if (size < LONGEST_COUNT && isCount(plain)) sums[row + COUNTS]! += 1;
      const isShare = isShareLine(text, plain) || leadsToSharing(line);
      // A button's word is the story's by mistake.
      const isBar = links > 1 ? size < LONGEST_BAR : links + button > 0 && size < LONGEST_BUTTON;
      const isButton = isShare && isBar && !levels[at];
      const isOverLink = levels[at]! > 0 && isLabel(plain) && isLink(lines[at + 1]);
      if (isMine && !head && !isLetter && !isButton && !isOverLink) sums[row + STORY]! += 1;
      if (isShare) {
        sums[row + SHARES]! += 1;
        continue;
      }
      if (size >= LONG && linked < size * 0.4) {
        sums[row + PROSE]! += 1;
        sums[row + PROSE_CHARS]! += size;
      }
      if (linked >= LEAST_PART && linked < size * 0.7 && size < LONGEST_CARD_LINE)
        sums[row + PART_TITLES]! += 1;
      if (linked < size * 0.7 || size < 12 || size >= 250 || NUMBERS.test(text)) continue;
      // Several names, or an author's.
      if ((links > 1 && linked < links * LEAST_NAMED) || (size < LONGEST_DATE && SIGNED.test(text))) continue;
      if (size < LONGEST_DATE && hasDate(text.toLowerCase())) continue;
      const isSolid = SOLID.test(text);
      const target = isSolid || hasWords(text) ? targetOf(page, line, site) : undefined;
      if (!target) continue;
      sums[row + TITLES]! += 1;
      sums[row + TITLE_CHARS]! += isSolid ? 2 * size : size;
      if (target === 'outside') sums[row + OUTSIDE]! += 1;
    }
    this.#sums = sums;
    this.heads = heads;
    this.levels = levels;
  }

  /** The facts of the lines `[first, end)`. */
  of(first: number, end: number): Facts {
    const sum = (column: number) =>
      this.#sums[end * COLUMNS + column]! - this.#sums[first * COLUMNS + column]!;
    return {
      lines: end - first,
      chars: sum(CHARS),
      linked: sum(LINKED),
      titles: sum(TITLES),
      titleChars: sum(TITLE_CHARS),
      partTitles: sum(PART_TITLES),
      outside: sum(OUTSIDE),
      pagers: sum(PAGERS),
      headings: sum(HEADINGS),
      prose: sum(PROSE),
      proseChars: sum(PROSE_CHARS),
      shares: sum(SHARES),
      letters: sum(LETTERS),
      counts: sum(COUNTS),
      story: sum(STORY),
    };
  }

  /** How many of the lines `[first, end)` are the story's. */
  storyIn(first: number, end: number): number {
    return this.#sums[end * COLUMNS + STORY]! - this.#sums[first * COLUMNS + STORY]!;
  }
}

/** Whether a line is topics behind their label: “More on: Harbour, Bridges”. Tabs beside a heading are less of the line. */
const isLabelOfTopics = (line: Line): boolean =>
  isLineOfTopics(line) && line.text.includes(':') && line.linked > line.text.length * 0.3;

/** Whether a line is nothing but a link, and long enough for a title. */
const isLink = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length >= LEAST_PART && line.linked > line.text.length * 0.9;

/** Whether a text has three words or more. */
function hasWords(text: string): boolean {
  const blank = text.indexOf(' ');
  return blank >= 0 && text.includes(' ', blank + 1);
}
