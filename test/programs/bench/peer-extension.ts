import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

/** What stands in pages of their own in the peers' extension, in this order. */
export const PEER_SCRIPTS = ['readerable.js', 'parse.js'] as const;

const MANIFEST = {
  manifest_version: 3,
  name: 'peers',
  version: '1',
  content_scripts: [{ matches: ['<all_urls>'], js: PEER_SCRIPTS, run_at: 'document_idle' }],
};

/**
 * Makes an extension of what Nutgraf is compared with, in a folder of its own: each page is checked by
 * `isProbablyReaderable` and parsed by Readability, by content scripts as ours. The folder is the caller's to delete.
 */
export async function makePeerExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-peers-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  for (const name of PEER_SCRIPTS) {
    const entry = fileURLToPath(new URL(`peers/${name.replace('.js', '.ts')}`, import.meta.url));
    await writeFile(join(folder, name), await bundle(entry));
  }
  return folder;
}
