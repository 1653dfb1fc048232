/**
 * The tokens of a text, as parallel typed arrays: computed once and shared by all of the analysis.
 *
 * A token is a word (with inner hyphens and apostrophes, `U.S.`-like abbreviations and digit groups whole) or one
 * punctuation mark. A possessive `'s` is a token of its own.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets, `count` of each. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The index of the sentence and of the paragraph that a token stands in. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** The first token of each sentence, and `count` at the end. */
  readonly sentenceStart: Int32Array;
}
