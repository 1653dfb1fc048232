import { expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { openPage, panelBeside } from '../open.ts';
import { placeOnScreen, until } from '../page.ts';
import type { Stage } from '../scenarios.ts';
import { addParagraph, storyMain, storyPage, storyParagraph } from '../story-page.ts';

export const title = 'stories that grow or change under the panel';

export function declare(stage: () => Stage): void {
  const open = (path: string, html: string) => openPage(stage(), path, html);

  it('reads a live blog on as it grows, and leaves its marks in place', async () => {
    const page = await open('/live', storyPage('Live'));
    const panel = await panelBeside(stage(), page);
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
      await addParagraph(page, storyParagraph('Live', i));
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await eventually(count).toBeGreaterThanOrEqual(before + 8);
    expect(await marked()).toBe(words);
    await page.close();
  });

  it('reads all of a live blog that grows twenty times a second', async () => {
    const page = await open('/live-fast', storyPage('Live and fast'));
    const panel = await panelBeside(stage(), page);
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
    // Another try of this test has left nothing in a panel that is new.
    await stage().driver.closePanel();
    const panel = await panelBeside(stage(), page);
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
    await addParagraph(page, storyParagraph('Live and chosen', 40));
    await until(panel.page, 'globalThis.release');
    await panel.click('.kind-quotes .entry:nth-of-type(3) .go');
    await panel.page.evaluate('release()');
    await placeOnScreen(page, /^We counted.* 403 names/);
    await page.close();
  });

  it('leaves what is open and has the focus as it is while a live blog grows', async () => {
    const page = await open('/live-open', storyPage('Live and open'));
    const panel = await panelBeside(stage(), page);
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
      await addParagraph(page, storyParagraph('Live and open', 30 + before));
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

  it('stays with a page that goes on to another story as its reader scrolls', async () => {
    const page = await open('/endless', storyPage('First of an endless page', { paragraphs: 40 }));
    const panel = await panelBeside(stage(), page);
    await panel.ready('First of an endless page');
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
    await panel.ready('Second of an endless page');
    await panel.go('quotes');
    await panel.clickEntry('We counted');
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
    await page.close();
  });

  it('goes to a place whose text nodes the page has split, joined or made anew', async () => {
    const page = await open('/stale', storyPage('Stale nodes'));
    const panel = await panelBeside(stage(), page);
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

  it('reads a document that was written anew', async () => {
    const page = await open('/open', storyPage('Before'));
    const panel = await panelBeside(stage(), page);
    await panel.ready('Before');
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, storyPage('After'));
    await panel.ready('After');
    await page.close();
  });
}
