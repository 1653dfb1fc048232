import { ofDocument } from '../../page/dom.ts';
import { isRoute } from '../../route.ts';

/** When a page that is no article (yet) is looked at again: at these times (ms) after a new address or the load. */
const LATER = [300, 1500] as const;

/** The least time (ms) between two looks at a page whose address changes all the time, and the most. */
const CALM = 300;
const CALMEST = 30_000;

/**
 * Tells when a page may have become another: a few moments after it has loaded or is come back to, at the first scroll
 * of its reader, and at every change of its address. Nothing is left running: no observer, no timer beyond the second one.
 */
export function watchForLooks(view: Window, look: () => void, moved: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookLater = (at = 0) => {
    clearTimeout(timer);
    if (at < LATER.length)
      timer = setTimeout(() => {
        look();
        lookLater(at + 1);
      }, LATER[at]);
  };
  if (ofDocument(view.document, 'readyState') === 'complete') lookLater();
  // A page can forge the event, not its trust.
  view.addEventListener('pageshow', ({ isTrusted }) => isTrusted && lookLater());
  view.addEventListener('scroll', look, { once: true });
  watchAddress(view, () => {
    moved();
    lookLater();
  });
}

/** Calls back when the address has changed and come to rest, ever more seldom where it never rests. */
function watchAddress(view: Window, changed: () => void): void {
  let address = addressOf(view);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = CALM;
  let last = 0;
  const listener = (event: Event) => {
    if (!event.isTrusted || timer !== undefined || addressOf(view) === address) return;
    const now = Date.now();
    wait = now - last < 4 * wait ? Math.min(2 * wait, CALMEST) : CALM;
    last = now;
    timer = setTimeout(() => {
      timer = undefined;
      if (addressOf(view) === address) return;
      address = addressOf(view);
      changed();
    }, wait);
  };
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', listener);
}

/** The address of the page, without a fragment that is no route. */
export function addressOf({ location: { href } }: Window): string {
  const at = href.indexOf('#');
  return at < 0 || isRoute(href.slice(at)) ? href : href.slice(0, at);
}

/** A page that has grown or shrunk by less than this part of it is taken to be as it was. */
const ALIKE = 0.1;

/** Whether a page of so many elements is still about as large as `before`. */
export const isAlike = (size: number, before: number): boolean => Math.abs(size - before) <= before * ALIKE;
