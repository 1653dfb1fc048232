import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../programs/run.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { untilShown } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'the seed article';

const FILE = join(ROOT, '../shared/eval/seed/seed.jsonl');

/** The text lies beside a checkout, not in it; elsewhere the sample site's story stands for it. */
export const here = existsSync(FILE);

/** A quote that the panel may give in one piece or in several, and who says it. */
const QUOTES: readonly (readonly [start: string, speaker: RegExp])[] = [
  ['We need a Marshall Plan-style approach', /: Volodymyr Zelenskyy/],
  ['The assets themselves', /: Volodymyr Zelenskyy/],
  ['new and different', /: (Marco Rubio|No speaker found)/],
  ['I wouldn’t characterize it', /: Marco Rubio/],
  ['We get a lot of bull', /: Trump/],
  ['He’s very nice all the time', /: Trump/],
];

export function declare(stage: () => Stage): void {
  const { title: headline, text } = JSON.parse(readFileSync(FILE, 'utf8').trim()) as Record<
    'title' | 'text',
    string
  >;

  it('is listed as its readers list it', async () => {
    const { driver, site } = stage();
    const story = {
      kicker: 'World',
      headline,
      byline: 'A Reporter',
      date: '2025-07-10',
      paragraphs: text.split('\n\n'),
    };
    const page = await driver.open(site.put('/seed', magazineArticle(story)));
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready(headline);
    const { people, numbers, quotes } = await panel.listing();
    expect(people.map(({ name, role }) => `${name}: ${role}`).sort()).toEqual([
      'Georgia Meloni: Italian Prime Minister',
      'Marco Rubio: Secretary of State',
      'Sergey Lavrov: Russian Foreign Minister',
      'Trump: President',
      'Vladimir Putin: Russian President',
      'Volodymyr Zelenskyy: Ukrainian President',
    ]);
    expect(numbers.map(({ figure }) => figure)).toEqual(
      [
        /^billions of dollars/,
        /^about 400 Shahed drones/,
        /^18 missiles/,
        /^two/,
        /^23 injured/,
        /^\$12 billion/,
        /^over 700 drones/,
        /^13 missiles/,
      ].map((figure) => expect.stringMatching(figure)),
    );
    for (const [start, speaker] of QUOTES) {
      const quote = quotes.find(({ words }) => words.includes(start));
      expect(`${quote?.words}: ${quote?.speaker}`, start).toMatch(speaker);
    }
    expect(quotes.length).toBeLessThanOrEqual(QUOTES.length);
    await untilShown(page, '.post-related', false);
    await untilShown(page, '.pagination', false);
    await untilShown(page, '.source a', true);
    await panel.openDrawer();
    await panel.press('Restore');
    await untilShown(page, '.post-related', true);
    await page.close();
  });
}
