import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, run } from '../run.ts';
import type { Line } from './figures.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What the extension weighs. */
export async function benchSizes(): Promise<Line[]> {
  const [gate = 0, reader = 0, host = 0] = await Promise.all(
    ['gate.js', 'reader.js', 'host.js'].map(
      async (name) => gzipSync(await readFile(join(ROOT, '.output/chrome-mv3', name))).length,
    ),
  );
  const zips: number[] = [];
  for (const [browser, ...more] of [['chrome'], ['firefox', '-b', 'firefox', '--mv3']]) {
    const { code, output } = await run('wxt', ['zip', ...more]);
    if (code !== 0) throw new Error(output);
    const zip = (await readdir(join(ROOT, '.output'))).find((name) => name.endsWith(`-${browser}.zip`));
    if (!zip) throw new Error('no zip was made');
    zips.push((await stat(join(ROOT, '.output', zip))).size);
  }
  return [
    {
      figure: 'content scripts, gzip: in every page, where it reads, and beside a panel',
      ours: `${[gate, reader, host].map(kilobytes).join(' + ')}`,
      bar: '25 kB',
      met: gate + reader + host <= 25_000,
    },
    {
      figure: 'the whole extension, zipped, for Chrome and for Firefox',
      ours: zips.map(kilobytes).join(', '),
      bar: '1,500 kB',
      met: Math.max(...zips) <= 1_500_000,
    },
  ];
}
