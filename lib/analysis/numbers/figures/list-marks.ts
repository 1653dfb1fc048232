import type { Pieces } from '../pieces.ts';

/** Marks an item of a list: the first of its line, followed by a point or a bracket. */
export function isListMark(pieces: Pieces, from: number, to: number): boolean {
  const mark = pieces.word(to);
  if (to - from !== 1 || pieces.raw(from).length > 2) return false;
  if (mark === ')' && pieces.word(from - 1) !== '(' && !hasOpenBracket(pieces, from)) return true;
  if (!'.-–:'.includes(mark) || !pieces.glued(to) || to + 1 >= pieces.count || pieces.glued(to + 1))
    return false;
  return opensLine(pieces, from) && pieces.text.charAt(pieces.end[to]!) !== '\n';
}

/** Whether nothing but spaces stands before a piece in its line. */
export function opensLine(pieces: Pieces, from: number): boolean {
  let at = pieces.start[from]! - 1;
  while (pieces.text.charAt(at) === ' ' && at > pieces.start[from]! - 9) at -= 1;
  return at < 0 || pieces.text.charAt(at) === '\n';
}

function hasOpenBracket(pieces: Pieces, at: number): boolean {
  for (let near = at - 1; near >= 0 && near > at - 40; near -= 1) {
    const word = pieces.word(near);
    if (word === '(') return true;
    if (word === ')') return false;
  }
  return false;
}
