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

  it('speaks for an article that has a film, too', () => {
    expect(spot(pageOf('newsarticle', 'videoobject')).score).toBeGreaterThan(spot(pageOf()).score);
  });

  it('speaks against a page that it calls a thread, and says so', () => {
    const thread = spot(pageOf('organization', 'discussionforumposting'));
    expect(thread.score).toBeLessThan(spot(pageOf()).score);
    const evidence = thread.evidence.find(({ name }) => name === 'ld-other');
    expect(evidence?.weight).toBeLessThanOrEqual(-1);
  });

  it('speaks hardly against one by what any page of a site may hold', () => {
    expect(spot(pageOf('localbusiness')).odds).toBeGreaterThan(spot(pageOf()).odds - 0.5);
  });

  it('speaks for none where it declares something else, too', () => {
    expect(spot(pageOf('itemlist', 'newsarticle')).score).toBeLessThanOrEqual(spot(pageOf()).score);
  });
});

describe('many voices', () => {
  const page = (between: string) => {
    const builder = new SnapshotBuilder().open('main').put('h1', 'Which oil for the winter?');
    for (let i = 0; i < 8; i++) builder.put('p', PARAGRAPH).put('span', between);
    return spot(new Page(builder.snapshot()));
  };

  it('speak against an article, and the report says so', () => {
    const [quiet, loud] = [page('The bridge'), page('Reply')];
    expect(loud.odds).toBeLessThan(quiet.odds - 1);
    const evidence = loud.evidence.find(({ name }) => name === 'voicedGaps');
    expect(evidence?.weight).toBeLessThan(-1);
  });
});

describe('a brief', () => {
  const brief = (paragraph: string, count: number) => {
    const builder = new SnapshotBuilder().open('article').put('h1', 'Swing bridge to close in June');
    for (let i = 0; i < count; i++) builder.put('p', paragraph);
    const snapshot = builder.snapshot();
    const meta = [['og:type', 'article']] as const;
    return spot(new Page({ ...snapshot, head: { ...snapshot.head, meta, dataTypes: ['newsarticle'] } }));
  };

  it('of three sentences is an article', () => {
    expect(brief(PARAGRAPH, 3).isArticle).toBe(true);
  });

  it('in Korean is one, too', () => {
    const sentence =
      '항구 시의회는 세 시간의 토론 끝에 화요일 밤 오래된 회전 다리를 유월에 닫기로 결정했다고 밝혔다.';
    expect(brief(sentence, 3).isArticle).toBe(true);
  });

  it('of one sentence is none', () => {
    expect(brief(PARAGRAPH, 1).isArticle).toBe(false);
  });
});
