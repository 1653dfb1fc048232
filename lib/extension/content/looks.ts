import { ofDocument } from '../../page/dom.ts';

/** When a page that is no article (yet) is looked at again: at these times (ms) after a new address or the load. */
const LATER = [300, 1500] as const;

/** A page that has grown or shrunk by less than this part of it is taken to be as it was. */
export const ALIKE = 0.1;

/** The least time (ms) between two looks at a page whose address changes all the time, and the most. */
const CALM = 300;
const CALMEST = 30_000;

/**
 * Tells when a page may have become another: a few moments after it has loaded or is come back to, at the first scroll
 * of its reader, and at every change of its address. Nothing is left running: no observer, no timer beyond the second one.
 */
export function watchForLooks(view: Window, look: () => void, moved: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookLater = (times: readonly number[] = LATER) => {
    clearTimeout(timer);
    const [next, ...rest] = times;
    if (next === undefined) return;
    timer = setTimeout(() => {
      look();
      lookLater(rest);
    }, next);
  };
  if (ofDocument(view.document, 'readyState') === 'complete') lookLater();
  view.addEventListener('pageshow', ({ isTrusted }) => isTrusted && lookLater(), { signal });
  view.addEventListener('scroll', look, { once: true, passive: true, signal });
  watchAddress(view, signal, () => {
    moved();
    lookLater();
  });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Calls back when the address has changed and come to rest, ever more seldom where it never rests. */
function watchAddress(view: Window, signal: AbortSignal, changed: () => void): void {
  let address = addressOf(view);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = CALM;
  let last = 0;
  const listener = (event: Event) => {
    // A page can forge the event, not its trust.
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
  navigationOf(view)?.addEventListener('currententrychange', listener, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** The address of the page, without a fragment that is no route. */
export const addressOf = ({ location }: Window): string => location.href.replace(/#(?!!?\/).*$/, '');

const navigationOf = (view: Window) => (view as { navigation?: EventTarget }).navigation;
