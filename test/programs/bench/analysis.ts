import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver } from '../../e2e/driver/driver.ts';
import { ROOT } from '../run.ts';
import { bundleForPage } from './bundle.ts';
import { textsOf } from './data.ts';
import { type Line, least, spread, told } from './figures.ts';
import type * as InPage from './in-page.ts';

declare const bench: typeof InPage;

/** The least and the most text, in UTF-16 units, of which the growth is measured. */
const SMALLEST = 100_000;
const LARGEST = 10_000_000;

/** The time of an analysis beside compromise's, and how it grows with the text. */
export async function benchAnalysis(driver: Driver, folder: string, count: number): Promise<Line[]> {
  const texts = await textsOf(folder, count);
  const page = await driver.open('about:blank');
  await page.evaluate(await bundleForPage());
  const [peopleModel = '', quotesModel = ''] = await Promise.all(
    ['people', 'quotes'].map((name) => readFile(join(ROOT, `public/model/${name}.bin`), 'base64')),
  );
  await page.evaluate((a, b) => bench.takeModels(a, b), peopleModel, quotesModel);
  const ours: number[] = [];
  const theirs: number[] = [];
  // Both are warm: the panel keeps its worker.
  for (const text of texts.slice(0, 5)) await page.evaluate((words) => bench.timeBoth(words), text);
  for (const text of texts) {
    const [a, b] = await page.evaluate((words) => bench.timeBoth(words), text);
    ours.push(a);
    theirs.push(b);
  }
  const [us, them] = [spread(ours), spread(theirs)];
  const people: [ours: number, theirs: number][] = [];
  for (const text of texts) people.push(await page.evaluate((words) => bench.timePeople(words), text));
  const named = spread(people.map(([a]) => a));
  const namedByThem = spread(people.map(([, b]) => b));
  const growth = await page.evaluate(
    (words, from, to) => bench.timeGrowth(words, from, to),
    texts.join('\n\n'),
    SMALLEST,
    LARGEST,
  );
  const steps = growth.slice(1).map(({ time }, i) => time / growth[i]!.time);
  await page.close();
  return [
    {
      figure: `analysis of ${texts.length} articles`,
      ours: told(us),
      bar: `a fifth of compromise: ${told(them)}`,
      met: us.median <= them.median / 5 && us.p95 <= them.p95 / 5,
    },
    {
      figure: 'people of the same articles',
      ours: told(named),
      bar: `a tenth of compromise's people at the median: ${told(namedByThem)}`,
      met: named.median <= namedByThem.median / 10,
    },
    {
      figure: 'growth of the analysis, each step 10 times the text',
      ours: growth.map(({ size, time }) => `${size / 1e6} MB ${least(time)} ms`).join(', '),
      bar: '12 times',
      met: steps.every((step) => step <= 12),
    },
  ];
}
