import { type Browser, browser } from 'wxt/browser';
import { openPanelTab } from './panel-tab.ts';

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
    if (bar) void bar.toggle();
    else if (tab.id !== undefined) void openPanelTab(tab.id);
  });
}

/** Whether the browser has a place beside its pages for the panel. */
export const hasSidePanel = (): boolean => browser.sidePanel !== undefined || sidebar() !== undefined;

/** Opens the panel of a tab's window. To be called at once from what the reader did. */
export async function openPanel(tab: Browser.tabs.Tab): Promise<void> {
  const bar = sidebar();
  if (browser.sidePanel) await browser.sidePanel.open({ windowId: tab.windowId });
  else if (bar) await bar.open();
  else if (tab.id !== undefined) await openPanelTab(tab.id);
}
