import type { Browser, browser } from 'wxt/browser';
import type { Barrier } from '../panel/state.ts';
import { barrierOf } from './barrier.ts';
import { bringScripts } from './bring-scripts.ts';
import { HOST, READER } from './content-scripts.ts';

/**
 * Brings the reader, and what answers panels, into a tab's page, however little of an article that looks like; else,
 * what keeps it out.
 */
export async function enterTab(
  by: Pick<typeof browser, 'permissions' | 'extension' | 'scripting'>,
  { id, url }: Browser.tabs.Tab,
): Promise<Barrier | undefined> {
  const barrier = await barrierOf(url, {
    contains: (origins) => by.permissions.contains({ origins }),
    files: () => by.extension.isAllowedFileSchemeAccess(),
  });
  // Without access, Chrome neither brings a script nor says so: it waits for a click on the toolbar button.
  if (barrier !== undefined) return barrier;
  // Where we have access and yet may not, it is a viewer of the browser's own, as Firefox's for PDFs.
  return (await bringScripts(by, [READER, HOST], id!)) ? undefined : 'browser-page';
}
