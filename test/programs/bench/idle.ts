import type { Driver } from '../../e2e/driver/driver.ts';
import type { Site } from '../../site/serve.ts';
import type { Line } from './figures.ts';
import { endTrace } from './script-time.ts';

/** After this time (ms) the last look at a page is over, and the next would be one too many. */
const SETTLED = 3000;

/** So often the page changes meanwhile, so that an observer would be called. */
const CHANGES = 100;

/** How often our scripts run in a page that is no article, once that is settled: by a timer, an observer or a listener. */
export async function benchIdle(withUs: Driver, site: Site): Promise<Line[]> {
  const page = await withUs.open(`${site.url}/tides`);
  await new Promise((resume) => setTimeout(resume, SETTLED));
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.evaluate(async (times) => {
    for (let turn = 0; turn < times; turn++) {
      document.body.append(Object.assign(document.createElement('p'), { textContent: `${turn}` }));
      document.body.dataset.turn = `${turn}`;
      dispatchEvent(new Event('resize'));
      await new Promise((resume) => setTimeout(resume, 30));
    }
  }, CHANGES);
  const events = await endTrace(page);
  const called = events.filter(({ name }) => name === 'FunctionCall' || name === 'EvaluateScript');
  const ours = called.filter(({ args }) => args?.data?.url?.startsWith(withUs.extension));
  await page.close();
  return [
    {
      figure: `calls of our scripts on a settled page that is no article, over ${CHANGES} changes of it`,
      ours: `${ours.length} of ${called.length}`,
      bar: '0: no timer, no observer',
      met: ours.length === 0 && called.length >= CHANGES,
    },
  ];
}
