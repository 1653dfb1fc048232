/** White space as HTML and readers have it, a no-break space too: what is collapsed into one blank. */
export const isSpace = (unit: number) =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x3000;

/** Marks without a width that only steer line breaks: no part of a word. */
export const isInvisible = (unit: number) => unit === 0xad || unit === 0x200b || unit === 0xfeff;

const PLAIN = /[\t-\r\u00a0\u00ad\u200b\u2028\u2029\u3000\ufeff]|^ | $| {2}/u;

/** A line's words with white space collapsed, invisible marks dropped and its ends trimmed. */
export function collapse(raw: string): string {
  if (!PLAIN.test(raw)) return raw;
  let text = '';
  let gap = false;
  let start = -1;
  for (let at = 0; at <= raw.length; at++) {
    const unit = at < raw.length ? raw.charCodeAt(at) : 32;
    const space = isSpace(unit);
    if (!space && !isInvisible(unit)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      if (gap && text) text += ' ';
      text += raw.slice(start, at);
      gap = false;
      start = -1;
    }
    if (space) gap = true;
  }
  return text;
}
