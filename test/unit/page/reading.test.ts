import { expect, it } from 'vitest';
import { readStory } from '../../../lib/judge/read/read-story.ts';
import { Reading } from '../../../lib/page/reading.ts';
import { pageOf } from './dom-for-tests.ts';

const SENTENCE =
  'The harbour council voted nine to four on Tuesday night to close the old swing bridge to cars. ';
const HTML = `<body><article>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(4)}</article>`;

it('tells without its article whether it is the same story', () => {
  const [one, same, other] = [HTML, HTML, HTML.replace('nine', 'ten')].map((html) => pageOf(html).read());
  expect(one!.words).toBe(same!.words);
  expect(one!.words).not.toBe(other!.words);
});

it('has the words that stand in the page when its article is first asked for, with their places', () => {
  const page = pageOf(HTML);
  const reading = page.read();
  page.doc.querySelector('p')!.textContent = 'Ten to three, as it turned out on Wednesday.';
  const { article, map } = reading;
  expect(article.text).not.toContain('Ten to three');
  expect(article.text.split('\n\n')).toHaveLength(4);
  expect(map.rangeOf(article.blocks[0]!.span)).toBeUndefined();
  expect(map.rangeOf(article.blocks[1]!.span)?.toString()).toBe(SENTENCE.repeat(2).trim());
});

it('comes to the same article line by line as at once', () => {
  const page = pageOf(HTML);
  const [once, slowly] = [page.read(), page.read()];
  let turns = 1;
  while (!slowly.build(1)) turns += 1;
  expect(turns).toBe(4);
  expect(slowly.article).toEqual(once.article);
  const { span } = slowly.article.blocks[3]!;
  expect(slowly.map.rangeOf(span)?.startContainer).toBe(once.map.rangeOf(span)?.startContainer);
});

it('takes no story of another page', () => {
  const { shot } = pageOf('<body><p>One.</p>');
  expect(() => new Reading(shot, readStory(pageOf(HTML).page))).toThrow(RangeError);
});

it('judges a book in one line by its start, and reads it whole', () => {
  const sentence = 'The harbour council voted nine to four on Tuesday night to close the old swing bridge.\n';
  const page = pageOf(`<body><h1>Bridge</h1><pre>${sentence.repeat(10_000)}</pre>`);
  const [, line] = page.page.scan.lines;
  expect(line!.text.length).toBeLessThan(200_000);
  const { text } = page.read().article;
  expect(text.length).toBeGreaterThan(800_000);
});

it('parts names and titles that only styles keep apart, and no word', () => {
  const paragraphs = `<p>${SENTENCE.repeat(2)}</p>`.repeat(3);
  const text = (line: string) => {
    const page = pageOf(`<body><article>${paragraphs}<p>${line}. ${SENTENCE}</p>${paragraphs}</article>`);
    return page.read().article.text.split('\n\n')[3]!.split(`. ${SENTENCE.trim()}`)[0];
  };
  expect(text('<a href="/d">Davis &amp; Williams</a><em>Shipwreck</em><span>Rack</span>')).toBe(
    'Davis & Williams Shipwreck Rack',
  );
  expect(
    text('<span>Bridge closed.</span><span>Boats wait</span> at the <b>You</b>tube, the i<b>Phone</b>'),
  ).toBe('Bridge closed. Boats wait at the Youtube, the iPhone');
  expect(text('<b>W</b>hen the <i>U</i>S<b>A</b> and <sub>H</sub><sub>O</sub> met')).toBe(
    'When the USA and HO met',
  );
});
