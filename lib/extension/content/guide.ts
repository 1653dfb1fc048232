import { isRendered } from '../../page/dom.ts';
import { PageMarks } from '../../page/place/marks.ts';
import { spanOnScreen } from '../../page/place/on-screen.ts';
import { scrollToRange } from '../../page/place/scroll-to.ts';
import { type PlacedArticle, placedArticle } from '../../page/placed-article.ts';
import type { Reading } from '../../page/reading.ts';
import type { Span } from '../../span.ts';
import { MARK_KINDS, type Marks } from '../protocol.ts';
import type { Settings } from '../settings/settings.ts';

/** A reading of the article that panels can point into. */
export interface Revision {
  readonly number: number;
  readonly reading: Reading;
}

/** How often (ms) the panel is told what is on screen, at most. */
const PACE = 120;

/** Leads the reader to places of the article and marks them. */
export class Guide {
  readonly #view: Window;
  readonly #signal: AbortSignal;
  readonly #marks: PageMarks;
  /** The reading that panels know last, and the one before: a panel may still speak of that. */
  #revisions: readonly Revision[] = [];
  #shown: Settings['highlights'] = { people: true, numbers: true, quotes: true };
  #asked: { readonly marks: Marks; readonly revision: number } | undefined;
  #group: { readonly spans: readonly Span[]; readonly revision: number; at: number } | undefined;
  /** Where the mark begins that was gone to last, of all marks. */
  #walked: number | undefined;
  #following: AbortController | undefined;
  #tell: ((revision: number, span: Span | undefined) => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: Window, signal: AbortSignal) {
    this.#view = view;
    this.#signal = signal;
    this.#marks = new PageMarks(view.document);
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Takes in a reading: a new one, or the same text on other nodes. What is marked stays until it is marked anew. */
  read(revision: Revision): void {
    const others = this.#revisions.filter(({ number }) => number !== revision.number);
    this.#revisions = [...others.slice(-1), revision];
    if (this.#asked?.revision === revision.number) this.#paint();
  }

  /** The page has got the style sheet of marks by another way. */
  dressed(): void {
    if (import.meta.env.FIREFOX) this.#marks.dressed();
  }

  /** Which kinds of marks are seen. */
  show(kinds: Settings['highlights']): void {
    this.#shown = kinds;
    this.#paint();
  }

  /** Marks places instead of those marked before. Places of a reading that is long gone are passed over. */
  mark(revision: number, marks: Marks): void {
    if (!this.#revisions.some(({ number }) => number === revision)) return;
    this.#asked = { revision, marks };
    this.#paint();
  }

  /** Goes to `spans[at]`. False where the page no longer holds the place, or doesn't show it. */
  reveal(revision: number, spans: readonly Span[], at: number): boolean {
    this.#group = { revision, spans, at };
    return this.#go(revision, spans[at]);
  }

  /**
   * Goes on to the next or previous place of those last revealed, round and round; its index, where there is one. Where
   * none was revealed, on to the next or previous of all marks.
   */
  step(by: 1 | -1): number | undefined {
    const group = this.#group;
    if (!group) {
      this.#walk(by);
      return undefined;
    }
    const { spans, revision } = group;
    const at = (group.at + by + spans.length) % spans.length;
    return this.reveal(revision, spans, at) ? at : undefined;
  }

  /** Takes the mark of the current place away. */
  leave(): void {
    this.#group = undefined;
    this.#walked = undefined;
    this.#marks.paint('place', []);
  }

  /** Tells what is on screen, now and after each scroll, until told anew without a listener. */
  follow(tell?: (revision: number, span: Span | undefined) => void): void {
    this.#following?.abort();
    this.#following = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#tell = this.#signal.aborted ? undefined : tell;
    if (!this.#tell) return;
    const following = new AbortController();
    this.#following = following;
    const later = () => {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.tell();
      }, PACE);
    };
    const options = { passive: true, capture: true, signal: following.signal } as const;
    this.#view.addEventListener('scroll', later, options);
    this.#view.addEventListener('resize', later, options);
    this.tell();
  }

  /** Tells those who follow what is on screen of the last reading, which they know. */
  tell(): void {
    const revision = this.#revisions.at(-1);
    if (!revision || !this.#tell) return;
    this.#tell(revision.number, this.#seenOf(revision.number));
  }

  /** Stops following, forgets everything and takes all marks away. */
  clear(): void {
    this.follow();
    this.forget();
  }

  /** Forgets all places and takes their marks away. */
  forget(): void {
    this.#asked = undefined;
    this.#group = undefined;
    this.#walked = undefined;
    this.#marks.clear();
  }

  /** From the mark that was gone to last, or from what is on screen, to the next or previous one, round and round. */
  #walk(by: 1 | -1): void {
    if (!this.#asked) return;
    const { revision, marks } = this.#asked;
    const spans = MARK_KINDS.flatMap((kind) => (this.#shown[kind] ? marks[kind] : [])).sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    // Marks that begin together are one.
    const stops = spans.filter(({ start }, at) => start !== spans[at - 1]?.start);
    const first = this.#walked ?? (this.#seenOf(revision)?.start ?? 0) - (by > 0 ? 1 : 0);
    const next =
      by > 0
        ? (stops.find(({ start }) => start > first) ?? stops[0])
        : (stops.findLast(({ start }) => start < first) ?? stops.at(-1));
    if (next && this.#go(revision, next)) this.#walked = next.start;
  }

  /** Scrolls to a place and marks it. False where the page no longer holds it, or doesn't show it. */
  #go(revision: number, span: Span | undefined): boolean {
    const [range] = span ? this.#rangesOf(revision, [span]) : [];
    if (!range || !isSeen(range)) return false;
    this.#marks.paint('place', [range]);
    scrollToRange(range, this.#view);
    return true;
  }

  /** What of a reading is on screen. */
  #seenOf(number: number): Span | undefined {
    const placed = this.#placed(number);
    return placed && spanOnScreen(placed.article.blocks, placed.map, this.#view.innerHeight);
  }

  #paint(): void {
    if (!this.#asked) return;
    const { revision, marks } = this.#asked;
    for (const kind of MARK_KINDS)
      this.#marks.paint(kind, this.#shown[kind] ? this.#rangesOf(revision, marks[kind]) : []);
  }

  #rangesOf(number: number, spans: readonly Span[]): Range[] {
    const placed = this.#placed(number);
    return spans.map((span) => placed?.map.rangeOf(span)).filter((range) => range !== undefined);
  }

  #placed(number: number): PlacedArticle | undefined {
    const revision = this.#revisions.find((known) => known.number === number);
    return revision && placedArticle(revision.reading);
  }
}

/** Whether the page's styles show where a range begins: by the first element around it that has a box of its own. */
function isSeen({ startContainer }: Range): boolean {
  let element = startContainer.parentElement;
  while (element && getComputedStyle(element).display === 'contents') element = element.parentElement;
  return !element || isRendered(element);
}
