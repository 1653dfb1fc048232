/**
 * What Nutgraf costs, in real Chromium side by side with other ways to do the same, as a table and as JSON (there with
 * each page). `npm run bench -- --pages 120 --texts 60 --panels 20 --data ../shared/eval --json FILE --only pages`
 */
import { rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/driver/launch.ts';
import { serve } from '../site/serve.ts';
import { benchAnalysis } from './bench/analysis.ts';
import { type Line, table } from './bench/figures.ts';
import { benchIdle } from './bench/idle.ts';
import { benchMemory } from './bench/memory.ts';
import { benchPages, type Row } from './bench/page-time.ts';
import { benchPanel } from './bench/panel-time.ts';
import { FLOOR_SCRIPTS, makePeerExtension, PEER_SCRIPTS } from './bench/peer-extension.ts';
import { benchSizes } from './bench/sizes.ts';
import { ROOT, run } from './run.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '120' },
    texts: { type: 'string', default: '60' },
    data: { type: 'string', default: '../shared/eval' },
    panels: { type: 'string', default: '20' },
    only: { type: 'string' },
    json: { type: 'string', default: '.output/bench.json' },
  },
});

const build = await run('wxt', ['build']);
if (build.code !== 0) throw new Error(build.output);
const site = await serve();
const data = resolve(ROOT, values.data);
const wants = (part: string) => !values.only || values.only === part;
const lines: Line[] = [];
let pages: readonly Row[] = [];
// Browsers with Nutgraf, without it, with its peers, and with next to nothing: none sees what the others cost.
const peers = await makePeerExtension(PEER_SCRIPTS);
const floor = await makePeerExtension(FLOOR_SCRIPTS);
const [withUs, without] = [await launch('chromium'), await launch('chromium', { extensionDir: undefined })];
const withPeers = await launch('chromium', { extensionDir: peers });
const withFloor = await launch('chromium', { extensionDir: floor });
try {
  if (wants('pages')) {
    const timed = await benchPages(
      { withUs, without, withPeers, withFloor },
      `${data}/page`,
      Number(values.pages),
    );
    lines.push(...timed.lines);
    pages = timed.rows;
  }
  if (wants('analysis'))
    lines.push(...(await benchAnalysis(without, `${data}/quotes`, Number(values.texts))));
  if (wants('panel')) lines.push(...(await benchPanel(site, `${data}/quotes`, Number(values.panels))));
  if (wants('memory')) lines.push(...(await benchMemory(withUs, without, site)));
  if (wants('idle')) lines.push(...(await benchIdle(withUs, site)));
  if (wants('sizes')) lines.push(...(await benchSizes()));
} finally {
  await Promise.all([withUs, without, withPeers, withFloor, site].map((one) => one.close()));
  await Promise.all([peers, floor].map((folder) => rm(folder, { recursive: true })));
}
const about = {
  date: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  load: loadavg()[0]?.toFixed(1),
};
await writeFile(resolve(ROOT, values.json), `${JSON.stringify({ ...about, lines, pages }, null, 2)}\n`);
console.log(
  `\n${table(lines)}\n\n${about.cores} cores, ${about.cpu}, load ${about.load}; also in ${values.json}`,
);
