import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf, opening, plain, plainLines, withoutMarks } from '../../../../lib/judge/clutter/phrases.ts';
import {
  COMMENT_WORDS,
  NEWSLETTER_WORDS,
  RELATED_WORDS,
  SHARE_FILLERS,
  SHARE_WORDS,
} from '../../../../lib/lexicon/clutter-words.ts';

const words = fc.array(fc.constantFrom('more', 'from', 'read', 'also', 'mail'), { maxLength: 6 });
const phrases = fc.array(words.filter((some) => some.length > 0).map((some) => some.join(' ')));

describe('plain', () => {
  it.each([
    ['Don’t  MISS — “this”:', 'dont miss this'],
    ['E-Mail-Adresse', 'e mail adresse'],
    ['À lire aussi ⟶ 12', 'a lire aussi 12'],
    ['こちらもおすすめ！', 'こちらもおすすめ'],
    ['إقرأ أيضاً؟', 'اقرا ايضا'],
    ['Ещё по теме', 'еще по теме'],
    ['ガイド', 'ガイド'],
    ['🔥 Trending \ue900', 'trending'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('is the same for many lines at once', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'É', '’', ' ', '.', '関', '🔥', '\u2028') });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(plainLines(lines)).toEqual(lines.map(plain));
      }),
    );
  });

  it('changes the lexicon by accents only', () => {
    const related = Object.values(RELATED_WORDS).flatMap(({ open, label, inline = [], pairs = [] }) => [
      open,
      label,
      inline,
      ...pairs,
    ]);
    const all = [...related, COMMENT_WORDS, NEWSLETTER_WORDS, SHARE_FILLERS, SHARE_WORDS].flat();
    expect(all.filter((phrase) => withoutMarks(phrase) !== plain(phrase))).toEqual([]);
  });
});

describe('opening', () => {
  it('is the longest phrase that opens the words', () => {
    fc.assert(
      fc.property(phrases, words, (some, line) => {
        const text = line.join(' ');
        const starts = some.filter((phrase) => `${text} `.startsWith(`${phrase} `));
        const longest = starts.sort((a, b) => b.length - a.length)[0];
        expect(opening(new Set(some), text)).toBe(longest);
      }),
    );
  });

  it('ends anywhere in a writing without blanks', () => {
    expect(opening(new Set(['関連記事', '関連']), '関連記事一覧')).toBe('関連記事');
  });
});

describe('finderOf', () => {
  it('finds a phrase wherever whole words hold it', () => {
    fc.assert(
      fc.property(phrases, words, (some, line) => {
        const text = line.join(' ');
        const held = some.some((phrase) => ` ${text} `.includes(` ${phrase} `));
        expect(finderOf(some)(text)).toBe(held);
      }),
    );
  });
});
