/** `prominence`: as the analysis has them, the most prominent first. `place`: by their first mention. */
export const PEOPLE_ORDERS = ['prominence', 'place', 'name'] as const;

/**
 * `money`: money first, then percentages. `change`: what rose or fell, shares before all else, then other percentages.
 * Each by size, largest first; the others follow in place.
 */
export const NUMBER_ORDERS = ['place', 'money', 'change'] as const;

/** `speaker`: those of one speaker together, in the order in which the speakers first speak. */
export const QUOTE_ORDERS = ['place', 'speaker'] as const;

/** In which order the lists are shown. */
export interface Orders {
  readonly people: (typeof PEOPLE_ORDERS)[number];
  readonly numbers: (typeof NUMBER_ORDERS)[number];
  readonly quotes: (typeof QUOTE_ORDERS)[number];
}
