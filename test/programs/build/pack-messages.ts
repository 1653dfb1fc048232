import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';

/** The language whose words browsers take where another has none: `default_locale` of the manifest. */
const FALLBACK = 'en';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/**
 * Ships the words of the interface without the white space that people need to edit them, in an order in which they pack
 * well, and without those that are the fallback's.
 */
export function packMessages(files: ResolvedPublicFile[]): void {
  for (const [at, file] of files.entries()) {
    if (!('absoluteSrc' in file) || !file.relativeDest.endsWith('messages.json')) continue;
    const messages = readMessages(file.absoluteSrc);
    const folder = dirname(file.absoluteSrc);
    const fallback = readMessages(`${dirname(folder)}/${FALLBACK}/messages.json`);
    const isOwn = ([name, { message }]: [string, { readonly message: string }]) =>
      folder.endsWith(`/${FALLBACK}`) || message !== fallback[name]?.message;
    const own = Object.entries(messages).filter(isOwn);
    own.sort(([a], [b]) => (a < b ? -1 : 1));
    files[at] = { relativeDest: file.relativeDest, contents: JSON.stringify(Object.fromEntries(own)) };
  }
}

const readMessages = (path: string): Messages => JSON.parse(readFileSync(path, 'utf8'));
