import { describe, expect, it } from 'vitest';
import { pageOf } from '../../page/dom-for-tests.ts';

const story =
  '<p>The harbour council voted nine to four to close the old swing bridge to cars on Tuesday night.</p>'.repeat(
    4,
  );

const aboutOf = ({ head = '', lang = '', before = '', after = '', path = '/news/story' }) =>
  pageOf(
    `<html lang="${lang}"><head>${head}</head><body>${before}<h1>Bridge closed</h1>${after}<article>${story}</article></body></html>`,
    `https://www.harbourpost.example${path}`,
  ).read().article;

describe('the date of an article', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T23:30:00-05:00', '2026-11-23T04:30:00.000Z'],
    ['November 22, 2026', '2026-11-22'],
    ['11/22/2026', '2026-11-22'],
    ['2026-13-22', undefined],
    ['yesterday', undefined],
  ])('declared as %s is %s', (content, date) => {
    expect(aboutOf({ head: `<meta property="article:published_time" content="${content}">` }).date).toBe(
      date,
    );
  });

  it.each([
    'Published Nov 22, 2026',
    'November 22nd, 2026',
    'NOV. 22, 2026',
    'November 22, 20266:01 PM ET',
    'EditorialNovember 22, 2026',
    '22 November 2026',
    'Tuesday, 22nd of November 2026',
    '22.11.2026',
    '22/11/2026',
    '2026-11-22 08:00',
    '2026年11月22日',
    '22. November 2026, 18:02 Uhr',
    'Publié le 22 novembre 2026 à 18h02, modifié le 24 novembre 2026',
    '22 de noviembre de 2026',
    '22 novembre 2026',
    '22 listopada 2026, 18:02',
    '22 листопада 2026',
    '22 ноября 2026',
    '22 نوفمبر 2026',
    'Harbour Post- 2026/11/22',
  ])('may only be seen: %s', (words) => {
    expect(aboutOf({ after: `<p>${words}</p>` }).date).toBe('2026-11-22');
    expect(aboutOf({ before: `<p>${words}</p>` }).date).toBe('2026-11-22');
  });

  it('is when it was published, rather than when it was updated', () => {
    const updated = '<p>Updated November 24, 2026</p>';
    expect(aboutOf({ after: `${updated}<p>November 22, 2026</p>` }).date).toBe('2026-11-22');
    expect(aboutOf({ after: updated }).date).toBe('2026-11-24');
  });

  it('may be told by structured data', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-22","dateModified":"2026-11-24"}</script>';
    expect(aboutOf({ head, after: '<p>Updated November 24, 2026</p>' }).date).toBe('2026-11-22');
  });

  it('may be told by the address', () => {
    expect(aboutOf({ path: '/2026/11/22/bridge' }).date).toBe('2026-11-22');
    expect(aboutOf({ path: '/2026/11/bridge' }).date).toBeUndefined();
  });

  it.each([
    ['en-US', '2026-03-04'],
    ['en-GB', '2026-04-03'],
    ['de', '2026-04-03'],
    ['en', undefined],
  ])('3/4/2026 in %s is %s', (lang, date) => {
    expect(aboutOf({ lang, after: '<p>3/4/2026</p>' }).date).toBe(date);
  });

  it('is none that a sentence tells', () => {
    expect(
      aboutOf({ after: `<p>On November 22, 2026, ${'the council met again. '.repeat(8)}</p>` }).date,
    ).toBeUndefined();
  });
});

describe('the site of an article', () => {
  const named = (name: string) => `<meta property="og:site_name" content="${name}">`;
  it.each([
    [named('Harbour Post'), 'Harbour Post'],
    [named('Harbour Post - News, Boats &amp; Weather'), 'Harbour Post'],
    [named('Harbour Post: Weekly since 1963'), 'Harbour Post'],
    [named('Harbour Post –'), 'Harbour Post'],
    ['<title>Bridge closed | Harbour Post</title>', 'Harbour Post'],
    [`${named('Blog')}<title>Bridge closed | Harbour Post</title>`, 'Harbour Post'],
    [`${named('Boats')}<title>Bridge closed | Harbour Post</title>`, 'Harbour Post'],
    [named('Homepage'), undefined],
    ['<title>Bridge closed | District</title>', undefined],
  ])('%s: %j', (head, site) => {
    expect(aboutOf({ head }).site).toBe(site);
  });
});

describe('the language of an article', () => {
  it.each([
    ['', '<meta property="og:locale" content="en_US">', 'en-US'],
    ['de_DE', '', 'de-DE'],
    ['fr', '<meta property="og:locale" content="en_US">', 'fr'],
    ['', '', undefined],
  ])('declared as %j, %j', (lang, head, told) => {
    expect(aboutOf({ lang, head }).lang).toBe(told);
  });
});
