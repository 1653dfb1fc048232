import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../programs/browsers.ts';
import { eventually } from '../eventually.ts';
import { placeOnScreen, relatedIs, until } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { RELATED, storyMain, storyPage, storyParagraph } from '../story-page.ts';

export const title = 'lifetimes';

const setBody = (page: Page, html: string) =>
  page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, html);

/** Goes back as its reader does. The driver would wait for a load event, which a page that was kept doesn't have. */
const back = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));

export function declare(stage: () => Stage, browser: BrowserName): void {
  const open = async (path: string, html: string) => {
    const { driver, site } = stage();
    return driver.open(site.put(path, html));
  };
  const panelBeside = async (page: Page) => new PanelReader(await stage().driver.openPanel(page));

  describe('without a panel', () => {
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

    it('hides a box that comes late', async () => {
      const page = await open('/late-box', storyPage('Box comes late'));
      await relatedIs(page, true);
      await page.evaluate(
        (box) => {
          document.querySelector('.related-posts')?.remove();
          document.querySelector('main')?.insertAdjacentHTML('beforeend', box);
        },
        RELATED.replace('ladders', 'umbrellas'),
      );
      await relatedIs(page, true);
      await page.close();
    });

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

    it('leaves an article as it is when the reader comes back to it', async () => {
      const { driver, site } = stage();
      const headers = { 'cache-control': 'max-age=60' };
      const url = site.put('/back', { body: storyPage('There and back'), headers });
      const page = await driver.open(url);
      await relatedIs(page, true);
      await page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => (document.title = `${persisted}`)),
      );
      await page.goto(site.put('/away', { body: '<title>Away</title>Away', headers }));
      await back(page);
      await page.waitForFunction(() => document.title === 'true');
      await relatedIs(page, true);
      await page.close();
    });
  });

  it.each([0, 15, 40, 100, 320])(
    'reads a page that its reader leaves %i ms after it has loaded, and comes back to',
    async (ms) => {
      const { driver, site } = stage();
      const headers = { 'cache-control': 'max-age=60' };
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

  describe('with a panel', () => {
    it('reads a live blog on as it grows, and leaves its marks in place', async () => {
      const page = await open('/live', storyPage('Live'));
      const panel = await panelBeside(page);
      await panel.ready('Live');
      await panel.go('quotes');
      const count = () => panel.page.$$eval('.kind-quotes .entry', ({ length }) => length);
      const before = await count();
      await panel.clickEntry('We counted');
      await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
      const marked = () =>
        page.evaluate(() => {
          const [range] = [...(CSS.highlights.get('nutgraf-place') ?? [])] as StaticRange[];
          const { startContainer, startOffset, endOffset } = range!;
          return (startContainer as Text).data.slice(startOffset, endOffset);
        });
      const words = await marked();
      for (let i = 20; i < 28; i += 1) {
        await page.evaluate(
          (text) => {
            const paragraph = document.createElement('p');
            paragraph.textContent = text;
            document.querySelector('h1')?.after(paragraph);
          },
          storyParagraph('Live', i),
        );
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      await eventually(count).toBeGreaterThanOrEqual(before + 8);
      expect(await marked()).toBe(words);
      await page.close();
    });

    it('reads all of a live blog that grows twenty times a second', async () => {
      const page = await open('/live-fast', storyPage('Live and fast'));
      const panel = await panelBeside(page);
      await panel.ready('Live and fast');
      const count = () => panel.page.$eval('#tab-quotes b', ({ textContent }) => Number(textContent));
      const before = await count();
      const texts = Array.from({ length: 100 }, (_, i) => storyParagraph('Live and fast', 100 + i));
      await page.evaluate(async (all) => {
        for (const text of all) {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          document.querySelector('h1')?.after(paragraph);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }, texts);
      await eventually(count).toBeGreaterThanOrEqual(before + texts.length);
      await page.close();
    });

    it('goes to the place of an entry that is chosen while a grown story is still being read', async () => {
      const page = await open('/live-chosen', storyPage('Live and chosen'));
      const panel = await panelBeside(page);
      await panel.ready('Live and chosen');
      await panel.go('quotes');
      // The worker hears of nothing until it is released.
      await panel.page.evaluate(() => {
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function (...words: [unknown]) {
          Worker.prototype.postMessage = postMessage;
          Object.assign(globalThis, { release: () => postMessage.apply(this, words) });
        };
      });
      await page.evaluate(
        (text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          document.querySelector('h1')?.after(paragraph);
        },
        storyParagraph('Live and chosen', 40),
      );
      await until(panel.page, 'globalThis.release');
      await panel.click('.kind-quotes .entry:nth-of-type(3) .go');
      await panel.page.evaluate('release()');
      await placeOnScreen(page, /^We counted.* 403 names/);
      await page.close();
    });

    it('goes to a place whose text nodes the page has split, joined or made anew', async () => {
      const page = await open('/stale', storyPage('Stale nodes'));
      const panel = await panelBeside(page);
      await panel.ready('Stale nodes');
      await panel.go('quotes');
      const changes = ['clone', 'split', 'join', 'write'] as const;
      for (const [at, change] of changes.entries()) {
        await page.evaluate((what) => {
          CSS.highlights.clear();
          const article = document.querySelector('article')!;
          if (what === 'clone') article.replaceWith(article.cloneNode(true));
          if (what === 'write') article.innerHTML += '';
          if (what === 'join') article.normalize();
          if (what === 'split')
            for (const { firstChild } of article.querySelectorAll('p'))
              for (let text = firstChild as Text; text.length > 40; ) text = text.splitText(30);
        }, change);
        await panel.click(`.kind-quotes .entry:nth-of-type(${at + 1}) .go`);
        await placeOnScreen(page, /^We counted/);
      }
      await page.close();
    });

    it('leaves what is open and has the focus as it is while a live blog grows', async () => {
      const page = await open('/live-open', storyPage('Live and open'));
      const panel = await panelBeside(page);
      await panel.ready('Live and open');
      for (const section of ['numbers', 'quotes', 'voices'] as const) {
        await panel.go(section);
        const id = await panel.page.$$eval('.entry .more', (buttons) => {
          const button = buttons.at(3) as HTMLElement;
          button.click();
          button.focus();
          button.dataset.mine = '';
          return (button.previousElementSibling as HTMLElement).dataset.entry;
        });
        const count = () => panel.page.$$eval('.entry', ({ length }) => length);
        const before = await count();
        await page.evaluate(
          (text) => {
            const paragraph = document.createElement('p');
            paragraph.textContent = text;
            document.querySelector('h1')?.after(paragraph);
          },
          storyParagraph('Live and open', 30 + before),
        );
        await eventually(count).toBeGreaterThan(before);
        const now = await panel.page.evaluate(() => {
          const open = document.querySelector('.entry.open > .row');
          return [
            open?.querySelector<HTMLElement>('[data-entry]')?.dataset.entry,
            open?.querySelector('.more') === document.querySelector('[data-mine]'),
            document.activeElement === document.querySelector('[data-mine]'),
          ];
        });
        expect(now).toEqual([id, true, true]);
      }
      await page.close();
    });

    it('stays as it is where the page only tidies its address', async () => {
      const page = await open('/tidy', storyPage('Tidied address'));
      await page.goto(`${page.url()}?utm_source=letter&utm_medium=mail`);
      const panel = await panelBeside(page);
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

    it('follows a single-page site from story to story, and to what is none', async () => {
      const page = await open('/spa', storyPage('First of two harbor stories'));
      const panel = await panelBeside(page);
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
      const panel = await panelBeside(page);
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

    it('sees an article that is rendered late', async () => {
      const page = await open(
        '/2026/02/11/harbor-story-comes-slowly',
        '<!doctype html><title>Slow</title><body><div id="root"></div>',
      );
      const panel = await panelBeside(page);
      await panel.notice();
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await setBody(page, storyMain('Slow story'));
      await panel.ready('Slow story');
      await page.close();
    });

    it('connects anew to a page that the reader comes back to', async () => {
      const { driver, site } = stage();
      const headers = { 'cache-control': 'max-age=60' };
      const page = await driver.open(site.put('/again', { body: storyPage('Come again'), headers }));
      const panel = await panelBeside(page);
      await panel.ready('Come again');
      await page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => (document.title = `${persisted}`)),
      );
      await page.goto(site.put('/gone', { body: '<title>Gone</title>Gone', headers }));
      await panel.notice();
      await back(page);
      await page.waitForFunction(() => document.title === 'true');
      await panel.ready('Come again');
      await panel.clickEntry('We counted');
      await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
      await page.close();
    });

    it('stays with a page that goes on to another story as its reader scrolls', async () => {
      const page = await open('/endless', storyPage('First of an endless page', { paragraphs: 40 }));
      const panel = await panelBeside(page);
      await panel.ready('First of an endless page');
      const quotes = await panel.page.$eval('#tab-quotes b', ({ textContent }) => Number(textContent));
      await page.evaluate((html) => {
        addEventListener(
          'scroll',
          () => {
            document.body.insertAdjacentHTML('beforeend', html);
            history.replaceState({}, '', '/2026/02/12/second-of-an-endless-page');
            document.title = 'Second of an endless page';
          },
          { once: true },
        );
        scrollTo(0, document.body.scrollHeight);
      }, storyMain('Second of an endless page'));
      await page.waitForFunction(
        () =>
          document.querySelectorAll('.related-posts').length === 2 &&
          [...document.querySelectorAll('.related-posts')].every((box) => !box.checkVisibility()),
        { polling: 50 },
      );
      await panel.page.waitForFunction(
        (alone) => Number(document.querySelector('#tab-quotes b')?.textContent) > alone,
        { polling: 50 },
        quotes,
      );
      await panel.go('quotes');
      await panel.clickEntry('We counted');
      await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
      await page.close();
    });

    it('holds out against a page that changes its address all the time', async () => {
      const page = await open('/spin', storyPage('Spinning'));
      const panel = await panelBeside(page);
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

    it('reads a document that was written anew', async () => {
      const page = await open('/open', storyPage('Before'));
      const panel = await panelBeside(page);
      await panel.ready('Before');
      await page.evaluate((html) => {
        document.open();
        document.write(html);
        document.close();
      }, storyPage('After'));
      await panel.ready('After');
      await page.close();
    });
  });

  // Firefox loads no page ahead of time.
  if (browser === 'chromium')
    it('leaves a page alone that is loaded ahead of its reader, until the reader comes to it', async () => {
      const { site } = stage();
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
      const panel = await panelBeside(page);
      await eventually(() => site.requests.some((request) => request.endsWith('/ahead'))).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 800));
      await panel.notice('No article here');
      await page.click('a');
      await panel.ready('Ahead of its reader');
      await relatedIs(page, true);
      expect(await page.evaluate('log')).toEqual(['shown', 'attributes']);
      expect(site.requests.filter((request) => request.endsWith('/ahead'))).toHaveLength(1);
      await page.close();
    });

  it('hides a box in hostile clothes: a form whose fields are named like properties', async () => {
    const fields = ['style', 'setAttribute', 'removeAttribute', 'parentNode', 'children', 'id', 'remove'];
    const inputs = fields.map((name) => `<input name="${name}" hidden>`).join('');
    const form = RELATED.replace('<section', '<form').replace('</section', `${inputs}</form`);
    const images = ['body', 'hidden', 'title', 'readyState', 'adoptedStyleSheets', 'addEventListener'];
    const foot = images.map((name) => `<img name="${name}" alt="">`).join('');
    const html = storyPage('In hostile clothes', { foot }).replace(RELATED, form);
    const page = await open('/hostile', html);
    const panel = await panelBeside(page);
    await relatedIs(page, true);
    await panel.ready('In hostile clothes');
    await panel.clickEntry('We counted');
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
    await page.close();
  });

  it('throws nothing in the extension', async () => {
    expect(await stage().driver.uncaught()).toEqual([]);
  });
}
