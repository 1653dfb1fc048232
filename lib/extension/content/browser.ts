import type { browser as Polyfilled } from 'wxt/browser';

/**
 * The browser's interface as it is. Everywhere else it comes through webextension-polyfill, which has nothing to add to
 * what a content script uses (Firefox and Chrome both answer with promises), and which would cost each page that its
 * reader opens 1.4 ms and 3 kB. Not `globalThis.browser`: a page's element of that id would stand in for it in Chrome.
 */
export const browser = (globalThis as unknown as { chrome: typeof Polyfilled }).chrome;
