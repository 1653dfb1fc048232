import type { QuoteEntry, SourceEntry } from './story.ts';

/** One who is quoted, with all their quotes. */
export interface Voice {
  /** The same after the page was read again. */
  readonly id: string;
  readonly kind: 'person' | 'body' | 'unnamed' | 'nobody';
  /** Undefined for the quotes that nobody is found for. */
  readonly speaker?: SourceEntry;
  readonly quotes: readonly QuoteEntry[];
  /** The part of all quoted words, 0 to 1. */
  readonly share: number;
}

const apart = (kind: Voice['kind']): number => (kind === 'unnamed' ? 1 : kind === 'nobody' ? 2 : 0);

/** Who says what: quotes by speaker, the one with the most words first, unnamed sources and quotes of nobody behind. */
export function hearVoices(quotes: readonly QuoteEntry[]): readonly Voice[] {
  const byName = new Map<string, { -readonly [Key in keyof Voice]: Voice[Key] } & { quotes: QuoteEntry[] }>();
  const all = quotes.reduce((sum, { length }) => sum + length, 0);
  for (const quote of quotes) {
    const { speaker } = quote;
    const kind = speaker?.source.kind ?? 'nobody';
    const id = speaker?.person?.id ?? `${kind}:${speaker?.name ?? ''}`;
    const voice = byName.get(id) ?? { id, kind, ...(speaker ? { speaker } : {}), quotes: [], share: 0 };
    voice.quotes.push(quote);
    voice.share += all ? quote.length / all : 0;
    byName.set(id, voice);
  }
  return [...byName.values()].sort((a, b) => apart(a.kind) - apart(b.kind) || b.share - a.share);
}
