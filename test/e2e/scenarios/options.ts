import { expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { until, untilShown } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'options and first-run page';

declare const chrome: {
  storage: { sync: { set(items: object): Promise<void> } };
  runtime: { getContexts(about: { contextTypes: ['SIDE_PANEL'] }): Promise<unknown[]> };
};

export function declare(stage: () => Stage): void {
  it('changes the look of an open panel at once, is reset, and takes that back', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = await driver.openPanel(page);
    await new PanelReader(panel).ready();
    const options = new PanelReader(await driver.openExtensionPage('options.html'));
    await options.page.waitForSelector('.options');
    const choose = (label: string, value: string) =>
      options.page.evaluate(
        (wanted, chosen) => {
          const select = [...document.querySelectorAll('label')].find(
            ({ textContent }) => textContent === wanted,
          )?.nextElementSibling as HTMLSelectElement;
          select.value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      );
    await choose('Colours', 'dark');
    await until(panel, `document.documentElement.dataset.theme === 'dark'`);
    await choose('Text size', 'largest');
    await until(panel, `document.documentElement.dataset.textSize === 'largest'`);
    await options.press('Reset settings');
    await until(panel, `document.documentElement.dataset.theme === 'system'`);
    await options.press('Undo');
    await until(panel, `document.documentElement.dataset.theme === 'dark'`);
    await options.press('Reset settings');
    await until(panel, `document.documentElement.dataset.textSize === 'medium'`);
    await options.page.close();
    await page.close();
  });

  it('changes every other open panel, page and the options at once, from one panel', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const one = new PanelReader(await driver.openPanel(page));
    await one.ready();
    const options = await driver.openExtensionPage('options.html');
    await options.waitForSelector('.options');
    const other = await driver.openWindow(`${site.url}/journal/ferries`);
    const two = new PanelReader(await driver.openPanel(other));
    await two.ready();
    expect(two.page).not.toBe(one.page);
    await two.openSettings();
    await two.page.evaluate(() => {
      const select = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === 'Colours',
      )?.nextElementSibling as HTMLSelectElement;
      select.value = 'dark';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    for (const each of [one.page, two.page, options])
      await until(each, `document.documentElement.dataset.theme === 'dark'`);
    await untilShown(page, '.post-related', false);
    await two.tick('Hide boxes beside the article');
    await untilShown(page, '.post-related', true);
    await two.leaveSettings();
    await options.close();
    await other.close();
    expect(await driver.openPanel(page)).toBe(one.page);
    await page.close();
  });

  it('is used by keys alone', async () => {
    const { driver } = stage();
    const options = await driver.openExtensionPage('options.html');
    await options.waitForSelector('.options .shortcuts');
    const stops = await options.$$eval(
      'button, select, input:not([hidden])',
      (all) => all.filter((one) => !(one as HTMLButtonElement).disabled).length,
    );
    const seen: string[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await options.keyboard.press('Tab');
      seen.push(await options.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle));
      await options.evaluate(() => document.activeElement?.setAttribute('data-seen', ''));
    }
    expect(await options.$$eval('[data-seen]', (all) => all.length)).toBe(stops);
    expect(seen).not.toContain('none');
    await options.close();
  });

  it('imports a file of settings, and refuses another file', async () => {
    const { driver } = stage();
    const options = new PanelReader(await driver.openExtensionPage('options.html'));
    await options.page.waitForSelector('.options');
    const give = (text: string) =>
      options.page.evaluate((content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([content], 'settings.json'));
        input!.files = files.files;
        input!.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await options.page.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { saved: blob });
        return create(blob);
      };
    });
    await options.press('Export settings');
    await until(options.page, `globalThis.saved`);
    const saved = await options.page.evaluate(() => (globalThis as { saved?: Blob }).saved?.text());
    expect(JSON.parse(saved ?? '')).toMatchObject({ format: 'nutgraf-settings' });
    await give('{"__proto__": 1}');
    await until(
      options.page,
      `document.querySelector('.status')?.textContent.includes('no settings of Nutgraf')`,
    );
    await give(
      JSON.stringify({
        format: 'nutgraf-settings',
        look: { version: 1, value: { theme: 'light', textSize: 'medium', units: 'metric' } },
      }),
    );
    await until(options.page, `document.documentElement.dataset.theme === 'light'`);
    await options.press('Reset settings');
    await until(options.page, `document.documentElement.dataset.theme === 'system'`);
    await options.page.close();
  });

  it('keeps the focus where a site is forgotten, and where something is undone', async () => {
    const { driver } = stage();
    const options = new PanelReader(await driver.openExtensionPage('options.html'));
    await options.page.waitForSelector('.options');
    const hosts = ['a.example', 'b.example', 'c.example'];
    await options.page.evaluate(
      (all) =>
        chrome.storage.sync.set({
          sites: { version: 1, value: all.map((host) => ({ host, hiding: false })) },
        }),
      hosts,
    );
    await until(options.page, `document.querySelectorAll('.boxes li').length === 3`);
    const forget = (host: string) => options.click(`[aria-label="Forget what was chosen for ${host}"]`);
    const focused = (host: string) =>
      until(options.page, `document.activeElement.ariaLabel?.endsWith(' ${host}')`);
    await forget('b.example');
    await focused('c.example');
    await forget('c.example');
    await focused('a.example');
    await forget('a.example');
    await until(options.page, `document.activeElement.textContent === 'All sites are treated alike.'`);
    await options.press('Reset settings');
    await options.press('Undo');
    await until(options.page, `document.querySelector('[role=status]').textContent.startsWith('Undone')`);
    await until(options.page, `document.activeElement.matches('.data button')`);
    await options.page.close();
  });

  it('hides nothing on a site, and hides again, from the panel', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    await panel.openDrawer();
    await panel.tick('Hide boxes beside the article');
    await untilShown(page, '.post-related', true);
    await panel.tick('Hide boxes beside the article');
    await untilShown(page, '.post-related', false);
    await panel.tick('Related posts');
    await untilShown(page, '.post-related', true);
    await panel.tick('Related posts');
    await untilShown(page, '.post-related', false);
    await panel.openSettings();
    await panel.press('Forget');
    await until(panel.page, `document.activeElement.textContent === 'All sites are treated alike.'`);
    await panel.leaveSettings();
    await page.close();
  });

  it('shows the first-run page', async () => {
    const { driver } = stage();
    const page = await driver.openExtensionPage('welcome.html');
    await page.waitForSelector('.welcome h1');
    expect(await page.$$eval('.promises h2', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'People',
      'Numbers',
      'Quotes',
    ]);
    await page.close();
  });

  it('opens the panel from the first-run page', async () => {
    const { driver } = stage();
    const welcome = new PanelReader(await driver.openExtensionPage('welcome.html'));
    const panels = () =>
      welcome.page.evaluate(async () => {
        const found = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
        return found.length;
      });
    // Again where one was still about to open.
    await eventually(() => driver.closePanel().then(panels)).toBe(0);
    await welcome.press('Open the panel');
    await eventually(panels).toBe(1);
    await eventually(() => driver.closePanel().then(panels)).toBe(0);
    await welcome.page.close();
  });
}
