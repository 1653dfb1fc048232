import { PAGE_PORT } from '../protocol.ts';
import { browser } from './browser.ts';
import { type Hosted, PanelHost } from './panel-host.ts';

/** Starts to answer panels in a document. */
export function openHost(view: Window, signal: AbortSignal, hosted: Hosted): PanelHost {
  const host = new PanelHost(view, signal, hosted);
  const { id } = browser.runtime;
  const connect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.sender?.id === id && port.name === PAGE_PORT) host.connect(port);
  };
  browser.runtime.onConnect.addListener(connect);
  return host;
}
