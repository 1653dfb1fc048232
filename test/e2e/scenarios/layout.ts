import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPage, panelBeside } from '../open.ts';
import { markup } from '../page.ts';
import type { Stage } from '../scenarios.ts';
import { RELATED, storyPage } from '../story-page.ts';

export const title = 'the layout of pages whose boxes go';

/** In how wide windows the story stands in columns, and the column beside it holds nothing but boxes. */
const HEAD = `<style>
  body { margin: 0 } p { margin: 0 0 1em }
  main { display: flex; gap: 40px }
  article { flex: 1; min-width: 0 }
  aside { padding: 20px; border: 2px solid; background: #eee }
</style>`;

/** Where the story stands across the page, and how high the column's own box is. */
const layout = (page: Page) =>
  page.evaluate(() => {
    const { left, width } = document.querySelector('article p:nth-of-type(3)')!.getBoundingClientRect();
    return { left, width, column: document.querySelector('aside')!.getBoundingClientRect().height };
  });

const relatedTakes = (page: Page, room: boolean) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('aside')!.offsetHeight > 20 === wanted,
    { polling: 50 },
    room,
  );

export function declare(stage: () => Stage): void {
  it('keeps a story as wide as it was, and shows no empty column', async () => {
    const html = storyPage('In columns', { head: HEAD }).replace(RELATED, `<aside>${RELATED}</aside>`);
    const page = await openPage(stage(), '/columns', html);
    await relatedTakes(page, false);
    const panel = await panelBeside(stage(), page);
    await panel.ready('In columns');
    const hidden = await layout(page);
    await panel.openDrawer();
    await panel.press('Restore');
    await relatedTakes(page, true);
    const shown = await layout(page);
    expect(shown.column).toBeGreaterThan(100);
    expect(await markup(page)).not.toContain('!important');
    await page.close();
    expect({ left: hidden.left, width: hidden.width }).toEqual({ left: shown.left, width: shown.width });
  });
}
