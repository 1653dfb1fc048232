import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../programs/browsers.ts';
import { type Site, serve } from '../site/serve.ts';
import type { Driver } from './driver/driver.ts';
import { launch } from './driver/launch.ts';

/** What a scenario has at hand: one browser and one site for all of them. */
export interface Stage {
  readonly driver: Driver;
  readonly site: Site;
}

/** A file of `scenarios/`: declares its tests. The stage is there once they run. */
export interface Scenario {
  readonly title: string;
  declare(stage: () => Stage): void;
}

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
  for (const { title, declare } of Object.values(files)) describe(title, () => declare(onStage));
}
