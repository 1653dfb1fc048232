import { type ChangedMessage, type CommandMessage, PAGE_PORT } from '../protocol.ts';
import { browser } from './browser.ts';
import type { Reader } from './meeting.ts';
import { Visit } from './visit.ts';

/** Starts to read in a document, and to answer panels and keys. */
export function openReader(view: Window): Reader {
  const life = new AbortController();
  const { signal } = life;
  const visit = new Visit(view, life);
  const { id } = browser.runtime;

  const connect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.sender?.id === id && port.name === PAGE_PORT) visit.connect(port);
  };
  const hear = (raw: unknown, sender: { readonly id?: string }) => {
    // From the background: pages' processes can't write to each other.
    if (sender.id === id) visit.hear(raw as CommandMessage | ChangedMessage);
  };
  browser.runtime.onConnect.addListener(connect);
  browser.runtime.onMessage.addListener(hear);

  const hidden = ({ isTrusted }: Event) => isTrusted && visit.disconnect();
  view.addEventListener('pagehide', hidden, { capture: true, signal });
  const shown = ({ isTrusted, persisted }: PageTransitionEvent) => isTrusted && persisted && visit.returned();
  view.addEventListener('pageshow', shown, { capture: true, signal });
  for (const type of ['visibilitychange', 'focus'])
    view.addEventListener(type, () => visit.checkAlive(), { capture: true, signal });
  visit.look();
  return visit;
}
