import { it } from 'vitest';
import { eventually } from '../eventually.ts';
import { openPage, panelBeside } from '../open.ts';
import type { Stage } from '../scenarios.ts';
import { storyPage } from '../story-page.ts';

export const title = 'pages that flee from what is hidden';

/** How often a page flees before it is left alone. */
const MOST = 5;

/** A document that stays for so long (ms) is at rest. By the clock: timers of a tab behind others are slow. */
const REST = 2000;

export function declare(stage: () => Stage): void {
  it.each([
    ['loads itself anew', 'location.reload()', false],
    ['loads itself anew, beside an open panel', 'location.reload()', true],
    ['goes to an address with another query', "location.search = 'n=' + n", false],
    ['goes to another address', "location.replace('/flee/' + (n % 9))", false],
  ])('leaves one alone that %s whenever a box is hidden', async (how, flee, isBesidePanel) => {
    const { driver, site } = stage();
    if (driver.panel) await driver.closePanel();
    // The page tells itself how it goes: a program that asks it might ask the one before.
    const foot = `<script>
      const n = 1 + Number(sessionStorage.n ?? 0);
      const timer = setInterval(() => {
        if (document.querySelector('.related-posts').offsetHeight === 0) {
          clearInterval(timer);
          sessionStorage.n = n;
          ${flee};
        } else if (performance.now() > ${REST}) fetch('/at-rest?n=' + n);
      }, 50);
    </script>`;
    for (let at = 0; at < 9; at++) site.put(`/flee/${at}`, storyPage(`A page that ${how}`, { foot }));
    const page = await openPage(stage(), '/calm', '<!doctype html><title>Calm</title><p>Nothing to read');
    if (isBesidePanel) await (await panelBeside(stage(), page)).notice('No article here');
    const before = site.requests.length;
    await page.evaluate(() => location.assign('/flee/0'));
    const atRest = () =>
      site.requests.slice(before).some((one) => Number(/\/at-rest\?n=(\d+)$/.exec(one)?.[1]) > MOST);
    await eventually(atRest).toBe(true);
    await page.close();
  });
}
