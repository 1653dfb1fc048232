import type { browser } from 'wxt/browser';
import type { GATE, READER } from './reader-script.ts';

/**
 * Brings a content script into a tab's page; one that is there already takes no notice. False where the browser keeps us
 * out, or the document went away meanwhile.
 */
export function bringScript(
  { scripting }: Pick<typeof browser, 'scripting'>,
  script: typeof GATE | typeof READER,
  tabId: number,
): Promise<boolean> {
  return scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [script] }).then(
    () => true,
    () => false,
  );
}
