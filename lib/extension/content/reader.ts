import type { ChangedMessage, CommandMessage, FledMessage } from '../protocol.ts';
import { askBackground } from './ask-background.ts';
import { browser } from './browser.ts';
import { whenLeft } from './leaving.ts';
import { awaitHost, type Reader } from './meeting.ts';
import { Visit } from './visit.ts';

/** A document that goes so soon (ms) without its reader having done anything in it has gone by itself. */
const SOON = 10_000;

/**
 * What leads its reader away from a document. The browser's own word on that, `navigator.userActivation`, takes for theirs
 * what panels bring, too.
 */
const DEEDS = ['keydown', 'click'];

/** Starts to read in a document, and to answer keys. */
export function openReader(view: Window): Reader {
  const life = new AbortController();
  const { signal } = life;
  const visit = new Visit(view, life);
  const { id } = browser.runtime;

  const hear = (raw: unknown, sender: { readonly id?: string }) => {
    // From the background: pages' processes can't write to each other.
    if (sender.id === id) visit.hear(raw as CommandMessage | ChangedMessage);
  };
  browser.runtime.onMessage.addListener(hear);

  let isTouched = false;
  for (const type of DEEDS)
    view.addEventListener(type, ({ isTrusted }) => (isTouched ||= isTrusted), { capture: true, signal });
  whenLeft(() => {
    visit.disconnect();
    if (visit.isHiding && performance.now() < SOON && !isTouched)
      void askBackground({ type: 'fled' } satisfies FledMessage);
  });
  const shown = ({ isTrusted, persisted }: PageTransitionEvent) => isTrusted && persisted && visit.returned();
  view.addEventListener('pageshow', shown, { capture: true, signal });
  for (const type of ['visibilitychange', 'focus'])
    view.addEventListener(type, () => visit.checkAlive(), { capture: true, signal });
  awaitHost((open) => visit.welcome(open(view, signal, visit)));
  visit.look();
  return visit;
}
