import type { Page } from 'puppeteer-core';
import { PanelReader } from './panel.ts';
import type { Stage } from './scenarios.ts';

/** Puts a page at a path of the site, and opens it. */
export const openPage = ({ driver, site }: Stage, path: string, html: string): Promise<Page> =>
  driver.open(site.put(path, html));

/** Opens the panel beside a page. */
export const panelBeside = async ({ driver }: Stage, page: Page): Promise<PanelReader> =>
  new PanelReader(await driver.openPanel(page));
