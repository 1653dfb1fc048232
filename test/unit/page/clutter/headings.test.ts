import { describe, expect, it } from 'vitest';
import { COMMENT_WORDS, RELATED_WORDS, SHARE_WORDS } from '../../../../lib/lexicon/clutter-words.ts';
import { headingKind, isShareLine, promoLabel, promoReason } from '../../../../lib/page/clutter/headings.ts';
import type { Line } from '../../../../lib/page/snapshot.ts';

/** As a page writes it: a capital, a mark after it. */
const asHeading = (words: string) => `${words[0]!.toUpperCase()}${words.slice(1)}:`;

const line = (text: string, linked: number): Line => ({
  text,
  linked,
  links: linked ? 1 : 0,
  strong: text.length,
  button: 0,
  href: '',
  block: 0,
  broken: false,
});

describe('the lexicon of clutter', () => {
  const languages = Object.entries(RELATED_WORDS);

  it('has the twelve languages', () => {
    expect(languages.map(([language]) => language).join(' ')).toBe('en es fr de it pt nl pl uk ru ja ar');
  });

  it.each(languages)('%s: each opening heads a related box', (_, { open }) => {
    expect(open.filter((words) => headingKind(asHeading(words)) !== 'related')).toEqual([]);
  });

  it.each(languages)('%s: each label opens an inline pointer', (_, { label }) => {
    expect(label.filter((words) => !promoLabel(`${asHeading(words)} The ferry gets a second boat`))).toEqual(
      [],
    );
  });

  it('each share word is a share line, each comment heading one of comments', () => {
    expect(SHARE_WORDS.filter((words) => !isShareLine(asHeading(words)))).toEqual([]);
    expect(COMMENT_WORDS.filter((words) => headingKind(asHeading(words)) !== 'comments')).toEqual([]);
  });

  it('has no entry twice', () => {
    for (const [, { open, label }] of languages)
      for (const words of [open, label]) expect(words.length - new Set(words).size).toBe(0);
  });
});

describe('headingKind', () => {
  it.each([
    ['RELATED POSTS', 'related'],
    ['More from Eduard', 'related'],
    ['Latest travel news', 'related'],
    ['Recent posts on blogs I like:', 'related'],
    ['Trending', 'related'],
    ['12 Comments', 'comments'],
  ])('%s: %s', (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each([
    'Related Words',
    'See also',
    'Sources',
    'More',
    'New',
    'Latest research says that bearings wear out faster than was believed',
    'The best bridges',
    'Comments on the draft by the harbour council and its pilots',
  ])('%s heads no clutter', (text) => {
    expect(headingKind(text)).toBeUndefined();
  });
});

describe('promoReason', () => {
  it.each([
    ['Read more: The ferry gets a second boat', 28],
    ['[RELATED: The ferry gets a second boat]', 28],
    ['Also read The ferry gets a second boat', 28],
    ['FERRY LINE GETS A SECOND BOAT IN TIME', 37],
  ])('%s', (text, linked) => {
    expect(promoReason(line(text, linked))).toBeDefined();
  });

  it.each([
    ['Source link', 11],
    ['Read: the story of the old bridge', 0],
    ['The agenda of the council can be read here in full.', 51],
    ['More information: the report is kept at the county library, on paper and film.', 18],
  ])('not %s', (text, linked) => {
    expect(promoReason(line(text, linked))).toBeUndefined();
  });
});
