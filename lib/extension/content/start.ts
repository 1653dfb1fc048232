import { ofDocument } from '../../page/dom.ts';
import { parseCommandMessage } from '../parse-panel-message.ts';
import { PAGE_PORT } from '../protocol.ts';
import { browser } from './browser.ts';
import { watchForLooks } from './looks.ts';
import { Visit } from './visit.ts';

/** Starts Nutgraf in the document of a top frame; once it is shown, where the browser loads it ahead of time. */
export function startInPage(view: Window): void {
  const life = new AbortController();
  const { signal } = life;
  const visit = new Visit(view, life);
  const { id } = browser.runtime;

  const connect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.sender?.id === id && port.name === PAGE_PORT) visit.connect(port);
  };
  const hear = (raw: unknown, sender: { readonly id?: string }) => {
    const command = sender.id === id ? parseCommandMessage(raw) : undefined;
    if (command) visit.command(command);
  };
  browser.runtime.onConnect.addListener(connect);
  browser.runtime.onMessage.addListener(hear);

  const start = () => {
    visit.look();
    watchForLooks(
      view,
      () => visit.look(),
      () => visit.moved(),
      signal,
    );
    const hidden = ({ isTrusted }: Event) => isTrusted && visit.disconnect();
    view.addEventListener('pagehide', hidden, { capture: true, signal });
    for (const type of ['visibilitychange', 'focus', 'pageshow'])
      view.addEventListener(type, () => visit.checkAlive(), { capture: true, signal });
  };
  if (ofDocument(view.document, 'prerendering'))
    view.addEventListener('prerenderingchange', start, { capture: true, once: true, signal });
  else start();
}
