import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isFrontPage } from '../../../lib/judge/front-page.ts';
import { glance } from '../../../lib/page/gate/glance.ts';
import { describePath } from '../../../lib/page/gate/path.ts';
import { frontPage, tidesPage } from '../../site/pages.ts';
import { ferryStory } from '../../site/story.ts';
import { blocksArticle } from '../../site/themes/blocks.ts';
import { journalArticle } from '../../site/themes/journal.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { fixtureNames, readFixture } from './fixtures.ts';

const passes = (html: string, url = 'https://news.example/x') =>
  glance(new JSDOM(html, { url }).window.document, url) !== 'none';

const paragraphs = ferryStory.paragraphs.map((text) => text.replace(/<[^>]+>/g, ''));

describe('the gate lets through', () => {
  it.each(fixtureNames.filter((name) => readFixture(name).isArticle))('%s', (name) => {
    const { doc, url } = readFixture(name).page;
    expect(glance(doc, url)).not.toBe('none');
  });

  it.each([magazineArticle, journalArticle, blocksArticle])(
    '$name, under an address that tells nothing',
    (theme) => {
      expect(passes(theme(ferryStory))).toBe(true);
    },
  );

  it('an article among 50,000 elements', () => {
    const page = magazineArticle(ferryStory).replace('</body>', `${'<i>a</i>'.repeat(50_000)}</body>`);
    expect(passes(page)).toBe(true);
  });

  it.each([
    ['breaks', (all: readonly string[]) => `<div>${all.join('<br><br>')}</div>`],
    ['boxes', (all: readonly string[]) => all.map((text) => `<div>${text}</div>`).join('')],
    ['cells of a table', (all: readonly string[]) => `<table><tr><td>${all.join('<br><br>')}</table>`],
  ])('text in %s', (_, body) => {
    expect(passes(`<h1>${ferryStory.headline}</h1>${body(paragraphs)}`)).toBe(true);
  });

  it('a small page without headline, paragraphs or a telling address', () => {
    expect(passes(`<b>Closed</b><br>${paragraphs.join('<br><br>')}`, 'http://news.example/a.asp?id=3')).toBe(
      true,
    );
  });

  it.each([
    [
      '<meta property="og:type" content="article">',
      '<meta property="article:published_time" content="2026">',
    ],
    [
      '<meta property="og:type" content="article">',
      '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    ],
  ])('a story of short lines on a large page that claims to be one twice: %s %s', (...claims) => {
    const lines = paragraphs.map((text) => `<p>${text.slice(0, 120)}</p>`).join('');
    const story = `<body><h1>No ferry</h1>${lines}${'<i>a</i>'.repeat(2500)}`;
    expect(passes(story, 'https://news.example/a/771')).toBe(false);
    expect(passes(`<head>${claims.join('')}</head>${story}`, 'https://news.example/a/771')).toBe(true);
  });

  it('short lines of Korean between breaks', () => {
    const line =
      '항구 시의회는 세 시간의 토론 끝에 화요일 밤 오래된 회전 다리를 유월에 닫기로 결정했다고 밝혔다.';
    const page = `<h2>다리를 닫는다</h2><section>${`${line}<br><br>`.repeat(4)}</section>`;
    expect(passes(page, 'https://news.example/view/771')).toBe(true);
  });

  it('text in a shadow root', () => {
    const { document } = new JSDOM('<body><x-story></x-story>').window;
    document.querySelector('x-story')!.attachShadow({ mode: 'open' }).innerHTML = `<p>${paragraphs[0]}</p>`;
    expect(glance(document, 'https://news.example/x')).toBe('likely');
  });

  it('text that is broken into short pieces', () => {
    const pieces = (text: string) => text.replace(/(.{40,60}) /g, '$1<br> ');
    const body = paragraphs.map((text) => `<p>${pieces(text)}</p>`).join('');
    expect(passes(`<h1>${ferryStory.headline}</h1>${body}`)).toBe(true);
  });

  it('a page whose images shadow its document', () => {
    const names = ['body', 'getElementsByTagName', 'evaluate', 'documentElement'];
    const images = names.map((name) => `<img name="${name}">`).join('');
    expect(passes(magazineArticle(ferryStory).replace('</body>', `${images}</body>`))).toBe(true);
  });
});

describe('the gate turns away', () => {
  it.each([
    ['the front page', frontPage(ferryStory), 'https://news.example/'],
    ['a table', tidesPage(), 'https://news.example/tides'],
    ['an empty page', '', 'https://news.example/x'],
    ['a form', '<h1>Sign in</h1><form><input><button>Go</button></form>', 'https://news.example/login'],
  ])('%s', (_, html, url) => {
    expect(passes(html, url)).toBe(false);
  });

  it('a document that lost its root', () => {
    const { document } = new JSDOM('<p>Gone').window;
    document.documentElement.remove();
    expect(glance(document, 'https://news.example/x')).toBe('none');
  });
});

it.each([
  ['https://news.example', true],
  ['https://news.example/', true],
  ['https://news.example/?', true],
  ['https://news.example/#top', true],
  ['https://news.example/en', true],
  ['https://news.example/pt-BR/', true],
  ['https://news.example/home', true],
  ['http://news.example/index.html', true],
  ['https://news.example?p=12', false],
  ['https://news.example/?p=12', false],
  ['https://news.example/en?p=12', false],
  ['https://news.example/index.php?p=12', false],
  ['https://news.example/index.php/story', false],
  ['https://news.example/news', false],
  ['https://news.example/en/story', false],
  ['file:///home', false],
])('%s is a front page: %s', (url, is) => {
  expect(isFrontPage(url)).toBe(is);
});

describe('an address speaks of stories', () => {
  const speaks = (folder: string) => describePath(`https://paper.example/c/${folder}/771.shtml`)[2] === 1;

  it.each(['2026', '2026-05', '2026-05-04', '20260504', 'noticias'])('by %s', (folder) => {
    expect(speaks(folder)).toBe(true);
  });

  it.each(['12345', '3026-05-04', '202605041', 'c'])('not by %s', (folder) => {
    expect(speaks(folder)).toBe(false);
  });
});
