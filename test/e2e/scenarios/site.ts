import { expect, it } from 'vitest';
import type { Stage } from '../scenarios.ts';

export const title = 'the sample site';

export function declare(stage: () => Stage): void {
  it.each(['/', '/ferries', '/journal/ferries', '/blocks/ferries', '/tides'])('serves %s', async (path) => {
    const { driver, site } = stage();
    const page = await driver.open(site.url + path);
    expect(await page.title()).not.toBe('');
    expect(
      await page.$$eval(
        'img',
        (images) => images.filter((image) => image.complete && !image.naturalWidth).length,
      ),
    ).toBe(0);
    await page.close();
  });

  it('throws nothing in the extension', async () => {
    expect(await stage().driver.uncaught()).toEqual([]);
  });
}
