import type { browser } from 'wxt/browser';
import type { GATE, HOST, READER } from './content-scripts.ts';

/**
 * Brings content scripts into a tab's page, in this order; those that are there already take no notice. False where the
 * browser keeps us out, or the document went away meanwhile.
 */
export function bringScripts(
  { scripting }: Pick<typeof browser, 'scripting'>,
  scripts: readonly (typeof GATE | typeof READER | typeof HOST)[],
  tabId: number,
): Promise<boolean> {
  return scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [...scripts] }).then(
    () => true,
    () => false,
  );
}
