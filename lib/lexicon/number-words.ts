/**
 * English number words. Provenance: the cardinal and ordinal names of a school grammar, with the South Asian scale words
 * (lakh, crore) that its newspapers write, and the abbreviations of news headlines (`m`, `bn`, `tn`).
 */

const numbered = (words: string, from: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step]);

/** One to nineteen, and zero. */
export const smallWords: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
  ['nought', 0],
  ['naught', 0],
]);

export const tensWords: ReadonlyMap<string, number> = new Map([
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40],
]);

/** Words that multiply what stands before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['millions', 1e6],
  ['billions', 1e9],
  ['dozen', 12],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12],
]);

/** Abbreviated scale words that follow digits, with or without a space. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mil', 1e6],
  ['bil', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);

/** One-letter scales, which can be units as well; by their case. */
export const letterScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['m', 1e6],
  ['B', 1e9],
  ['b', 1e9],
  ['G', 1e9],
  ['T', 1e12],
]);

/** Amounts without a value. */
export const indefiniteWords: ReadonlySet<string> = new Set(
  'dozens scores hundreds thousands lakhs crores millions billions trillions'.split(' '),
);

const smallOrdinals: [string, number][] = [
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
    1,
  ),
];
const tensOrdinals = numbered(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
  20,
  10,
);
const scaleOrdinals: [string, number][] = [
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
];

export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...smallOrdinals,
  ...tensOrdinals,
  ...scaleOrdinals,
]);

/** The endings of ordinals in digits. */
export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** The lower parts of fractions, besides the ordinals from third upward. */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

/** Fractions of one character. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
