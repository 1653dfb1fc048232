/** As HTML's `dir` has it. */
export type Direction = 'ltr' | 'rtl';

/** The direction of words as HTML's `dir="auto"` finds it: that of their first letter. */
export const directionOf = (words: string): Direction =>
  RIGHT_TO_LEFT.test(/\p{L}/u.exec(words)?.[0] ?? '') ? 'rtl' : 'ltr';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
