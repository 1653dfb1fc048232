import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of the packages whose code is in a bundle. */
const packages = new Set<string>();

/** Notes which packages the bundles are made of: those that are shipped, however they are declared. */
export const notePackages = {
  name: 'note-packages',
  generateBundle(_: unknown, bundle: Readonly<Record<string, { readonly moduleIds?: readonly string[] }>>) {
    for (const { moduleIds = [] } of Object.values(bundle))
      for (const id of moduleIds) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
        if (folder) packages.add(folder);
      }
  },
};

/** Long licences that may be told by their address, together with that of the source. */
const addresses = new Map([['MPL-2.0', 'https://www.mozilla.org/MPL/2.0/']]);

/** Name, version and licence of Nutgraf and of each shipped package, with the licence's own words or its address. */
export function licenses(root: string): string {
  const each = [root, ...[...packages].sort()].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const address = addresses.get(license);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const words = address
      ? `The licence: ${address}\nThe source: https://www.npmjs.com/package/${name}/v/${version}`
      : file && readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version}: ${license}\n${words ? `\n${words}\n` : ''}`;
  });
  return ['Nutgraf, and the packages whose code is in it.\n', ...each].join(`\n${'─'.repeat(80)}\n\n`);
}
