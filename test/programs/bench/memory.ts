import type { Page } from 'puppeteer-core';
import type { Driver } from '../../e2e/driver/driver.ts';
import type { Site } from '../../site/serve.ts';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import type { Line } from './figures.ts';

const MEGABYTE = 2 ** 20;

/** After this time (ms) a page has been looked at for the last time. */
const SETTLED = 2000;

/** Navigations after which the heap must be what it was. */
const NAVIGATIONS = 100;

/** The heap that the content script takes on a page of 1 MB, and what is left of it after many navigations. */
export async function benchMemory(withUs: Driver, without: Driver, site: Site): Promise<Line[]> {
  const paragraphs = Array.from(
    { length: 5000 },
    (_, i) => ferryStory.paragraphs[i % ferryStory.paragraphs.length]!,
  );
  const url = site.put(
    '/megabyte',
    magazineArticle({ ...ferryStory, paragraphs: paragraphs.slice(0, 4600) }),
  );
  const measure = async (driver: Driver) => {
    const page = await driver.open(url);
    const used = await heap(page);
    await page.close();
    return used;
  };
  const over = (await measure(withUs)) - (await measure(without));
  const page = await withUs.open(`${site.url}/ferries`);
  const visit = async (times: number) => {
    for (let turn = 0; turn < times; turn++)
      await page.goto(site.url + (turn % 2 ? '/ferries' : '/tides'), { waitUntil: 'load' });
    return heap(page);
  };
  const early = await visit(30);
  const late = await visit(NAVIGATIONS);
  await page.close();
  const grown = late - early;
  return [
    {
      figure: 'heap on a page of 1 MB, over the page without it',
      ours: `${(over / MEGABYTE).toFixed(1)} MB`,
      bar: '5 MB',
      met: over <= 5 * MEGABYTE,
    },
    {
      figure: `heap after ${NAVIGATIONS} navigations`,
      ours: `${(grown / 1024).toFixed(0)} kB more`,
      bar: 'nothing growing (100 kB of noise)',
      met: grown <= 100 * 1024,
    },
  ];
}

/** The used JavaScript heap of a page after a moment and a garbage collection, in bytes. */
async function heap(page: Page): Promise<number> {
  await new Promise((resume) => setTimeout(resume, SETTLED));
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
}
