import { countElements, ofDocument } from '../../page/dom.ts';
import { glance } from '../../page/gate/glance.ts';
import { markupOf } from '../../page/markup.ts';
import type { BringMessage } from '../protocol.ts';
import { isAlive } from './alive.ts';
import { browser } from './browser.ts';
import { addressOf, isAlike, watchForLooks } from './looks.ts';
import { awaitReader, type OpenReader, type Reader } from './meeting.ts';

/** How long (ms) an answer is waited for: where the page went away meanwhile, Firefox never gives it. */
const PATIENCE = 5000;

/** A page of more elements is not asked for its markup: that would take too long. */
const MOST_ELEMENTS = 5000;

/**
 * Watches over the document of a top frame at next to no cost, and has the reader brought where there may be an article.
 * Panels have it brought themselves. Once the reader is there, it is told of all that the gate would have looked at.
 *
 * Every page that is opened pays for this, mostly for each of the browser's interfaces that is touched for the first
 * time: where a page is turned away, none of the extension's is. A page of doubt sends its markup, by which the background
 * tells whether the reader is worth to be brought: that costs it a third of what the reader would.
 */
export function keepGate(view: Window): void {
  const { document } = view;
  let reader: Reader | undefined;
  let waiting: OpenReader | undefined;
  let isOpen = false;
  /** When the reader was asked for; 0 where no answer is awaited. */
  let asked = 0;
  /** How many elements there were when the page was turned away. */
  let size = 0;

  const ask = async (isDoubtful: boolean) => {
    asked = performance.now();
    const count = countElements(document);
    const markup = isDoubtful && count <= MOST_ELEMENTS ? markupOf(document) : undefined;
    const doubt = markup === undefined ? undefined : { markup, url: addressOf(view) };
    const message: BringMessage = { type: 'bring-reader', doubt };
    // Where it can't be brought now, the next look asks again.
    const isBrought = await browser.runtime.sendMessage(message).catch(() => undefined);
    asked = 0;
    if (isBrought === false) size = count;
  };
  const look = () => {
    if (reader) return reader.look();
    if ((asked && performance.now() - asked < PATIENCE) || (size && isAlike(countElements(document), size)))
      return;
    const seen = glance(document, addressOf(view));
    if (seen === 'none') size = countElements(document);
    else if (isAlive()) void ask(seen === 'doubtful');
  };
  const moved = () => {
    if (reader) return reader.moved();
    size = 0;
    look();
  };
  const enter = (open: OpenReader) => {
    if (isOpen) reader ??= open(view);
    else waiting = open;
  };
  const start = () => {
    isOpen = true;
    if (waiting) enter(waiting);
    else look();
    watchForLooks(view, look, moved);
  };
  if (!awaitReader(enter)) return;
  // Once it is shown, where the browser loads it ahead of time.
  if (ofDocument(document, 'prerendering'))
    view.addEventListener('prerenderingchange', start, { capture: true, once: true });
  else start();
}
