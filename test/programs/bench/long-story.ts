import type { Driver } from '../../e2e/driver/driver.ts';
import { PanelReader } from '../../e2e/panel.ts';
import type { Site } from '../../site/serve.ts';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { type Line, spread, told } from './figures.ts';

/** Paragraphs of the story: each has a person, four numbers and a quote. */
const PARAGRAPHS = 500;

/** Two frames of a screen with 60 a second. */
const BAR = 33;

const FIRST =
  'Aldous Brenda Carla Dario Edith Fabio Greta Hugo Irina Jonas Klara Lukas Marta Nils Olga Paula Quentin Rosa Stefan Tilda'.split(
    ' ',
  );
const LAST =
  'Abbot Brandt Castell Duggal Ebbers Farrow Gant Harrow Iversen Jarvis Kessler Lindqvist Moreau Novak Okafor Pereira Quist Renner Sandoval Thornbury Ulrich Vance Whitcombe Yates Zeller'.split(
    ' ',
  );

const paragraph = (_: unknown, at: number): string =>
  `Inspector ${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length)]} said that ${at + 1200} boats, ${at + 3400} nets and ${at + 50} cars were lost, and $${at + 7} million with them. “We counted all of it on day ${at + 2} of the storm,” the inspector said.`;

/** What typing into the search costs beside a story as long as a live blog ever gets. */
export async function benchLongStory(driver: Driver, site: Site): Promise<Line> {
  const headline = 'A long count';
  const paragraphs = Array.from({ length: PARAGRAPHS }, paragraph);
  const page = await driver.open(site.put('/long', magazineArticle({ ...ferryStory, headline, paragraphs })));
  const panel = new PanelReader(await driver.openPanel(page));
  await panel.ready(headline);
  await panel.go('numbers');
  const counts = await panel.page.$$eval('[role=tab] b', (all) => all.map(({ textContent }) => textContent));
  // One key at a time, from the key to lists that are laid out.
  const times = await panel.page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
    const taken: number[] = [];
    for (const words of ['boats were lost', 'inspector', '12'])
      for (let length = words.length; length >= 0; length--) {
        const start = performance.now();
        input.value = words.slice(0, words.length - length);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // The drawing waits in the queue of microtasks.
        await new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
        document.body.getBoundingClientRect();
        taken.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    return taken;
  });
  await driver.closePanel();
  await page.close();
  const found = spread(times);
  return {
    figure: `panel in ${driver.name}, ${counts.join(' / ')} people / numbers / quotes: a key typed into the search`,
    ours: told(found),
    bar: `${BAR} ms at the median`,
    met: found.median <= BAR,
  };
}
