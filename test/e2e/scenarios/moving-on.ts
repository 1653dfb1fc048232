import { expect, it } from 'vitest';
import { openPage, panelBeside } from '../open.ts';
import { relatedIs } from '../page.ts';
import type { Stage } from '../scenarios.ts';
import { RELATED, storyMain, storyPage } from '../story-page.ts';

export const title = 'pages that move on without a load';

export function declare(stage: () => Stage): void {
  const open = (path: string, html: string) => openPage(stage(), path, html);

  it('notices an article that a single-page site goes to, and that it is gone', async () => {
    const front = '<!doctype html><title>Front</title><body><nav><a href="/a">A</a></nav>';
    const page = await open('/app', front);
    await page.evaluate((html) => {
      history.pushState({}, '', '/2026/02/11/harbor-story-in-an-app');
      document.body.innerHTML = html;
    }, storyMain('In an app'));
    await relatedIs(page, true);
    await page.evaluate((box) => {
      history.pushState({}, '', '/app');
      document.body.innerHTML = `<nav><a href="/a">A</a></nav>${box}`;
    }, RELATED);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await relatedIs(page, false);
    await page.close();
  });

  it('follows a single-page site from story to story, and to what is none', async () => {
    const page = await open('/spa', storyPage('First of two harbor stories'));
    const panel = await panelBeside(stage(), page);
    await panel.ready('First of two harbor stories');
    await page.evaluate((html) => {
      history.pushState({}, '', '/2026/02/12/second-of-two-harbor-stories');
      document.title = 'Second of two harbor stories';
      document.body.innerHTML = html;
    }, storyMain('Second of two harbor stories'));
    await panel.ready('Second of two harbor stories');
    await page.evaluate(() => {
      history.pushState({}, '', '/spa');
      document.body.innerHTML = '<nav><a href="/">Home</a></nav>';
    });
    await panel.notice('No article here');
    await page.close();
  });

  it('follows a site whose stories are routes in the fragment, there and back', async () => {
    const bare = storyPage('Boats of the harbor').replace(/<meta property="og:title"[^>]*>/, '');
    const page = await open('/app-of-routes', bare);
    const panel = await panelBeside(stage(), page);
    await panel.ready('Boats of the harbor');
    await page.evaluate((other) => {
      const first = document.body.innerHTML;
      addEventListener('hashchange', () => {
        document.body.innerHTML = location.hash ? other : first;
        document.title = document.querySelector('h1')!.textContent;
      });
      location.hash = '#/2026/02/12/bridges-of-the-town';
    }, storyMain('Bridges of the town'));
    await panel.ready('Bridges of the town');
    await relatedIs(page, true);
    await page.evaluate(() => history.back());
    await panel.ready('Boats of the harbor');
    await relatedIs(page, true);
    await page.close();
  });

  it('tells the story that its reader has come to where a page puts one under the other', async () => {
    const [first, second] = ['First of an endless page', 'Second of an endless page'];
    const alone = await open('/2026/02/12/second-of-an-endless-page', storyPage(second));
    const panel = await panelBeside(stage(), alone);
    await panel.ready(second);
    const wanted = await panel.listing();
    await alone.close();
    const path = '/2026/02/11/first-of-an-endless-page';
    // The head stays that of the first story.
    const page = await open(
      path,
      storyPage(first, { head: `<meta property="og:url" content="${stage().site.url}${path}">` }),
    );
    await panelBeside(stage(), page);
    await panel.ready(first);
    await page.evaluate(
      (html, title) => {
        document.body.insertAdjacentHTML('beforeend', html);
        document.title = title;
        history.replaceState({}, '', '/2026/02/12/second-of-an-endless-page');
      },
      storyMain(second),
      second,
    );
    await panel.ready(second);
    expect(await panel.listing()).toEqual(wanted);
    await page.close();
  });

  it('stays as it is where the page only tidies its address', async () => {
    const page = await open('/tidy', storyPage('Tidied address'));
    await page.goto(`${page.url()}?utm_source=letter&utm_medium=mail`);
    const panel = await panelBeside(stage(), page);
    await panel.ready('Tidied address');
    await panel.go('people');
    await panel.click('.entry .more');
    await panel.search('harrow');
    const openName = () => panel.page.$eval('.entry.open .name', ({ textContent }) => textContent);
    const before = await openName();
    await panel.page.evaluate(() => {
      const log: string[] = [];
      const look = () => {
        const now = [
          document.querySelector('main.notice h1')?.textContent,
          document.querySelector('input')?.value,
        ];
        if (log.at(-1) !== String(now)) log.push(String(now));
      };
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      Object.assign(globalThis, { log });
    });
    await page.evaluate(() => history.replaceState({}, '', location.pathname));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const seen = await panel.page.evaluate(() => (globalThis as { log?: string[] }).log);
    expect(seen?.filter((line) => line !== ',harrow')).toEqual([]);
    expect(await openName()).toBe(before);
    await page.close();
  });

  it('holds out against a page that changes its address all the time', async () => {
    const page = await open('/spin', storyPage('Spinning'));
    const panel = await panelBeside(stage(), page);
    await panel.ready('Spinning');
    await page.evaluate(() => {
      let turn = 0;
      setInterval(() => history.replaceState({}, '', `/spin?turn=${turn++}`), 50);
    });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await panel.ready('Spinning');
    await relatedIs(page, true);
    await page.close();
  });
}
