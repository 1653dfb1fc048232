import type { browser } from 'wxt/browser';
import type { GATE, READER } from './reader-script.ts';

/**
 * Brings a script into a tab's page: the reader, however little of an article that looks like. Where it is there already,
 * nothing comes of it. False where the browser keeps us out, or the document went away meanwhile.
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
