import { type Browser, browser } from 'wxt/browser';

/** The panel's page. */
const PANEL = '/sidepanel.html';

/** Firefox's sidebar, which the types of Chrome's interfaces don't know. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const sidebar = (): SidebarAction | undefined =>
  (browser as { readonly sidebarAction?: SidebarAction }).sidebarAction;

/**
 * Lets the toolbar button open and close the panel: Chrome's side panel, Firefox's sidebar, or a tab of its own where the
 * browser has neither (Firefox for Android).
 */
export function openPanelByAction(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener((tab) => {
    const bar = sidebar();
    void (bar ? bar.toggle() : openAsTab(tab));
  });
}

/** Opens the panel of a tab's window. To be called at once from what the reader did. */
export function openPanel(tab: Browser.tabs.Tab): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId: tab.windowId });
  return sidebar()?.open() ?? openAsTab(tab);
}

async function openAsTab(tab: Browser.tabs.Tab): Promise<void> {
  await browser.tabs.create({ url: `${PANEL}?tab=${tab.id}` });
}
