import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../../lib/span.ts';
import type { WholeReading } from '../../../programs/document-page.ts';
import { pageOf } from '../../page/dom-for-tests.ts';

const SENTENCE =
  'The harbour council voted nine to four on Tuesday night to close the old swing bridge to cars. ';
const story = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>${SENTENCE}It is number ${at} of many. ${SENTENCE}</p>`).join(
    '',
  );

const read = (body: string, head = '', url?: string) =>
  pageOf(
    `<html><head>${head}</head><body><article><h1>Bridge</h1>${body}</article></body></html>`,
    url,
  ).read();

/** The words of the blocks that stand beside the story. */
const asides = (body: string) => {
  const { article } = read(body);
  return article.blocks.filter(({ aside }) => aside).map(({ span }) => textAt(article.text, span));
};

describe('a page that puts one whole story under the other', () => {
  const TITLES = ['Harbour council closes the bridge', 'Ferries are bought back', 'Orchards count the frost'];
  const whole = (title: string) =>
    Array.from(
      { length: 8 },
      (_, at) => `<p>In the story “${title}” the council said number ${at} of many. ${SENTENCE}</p>`,
    ).join('');
  const one = (title: string) => `<article><h1>${title}</h1>${whole(title)}</article>`;
  const titled = (body: string, title: string) =>
    pageOf(`<html><head><title>${title}</title></head><body><main>${body}</main></body></html>`).read()
      .article;
  /** Which stories a text is of. */
  const toldIn = (text: string) => TITLES.filter((title) => text.includes(`“${title}”`));

  it.each(TITLES)('is read for the story of its title: %s', (title) => {
    const { text } = titled(TITLES.map(one).join(''), title);
    expect(toldIn(text)).toEqual([title]);
    expect(text.startsWith(title)).toBe(true);
  });

  it('is read so also where each story is in a box of its own', () => {
    const boxed = (title: string) =>
      `<div class="page"><header><h1>${title}</h1></header><div class="text">${whole(title)}</div></div>`;
    expect(toldIn(titled(TITLES.map(boxed).join(''), TITLES[1]!).text)).toEqual([TITLES[1]]);
  });

  it('is read whole where its parts are no stories', () => {
    const [first, ...others] = TITLES;
    const sections = others.map((title) => `<section><h1>${title}</h1>${whole(title)}</section>`).join('');
    const body = `<article><h1>${first}</h1>${whole(first!)}${sections}</article>`;
    expect(toldIn(titled(body, first!).text)).toEqual(TITLES);
  });

  it('is read whole where its title is that of none', () => {
    const { text } = titled(TITLES.map(one).join(''), 'What the week has brought to the coast');
    expect(toldIn(text)).toEqual(TITLES);
  });
});

it('ends before an appeal in a box, with the heading of that', () => {
  const appeal =
    '<h4>Help us report on the bridge</h4><p>Do you know something about it? Anna Berg can be reached by email.</p>';
  expect(read(`${story(4)}<div>${appeal}</div>${story(4)}`).article.text).not.toMatch(/Help us|reached/);
  expect(read(`${story(4)}${appeal}${story(4)}`).article.text).toContain('Help us');
});

describe('a story behind a wall', () => {
  it('ends before the words of the wall', () => {
    const { article } = read(
      `${story(4)}<p>Il vous reste 71.4% de cet article à lire. La suite est réservée aux abonnés.</p>`,
    );
    expect(article.text).not.toContain('abonnés');
    expect(article.visibleParagraphs).toBe(4);
  });

  it.each([
    '<div class="box"><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href="/in">Log in</a></p></div>',
    '<div class="x"><p>Dieser Artikel ist nur für Abonnenten.</p></div>',
    '<div class="x"><p>この記事は有料会員限定です。</p></div>',
  ])('tells how many paragraphs are seen: %s', (wall) => {
    expect(read(`${story(3)}${wall}`).article.visibleParagraphs).toBe(3);
  });

  it('keeps the words of the wall', () => {
    const wall =
      '<div class="x"><p>To read the rest of this story, subscribe.</p><p>Subscribe to our newsletters</p><a href="/in">Subscribe</a></div>';
    expect(read(`${story(4)}${wall}`).boxes).toEqual([]);
  });

  it('tells nothing of a story that is all there', () => {
    const end = '<p>Subscribers of the ferry pay less, and already have theirs.</p>';
    expect(read(`${story(4)}${end}`).article.visibleParagraphs).toBeUndefined();
  });
});

describe('a story on several pages', () => {
  it.each([
    ['https://news.example/a/story', '/a/story/2'],
    ['https://news.example/a/story/', 'https://news.example/a/story/page/2/'],
    ['https://news.example/a/story.html', '/a/story-2.html'],
    ['https://news.example/a/story?page=2', '?page=3'],
  ])('%s goes on at %s', (url, next) => {
    expect(read(`${story(4)}<a rel="next" href="${next}">Next</a>`, '', url).article.goesOn).toBe(true);
  });

  it.each([
    ['https://news.example/a/story', '/a/other-story'],
    ['https://news.example/a/story', '/a/story-of-a-bridge'],
    ['https://news.example/2026/05', '/2026/05/12'],
    ['https://news.example/a/story/2', '/a/story/1'],
  ])('%s does not go on at %s', (url, next) => {
    expect(read(story(4), `<link rel="next" href="${next}">`, url).article.goesOn).toBeUndefined();
  });
});

describe('what stands beside the story', () => {
  const said = 'It is a bridge that was never meant to carry lorries, said the oldest of its keepers.';

  it('is a pull quote that repeats it', () => {
    const twice = `${story(2)}<p>${said}</p><div class="pullquote"><blockquote><p>${said}</p></blockquote></div>${story(2)}`;
    expect(asides(twice)).toEqual([said]);
    const quotes = `<blockquote><p>${said}</p></blockquote>`.repeat(2);
    expect(asides(`${story(2)}${quotes}${story(2)}`)).toEqual([said]);
    expect(asides(`${story(2)}<blockquote><p>${said}</p></blockquote>${story(2)}`)).toEqual([]);
  });

  it('is no part of it that a figure repeats', () => {
    const { article } = read(
      `${story(2)}<p>${said}</p><figure class="pullquote">${said}</figure>${story(2)}`,
    );
    const told = article.blocks.filter(({ span, aside }) => !aside && textAt(article.text, span) === said);
    expect(told.length).toBe(1);
  });

  it('is what is said of the author', () => {
    const about = 'Marta Lind has reported on the harbour for nine years, and lives on one of its boats.';
    expect(asides(`${story(5)}<p class="author-bio">${about}</p>`)).toEqual([about]);
  });
});

describe('words that a reader does not see', () => {
  it.each([
    ['voted<sup><a href="#fn1">1</a></sup> on Tuesday', 'voted on Tuesday'],
    ['voted<a href="#fn1"><sup>[12]</sup></a> on Tuesday', 'voted on Tuesday'],
    ['voted<span class="screen-reader-text"> (opens in a new window)</span> on Tuesday', 'voted on Tuesday'],
    ['the deck of 400 m<sup>2</sup> on Tuesday', 'the deck of 400 m2 on Tuesday'],
    ['the class="sr-only" of it', 'the class="sr-only" of it'],
  ])('%s', (html, text) => {
    const { article, map } = read(
      `${story(2)}<p>${SENTENCE}The council ${html} night. ${SENTENCE}</p>${story(2)}`,
    );
    const start = article.text.indexOf(text);
    expect(start).toBeGreaterThan(0);
    expect(map.rangeOf({ start, end: start + text.length })).toBeDefined();
  });
});

describe('a headline after the page took another story in its place', () => {
  const head = (title: string, og: string, url: string) =>
    `<title>${title} – Harbour Times</title><meta property="og:title" content="${og}"><meta property="og:url" content="${url}"><meta name="author" content="Marta Lind">`;

  it('is the headline that is seen, and its author not the other’s', () => {
    const page = pageOf(
      `<html><head>${head('Ferry', 'Bridge to close', 'https://news.example/bridge-to-close')}</head><body><h1>Ferry</h1><article>${story(4)}</article></body>`,
      'https://news.example/ferry-gets-a-boat',
    );
    const { article } = page.read();
    expect(article.title).toBe('Ferry');
    expect(article.byline).toBeUndefined();
  });

  it('is the one that is the document’s title, where nothing tells that what is declared is another’s', () => {
    const { article } = read(
      `<h1>Ferry sinks, 23 hurt</h1>${story(4)}`,
      '<title>Ferry sinks, 23 hurt – Harbour Times</title><meta property="og:title" content="Council raises fares"><meta property="og:site_name" content="Harbour Times">',
    );
    expect(article.title).toBe('Ferry sinks, 23 hurt');
  });

  it('is believed under another form of the same address', () => {
    const url = 'http://www.news.example/bridge-to-close/?amp';
    const { article } = read(story(4), head('Bridge', 'Bridge', url), 'https://news.example/bridge-to-close');
    expect(article.byline).toBe('Marta Lind');
  });
});

describe('a headline that stands outside of the story', () => {
  const named = (title: string) => `<head><title>${title} – Harbour Times</title></head>`;
  const page = (headline: string, title: string, after = '') =>
    pageOf(
      `<html>${named(title)}<body><header>${headline}</header><main>${story(4)}${after}</main></body></html>`,
    );
  const headlines = ({ article: { text, blocks } }: WholeReading) =>
    blocks.filter(({ kind }) => kind === 'headline').map(({ span }) => textAt(text, span));

  it('is the article’s first block, with a place of its own in the page', () => {
    const reading = page('<h1>Ferry <em>sinks</em>, 23 hurt</h1>', 'Ferry sinks, 23 hurt').read();
    const { article, map } = reading;
    expect(headlines(reading)).toEqual(['Ferry sinks, 23 hurt']);
    expect(article.title).toBe('Ferry sinks, 23 hurt');
    expect(article.text.startsWith('Ferry sinks, 23 hurt\n\nThe harbour council')).toBe(true);
    const range = map.rangeOf({ start: 13, end: 15 })!;
    expect(range.toString()).toBe('23');
    expect(range.startContainer.parentElement!.localName).toBe('h1');
  });

  it('is one block a line', () => {
    expect(
      headlines(page('<h1><p>Storm:</p><p>23 hurt at sea</p></h1>', 'Storm: 23 hurt at sea').read()),
    ).toEqual(['Storm:', '23 hurt at sea']);
  });

  it('is not the name of the site, which most titles have', () => {
    const both = '<h1>Harbour Times</h1><h1>Ferry sinks, 23 hurt</h1>';
    expect(headlines(page(both, 'Ferry sinks, 23 hurt').read())).toEqual(['Ferry sinks, 23 hurt']);
  });

  it('is there once where the story has it', () => {
    const reading = page('', 'Bridge', '<h1>Bridge</h1>').read();
    expect(reading.article.text.split('Bridge')).toHaveLength(2);
  });

  it('is no heading that was never closed', () => {
    expect(headlines(page(`<h1>Ferry ${SENTENCE.repeat(9)}`, 'Ferry').read())).toEqual([]);
  });

  it('is placed in its own nodes, however it is cut', () => {
    const piece = fc.constantFrom(
      'Ferry',
      '23',
      ' ',
      '\n',
      '\u00ad',
      '<b>4</b>',
      '<i> boats</i>',
      '<br>',
      '<!-- -->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const { article, map } = page(`<h1>Storm ${pieces.join('')}</h1>`, 'Storm').read();
        for (const { kind, span } of article.blocks) {
          if (kind !== 'headline') continue;
          const length = span.end - span.start;
          const [start, end] = [a % length, b % length].sort((one, other) => one - other);
          const place = { start: span.start + start!, end: span.start + end! + 1 };
          const words = textAt(article.text, place).trim();
          if (!words) continue;
          const range = map.rangeOf(place)!;
          expect(
            range.commonAncestorContainer
              .ownerDocument!.querySelector('h1')!
              .contains(range.commonAncestorContainer),
          ).toBe(true);
          expect(range.toString().replace(/[\s\u00ad]+/gu, '')).toBe(words.replace(/\s+/gu, ''));
        }
      }),
      { numRuns: 40 },
    );
  });
});
