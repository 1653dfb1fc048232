/** The tagger's labels: outside, a person's name, a name of any other kind; first and further tokens (BIO). */
export const OUTSIDE = 0;
export const PERSON_FIRST = 1;
export const PERSON_MORE = 2;
export const OTHER_FIRST = 3;
export const OTHER_MORE = 4;
export const labelCount = 5;
/** Weights are differences from `OUTSIDE`, so that a row has one less. */
export const rowLength = labelCount - 1;

/** Whether `to` may follow `from`; `OUTSIDE` stands for the text's edge as well. */
export const mayFollow = (from: number, to: number): boolean =>
  to === PERSON_MORE
    ? from === PERSON_FIRST || from === PERSON_MORE
    : to !== OTHER_MORE || from === OTHER_FIRST || from === OTHER_MORE;
