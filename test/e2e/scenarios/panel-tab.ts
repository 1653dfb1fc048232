import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ROOT } from '../../programs/run.ts';
import { ferryStory } from '../../site/story.ts';
import type { Driver } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { eventually } from '../eventually.ts';
import { placeOnScreen } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'a browser without a side panel';

declare const chrome: Readonly<Record<string, unknown>> & {
  readonly tabs: { query(about: object): Promise<unknown[]> };
};

/**
 * The built extension as Firefox for Android takes it, which knows no side panel, no menus and no keys: what the manifest
 * doesn't ask for isn't there. To be removed after use.
 */
async function asOnAndroid(name: Driver['name']): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-'));
  await cp(join(ROOT, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'), folder, {
    recursive: true,
  });
  const path = join(folder, 'manifest.json');
  const {
    side_panel: _,
    sidebar_action: __,
    commands: ___,
    ...manifest
  } = JSON.parse(await readFile(path, 'utf8'));
  const permissions = manifest.permissions.filter(
    (permission: string) => permission !== 'sidePanel' && permission !== 'contextMenus',
  );
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

const isInFront = (page: Page) => page.evaluate(() => document.visibilityState === 'visible');

export function declare(stage: () => Stage): void {
  it('has the panel as a page for each tab, one click away from its page and back', async () => {
    const { driver: other, site } = stage();
    const folder = await asOnAndroid(other.name);
    const driver = await launch(other.name, { extensionDir: folder });
    try {
      const page = await driver.open(`${site.url}/ferries`);
      await driver.pressAction(page);
      const panel = new PanelReader(await driver.extensionPage('sidepanel.html'));
      await panel.ready(ferryStory.headline);
      const absent = ['sidePanel', 'sidebarAction', 'contextMenus', 'commands'];
      expect(
        await panel.page.evaluate((names) => names.filter((name) => chrome[name] !== undefined), absent),
      ).toEqual([]);
      expect((await panel.listing()).people).toHaveLength(7);
      await eventually(() => panel.page.title()).toBe(`${ferryStory.headline} · Nutgraf`);
      await panel.go('people');
      await panel.clickEntry('Mirela Castellanos');
      await eventually(() => isInFront(page)).toBe(true);
      await placeOnScreen(page, /^Mirela Castellanos/);
      await driver.pressAction(page);
      await eventually(() => isInFront(panel.page)).toBe(true);
      // The tab that the browser began with, the page and its one panel.
      expect(await panel.page.evaluate(async () => (await chrome.tabs.query({})).length)).toBe(3);
      await page.close();
      await panel.page.bringToFront();
      await panel.notice('This page can’t be read');
      expect(await panel.page.$eval('main', ({ textContent }) => textContent)).toContain(
        'The article’s page was closed.',
      );
      const options = await driver.openExtensionPage('options.html');
      await options.waitForSelector('.options input');
      // Long enough for the browser to answer which keys it has.
      await options.evaluate(() => chrome.tabs?.query({}));
      const headings = await options.$$eval('h2', (all) => all.map(({ textContent }) => textContent));
      expect(headings).toContain('Your data');
      expect(headings).not.toContain('Keyboard shortcuts');
      expect(await driver.uncaught()).toEqual([]);
    } finally {
      await driver.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
}
