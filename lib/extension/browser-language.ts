import { browser } from 'wxt/browser';
import { type Language, readLanguage } from '../panel/language.ts';

/** The language in which the browser gives the extension's messages. */
export const browserLanguage = (): Language =>
  readLanguage((key, words) =>
    browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], words),
  );
