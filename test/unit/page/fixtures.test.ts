import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/judge/spot/spot.ts';
import { fixtureNames, readFixture } from './fixtures.ts';

const bare = (text: string) => text.replace(/\s+/gu, '');

/** The words of elements, each counted once. */
function wordsOf(elements: readonly Element[]): string[] {
  const outermost = elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
  return outermost.map((element) => bare(element.textContent)).sort();
}

describe.each(fixtureNames)('%s', (name) => {
  const fixture = readFixture(name);

  it(fixture.isArticle ? 'is an article' : 'is no article', () => {
    expect(spot(fixture.page.page).isArticle).toBe(fixture.isArticle);
  });

  if (!fixture.isArticle) return;

  it('is read whole, and nothing else with it', () => {
    const { article } = fixture.page.read();
    const story = article.blocks.filter(({ kind }) => kind !== 'headline');
    const blocks = story.map(({ span }) => article.text.slice(span.start, span.end));
    expect(blocks.filter((block) => fixture.story.includes(block))).toEqual(fixture.story);
    const allowed = [...fixture.story, ...fixture.maybe];
    expect(blocks.filter((block) => !allowed.some((text) => text.includes(block)))).toEqual([]);
  });

  it('loses its clutter and nothing else', () => {
    const { boxes } = fixture.page.read();
    for (const kind of ['related', 'newsletter', 'share', 'comments'] as const) {
      const found = boxes.filter((box) => box.kind === kind).flatMap(({ elements }) => elements);
      const expected = fixture.hidden.filter((box) => box.kind === kind).map(({ element }) => element);
      expect(wordsOf(found), kind).toEqual(wordsOf(expected));
    }
  });
});
