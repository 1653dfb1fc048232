import { ofDocument } from '../../page/dom.ts';

/** When a page that is no article (yet) is looked at again: at these times (ms) after a new address or the load. */
const LATER = [300, 1500] as const;

/** The least time (ms) between two looks at a page whose address changes all the time, and the most. */
const CALM = 300;
const CALMEST = 30_000;

/**
 * Tells when a page may have become another: its load event, a few moments after it, the first scroll of its reader, and
 * every change of its address. Nothing is left running: no observer, no timer beyond the second one.
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
  const once = { once: true, signal } as const;
  if (ofDocument(view.document, 'readyState') === 'complete') lookLater();
  else view.addEventListener('load', () => lookLater(), once);
  view.addEventListener('scroll', look, { ...once, passive: true });
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
