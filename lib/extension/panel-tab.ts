import { type Browser, browser } from 'wxt/browser';
import { own } from '../own.ts';
import { listen } from './listen.ts';

/** Asks the panel that is a tab of its own for `tab` to come to the front. */
interface ShowMessage {
  readonly type: 'show-panel';
  readonly tab: number;
}

/** The panel's page. */
const PANEL = '/sidepanel.html';

/**
 * Opens the panel of a tab as a tab of its own, or brings it to the front where it is open. Asked for that tab itself, the
 * panel leads back to its page.
 */
export async function openPanelTab(tab: number): Promise<void> {
  const message: ShowMessage = { type: 'show-panel', tab };
  // Where no panel is open, nobody is there to answer.
  const shown = await browser.runtime.sendMessage(message).catch(() => false);
  if (shown !== true) await browser.tabs.create({ url: `${PANEL}?tab=${tab}` });
}

/** Has this page, the panel of `tab`, answer those who ask for it. */
export async function answerForTab(tab: number, signal: AbortSignal): Promise<void> {
  const self = (await browser.tabs.getCurrent())?.id;
  if (self === undefined || signal.aborted) return;
  const answer = (
    raw: unknown,
    { id }: Browser.runtime.MessageSender,
    respond: (shown: boolean) => void,
  ): true | undefined => {
    if (id !== browser.runtime.id || own(raw, 'type') !== 'show-panel') return undefined;
    const asked = own(raw, 'tab');
    if (asked !== tab && asked !== self) return undefined;
    void goToTab(asked === tab ? self : tab);
    respond(true);
    return true;
  };
  listen(browser.runtime.onMessage, answer, signal);
}

/** Brings a tab to the front, unless it was closed meanwhile. */
export async function goToTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined);
}
