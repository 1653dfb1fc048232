import { describe, expect, it } from 'vitest';
import { sourceWords } from '../../../lib/panel/source-words.ts';

describe('a source within a sentence', () => {
  it.each([
    ['unnamed', 'Two officials', 'the two officials', 'two officials'],
    ['unnamed', 'Ukrainian officials', 'the officials', 'Ukrainian officials'],
    ['body', 'The ministry', '', 'the ministry'],
    ['body', 'One of the districts', '', 'one of the districts'],
    ['body', 'Other studies', '', 'other studies'],
    ['body', 'One Nation', 'one nation', 'One Nation'],
    ['body', 'Apple Inc.', 'an apple', 'Apple Inc.'],
    ['person', 'Bill Oduya', 'the bill', 'Bill Oduya'],
    ['unnamed', 'Officials', 'officials', 'officials'],
  ] as const)('%s %j, where the article has %j', (kind, name, text, words) => {
    expect(sourceWords({ kind, name }, text)).toBe(words);
  });
});
