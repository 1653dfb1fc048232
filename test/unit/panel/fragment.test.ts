import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article.ts';
import { linksInto } from '../../../lib/panel/fragment.ts';
import { spanOf } from '../../fixtures/panel/sample.ts';

const link = (text: string, words: string, { nth = 1, url = 'https://news.example/a' } = {}) =>
  linksInto(articleFromText(text, { url }))(spanOf(text, words, nth));

describe('linksInto', () => {
  it.each([
    ['12 ships came in.', '12 ships', '12%20ships'],
    [
      'A well-known, old A&B “case”.',
      'well-known, old A&B “case”',
      'well%2Dknown%2C%20old%20A%26B%20%E2%80%9Ccase%E2%80%9D',
    ],
  ])('names words of %j', (text, words, directive) => {
    expect(link(text, words)).toBe(`https://news.example/a#:~:text=${directive}`);
  });

  it('tells apart words that stand more than once by those before and after', () => {
    const text = 'It took 12 men.\n\nThen 12 women came. The 12 men left.';
    expect(link(text, '12', { nth: 2 })).toBe('https://news.example/a#:~:text=Then-,12,-women');
    expect(link(text, '12', { nth: 3 })).toBe('https://news.example/a#:~:text=The-,12,-men');
  });

  it('names a long stretch by its first and last words', () => {
    const text = `He said: ${'one two three four five six '.repeat(8)}the end.`;
    const words = text.slice('He said: '.length, -1);
    expect(link(text, words)).toBe(
      'https://news.example/a#:~:text=said%3A-,one%20two%20three%20four%20five,four%20five%20six%20the%20end',
    );
  });

  it('keeps a fragment of the address, but not another directive', () => {
    expect(link('Some words', 'words', { url: 'https://news.example/#top' })).toBe(
      'https://news.example/#top:~:text=words',
    );
    expect(link('Some words', 'words', { url: 'https://news.example/#top:~:text=old' })).toBe(
      'https://news.example/#top:~:text=words',
    );
  });

  it('gives none for a text without an address, or with one that is no page', () => {
    expect(link('Some words', 'words', { url: '' })).toBeUndefined();
    expect(link('Some words', 'words', { url: 'javascript:alert(1)' })).toBeUndefined();
  });

  it('takes lone surrogates', () => {
    expect(link('a \ud800 b', '\ud800')).toBe('https://news.example/a#:~:text=%EF%BF%BD');
  });
});
