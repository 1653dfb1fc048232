import type { Page } from 'puppeteer-core';

/** Waits until an expression holds in a page, whether it is drawn or not. */
export const until = (page: Page, holds: string): Promise<unknown> =>
  page.waitForFunction(holds, { polling: 50 });

/** The marks that Nutgraf has in a page. */
export type MarkName = 'people' | 'numbers' | 'quotes' | 'place';

/** The words that are marked under a name, in the page's order. */
export const marked = (page: Page, name: MarkName): Promise<string[]> =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])].map((place) => {
        const range = new Range();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return String(range).replace(/\s+/g, ' ');
      }),
    `nutgraf-${name}`,
  );

/** Waits until the place that the panel went to is marked, and is on screen; its words. */
export async function placeOnScreen(page: Page, words: RegExp): Promise<string> {
  const found = await page.waitForFunction(
    (wanted) => {
      // Pages in the dark have marks of their own.
      const [place] = CSS.highlights.get('nutgraf-place') ?? CSS.highlights.get('nutgraf-place-dark') ?? [];
      if (!place) return undefined;
      const range = new Range();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      if (!new RegExp(wanted).test(String(range))) return undefined;
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight ? String(range) : undefined;
    },
    { polling: 50 },
    words.source,
  );
  return String(await found.jsonValue());
}

/** Whether an element is to be seen (checked until it is as wanted, or time is up). */
export async function untilShown(page: Page, selector: string, shown: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted, state) => document.querySelector(wanted)?.checkVisibility() === state,
    { polling: 50 },
    selector,
    shown,
  );
}

/** The document as text, style attributes and all. */
export const markup = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Waits until the page's box of other stories is hidden, or shown. */
export const relatedIs = (page: Page, hidden: boolean): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const box = document.querySelector('.related-posts');
      return box && (getComputedStyle(box).display === 'none') === wanted;
    },
    { polling: 50 },
    hidden,
  );
