import { describe, expect, it } from 'vitest';
import { tidyByline } from '../../../../lib/judge/read/byline.ts';
import { pageOf } from '../../page/dom-for-tests.ts';

const story = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The harbour council voted nine to four on night ${at} to close the old swing bridge to cars, and nobody there was against it.</p>`,
).join('');

const bylineOf = (around: string, head = '', above = '') =>
  pageOf(
    `<html><head>${head}</head><body>${above}<h1>Council closes the old bridge</h1>${around}<article>${story}</article></body></html>`,
  ).read().article.byline;

describe('a declared author', () => {
  it.each([
    ['Anna Berg', 'Anna Berg'],
    ['By Anna Berg', 'Anna Berg'],
    ['Anna van der Berg and Jo Grell', 'Anna van der Berg, Jo Grell'],
    ['Anna Berg, MS, RD', 'Anna Berg'],
    ['Anna B. Berg CPP and Jo Grell, Ph.D.', 'Anna B. Berg, Jo Grell'],
    ['Anna Berg, Senior Harbour Correspondent', 'Anna Berg'],
    ['Anna Berg | The Quay Newsroom', 'Anna Berg'],
    ['Associated Press', 'Associated Press'],
    ['11 minutes', ''],
    ['desk@news.example', ''],
    ['https://www.facebook.com/harbourpost', ''],
    ['annaberg', ''],
    ['Webmaster', ''],
    ['', ''],
  ])('%j is %j', (declared, byline) => {
    expect(tidyByline(declared)).toBe(byline);
  });

  it('may be said twice, and by names of its own', () => {
    const metas =
      '<meta name="twitter:data1" content="11 minutes"><meta name="sailthru.author" content="Jo Grell">';
    expect(bylineOf('<p>By Anna Berg</p>', metas)).toBe('Jo Grell');
  });
});

describe('an author that structured data declare', () => {
  const data = (author: string) =>
    `<title>Bridge | Harbour Post</title><meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">{"@type":"NewsArticle","author":${author},"publisher":{"@type":"Organization","name":"Harbour Post"}}</script>`;

  it('is read', () => {
    expect(bylineOf('', data('[{"@type":"Person","name":"Anna Berg"},{"name":"Jo Grell"}]'))).toBe(
      'Anna Berg, Jo Grell',
    );
  });

  it('is no person where it is the site', () => {
    expect(bylineOf('<p>By Jo Grell, Harbour Post</p>', data('{"@id":"#jo"}'))).toBe('Jo Grell');
    expect(bylineOf('<p>By Jo Grell</p>', data('{"name":"Harbour Post"}'))).toBe('Jo Grell');
    expect(bylineOf('', data('{"name":"Harbour Post"}'))).toBeUndefined();
  });

  it('may have named the site', () => {
    const site = '<meta property="og:site_name" content="Anna Berg"><meta name="author" content="Anna Berg">';
    expect(bylineOf('', site)).toBe('Anna Berg');
    expect(bylineOf('<p>By Jo Grell</p>', site)).toBe('Jo Grell');
  });
});

describe('a byline that is only seen', () => {
  it.each([
    ['<p>By Anna Berg</p>', 'Anna Berg'],
    ['<p>By<span>Anna Berg</span></p><p>Published March 9, 2026</p>', 'Anna Berg'],
    ['<p>By Anna BergPublished: Jun 25, 2026</p>', 'Anna Berg'],
    ['<p>By Anna Berg • March 12, 2026</p>', 'Anna Berg'],
    ['<p>BY ANNA BERG AND JO GRELL</p>', 'ANNA BERG, JO GRELL'],
    ['<div>By</div><div><a href="/anna">Anna Berg</a></div>', 'Anna Berg'],
    ['<div>Written By:</div><div>Anna Berg</div>', 'Anna Berg'],
    ['<p>Guide by Anna Berg Former Deputy Harbour Editor</p>', 'Anna Berg'],
    ['<div class="post-author"><a href="/anna">Anna Berg</a></div><p>Feb 4, 2026</p>', 'Anna Berg'],
    ['<p>By Anna Berg in Port Anwell</p>', 'Anna Berg'],
    ['<p>By Anna Berg for Harbour Watch</p>', 'Anna Berg'],
    ['<p>By Anna Berg/AFP</p>', 'Anna Berg'],
    ['<p>Words: Anna Berg</p><p>Photos: Jo Grell</p>', 'Anna Berg'],
    ['<p>Interview: Anna Berg</p>', 'Anna Berg'],
    ['<p>As told to Anna Berg</p>', 'Anna Berg'],
    ['<p>Von Anna Berg und Jo Grell</p>', 'Anna Berg, Jo Grell'],
    ['<p>Ein Interview von Anna Berg</p>', 'Anna Berg'],
    ['<p>Par Anne Le Goff et Jo Grell</p>', 'Anne Le Goff, Jo Grell'],
    ['<p>Propos recueillis par Anne Le Goff</p>', 'Anne Le Goff'],
    ['<p>Por Ana Ruiz y Jo Grell</p>', 'Ana Ruiz, Jo Grell'],
    ['<p>di Anna Conti e Jo Grell</p>', 'Anna Conti, Jo Grell'],
    ['<p>Door: Anna de Wit</p>', 'Anna de Wit'],
    ['<p>Autor: Jan Kowalski</p>', 'Jan Kowalski'],
    ['<p>Автор: Олена Шевчук</p>', 'Олена Шевчук'],
    ['<p>Anna Berg<br>aberg@harbour.example</p>', 'Anna Berg'],
    ['<p><span>By</span><a href="/anna">Anna Berg</a><span>Harbour Pilot</span></p>', 'Anna Berg'],
    ['<div class="byline"><span>Anna Berg</span><span>Health editor</span></div>', 'Anna Berg'],
    [
      '<div class="autor author"><a href="/ana">Ana Ruiz</a><span>Madrid - 04 may 2026</span></div>',
      'Ana Ruiz',
    ],
    ['<p>Von Montag an gilt die neue Regel</p>', undefined],
    ['<p>Photo by Anna Berg</p>', undefined],
    ['<p>Reviewed by Anna Berg</p>', undefined],
    ['<p>By the river, on a Tuesday</p>', undefined],
    ['<p>By Staff</p>', undefined],
    ['<div class="author">Licensed Pilot of Large Boats, Harbour Studies</div>', undefined],
    ['<p>Jo Grell</p>', undefined],
  ])('%s: %j', (around, byline) => {
    expect(bylineOf(around)).toBe(byline);
  });

  it('may stand above the headline', () => {
    expect(bylineOf('', '', '<p>Published August 7, 2026 by Anna Berg</p>')).toBe('Anna Berg');
  });
});
