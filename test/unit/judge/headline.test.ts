import { describe, expect, it } from 'vitest';
import { Page } from '../../../lib/judge/page.ts';
import { hasDate } from '../../../lib/judge/spot/dates.ts';
import { describeHeadline } from '../../../lib/judge/spot/headline.ts';
import { SnapshotBuilder } from './snapshot-builder.ts';

function headlineOf(title: string, build: (builder: SnapshotBuilder) => void): string {
  const builder = new SnapshotBuilder();
  build(builder);
  const snapshot = builder.snapshot();
  return describeHeadline(new Page({ ...snapshot, head: { ...snapshot.head, title } })).text;
}

describe('the headline', () => {
  it('is the h1 that the title names, not the site’s', () => {
    const text = headlineOf('Small tools | peter', (page) =>
      page.put('h1', 'peter').put('h1', 'Small tools'),
    );
    expect(text).toBe('Small tools');
  });

  it('is another heading that the title names, where the only h1 is the site’s', () => {
    const text = headlineOf('Council closes hall', (page) =>
      page.put('h1', 'Wirepress').put('h2', 'Council closes hall'),
    );
    expect(text).toBe('Council closes hall');
  });

  it('is no site’s name that leads home, though the title names that, too', () => {
    const text = headlineOf('Rope walk — On the smell of ropes', (page) =>
      page.put('h1', 'Rope walk', { linked: 9 }).put('h2', 'On the smell of ropes'),
    );
    expect(text).toBe('On the smell of ropes');
  });

  it('may be a link to its own page', () => {
    const text = headlineOf('Small tools | peter', (page) => page.put('h1', 'Small tools', { linked: 11 }));
    expect(text).toBe('Small tools');
  });

  it('is the first h1 where the title names none', () => {
    expect(headlineOf('Harbour Times', (page) => page.put('h1', 'Bridge closes'))).toBe('Bridge closes');
  });
});

describe('dates', () => {
  it.each([
    'published monday, 3rd march 2025',
    '03 mar, 2025',
    '2025/03/03 18:12',
    'il y a 2 heures',
    'vor 3 stunden',
    '5 минут назад',
  ])('%s', (text) => {
    expect(hasDate(text)).toBe(true);
  });

  it.each(['room 3 of 2025', 'chapter 12', 'the 3rd march'])('not %s', (text) => {
    expect(hasDate(text)).toBe(false);
  });
});
