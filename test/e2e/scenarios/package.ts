import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../programs/run.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'what is shipped';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export function declare(stage: () => Stage): void {
  it('lists the packages whose code is in it, with their licences', () => {
    const folder = stage().driver.name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
    const listed = read(`.output/${folder}/LICENSES.txt`).split(`\n${'─'.repeat(80)}\n\n`);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies))
      expect(listed.filter((entry) => entry.startsWith(`${name} ${version}: `))).toHaveLength(1);
    // Free to be shipped with what is under the MIT licence, each with its own words or address but for one that ships none.
    for (const entry of listed.slice(1)) expect(entry).toMatch(/^[\w@/-]+ [\d.]+: (MIT|MPL-2\.0)\n/);
    const isTold = (entry: string) => entry.length > 500 || entry.includes('\nThe licence: https://');
    expect(listed.filter((entry) => !isTold(entry))).toHaveLength(2);
  });

  it('asks for no permission that is not explained, and gives pages no file', () => {
    const folder = stage().driver.name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
    const manifest = JSON.parse(read(`.output/${folder}/manifest.json`)) as Record<string, unknown>;
    const explained = [...read('PRIVACY.md').matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
    for (const permission of manifest.permissions as string[]) expect(explained).toContain(permission);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*', 'file:///*']);
    for (const key of [
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ])
      expect(manifest).not.toHaveProperty(key);
    // The first-run page opens it when its reader asks.
    if (folder === 'firefox-mv3') expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
  });
}
