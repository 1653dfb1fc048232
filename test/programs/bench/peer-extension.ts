import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

/** What stands in pages of their own in the peers' extension, in this order. */
export const PEER_SCRIPTS = ['readerable.js', 'parse.js'] as const;

/** The same of the extension that does next to nothing: what any one costs. */
export const FLOOR_SCRIPTS = ['empty.js', 'walk.js'] as const;

/**
 * Makes an extension of what Nutgraf is compared with, in a folder of its own: each page is looked at by content scripts
 * as ours, one after the other. The folder is the caller's to delete.
 */
export async function makePeerExtension(
  scripts: typeof PEER_SCRIPTS | typeof FLOOR_SCRIPTS,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-peers-'));
  const manifest = {
    manifest_version: 3,
    name: 'peers',
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: scripts, run_at: 'document_idle' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const name of scripts) {
    const entry = fileURLToPath(new URL(`peers/${name.replace('.js', '.ts')}`, import.meta.url));
    await writeFile(join(folder, name), await bundle(entry));
  }
  return folder;
}
