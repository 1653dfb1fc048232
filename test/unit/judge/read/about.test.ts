import { expect, it } from 'vitest';
import { pageOf } from '../../page/dom-for-tests.ts';

const dateOf = (content: string) =>
  pageOf(
    `<html><head><meta property="article:published_time" content="${content}"></head><body><article><h1>One</h1>
    <p>The harbour council voted nine to four to close the old swing bridge.</p></article></body></html>`,
  ).read().article.date;

it.each([
  ['2026-11-22', '2026-11-22'],
  ['2026-11-22T23:30:00-05:00', '2026-11-23T04:30:00.000Z'],
  ['2026-13-22', undefined],
  ['yesterday', undefined],
])('tells the date %s of an article as %s', (content, date) => {
  expect(dateOf(content)).toBe(date);
});
