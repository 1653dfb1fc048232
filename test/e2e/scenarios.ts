import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../programs/browsers.ts';
import { type Site, serve } from '../site/serve.ts';
import type { Driver } from './driver/driver.ts';
import { launch } from './driver/launch.ts';

declare const chrome: { storage: Record<'sync' | 'local', { clear(): Promise<void> }> };

/** What a scenario has at hand: one browser and one site for all of them. */
export interface Stage {
  readonly driver: Driver;
  readonly site: Site;
}

/** A file of `scenarios/`: declares its tests. The stage is there once they run. */
export interface Scenario {
  readonly title: string;
  /** False where what it tests on isn't on this machine. */
  readonly here?: boolean;
  declare(stage: () => Stage, browser: BrowserName): void;
}

/** What the browsers themselves ask for. No extension may: its policy allows no host. */
const OWN: Readonly<Record<BrowserName, RegExp>> = {
  chromium: /^(CONNECT |(GET|POST) http:\/\/)([a-z0-9-]+\.)+(google|googleapis|gstatic|gvt1)\.com\b/,
  firefox: /^(CONNECT|GET http:\/\/)[^/]*\.(mozilla|firefox)\.(com|org|net)\b/,
};

const files = import.meta.glob<Scenario>('./scenarios/*.ts', { eager: true });

/** Declares all scenarios for a browser. */
export function scenariosIn(name: BrowserName): void {
  let stage: Stage | undefined;
  const onStage = () => {
    if (!stage) throw new Error('the browser did not start');
    return stage;
  };
  beforeAll(async () => {
    const site = await serve();
    const driver = await launch(name, { proxy: new URL(site.url).host });
    stage = { site, driver };
  });
  afterAll(async () => {
    await stage?.driver.close();
    await stage?.site.close();
  });
  // What a test has chosen in the panel is forgotten, and what it has left open where it failed is closed.
  afterEach(async () => {
    await stage?.driver.closePages();
    await stage?.driver.panel?.evaluate(() =>
      Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]),
    );
  });
  for (const { title, declare } of Object.values(files).filter(({ here }) => here !== false))
    describe(title, () => declare(onStage, name));

  describe('after all that', () => {
    it('nothing was thrown in the extension', async () => {
      expect(await onStage().driver.uncaught()).toEqual([]);
    });

    it('no request left the browser but those of the pages', () => {
      const { site } = onStage();
      const others = site.requests.filter((request) => !request.startsWith(`GET ${site.url}/`));
      expect(others.filter((request) => !OWN[name].test(request))).toEqual([]);
    });
  });
}
