import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserName } from '../../programs/browsers.ts';
import { ROOT } from '../../programs/run.ts';
import { relatedIs } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { storyPage } from '../story-page.ts';

export const title = 'a page that looks for Nutgraf';

/**
 * Runs before anything else in the page and keeps all that a page can see: messages, events of any name, changes of the
 * document, style sheets, highlights, globals, performance entries.
 */
const PROBE = `<script>
  const seen = [];
  const before = new Set(Object.getOwnPropertyNames(window));
  addEventListener('message', ({ data }) => seen.push('message ' + JSON.stringify(data)), true);
  for (const target of [EventTarget.prototype]) {
    const { dispatchEvent } = target;
    target.dispatchEvent = function (event) { seen.push('event ' + event.type); return dispatchEvent.call(this, event); };
  }
  for (const name of ['wxt:content-script-started', 'wxt:locationchange', 'nutgraf', 'nutgraf:page'])
    for (const target of [window, document]) target.addEventListener(name, () => seen.push('heard ' + name), true);
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      if (document.readyState === 'complete') seen.push(type + ' ' + target.nodeName + ' ' + attributeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { querySelectorAll } = document;
  for (const [object, names] of [
    [Document.prototype, ['createElement', 'querySelectorAll', 'createTreeWalker']],
    [Element.prototype, ['attachShadow', 'setAttribute', 'getBoundingClientRect', 'checkVisibility']],
    [history, ['pushState', 'replaceState']],
    [window, ['postMessage', 'fetch', 'getComputedStyle', 'setInterval', 'MutationObserver']],
  ])
    for (const name of names) {
      const real = object[name];
      object[name] = function (...args) { seen.push('call ' + name); return new.target ? new real(...args) : real.apply(this, args); };
    }
  const look = async () => {
    const globals = Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && isNaN(name));
    const entries = performance.getEntries().filter(({ name }) => /extension:|nutgraf/i.test(name)).map(({ name }) => name);
    const stored = localStorage.length + sessionStorage.length + document.cookie.length + (await indexedDB.databases()).length;
    return { seen, globals, entries, stored, highlights: [...CSS.highlights.keys()], sheets: document.adoptedStyleSheets.length,
      styles: querySelectorAll.call(document, 'style, link[rel=stylesheet]').length };
  };
</script>`;

interface Seen {
  readonly seen: readonly string[];
  readonly globals: readonly string[];
  readonly entries: readonly string[];
  readonly stored: number;
  readonly highlights: readonly string[];
  readonly sheets: number;
  readonly styles: number;
}

declare const look: () => Promise<Seen>;

const NOTHING = { seen: [], entries: [], stored: 0, highlights: [], sheets: 0, styles: 0 };

/** All that the page has seen; globals aside that are its own, or its driver's. */
async function seenBy(page: Page): Promise<Seen> {
  const all = await page.evaluate(() => look());
  return {
    ...all,
    seen: [...new Set(all.seen)],
    globals: all.globals.filter((name) => !/^(seen|before|look|(puppeteer_)?__ariaQuery\w+)$/.test(name)),
  };
}

export function declare(stage: () => Stage, browser: BrowserName): void {
  const notes = Array.from({ length: 12 }, (_, i) => `<li><a href="/${i}">Entry number ${i}</a></li>`).join(
    '',
  );

  it('sees nothing of it on a page that is no article, also beside the panel', async () => {
    const { driver, site } = stage();
    const url = site.put(
      '/probe',
      `<!doctype html><title>Probe</title>${PROBE}<h1>Index</h1><ul>${notes}</ul>`,
    );
    const page = await driver.open(url);
    await new PanelReader(await driver.openPanel(page)).notice();
    expect(await seenBy(page)).toEqual({ ...NOTHING, globals: [] });
    await page.close();
  });

  it('sees on an article what the privacy statement says, and no more', async () => {
    const { driver, site } = stage();
    if (driver.panel) await driver.closePanel();
    const statement = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');
    const page = await driver.open(site.put('/story-probe', storyPage('Probing', { head: PROBE })));
    // Firefox hides by another declaration once its background has answered.
    const declared = driver.name === 'firefox' ? '--nutgraf' : 'display';
    await page.waitForFunction(
      (start) => document.querySelector('.related-posts')?.getAttribute('style')?.startsWith(start),
      // A timer would be seen.
      { polling: 'raf' },
      declared,
    );
    const hidden = { ...NOTHING, globals: [], seen: ['attributes SECTION style'] };
    expect(await seenBy(page)).toEqual(hidden);
    const style = await page.$eval('.related-posts', (box) => box.getAttribute('style'));
    expect(style).toMatch(
      driver.name === 'firefox' ? /^--nutgraf\w+: 1 !important;$/ : /^display: none !important;$/,
    );
    for (const words of ['`display: none`', '`--nutgraf`']) expect(statement).toContain(words);

    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready('Probing');
    await panel.go('quotes');
    await panel.clickEntry('We counted');
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
    const beside = await seenBy(page);
    const highlights = ['nutgraf-people', 'nutgraf-numbers', 'nutgraf-quotes', 'nutgraf-place'];
    expect(beside).toEqual({
      ...hidden,
      highlights: expect.arrayContaining(highlights),
      sheets: driver.name === 'firefox' ? 0 : 1,
    });
    expect(beside.highlights).toHaveLength(highlights.length);
    for (const words of ['`CSS.highlights`', '`nutgraf-`', '`document.adoptedStyleSheets`'])
      expect(statement).toContain(words);

    await driver.closePanel();
    await page.waitForFunction(() => CSS.highlights.size === 0);
    expect(await seenBy(page)).toEqual(hidden);
    await page.close();
  });

  // Firefox has no way to keep stores from content scripts.
  if (browser === 'chromium')
    it('keeps what is stored out of its process, should that be in hostile hands', async () => {
      const { driver, site } = stage();
      const page = await driver.open(site.put('/stores-probe', storyPage('Stores are closed')));
      await relatedIs(page, true);
      const session = await page.createCDPSession();
      const worlds: { id: number; origin: string }[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
      await session.send('Runtime.enable');
      const world = worlds.find(({ origin }) => `${origin}/` === driver.extension);
      const get = (area: string) =>
        session.send('Runtime.evaluate', {
          contextId: world!.id,
          expression: `chrome.storage.${area}.get(null).then(() => 'open', String)`,
          awaitPromise: true,
        });
      for (const area of ['sync', 'local', 'session'])
        expect((await get(area)).result.value, area).toMatch(/Access to storage is not allowed/);
      await page.close();
    });

  it('reaches none of its files', async () => {
    const { driver, site } = stage();
    const page = await driver.open(site.put('/files-probe', '<!doctype html><title>Probe</title>'));
    const reached = await page.evaluate(
      async (base, names) => {
        const found: string[] = [];
        for (const name of names) {
          await fetch(base + name, { mode: 'no-cors' }).then(
            () => found.push(`fetch ${name}`),
            () => undefined,
          );
          const image = await new Promise((resolve) => {
            const tag = new Image();
            tag.onload = () => resolve(true);
            tag.onerror = () => resolve(false);
            tag.src = base + name;
          });
          if (image) found.push(`image ${name}`);
        }
        return found;
      },
      driver.extension,
      [
        'manifest.json',
        'sidepanel.html',
        'gate.js',
        'reader.js',
        'host.js',
        'icon/16.png',
        'icon/128.png',
        'model/people.bin',
      ],
    );
    expect(reached).toEqual([]);
    await page.close();
  });
}
