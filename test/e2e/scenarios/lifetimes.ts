import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserName } from '../../programs/browsers.ts';
import { eventually } from '../eventually.ts';
import { openPage, panelBeside } from '../open.ts';
import { relatedIs } from '../page.ts';
import type { Stage } from '../scenarios.ts';
import { storyMain, storyPage } from '../story-page.ts';

export const title = 'pages that come late or are come back to';

const setBody = (page: Page, html: string) =>
  page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, html);

/** Goes back as its reader does. The driver would wait for a load event, which a page that was kept doesn't have. */
const back = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));

/** Has the page say in its title whether it was kept, once it is shown again. */
const noteReturn = (page: Page) =>
  page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.title = `${persisted}`)));

/** With these a browser keeps a page for its reader's way back. */
const headers = { 'cache-control': 'max-age=60' };

export function declare(stage: () => Stage, browser: BrowserName): void {
  const open = (path: string, html: string) => openPage(stage(), path, html);

  it('hides the box of an article that is rendered late', async () => {
    const page = await open(
      '/2026/02/11/harbor-story-comes-late',
      '<!doctype html><title>Late</title><body><div id="root"></div>',
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    await setBody(page, storyMain('Late story'));
    await relatedIs(page, true);
    await page.close();
  });

  it('sees an article that is rendered late', async () => {
    const page = await open(
      '/2026/02/11/harbor-story-comes-slowly',
      '<!doctype html><title>Slow</title><body><div id="root"></div>',
    );
    const panel = await panelBeside(stage(), page);
    await panel.notice();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await setBody(page, storyMain('Slow story'));
    await panel.ready('Slow story');
    await page.close();
  });

  it('leaves an article as it is when the reader comes back to it', async () => {
    const { driver, site } = stage();
    const url = site.put('/back', { body: storyPage('There and back'), headers });
    const page = await driver.open(url);
    await relatedIs(page, true);
    await noteReturn(page);
    await page.goto(site.put('/away', { body: '<title>Away</title>Away', headers }));
    await back(page);
    await page.waitForFunction(() => document.title === 'true');
    await relatedIs(page, true);
    await page.close();
  });

  it.each([0, 15, 40, 100, 320])(
    'reads a page that its reader leaves %i ms after it has loaded, and comes back to',
    async (ms) => {
      const { driver, site } = stage();
      const away = site.put('/on', { body: '<title>On</title>On', headers });
      const leave = `<script>addEventListener('load', () => setTimeout(() => {
        if (sessionStorage.gone === '${ms}') return;
        sessionStorage.gone = '${ms}';
        location.href = '${away}';
      }, ${ms}));</script>`;
      const story = { body: storyPage('Left at once', { head: leave }), headers };
      const page = await driver.open(site.put(`/left-after-${ms}`, story));
      await page.waitForFunction(() => document.title === 'On');
      await back(page);
      await page.waitForFunction(() => document.title === 'Left at once');
      await relatedIs(page, true);
      await page.close();
    },
  );

  it('connects anew to a page that the reader comes back to', async () => {
    const { driver, site } = stage();
    const page = await driver.open(site.put('/again', { body: storyPage('Come again'), headers }));
    const panel = await panelBeside(stage(), page);
    await panel.ready('Come again');
    await noteReturn(page);
    await page.goto(site.put('/gone', { body: '<title>Gone</title>Gone', headers }));
    await panel.notice();
    await back(page);
    await page.waitForFunction(() => document.title === 'true');
    await panel.ready('Come again');
    await panel.clickEntry('We counted');
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
    await page.close();
  });

  // Firefox loads no page ahead of time.
  if (browser !== 'chromium') return;
  it('leaves a page alone that is loaded ahead of its reader, until the reader comes to it', async () => {
    const { site } = stage();
    const before = site.requests.length;
    const asked = () => site.requests.slice(before).filter((request) => request.endsWith('/ahead'));
    const log = `<script>
      const log = [];
      new MutationObserver((records) => {
        for (const { type, target } of records) if (target.closest?.('main')) log.push((document.prerendering ? 'ahead: ' : '') + type);
      }).observe(document, { subtree: true, attributes: true });
      document.addEventListener('prerenderingchange', () => log.push('shown'));
    </script>`;
    site.put('/ahead', storyPage('Ahead of its reader', { head: log }));
    const rules = JSON.stringify({ prerender: [{ urls: ['/ahead'], eagerness: 'immediate' }] });
    const page = await open(
      '/from',
      `<!doctype html><title>From</title><script type="speculationrules">${rules}</script><a href="/ahead">On</a>`,
    );
    const panel = await panelBeside(stage(), page);
    await eventually(asked).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await panel.notice('No article here');
    await page.click('a');
    await panel.ready('Ahead of its reader');
    await relatedIs(page, true);
    expect(await page.evaluate('log')).toEqual(['shown', 'attributes']);
    expect(asked()).toHaveLength(1);
    await page.close();
  });
}
