import { expect, it } from 'vitest';
import { cutScan, ScanParts } from '../../../lib/extension/scan-parts.ts';
import type { Scan } from '../../../lib/judge/snapshot.ts';
import { pageOf } from '../page/dom-for-tests.ts';

const PARAGRAPH = '<p>The <b>harbour</b> council voted <a href="/n">nine to four</a> on Tuesday.<br>Ada</p>';

const scanOf = (paragraphs: number): Scan =>
  pageOf(`<body>${PARAGRAPH.repeat(paragraphs)}<form><input type="email"></form>`).page.scan;

/** What comes of a scan that travels. */
function sent(scan: Scan): { readonly scan: object; readonly parts: number } {
  const parts = [...cutScan(scan)];
  const joined = new ScanParts();
  for (const part of parts) expect(joined.add(JSON.parse(JSON.stringify(part)))).toBe(true);
  expect(parts.map(({ more }) => more)).toEqual(parts.map((_, at) => at < parts.length - 1));
  return { scan: { ...joined.scan, fields: scan.fields }, parts: parts.length };
}

it.each([
  [0, 1],
  [1, 1],
  [100, 1],
  [5000, 2],
])('a scan of %i paragraphs comes through as it was, in %i part(s)', (paragraphs, parts) => {
  const scan = scanOf(paragraphs);
  expect(sent(scan)).toEqual({ scan, parts });
});

it('is cut where its text is long', () => {
  const text = 'boat '.repeat(10_000);
  const scan = pageOf(`<body>${`<p>${text}</p>`.repeat(50)}`).page.scan;
  const { scan: joined, parts } = sent(scan);
  expect(joined).toEqual(scan);
  expect(parts).toBeGreaterThan(5);
});

it.each([
  ['nothing', undefined],
  ['no lists', { texts: 'a', hrefs: [], numbers: [] }],
  ['a list less', { ...[...cutScan(scanOf(1))][0], ids: undefined }],
  ['more lines than a page may hold', { ...[...cutScan(scanOf(1))][0], texts: Array(30_001).fill('a') }],
  ['more elements than a page may hold', { ...[...cutScan(scanOf(1))][0], tags: Array(200_001).fill('a') }],
])('takes no part with %s', (_, part) => {
  expect(new ScanParts().add(part)).toBe(false);
});
