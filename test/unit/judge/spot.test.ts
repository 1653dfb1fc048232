import { describe, expect, it } from 'vitest';
import { Page } from '../../../lib/judge/page.ts';
import { spot } from '../../../lib/judge/spot/spot.ts';
import { SnapshotBuilder } from './snapshot-builder.ts';

const PARAGRAPH =
  'The harbour council voted on Tuesday night to close the old swing bridge in June, after three hours of talk.';

/** A page by what its JSON-LD says that it is. */
function pageOf(...dataTypes: string[]): Page {
  const builder = new SnapshotBuilder().open('article');
  for (let i = 0; i < 6; i++) builder.put('p', PARAGRAPH);
  const snapshot = builder.snapshot();
  return new Page({ ...snapshot, head: { ...snapshot.head, dataTypes } });
}

describe('what JSON-LD declares', () => {
  it('speaks for an article, and says so', () => {
    const [without, declared] = [spot(pageOf()), spot(pageOf('organization', 'newsarticle'))];
    expect(declared.score).toBeGreaterThan(without.score);
    expect(declared.evidence).toContainEqual({ name: 'ld-article', value: 1, weight: 1 });
  });

  it('speaks for none where it declares something else, too', () => {
    expect(spot(pageOf('itemlist', 'newsarticle')).score).toBeLessThanOrEqual(spot(pageOf()).score);
  });
});
