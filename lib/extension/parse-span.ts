import { own } from '../own.ts';
import type { Span } from '../span.ts';

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A span within a text of `length`, or undefined where the value is none. Empty spans are none. */
export function parseSpan(value: unknown, length = Number.MAX_SAFE_INTEGER): Span | undefined {
  const start = own(value, 'start');
  const end = own(value, 'end');
  return isIndex(start) && isIndex(end) && start < end && end <= length ? { start, end } : undefined;
}

/** Spans in any order, or undefined where one of them is none. */
export function parseSpans(value: unknown): readonly Span[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const spans = value.map((entry) => parseSpan(entry));
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

/** Whether the value counts or names something: an integer from 0. */
export { isIndex };
