/** Declarations, each of them important: a property and its value. */
export type Declarations = readonly (readonly [property: string, value: string])[];

/** An element goes, and its room with it. */
export const GONE: Declarations = [['display', 'none']];

/** Takes an element's room in the flow, and leaves its width. */
const FLAT: Declarations = [
  ['min-height', '0'],
  ['padding-top', '0'],
  ['padding-bottom', '0'],
  ['margin-top', '0'],
  ['margin-bottom', '0'],
  ['border-top-width', '0'],
  ['border-bottom-width', '0'],
];

/**
 * What is in an element goes, and its width stays: so do the columns beside it. (Nothing that scrolls: it could shrink. And
 * a little of its height: nothing keeps its distance from a float without any.)
 */
export const HOLLOW: Declarations = /* @__PURE__ */ FLAT.concat([
  ['visibility', 'hidden'],
  ['height', '1px'],
  ['overflow', 'clip'],
]);

/** The room and the paint of an element go. Whatever comes into it is seen at once. */
export const BARE: Declarations = /* @__PURE__ */ FLAT.concat([
  ['height', 'auto'],
  ['background-color', 'transparent'],
  ['background-image', 'none'],
  ['border-left-color', 'transparent'],
  ['border-right-color', 'transparent'],
  ['box-shadow', 'none'],
]);

/** The same for all elements that have a custom property of this name in their markup. */
export const sheetOf = (declarations: Declarations, property: string): string =>
  `[style*="${property}:"] { ${declarations.map(([name, value]) => `${name}: ${value} !important`).join('; ')} }\n`;

/** By a document's word, the custom properties that a style sheet knows these by. */
export const propertiesOf = (word: string) =>
  ({ gone: `--${word}`, hollow: `--${word}-hollow`, bare: `--${word}-bare` }) as const;
