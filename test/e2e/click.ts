import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from './driver/pages.ts';

/** How long (ms) one click is tried. */
const ONE_TRY = 10_000;

/** A selector of Puppeteer's, or what waits for the element and gives it. */
export type Target = string | (() => Promise<ElementHandle | null>);

/**
 * Clicks an element as a reader does, by the mouse where it is on screen. Where it is drawn anew or moves away under the
 * click, which then never comes to it, it is clicked once more; a click that has come to it is never repeated. So what
 * lies over an element, or keeps clicks from it, fails the test all the same.
 */
export async function click(page: Page, target: Target): Promise<void> {
  let lost: unknown;
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const element = typeof target === 'string' ? await page.waitForSelector(target) : await target();
    if (!element) continue;
    try {
      if (await comesTo(element)) return;
    } catch (error) {
      if (page.isClosed()) throw error;
      lost = error;
    } finally {
      await element.dispose().catch(() => undefined);
    }
  }
  throw new Error(`Waiting for a click to come to ${target} failed`, { cause: lost });
}

/** Clicks an element once it has come to rest, and tells whether it got the click. */
async function comesTo(element: ElementHandle): Promise<boolean> {
  const heard = await element.evaluateHandle((wanted) => {
    const notes = { click: false, end: false };
    const note = () => {
      notes.click = true;
    };
    wanted.addEventListener('click', note, { capture: true, once: true });
    // A click follows at once where the button of the mouse is let go over what it was pressed on.
    const ended = () =>
      setTimeout(() => {
        wanted.removeEventListener('click', note, { capture: true });
        notes.end = true;
      });
    addEventListener('mouseup', ended, { capture: true, once: true });
    return notes;
  });
  await untilGone(element, (signal) => element.asLocator().setTimeout(ONE_TRY).click({ signal })).catch(
    async (error: unknown) => {
      // It may be gone because of the click.
      if (!(await heard.evaluate(({ click }) => click))) throw error;
    },
  );
  return heard.evaluate(async (notes, most) => {
    for (const end = Date.now() + most; !notes.click && !notes.end && Date.now() < end; )
      await new Promise((resume) => setTimeout(resume, 10));
    return notes.click;
  }, ONE_TRY);
}

/** Does something with an element, and gives it up once the element is no longer in its page. */
async function untilGone(element: ElementHandle, act: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const gone = new AbortController();
  const acting = act(gone.signal);
  const isOver = acting.then(
    () => true,
    () => true,
  );
  const later = () => new Promise<false>((resume) => setTimeout(resume, 200, false));
  while (!(await Promise.race([isOver, later()])))
    if (!(await element.evaluate((one) => one.isConnected))) gone.abort();
  await acting;
}
