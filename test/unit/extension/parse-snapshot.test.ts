import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../lib/extension/parse-snapshot.ts';
import { judgePage } from '../../../lib/judge/judge-page.ts';
import type { Snapshot } from '../../../lib/judge/snapshot.ts';
import { pageOf } from '../page/dom-for-tests.ts';

const SENTENCE =
  'The harbour council voted nine to four on Tuesday night to close the old swing bridge to cars.';
const { shot } = pageOf(
  `<head><title>Bridge</title><meta name="author" content="Marta Lind"><link rel="next" href="/2"></head>
  <body class="single"><nav><a href="/">Home</a></nav><article><h1>Bridge</h1>${`<p>${SENTENCE}</p>`.repeat(9)}</article>
  <form id="letter"><input type="email"><p>Sign up</p></form><aside class="related"><h2>Read next</h2><a href="/b">Another bridge is to be closed</a></aside>`,
);
const sent = (): Snapshot => JSON.parse(JSON.stringify(shot.snapshot));

/** A snapshot as a script in hostile hands may send it. */
const changed = (path: readonly string[], value: unknown): unknown => {
  const copy = sent();
  let at = copy as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1)!] = value;
  return copy;
};

describe('a snapshot', () => {
  it('comes through as it was sent', () => {
    expect(parseSnapshot(sent())).toEqual(shot.snapshot);
    expect(parseSnapshot(JSON.parse(JSON.stringify(pageOf('').shot.snapshot)))).toBeDefined();
  });

  it('is judged as the page itself', () => {
    const { snapshot } = shot;
    expect(judgePage(parseSnapshot(sent())!)).toEqual(judgePage(snapshot));
    const judgement = judgePage(parseSnapshot(sent())!, true);
    expect(judgement).toEqual(judgePage(snapshot, true));
    expect(judgement).toMatchObject({ isArticle: true, story: { about: { byline: 'Marta Lind' } } });
  });

  it.each<[readonly string[], unknown]>([
    [['url'], 7],
    [['head', 'meta', '0'], ['name']],
    [['head', 'fields'], -1],
    [
      ['head', 'next'],
      ['/2', null],
    ],
    [['scan', 'tags', '1'], null],
    [['scan', 'parents', '3'], 3],
    [['scan', 'parents', '3'], -1],
    [['scan', 'ends', '2'], 2],
    [['scan', 'ends', '2'], 1e9],
    [['scan', 'ends', '2'], 1.5],
    [['scan', 'classes'], []],
    [['scan', 'firstLines', '0'], 99],
    [['scan', 'lines', '0', 'block'], 99],
    [['scan', 'lines', '0', 'linked'], Number.NaN],
    [['scan', 'lines', '0'], {}],
    [['scan', 'fields', '0', 'within'], 99],
    [['scan', 'fields'], Array(501).fill(shot.snapshot.scan.fields[0])],
    [['scan', 'lines'], Array(30_001).fill(shot.snapshot.scan.lines[0])],
    [['head', 'meta'], Array(301).fill(['author', 'Marta Lind'])],
    [['head', 'dataTypes'], Array(301).fill('article')],
  ])('is none with another %j', (path, value) => {
    expect(parseSnapshot(changed(path, value))).toBeUndefined();
  });

  it('points to nothing but what is there, or is none', () => {
    const lists = ['parents', 'ends', 'firstLines', 'endLines'] as const;
    const length = shot.snapshot.scan.tags.length;
    const change = fc.tuple(
      fc.constantFrom(...lists),
      fc.nat(length - 1),
      fc.integer({ min: -2, max: length + 2 }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const copy = sent();
        for (const [list, at, value] of changes) (copy.scan[list] as number[])[at] = value;
        const snapshot = parseSnapshot(copy);
        if (snapshot) judgePage(snapshot, true);
      }),
    );
  });
});
