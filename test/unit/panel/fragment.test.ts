import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article.ts';
import { linksInto } from '../../../lib/panel/fragment.ts';
import type { Span } from '../../../lib/span.ts';
import { sample, spanOf } from '../../fixtures/panel/sample.ts';

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

  it('leads to the very place, for any words of an article', () => {
    const { text } = sample.article;
    const link = linksInto(sample.article);
    const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[-’.,][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(30), (first, more) => {
        const span = {
          start: words[first]!.start,
          end: words[Math.min(words.length - 1, first + more)]!.end,
        };
        expect(resolve(text, link(span)!)).toEqual(span);
      }),
      { numRuns: 500 },
    );
  });
});

/** Where a browser scrolls to: the first match of a text directive, as the specification finds it, or undefined. */
function resolve(text: string, address: string): Span | undefined {
  const parts = address
    .slice(address.indexOf(':~:text=') + ':~:text='.length)
    .split(',')
    .map(decodeURIComponent);
  const raw = address.slice(address.indexOf(':~:text=') + ':~:text='.length).split(',');
  const prefix = raw[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  const suffix = raw.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
  const [start = '', end] = parts;
  const whole = text.toLowerCase();
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  /** The next place of the words, as whole words. */
  const find = (words: string, from: number): number => {
    for (
      let at = whole.indexOf(words.toLowerCase(), from);
      at >= 0;
      at = whole.indexOf(words.toLowerCase(), at + 1)
    ) {
      const edge = at + words.length;
      const splitsBefore = at > 0 && isLetter(at) && isLetter(at - 1);
      const splitsAfter = isLetter(edge - 1) && isLetter(edge);
      if (!splitsBefore && !splitsAfter) return at;
    }
    return -1;
  };
  for (let from = 0; ; ) {
    let at = from;
    if (prefix) {
      const before = find(prefix, from);
      if (before < 0) return undefined;
      from = before + 1;
      at = before + prefix.length;
      while (/\s/.test(text.charAt(at))) at += 1;
      if (find(start, at) !== at) continue;
    } else {
      at = find(start, from);
      if (at < 0) return undefined;
      from = at + 1;
    }
    const leadsOn = (to: number): boolean => {
      const next = to + /^\s*/.exec(text.slice(to))![0].length;
      return !suffix || find(suffix, next) === next;
    };
    const to = at + start.length;
    if (end === undefined) {
      if (leadsOn(to)) return { start: at, end: to };
      continue;
    }
    for (let last = find(end, to); last >= 0; last = find(end, last + 1))
      if (leadsOn(last + end.length)) return { start: at, end: last + end.length };
    return undefined;
  }
}
