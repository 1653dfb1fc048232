import { own } from '../own.ts';
import type { Span } from '../span.ts';

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Whether the value is a span within a text of `length`. Empty spans are none. */
export function isSpan(value: unknown, length = Number.MAX_SAFE_INTEGER): value is Span {
  const start = own(value, 'start');
  const end = own(value, 'end');
  return isIndex(start) && isIndex(end) && start < end && end <= length;
}

/** Such a span and nothing else, or undefined where the value is none. */
export const parseSpan = (value: unknown, length?: number): Span | undefined =>
  isSpan(value, length) ? { start: value.start, end: value.end } : undefined;

/** Whether the value counts or names something: an integer from 0. */
export { isIndex };
