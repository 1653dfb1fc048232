/** White space as HTML and readers have it, a no-break space too: what is collapsed into one blank. */
export const isSpace = (unit: number) =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x3000;

const UNEVEN = /[\t-\r\u00a0\u00ad\u200b\u2028\u2029\u3000\ufeff]| {2}/;
const INVISIBLE = /[\u00ad\u200b\ufeff]+/g;
const SPACES = /[\t-\r \u00a0\u2028\u2029\u3000]+/g;

/** A line's words with white space collapsed, invisible marks dropped and its ends trimmed. */
export function collapse(raw: string): string {
  const text = raw.trim();
  return UNEVEN.test(text) ? text.replace(INVISIBLE, '').replace(SPACES, ' ').trim() : text;
}
