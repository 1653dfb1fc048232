import type { Quote, Source } from '../../analysis.ts';
import { statingCues, thatCues } from '../../lexicon/figure-cues.ts';
import { contains, type Span, textAt } from '../../span.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { type Attribution, findAttributions } from '../attribution/find-attributions.ts';
import type { Cast } from '../cast.ts';
import { findLooseReport } from './loose-reports.ts';
import type { Pieces } from './pieces.ts';
import type { Reading } from './reading.ts';

/** How many reports before and behind a figure are looked at. */
const reach = 6;

/** Tells who a figure is given to: the speaker of the quote around it, or whom its sentence reports it from. */
export class Sources {
  private readonly pieces: Pieces;
  private readonly text: string;
  private readonly cast: Cast;
  private readonly quoted: readonly { part: Span; quote: Quote }[];
  /** In reading order. */
  private readonly reports: readonly Attribution[];

  constructor(article: ArticleText, pieces: Pieces, cast: Cast, quotes: readonly Quote[]) {
    this.pieces = pieces;
    this.text = article.text;
    this.cast = cast;
    this.quoted = quotes
      .flatMap((quote) => quote.parts.map((part) => ({ part, quote })))
      .sort((a, b) => a.part.start - b.part.start);
    this.reports = findAttributions(article, cast).filter(
      (report) => isStating(this.text, report) && isNamable(this.text, report.source),
    );
  }

  /** Undefined where the article states the figure itself. */
  of({ from, to }: Reading): Source | undefined {
    const span = this.pieces.span(from, to);
    const next = firstFrom(this.reports, ({ cue }) => cue.start >= span.start);
    const source =
      this.quoteAround(span)?.speaker ?? this.reportOf(span, next)?.source ?? this.looseSource(from, next);
    return source && (source.person ? source : widened(this.text, source));
  }

  private quoteAround(span: Span): Quote | undefined {
    const next = firstFrom(this.quoted, ({ part }) => part.start > span.start);
    const found = this.quoted[next - 1];
    return found && contains(found.part, span) ? found.quote : undefined;
  }

  /** The nearest report before the figure whose content it is, or else the nearest behind it. */
  private reportOf(span: Span, next: number): Attribution | undefined {
    const holds = ({ content }: Attribution): boolean => contains(content, span);
    const before = this.reports.slice(Math.max(0, next - reach), next).findLast(holds);
    const behind = this.reports.slice(next, next + reach).find(holds);
    if (!before || !behind) return before ?? behind;
    // A dash opens an aside that has its own source.
    const aside = this.hasDash(before.cue.end, span.start) && !this.hasDash(span.end, behind.cue.start);
    return aside ? behind : before;
  }

  private hasDash(start: number, end: number): boolean {
    return /[—–]/.test(this.text.slice(start, Math.min(end, start + 400)));
  }

  private looseSource(from: number, next: number): Source | undefined {
    const loose = findLooseReport(this.pieces, this.cast, from);
    return loose === 'as before' ? this.lastBody(from, next) : loose;
  }

  /** The body that was last reported from, for "it said". */
  private lastBody(from: number, next: number): Source | undefined {
    const last = this.reports.slice(Math.max(0, next - reach), next).findLast(({ source }) => !source.person);
    return last && this.pieces.sentence[from]! - last.sentence < 5 ? last.source : undefined;
  }
}

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

/** Verbs that report what stands before them, though a thing may stand behind them as well. */
const closingCues = new Set([
  'announced',
  'announces',
  'reported',
  'reports',
  'confirmed',
  'confirms',
  'told',
]);

/** Whether a report says its content, rather than naming, wishing or doing something. */
function isStating(text: string, { cue, content }: Attribution): boolean {
  const word = textAt(text, cue).toLowerCase();
  if (word === 'according to') return true;
  const [first = ''] = word.split(' ');
  if (content.end <= cue.start) return statingCues.has(first) || closingCues.has(first);
  const said = text.slice(content.start, Math.min(content.end, content.start + 60));
  if (statingCues.has(first)) return !said.startsWith('to ');
  if (first === 'told' && toldClause.test(said)) return true;
  return thatCues.has(first) && /\bthat\b/.test(said);
}

/** "told the court the conditions ban": behind whom it was told to, a clause starts. */
const toldClause =
  /^(?:the \p{L}+|(?:\p{Lu}[\p{L}.'’-]*\s)*\p{Lu}[\p{L}.'’-]*|\p{L}+) (?:he|she|it|they|there|we|the|his|her|their|its|more|about|some|at least)\b/u;

/** Words that name somebody: no number and no pronoun that was left open. */
function isNamable(text: string, source: Source): boolean {
  if (source.person) return true;
  const words = textAt(text, source.span);
  return (
    !/\p{Nd}/u.test(words) &&
    !/^(?:today|yesterday|tomorrow|however|meanwhile|moreover|therefore|that|which|it|this|there|such|more|he|she|they)\b/i.test(
      words,
    )
  );
}

const joining = /(?:^|[\s(])((?:[\p{Lu}][\p{L}\p{N}.'’&-]*,?\s+(?:(?:of|for|and|the|&)\s+)*)+)$/u;

/** With the front of a name that holds "of" and "and": "the National Institute of Water and | Atmospheric Research". */
function widened(text: string, source: Source): Source {
  const { span } = source;
  if (!/^(?:the\s+)?\p{Lu}/u.test(textAt(text, span))) return partOf(text, source);
  const front = joining.exec(text.slice(Math.max(0, span.start - 120), span.start))?.[1];
  const named =
    front &&
    (/\s(?:of|for)\s/.test(front) || /\bthe $/.test(text.slice(0, span.start - front.length).slice(-4)));
  if (!front || !named || !/(?:of|for|and|the|&)\s+$/.test(front)) return source;
  const start = span.start - front.length;
  return { ...source, kind: 'body', name: text.slice(start, span.end), span: { start, end: span.end } };
}

/** "One of the districts", where the districts are named. */
function partOf(text: string, source: Source): Source {
  const before = /\b(?:one|some|two|three|many|several|most) of $/i.exec(
    text.slice(Math.max(0, source.span.start - 12), source.span.start),
  );
  if (!before) return source;
  const start = source.span.start - before[0].length;
  return { ...source, name: text.slice(start, source.span.end), span: { start, end: source.span.end } };
}
