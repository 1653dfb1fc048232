import { describe, expect, it } from 'vitest';
import { tidyTitle } from '../../../../lib/judge/read/tidy-title.ts';
import { pageOf } from '../../page/dom-for-tests.ts';

const story = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The harbour council voted nine to four on night ${at} to close the old swing bridge to cars, and nobody there was against it.</p>`,
).join('');

const titleOf = (body: string, head: string) =>
  pageOf(
    `<html><head>${head}</head><body><article>${body}${story}</article></body></html>`,
    'https://www.harbourpost.example/news/bridge-closes',
  ).read().article.title;

const declared = '<meta property="og:title" content="Council closes the old bridge to cars">';

describe('the title of an article', () => {
  it.each([
    [
      'the declared one, for a message of the house',
      '<h1>A message from Jo Grell, our founder</h1>',
      declared,
    ],
    [
      'the declared one, for a count of comments',
      '<h1>12 comments on “Council closes the old bridge to cars”</h1>',
      declared,
    ],
    [
      'the declared one, for the name of the series that the document’s title ends in',
      '<h1>Notes from the Quayside</h1>',
      `${declared}<title>Council closes the old bridge to cars — Notes from the Quayside</title>`,
    ],
    ['the declared one, for a section’s name that is a word of it', '<h1>Bridge</h1>', declared],
    [
      'the declared one, for the site’s name behind it',
      '<h1>Notes from the Quay</h1>',
      '<meta property="og:title" content="Council closes the old bridge to cars"><title>Council closes the old bridge to cars · Notes from the Quay</title>',
    ],
    ['without the site’s name', '', '<title>Council closes the old bridge to cars - Harbour Post</title>'],
    ['without a section behind a bar', '', '<title>Council closes the old bridge to cars | District</title>'],
    ['without stars of emphasis', '<h1>**Council closes the old bridge to cars**</h1>', declared],
    [
      'without a count of comments behind it',
      '<h1>Council closes the old bridge to cars <a>(example.org)</a> <span>87</span></h1>',
      declared,
    ],
  ])('is %s', (_, body, head) => {
    expect(titleOf(body, head)).toBe('Council closes the old bridge to cars');
  });

  it.each([
    ['<h1>Old bridge is shut for good</h1>', declared, 'Old bridge is shut for good'],
    ['<h1>A message from Jo Grell, our founder</h1>', '', 'A message from Jo Grell, our founder'],
    ['<h1>What the f*** is going on?</h1>', '', 'What the f*** is going on?'],
    [
      '<h1>Which robot fits which lawn?</h1>',
      '<meta property="og:title" content="Robots"><title>Which robot fits which lawn? | Robots</title>',
      'Which robot fits which lawn?',
    ],
  ])('may be the page’s own: %s', (body, head, title) => {
    expect(titleOf(body, head)).toBe(title);
  });

  it.each([
    'Opinion | The bridge should stay',
    'Anna Berg - a life on the river, and what came of all that she began there',
    'Oh, s***',
    '**',
    '',
  ])('keeps %j', (title) => {
    expect(tidyTitle(title, '', '')).toBe(title);
  });
});
