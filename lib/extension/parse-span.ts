import { own } from '../own.ts';
import type { Span } from '../span.ts';

/** Whether the value counts or names something: an integer from 0. */
export const isIndex = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** A span within a text of `length` and nothing else, or undefined where the value is none. Empty spans are none. */
export function parseSpan(value: unknown, length = Number.MAX_SAFE_INTEGER): Span | undefined {
  const start = own(value, 'start');
  const end = own(value, 'end');
  return isIndex(start) && isIndex(end) && start < end && end <= length ? { start, end } : undefined;
}
