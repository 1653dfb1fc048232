import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPage, panelBeside } from '../open.ts';
import { relatedIs, untilShown } from '../page.ts';
import type { Stage } from '../scenarios.ts';
import { RELATED, storyMain, storyPage } from '../story-page.ts';

export const title = 'boxes that come late, and elements that are used anew';

/** Adds markup to the story's element, and counts the frames that are drawn until the last box in it is hidden. */
const framesUntilHidden = (page: Page, html: string): Promise<number> =>
  page.evaluate(async (markup) => {
    const frame = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(resolve);
      });
    await frame();
    document.querySelector('main')!.insertAdjacentHTML('beforeend', markup);
    const box = [...document.querySelectorAll('.related-posts')].at(-1)!;
    // In a microtask after those of the observers, before anything is drawn.
    for (let frames = -1; ; frames++) {
      if (!box.checkVisibility()) return frames;
      if (frames > 600) throw new Error('never hidden');
      await (frames < 0 ? undefined : frame());
    }
  }, html);

const calm = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => void setTimeout(resolve, 1600)));

export function declare(stage: () => Stage): void {
  const open = (path: string, html: string) => openPage(stage(), path, html);

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

  it('hides the first box of a calm page, and one like it before it is drawn', async () => {
    const page = await open('/late-first', storyPage('Boxes come late').replace(RELATED, ''));
    await calm(page);
    await calm(page);
    await framesUntilHidden(page, RELATED);
    await calm(page);
    const frames = await framesUntilHidden(page, RELATED.replace('ladders', 'umbrellas'));
    expect(frames).toBe(0);
    await page.close();
  });

  it('shows what is only named like a box', async () => {
    const page = await open('/named-alike', storyPage('Named alike'));
    await relatedIs(page, true);
    await calm(page);
    await page.evaluate(() => {
      const [paragraph] = document.querySelectorAll('main p');
      const section = document.createElement('section');
      section.className = 'related-posts';
      section.id = 'story-goes-on';
      section.append(paragraph!.cloneNode(true), paragraph!.cloneNode(true), paragraph!.cloneNode(true));
      paragraph!.after(section);
    });
    await untilShown(page, '#story-goes-on', true);
    await page.close();
  });

  it('brings back copies, too, that the page has made of a hidden box', async () => {
    const page = await open('/copied', storyPage('Copied as a whole'));
    await relatedIs(page, true);
    const panel = await panelBeside(stage(), page);
    await panel.ready('Copied as a whole');
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      // As libraries do that keep pages for the way back.
      main.replaceWith(main.cloneNode(true));
    });
    await relatedIs(page, true);
    await panel.openDrawer();
    await panel.press('Restore');
    await relatedIs(page, false);
    expect(await page.$eval('.related-posts', ({ outerHTML }) => outerHTML)).toBe(RELATED);
    await page.close();
  });

  it('shows the story in an element that held a box before', async () => {
    const page = await open('/2026/02/11/first-harbor-story', storyPage('First of an app'));
    await relatedIs(page, true);
    await page.evaluate(
      (html) => {
        history.pushState({}, '', '/2026/02/12/second-harbor-story');
        // As libraries do that keep elements and exchange what is in them.
        const box = document.querySelector('.related-posts')!;
        box.className = 'story';
        box.id = 'story';
        box.innerHTML = html;
        for (const other of document.querySelectorAll('main > :not(#story)')) other.remove();
      },
      storyMain('Second of an app').replace('<main', '<div').replace('</main', '</div'),
    );
    await untilShown(page, '#story', true);
    await page.close();
  });

  it('hides a box again whose style a framework writes anew as it takes over the page', async () => {
    const foot = `<script>
      const box = document.querySelector('.related-posts');
      const timer = setInterval(() => {
        if (box.offsetHeight > 0) return;
        clearInterval(timer);
        box.style.cssText = 'margin-top: 8px';
        box.id = 'taken-over';
      }, 50);
    </script>`;
    const page = await openPage(stage(), '/taken-over', storyPage('Taken over', { foot }));
    await page.waitForSelector('#taken-over');
    await relatedIs(page, true);
    const panel = await panelBeside(stage(), page);
    await panel.ready('Taken over');
    await panel.openDrawer();
    await panel.press('Restore');
    await relatedIs(page, false);
    expect(await page.$eval('#taken-over', (box) => box.getAttribute('style'))).toBe('margin-top: 8px;');
    await page.close();
  });
}
