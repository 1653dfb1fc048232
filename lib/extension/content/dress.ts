import { browser } from 'wxt/browser';
import type { DressMessage } from '../protocol.ts';

/**
 * Has the document given a style sheet by which boxes are hidden and marks painted, and which goes with the extension.
 * Answers the custom property that hides; undefined where the background could not.
 */
export async function dress(): Promise<string | undefined> {
  // New in each document: what an earlier version of the extension has left in it stays without effect.
  const hidden = `nutgraf${Math.random().toString(36).slice(2, 10)}`;
  const message: DressMessage = { type: 'dress', hidden };
  const done: unknown = await browser.runtime.sendMessage(message);
  return done === true ? `--${hidden}` : undefined;
}
