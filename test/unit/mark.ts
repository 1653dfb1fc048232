import type { Span } from '../../lib/span.ts';

/** A marked stretch: `[kind:words]`, or `[kind=value:words]` where the test wants to say more of it. */
export interface Marked {
  readonly kind: string;
  readonly value?: string;
  readonly words: string;
  readonly span: Span;
}

/**
 * The small language of the unit tests: `mark('[person:Ada Lovelace] said “[quote:it works].”')` gives the text without
 * the brackets and the marked stretches in order of their starts. They may be nested. A square bracket that does not
 * open a mark stands for itself.
 */
export function mark(source: string): { text: string; marks: readonly Marked[] } {
  const marks: Marked[] = [];
  const open: { kind: string; value?: string; start: number }[] = [];
  const opening = /\[([a-z]+)(?:=([^\]:]*))?:/y;
  let text = '';
  for (let at = 0; at < source.length; ) {
    opening.lastIndex = at;
    const match = opening.exec(source);
    if (match) {
      const [all, kind = '', value] = match;
      open.push({ kind, start: text.length, ...(value === undefined ? {} : { value }) });
      at += all.length;
      continue;
    }
    const letter = source.charAt(at);
    const closed = letter === ']' ? open.pop() : undefined;
    if (closed) {
      const { start, ...about } = closed;
      marks.push({ ...about, words: text.slice(start), span: { start, end: text.length } });
    } else text += letter;
    at += 1;
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${source}`);
  marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { text, marks };
}
