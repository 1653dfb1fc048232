import { readMarkup } from './markup/read-markup.ts';
import { Page } from './page.ts';
import { spot, THRESHOLD } from './spot/spot.ts';

/**
 * How much less (log odds) is asked of markup: it doesn't tell what style sheets hide, which may speak for a page as well
 * as against it.
 */
const LENIENCE = 1;

/** Whether a page of doubt is worth to be looked at, by its markup alone. */
export const mayBeWorth = (markup: string, url: string): boolean =>
  spot(new Page(readMarkup(markup, url))).odds > THRESHOLD - LENIENCE;
