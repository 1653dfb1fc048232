import { describe, expect, it } from 'vitest';
import type { Person, Quantity, Quote } from '../../../../../lib/analysis.ts';
import { quantitiesIn } from '../listing.ts';

/** The source of each quantity. */
const sourcesOf = (text: string, quotes: readonly Quote[] = []): (string | null)[] =>
  quantitiesWithByron(text, quotes).map(({ source }) => source?.name ?? null);

const kindsOf = (text: string): string[] => quantitiesWithByron(text, []).map(({ kind }) => kind);

/** The quantities of a text; every `Ada Byron` or `Byron` of it is one person. */
function quantitiesWithByron(text: string, quotes: readonly Quote[]): readonly Quantity[] {
  const mentions = [...text.matchAll(/(?:Ada )?Byron/g)].map(({ index, 0: { length } }) => ({
    kind: 'name' as const,
    span: { start: index, end: index + length },
  }));
  const person: Person = { name: 'Ada Byron', roles: [], mentions, prominence: 1 };
  const cast = { people: [person], mentions: mentions.map((mention) => ({ ...mention, person })) };
  return quantitiesIn(text, cast, quotes);
}

describe('the source of a quantity', () => {
  it.each([
    ['Ada Byron said that 40 homes burned.', ['Ada Byron']],
    ['Some 40 homes burned, according to Ada Byron.', ['Ada Byron']],
    ['Some 40 homes burned, said Byron.', ['Ada Byron']],
    ['Officials said 40 homes burned.', ['Officials']],
    ['Ada Byron’s report said 40 homes burned.', ['Ada Byron']],
    ['Research shows 40 homes burned.', ['Research']],
    ['The officer missed the turn and put the toll at 40 homes.', ['The officer']],
    ['Experts estimate 40 homes burned.', ['Experts']],
    [
      'The National Institute of Water and Sea said 40 homes burned.',
      ['The National Institute of Water and Sea'],
    ],
    ['The ministry on Monday said 40 homes burned.', ['The ministry']],
    ['A survey for Acme by Ipsos last month put it at 40 homes.', ['A survey for Acme by Ipsos']],
    ['A survey for Acme by Ipsos puts it on 40 percent.', ['A survey for Acme by Ipsos']],
    [
      'Some 40 homes burned, flash figures from Ipsos showed on Monday, in line with it.',
      ['flash figures from Ipsos'],
    ],
    ['Acme puts the cost at £40.', ['Acme']],
    ['Acme Foods posted record sales of $40 million.', ['Acme Foods']],
    ['Polling by YouView found that 40 homes burned.', ['Polling by YouView']],
    ['A poll published in May by Ipsos showed 40 homes burned.', ['A poll published in May by Ipsos']],
    ['Some 40 homes burned, according to Homes.ca.', ['Homes.ca']],
    ['Some 40 homes burned. The figures come from the ministry.', ['the ministry']],
    ['Some 40 homes burned. That is according to Ada Byron.', ['Ada Byron']],
    [
      'The ministry said 30 homes burned. Another 40 homes flooded, it said.',
      ['The ministry', 'The ministry'],
    ],
  ])('is found: %s', (text, expected) => {
    expect(sourcesOf(text)).toEqual(expected);
  });

  it.each([
    'Some 40 homes burned on the coast.',
    'Two aides, who asked for silence, said Ada Byron had been right.',
    'Tianjin reported 11 infections.',
    'The board voted to sell 40 homes, a move expected to save money.',
    'Byron admitted 12 counts of fraud.',
    'What happened showed that 40 homes burned.',
    'Whatever directory says that 40 homes burned',
    'Ada Byron, who has 40 homes, said nothing.',
    'Ada Byron is expected to sell 40 homes.',
    'An estimated 40 homes burned.',
    'It will reach another estimated 35,000 people.',
    'They quarrelled two years ago, including claims he was a threat.',
    'She began a three-nation tour of west African states on Monday.',
    'Reports of 40 deaths were wrong.',
    '“It’s finished,” Byron said of the race of 40 horses.',
    'Twenty-seven states led by one sued 40 firms.',
    'She is proposing marquee projects like 40 dams.',
    'It means installing solar panels and giving states 40 dams.',
  ])('is absent where the article speaks: %s', (text) => {
    const sources = sourcesOf(text);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => source !== null)).toEqual([]);
  });

  it('tells what a person is at a clause’s end for an age', () => {
    const ages = (text: string) => kindsOf(text).filter((kind) => kind === 'age').length;
    expect(ages('Byron is 72. Ada Byron was 22, and Brent was 72.')).toBe(2);
    expect(ages('Byron is 72 points ahead. Byron was 3.')).toBe(0);
  });

  it('is the speaker of the quote around it', () => {
    const text = '“We lost 40 homes.”';
    const speaker = { kind: 'unnamed', name: 'a farmer', span: { start: 0, end: 1 } } as const;
    const quote: Quote = { parts: [{ start: 1, end: 18 }], partial: false, speaker, confidence: 1 };
    expect(sourcesOf(text, [quote])).toEqual(['a farmer']);
  });
});
