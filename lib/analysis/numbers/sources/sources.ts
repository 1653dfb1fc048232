import type { Quote, Source } from '../../../analysis.ts';
import { contains, type Span } from '../../../span.ts';
import type { Attribution } from '../../attribution/find-attributions.ts';
import type { Cast } from '../../cast.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { findLooseReport } from './loose-reports.ts';
import { findSaidAfter } from './said-after.ts';
import { widened } from './source-names.ts';
import { isNamable, isStating } from './stating.ts';

/** How many reports before and behind a figure are looked at. */
const reach = 6;

/** Tells who a figure is given to: the speaker of the quote around it, or whom its sentence reports it from. */
export class Sources {
  readonly #pieces: Pieces;
  readonly #text: string;
  readonly #cast: Cast;
  readonly #quoted: readonly { part: Span; quote: Quote }[];
  /** In reading order. */
  readonly #reports: readonly Attribution[];
  /** By the number of the sentence. */
  readonly #saidAfter: ReadonlyMap<number, Source>;

  constructor(pieces: Pieces, cast: Cast, quotes: readonly Quote[], attributions: readonly Attribution[]) {
    this.#pieces = pieces;
    this.#text = pieces.text;
    this.#cast = cast;
    this.#saidAfter = findSaidAfter(pieces, cast);
    this.#quoted = quotes
      .flatMap((quote) => quote.parts.map((part) => ({ part, quote })))
      .sort((a, b) => a.part.start - b.part.start);
    this.#reports = attributions.filter(
      (report) => isStating(this.#text, report) && isNamable(this.#text, report.source),
    );
  }

  /** Undefined where the article states the figure itself. */
  of({ from, to }: Reading): Source | undefined {
    const span = this.#pieces.span(from, to);
    const next = firstFrom(this.#reports, ({ cue }) => cue.start >= span.start);
    const source =
      this.#quoteAround(span)?.speaker ??
      this.#reportOf(span, next)?.source ??
      this.#looseSource(from, next) ??
      this.#saidAfter.get(this.#pieces.sentence[from]!);
    return source && widened(this.#text, source);
  }

  #quoteAround(span: Span): Quote | undefined {
    const next = firstFrom(this.#quoted, ({ part }) => part.start > span.start);
    const found = this.#quoted[next - 1];
    return found && contains(found.part, span) ? found.quote : undefined;
  }

  /** The nearest report before the figure whose content it is, or else the nearest behind it. */
  #reportOf(span: Span, next: number): Attribution | undefined {
    const holds = ({ content }: Attribution): boolean => contains(content, span);
    const before = this.#reports.slice(Math.max(0, next - reach), next).findLast(holds);
    const behind = this.#reports.slice(next, next + reach).find(holds);
    if (!before || !behind) return before ?? behind;
    // A dash opens an aside that has its own source.
    const aside = this.#hasDash(before.cue.end, span.start) && !this.#hasDash(span.end, behind.cue.start);
    return aside ? behind : before;
  }

  #hasDash(start: number, end: number): boolean {
    return /[—–]/.test(this.#text.slice(start, Math.min(end, start + 400)));
  }

  #looseSource(from: number, next: number): Source | undefined {
    const loose = findLooseReport(this.#pieces, this.#cast, from);
    return loose === 'as before' ? this.#lastBody(from, next) : loose;
  }

  /** The body that was last reported from, for "it said". */
  #lastBody(from: number, next: number): Source | undefined {
    const last = this.#reports
      .slice(Math.max(0, next - reach), next)
      .findLast(({ source }) => isShort(source));
    return last && this.#pieces.sentence[from]! - last.sentence < 5 ? last.source : undefined;
  }
}

/** Whether a source is a body with a name short enough to be one. */
const isShort = ({ person, name }: Source): boolean => !person && name.split(' ').length < 8;

/** The index of the first item that passes, in a list whose later items all pass. */
function firstFrom<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
