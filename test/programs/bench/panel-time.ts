import type { Page } from 'puppeteer-core';
import type { Driver } from '../../e2e/driver/driver.ts';
import { launch } from '../../e2e/driver/launch.ts';
import { PanelReader } from '../../e2e/panel.ts';
import type { Site } from '../../site/serve.ts';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { run } from '../run.ts';
import { textsOf } from './data.ts';
import { type Line, spread, told } from './figures.ts';
import { benchLongStory } from './long-story.ts';
import { endTrace, SETTLED, type TraceEvent } from './script-time.ts';

/** So much work (ms) a panel may have from its opening to its lists. */
const BAR = 100;

/** When a panel asked its page and drew its lists, in ms since its document began to load. */
interface Moments {
  readonly connect: number;
  readonly lists: number;
}

/** The time to the lists of up to `count` articles in the real panel of both browsers, opened anew and going on. */
export async function benchPanel(site: Site, folder: string, count: number): Promise<Line[]> {
  const built = await run('wxt', ['build', '-b', 'firefox', '--mv3']);
  if (built.code !== 0) throw new Error(built.output);
  const texts = await textsOf(folder, count);
  const lines: Line[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const driver = await launch(name);
    try {
      lines.push(...(await timePanel(driver, site, texts)), await benchLongStory(driver, site));
    } finally {
      await driver.close();
    }
  }
  return lines;
}

async function timePanel(driver: Driver, site: Site, texts: readonly string[]): Promise<Line[]> {
  const opened: Moments[] = [];
  const turned: Moments[] = [];
  const work: Work[] = [];
  for (const [at, text] of texts.entries()) {
    const [first, second] = [`Article ${at}`, `Another article ${at}`];
    const other = await driver.open(put(site, second, text));
    const page = await driver.open(put(site, first, text));
    const traced = driver.name === 'chromium';
    if (traced) await page.tracing.start({ categories: CATEGORIES });
    const panel = await driver.openPanel(page);
    // Whoever asks a panel whether it is there yet keeps it from its work.
    await new Promise((resume) => setTimeout(resume, SETTLED));
    opened.push(await momentsOf(panel, first));
    if (traced) work.push(workIn(await endTrace(page)));
    await other.bringToFront();
    turned.push(await momentsOf(driver.panel!, second));
    await driver.closePanel();
    await page.close();
    await other.close();
  }
  const line = (figure: string, times: readonly number[], bar: number): Line => {
    const found = spread(times);
    return {
      figure: `panel in ${driver.name}, ${texts.length} articles: ${figure}`,
      ours: told(found),
      bar: `${bar} ms at the median`,
      met: found.median <= bar,
    };
  };
  const took = ({ connect, lists }: Moments) => lists - connect;
  return [
    ...(work.length > 0
      ? [
          line(
            'work of its thread until lists',
            work.map(({ panel }) => panel),
            BAR,
          ),
          line(
            'work of its worker, beside that',
            work.map(({ worker }) => worker),
            BAR,
          ),
        ]
      : []),
    line('by the clock, from asking the page to full lists', opened.map(took), BAR),
    line('by the clock, the same on turning to another tab', turned.map(took), BAR),
  ];
}

const CATEGORIES = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];

/** Processor time in ms, from the opening of the panel to its lists. */
interface Work {
  readonly panel: number;
  readonly worker: number;
}

/**
 * What the panel's thread and its worker's did in a trace until the lists were drawn: that of their tasks, without
 * those that answer the program that drives the browser.
 */
function workIn(events: readonly TraceEvent[]): Work {
  const end = events.find(({ name, ph }) => name === 'nutgraf:lists' && ph !== 'M');
  if (!end) throw new Error('the trace has no mark of the lists');
  const tasks = events
    .filter(
      ({ name, ph, pid, ts }) => ph === 'X' && name.endsWith('RunTask') && pid === end.pid && ts < end.ts,
    )
    .sort((a, b) => a.ts - b.ts);
  const workers = new Set(
    events
      .filter(
        ({ name, pid, args }) =>
          name === 'thread_name' && pid === end.pid && /DedicatedWorker/.test(args?.name ?? ''),
      )
      .map(({ tid }) => tid),
  );
  const driven = events.filter(
    ({ pid, args }) =>
      pid === end.pid &&
      args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('blink.mojom.DevTools') === true,
  );
  const isDriven = (task: TraceEvent): boolean =>
    driven.some(({ tid, ts }) => tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0));
  const sum = (isOurs: (tid: number) => boolean): number => {
    let until = 0;
    let total = 0;
    for (const task of tasks) {
      const { tid, ts, dur = 0, tdur = 0 } = task;
      if (!isOurs(tid) || ts < until) continue;
      until = ts + dur;
      if (!isDriven(task)) total += tdur / 1000;
    }
    return total;
  };
  return { panel: sum((tid) => tid === end.tid), worker: sum((tid) => workers.has(tid)) };
}

const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function put(site: Site, headline: string, text: string): string {
  const paragraphs = text.split('\n\n').map(asHtml);
  const path = `/${headline.replaceAll(' ', '-').toLowerCase()}`;
  return site.put(path, magazineArticle({ ...ferryStory, headline, paragraphs }));
}

/** The moments of a panel once it has drawn the lists of the article with this headline. */
async function momentsOf(panel: Page, headline: string): Promise<Moments> {
  await new PanelReader(panel).ready(headline);
  const found = await panel.waitForFunction(() => {
    const [connect, lists] = ['nutgraf:connect', 'nutgraf:lists'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
    );
    return connect! < lists! && JSON.stringify({ connect, lists });
  });
  return JSON.parse(String(await found.jsonValue())) as Moments;
}
