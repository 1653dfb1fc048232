import { expect, it, onTestFinished } from 'vitest';
import type { BrowserName } from '../../programs/browsers.ts';
import { launch } from '../driver/launch.ts';
import { eventually } from '../eventually.ts';
import { until } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'a private window';

declare const chrome: {
  storage: Record<'sync' | 'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
};

export function declare(stage: () => Stage, browser: BrowserName): void {
  it('is read like any other; what is put right and chosen in it is kept in memory until it is closed', async () => {
    const { site } = stage();
    // A browser of its own: extensions are let into private windows by their readers only.
    const driver = await launch(browser, { inPrivate: true });
    onTestFinished(() => driver.close());
    const url = `${site.url}/journal/ferries`;
    // Beside it: a page of ours in the private window would keep it open.
    const options = await driver.openExtensionPage('options.html');
    const page = await driver.openPrivateWindow(url);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    const stored = (area: 'sync' | 'local' | 'session') =>
      options.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get(null)), area);
    const isGone = `!document.querySelector('[data-entry="person:Samir Duggal"]')`;

    await panel.go('people');
    await panel.page.evaluate(() =>
      document
        .querySelector('[data-entry="person:Samir Duggal"]')
        ?.parentElement?.querySelector<HTMLElement>('.more')
        ?.click(),
    );
    await panel.press('Not a person');
    await until(panel.page, isGone);
    await panel.openDrawer();
    await panel.tick('Comments');
    await panel.press('Restore');
    await page.reload();
    await panel.ready();
    await until(panel.page, isGone);

    await eventually(() => stored('session')).toContain('not-a-person');
    await eventually(() => stored('session')).toContain('comments');
    await eventually(() => stored('session')).toContain('restored');
    expect(await stored('local')).toBe('{}');
    expect(await stored('sync')).not.toContain(new URL(url).hostname);

    await driver.closePanel();
    await page.close();
    await eventually(() => stored('session')).not.toMatch(/not-a-person|comments/);
    const open = await driver.open(url);
    const beside = new PanelReader(await driver.openPanel(open));
    await beside.ready();
    await beside.go('people');
    await beside.page.waitForSelector('[data-entry="person:Samir Duggal"]');
    expect(await driver.uncaught()).toEqual([]);
  });
}
