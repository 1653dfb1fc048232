import type { Pieces } from '../pieces.ts';
import type { Amount } from './amounts.ts';

/** The value of an amount, and of a range its upper end, as far as it has them. */
export const ends = ({ value, upper }: Amount): { value?: number; upper?: number } => ({
  ...(value === undefined ? {} : { value }),
  ...(upper === undefined ? {} : { upper }),
});

/** Whether a hyphen at a piece joins the word behind it: "5-percent". */
export const isJoined = (pieces: Pieces, at: number): boolean =>
  pieces.word(at) === '-' && pieces.glued(at) && pieces.glued(at + 1) && pieces.isWord(at + 1);
