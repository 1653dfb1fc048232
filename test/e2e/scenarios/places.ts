import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { it } from 'vitest';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { storyPage } from '../story-page.ts';

export const title = 'what is no page of the web';

/** The least that is a PDF. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export function declare(stage: () => Stage): void {
  /** Goes on from a story to an address: the panel says that then. */
  const says = async (url: string, words: string) => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    await page.goto(url);
    await panel.notice(words);
    await page.close();
  };

  it('is told from a page by the panel: the source of one', async () => {
    await says(`view-source:${stage().site.url}/ferries`, 'This page can’t be read');
  });

  it('is told from a page by the panel: a PDF in the browser’s viewer', async () => {
    const { driver, site } = stage();
    const url = site.put('/report', { body: PDF, type: 'application/pdf' });
    // Chrome's viewer is a page around the document, in which extensions may look.
    await says(url, driver.name === 'firefox' ? 'This page can’t be read' : 'No article here');
  });

  it('is told from a page by the panel: a data address', async () => {
    await says('data:text/html,<h1>Hello</h1>', 'This page can’t be read');
  });

  it('is read all the same: a story in a file, where the browser gives access to files', async () => {
    const { driver } = stage();
    const folder = await mkdtemp(join(tmpdir(), 'nutgraf-file-'));
    try {
      const file = join(folder, 'story.html');
      await writeFile(file, storyPage('A story in a file'));
      const page = await driver.open(pathToFileURL(file).href);
      const panel = new PanelReader(await driver.openPanel(page));
      if (driver.name === 'firefox') await panel.notice('This page can’t be read');
      else await panel.ready('A story in a file');
      await page.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
