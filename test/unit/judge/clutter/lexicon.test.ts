import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../../lib/judge/clutter/find-clutter.ts';
import { BITS, namesIn } from '../../../../lib/judge/names.ts';
import { Page } from '../../../../lib/judge/page.ts';
import { BOX_NAMES, type BoxName } from '../../../../lib/lexicon/box-names.ts';
import * as lexicon from '../../../../lib/lexicon/clutter-words.ts';
import { SnapshotBuilder } from '../snapshot-builder.ts';

const PARAGRAPH =
  'The harbour council voted on Tuesday night to close the old swing bridge in June, after three hours of talk.';
const TITLES = [
  'Ferry line gets a second boat for the summer',
  'Harbour pilots want a tunnel under the channel',
  'The library moves across the river after all',
];
const STORY = 6;

/** The boxes of a page with a story and, within or below it, what is built by `add`: kinds, and how many lines each has. */
function boxesOf(add: (page: SnapshotBuilder) => void, place: 'within' | 'below' = 'below'): string[] {
  const page = new SnapshotBuilder().open('main').open('article');
  const lines: number[] = [];
  const tell = () => {
    for (let i = 0; i < STORY / 2; i++) {
      lines.push(page.lines);
      page.put('p', PARAGRAPH);
    }
  };
  tell();
  if (place === 'within') add(page);
  tell();
  page.close();
  if (place === 'below') add(page);
  const made = new Page(page.snapshot());
  const root = made.scan.tags.indexOf('article');
  return findClutter(made, { root, lines }).map(({ kind, first, end }) => `${kind} ${end - first}`);
}

const cards = (page: SnapshotBuilder) => {
  for (const title of TITLES) page.open('div').put('h3', title, { linked: title.length }).close();
};

/** As a page writes it. */
const capital = (words: string) => `${words[0]!.toUpperCase()}${words.slice(1)}`;

/** Those entries for which a page of their own has no such boxes. */
const without = (entries: readonly string[], expected: string, boxes: (entry: string) => string[]) =>
  entries.filter((entry) => boxes(entry).join() !== expected);

const headed = (heading: string) =>
  boxesOf((page) => {
    page.open('section').put('h2', capital(heading));
    cards(page);
    page.close();
  });

describe('each entry of the lexicon of clutter, on a page of its own', () => {
  it.each(Object.entries(lexicon.RELATED_WORDS))(
    '%s',
    (_, { open, pairs = [[], []], label, inline = [] }) => {
      expect(without(open, 'related 4', headed)).toEqual([]);
      const [adjectives, nouns] = pairs;
      expect(without(adjectives, 'related 4', (word) => headed(`${word} posts`))).toEqual([]);
      expect(without(nouns, 'related 4', (word) => headed(`latest ${word}`))).toEqual([]);
      const promo = (words: string) =>
        boxesOf(
          (page) => page.put('blockquote', `${capital(words)}: ${TITLES[0]}`, { linked: 40 }),
          'within',
        );
      expect(without([...label, ...inline], 'related 1', promo)).toEqual([]);
    },
  );

  it('headings of topics as well', () => {
    const chips = (heading: string) =>
      boxesOf((page) => {
        page.open('div').put('h3', capital(heading));
        for (const topic of ['Town and harbour', 'Bridges']) page.put('li', topic, { linked: topic.length });
        page.close();
      });
    expect(without(lexicon.BROAD_WORDS, '', chips)).toEqual([]);
    expect(chips('You may also like')).toEqual(['related 3']);
  });

  it('in twelve languages, none twice', () => {
    expect(Object.keys(lexicon.RELATED_WORDS).join(' ')).toBe('en es fr de it pt nl pl uk ru ja ar');
    for (const { open, label, inline = [] } of Object.values(lexicon.RELATED_WORDS))
      for (const words of [open, [...label, ...inline]]) expect(words.length - new Set(words).size).toBe(0);
  });

  it('newsletters', () => {
    const form = (words: string) =>
      boxesOf((page) => page.open('div').put('p', capital(words)).field().close(), 'within');
    expect(without(lexicon.NEWSLETTER_WORDS, 'newsletter 1', form)).toEqual([]);
    const line = (words: string) => boxesOf((page) => page.put('p', words, { linked: 12 }), 'within');
    expect(without(lexicon.INVITING_WORDS, 'newsletter 1', (word) => line(`${word} newsletter`))).toEqual([]);
    expect(without(lexicon.LETTER_WORDS, 'newsletter 1', (word) => line(`Abonniere: ${word}`))).toEqual([]);
  });

  it('share buttons', () => {
    const bar = (...words: string[]) =>
      boxesOf((page) => {
        page.open('ul');
        for (const word of words) page.put('li', word, { linked: word.length });
        page.close();
      });
    expect(without(lexicon.SHARE_WORDS, 'share 2', (word) => bar('Share', capital(word)))).toEqual([]);
    expect(lexicon.FOLLOWING_WORDS.filter((word) => bar('Facebook', capital(word)).length)).toEqual([]);
    const all = (word: string) => bar('Instagram', `Share ${word}`);
    expect(without(lexicon.SHARING_WORDS, 'share 2', all)).toEqual([]);
    expect(without(lexicon.SHARE_FILLERS, 'share 2', (word) => bar('WhatsApp', `Facebook ${word}`))).toEqual(
      [],
    );
  });

  it('comments', () => {
    const thread = (heading: string) =>
      boxesOf((page) => page.open('div').put('h3', capital(heading)).put('p', 'First!').close());
    expect(without(lexicon.COMMENT_WORDS, 'comments 2', thread)).toEqual([]);
    const counted = (words: string) => thread(`4 ${words} “The bridge”`);
    expect(without(lexicon.COUNTED_COMMENT_WORDS, 'comments 2', counted)).toEqual([]);
    expect(thread('Reviews (12)')).toEqual(['comments 2']);
    expect(lexicon.COUNTED_COMMENT_WORDS.filter((words) => thread(`${words} the bridge`).length)).toEqual([]);
    expect(without(lexicon.COMMENTING_WORDS, 'comments 2', (word) => thread(`${word} comments`))).toEqual([]);
    expect(thread('Write your own comment')).toEqual(['comments 2']);
  });

  /** A box of a name, of lines that say little by themselves. */
  const named = (name: string, ...lines: string[]) =>
    boxesOf((page) => {
      page.open('div', name);
      for (const line of lines) page.put('div', line, { linked: line === 'Subscribe' ? 0 : line.length });
      page.close();
    });

  it.each([
    ['related', TITLES.slice(0, 2)],
    ['newsletter', ['News by mail', 'Subscribe', 'At nine each day']],
    ['share', ['Tell a friend', 'Facebook']],
    ['comments', ['Nobody said anything', 'As yet']],
  ] as const)('names of boxes: %s', (kind, lines) => {
    const names = BOX_NAMES[kind].replaceAll('*', '').split(' ');
    expect(without(names, `${kind} ${lines.length}`, (name) => named(name, ...lines))).toEqual([]);
  });

  it.each(Object.keys(BOX_NAMES) as BoxName[])('names that are understood: %s', (kind) => {
    const names = BOX_NAMES[kind].replaceAll('*', 'x').split(' ');
    expect(names.filter((name) => !(namesIn(`my-${name}_1`) & BITS[kind]))).toEqual([]);
  });
});
