import type { Span } from '../../span.ts';
import { classAt, DIGIT, INVISIBLE, LETTER, SPACE } from '../../text/characters.ts';
import { isDoubleMark } from './marks.ts';

/** A stretch between quotation marks within one block. */
export interface Stretch {
  /** The words, without marks and outer white space. */
  readonly inner: Span;
  /** With its marks. */
  readonly outer: Span;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** False where the block ends before a closing mark. */
  readonly closed: boolean;
  /** It goes on from the stretch before it, which its block left open. */
  readonly continues: boolean;
  /** Quoted without marks: a block quote of the page, or an interview's turn with the label that names who speaks. */
  readonly unmarked?: { readonly label?: Span };
}

/** A stretch without marks. */
export const unmarkedStretch = (span: Span, block: number, continues: boolean, label?: Span): Stretch => ({
  inner: span,
  outer: span,
  block,
  closed: true,
  continues,
  unmarked: label ? { label } : {},
});

/** The words between the marks of `outer`; nothing where it holds no letter and no digit. */
export function innerOf(text: string, outer: Span, closed: boolean): Span | undefined {
  let start = outer.start + 1;
  let end = closed ? outer.end - 1 : outer.end;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  for (let at = start; at < end; at += 1) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) return { start, end };
  }
  return undefined;
}

function isBlank(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === SPACE || kind === INVISIBLE || isDoubleMark(text.charCodeAt(at));
}
