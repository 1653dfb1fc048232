import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../programs/browsers.ts';

/** A running browser with Nutgraf in it, driven the same way whichever it is. */
export interface Driver {
  readonly name: BrowserName;
  /** The address of the extension's own pages, with a slash at its end. */
  readonly extension: string;
  /** Opens a page in a new tab in front, and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page in a window of its own, in front. */
  openWindow(url: string): Promise<Page>;
  /** The same in a private window, where the extension is let into those. */
  openPrivateWindow(url: string): Promise<Page>;
  /** Closes all tabs that it has opened and that are still there. */
  closePages(): Promise<void>;
  /** The real side panel of the page's window; opened, as by a click on the toolbar button, where it is closed. */
  openPanel(page: Page): Promise<Page>;
  /** The side panel that was asked for last, where it is open. */
  readonly panel: Page | undefined;
  closePanel(): Promise<void>;
  /** Gives the panel the focus of its window, as a click into it does. */
  focusPanel(): Promise<void>;
  /** Clicks the toolbar button beside a page. */
  pressAction(page: Page): Promise<void>;
  /** Presses the keys of one of the extension's commands, as named in the manifest, beside a page. */
  pressCommand(page: Page, name: string): Promise<void>;
  /** Chooses the extension's entry in the menu over the words that are selected in a page. */
  lookUp(page: Page): Promise<void>;
  /** The tab that the extension opened with one of its own pages, once it is there. */
  extensionPage(path: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the extension's background, as the browser may at any time. */
  endBackground(): Promise<void>;
  /** Ends the worker in which the panel has articles analysed. */
  endPanelWorker(): Promise<void>;
  /** Loads the extension anew, as an update does. A panel that is open is closed by it. */
  update(): Promise<void>;
  /** Switches the extension off, or on again. */
  enable(on: boolean): Promise<void>;
  uninstall(): Promise<void>;
  install(): Promise<void>;
  /** Gives the extension access to all sites, as at first, or takes it away, as its reader may in the browser's settings. */
  giveAccess(on: boolean): Promise<void>;
  /** What the page, or the panel, is told that its reader prefers. */
  prefer(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Errors that nobody caught in the extension, its pages, or its content scripts, since the last call. */
  uncaught(): Promise<readonly string[]>;
  /** Settles when the browser has ended, by `close` or by its reader. */
  readonly closed: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly executable: string;
  readonly headless: boolean;
  /** The folder of the built extension; undefined for a browser without it. */
  readonly extensionDir: string | undefined;
  /** Whether the extension is let into private windows. */
  readonly inPrivate?: boolean;
  /** `host:port` that every request goes through, also those to this machine. */
  readonly proxy?: string;
  /** `host:port` where every host is taken to be, under whatever certificate. Chromium only. */
  readonly everyHost?: string;
}

/** The file of the side panel in the built extension. */
export const PANEL = 'sidepanel.html';
