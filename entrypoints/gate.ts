import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepGate } from '../lib/extension/content/gate.ts';

/**
 * The first content script, in every page. The manifest names it by hand: WXT's own kind of content script dispatches
 * an event in the page that carries the extension's id, by which every page could tell that Nutgraf is there.
 */
export default defineUnlistedScript(() => keepGate(window));
