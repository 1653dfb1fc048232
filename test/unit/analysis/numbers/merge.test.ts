import { describe, expect, it } from 'vitest';
import { quantitiesUnder } from './listing.ts';

/** How many places the first figure has. */
const places = (headline: string, text: string): number => {
  const [first] = quantitiesUnder(headline, text);
  return 1 + (first?.again.length ?? 0);
};

describe('a figure of the headline', () => {
  it.each([
    ['Ferry sinks, 23 hurt', 'A boat sank on Monday and 23 passengers were taken to hospital.'],
    ['Storm kills 8', 'At least eight people were killed by it on Monday.'],
    ['Harbor gets $12 billion', 'The $12 billion is for new docks.'],
    ['Prices up 5%', 'Prices of bread rose by 5 percent.'],
    ['8 miners trapped', 'The eight miners were found.'],
  ])('is the one of the text: %s', (headline, text) => {
    expect(places(headline, text)).toBe(2);
  });

  it.each([
    ['Storm kills 8', 'The ferry is old, has eight cabins and was built in Ghent.'],
    ['Ferry with 23 sailors sinks', 'Of 23 cabins none is left.'],
  ])('is another: %s', (headline, text) => {
    expect(places(headline, text)).toBe(1);
  });

  it('is given what the text says that it counts', () => {
    const text = 'Ferry sinks, 23 hurt\n\nThe boat had 23 passengers.';
    const [first] = quantitiesUnder('Ferry sinks, 23 hurt', 'The boat had 23 passengers.');
    expect(text.slice(first!.of!.start, first!.of!.end)).toBe('passengers');
  });
});
