import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** `in-page.ts` and all that it imports as one script, which leaves a global `bench`. */
export const bundleForPage = (): Promise<string> =>
  bundle(fileURLToPath(new URL('in-page.ts', import.meta.url)));

/** A module and all that it imports as one script, which leaves its exports in a global `bench`. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}
