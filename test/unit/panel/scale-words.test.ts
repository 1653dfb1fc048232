import { describe, expect, it } from 'vitest';
import { inMillions } from '../../../lib/panel/scale-words.ts';

describe('inMillions', () => {
  it.each([
    ['Rs 2 lakh crore', { value: 2e12 }, '2 trillion'],
    ['35 lakh', { value: 3_500_000 }, '3.5 million'],
    ['10 to 15 crore', { value: 1e8, upper: 1.5e8 }, '100–150 million'],
  ])('words %s', (words, quantity, expected) => {
    expect(inMillions(words, quantity, 'en')?.replace(/\s/g, ' ')).toBe(expected);
  });

  it('leaves other figures as they are', () => {
    expect(inMillions('$12 billion', { value: 12e9 }, 'en')).toBeUndefined();
    expect(inMillions('crores of rupees', {}, 'en')).toBeUndefined();
  });
});
