import { describe, expect, it } from 'vitest';
import { figures } from '../listing.ts';

const dates = (text: string): string[] =>
  figures(text)
    .filter((line) => line.endsWith('| date'))
    .map((line) => line.slice(0, -7));

describe('dates', () => {
  it.each([
    ['on July 18, 2019 and in May 2017', ['July 18, 2019', 'May 2017']],
    ['on Oct. 1, on Feb.25 and on 11-31 July', ['Oct. 1', 'Feb.25', '11-31 July']],
    ['on April 16 and 17, it was', ['April 16 and 17']],
    ['since 2009, the 1961-1990 mean, 2019/20, the 1990s', ['2009', '1961-1990', '2019/20', '1990s']],
    ['at 11 a.m., at 2:30 p.m., 14:05 and 1400 GMT', ['11 a.m.', '2:30 p.m.', '14:05', '1400 GMT']],
    ['the 2020 elections and its 1904 promise', ['2020', '1904']],
    ['on 2022-07-18, or 18/07/2022', ['2022-07-18', '18/07/2022']],
    ['some 10,000 to 200 B.C.', ['10,000 to 200 B.C.']],
    ['in the summer of 1281', ['1281']],
    ['32 below 2005 levels, in 2019 prices', ['2005', '2019']],
    ["at ten o'clock in the morning", ["ten o'clock"]],
    ['around 7 per cent over 2022, and less', ['2022']],
    ['a Long March 3 rocket', []],
  ])('reads %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it('takes four digits that count something for a count', () => {
    expect(figures('over 2000 people and 1539 hours')).toEqual([
      '2000 | count | 2000',
      '1539 hours | duration | 1539 | hour',
    ]);
    expect(figures('a ratio of 1:15')).toEqual(['1:15 | other']);
  });

  it.each([
    ['a woman in her 20s', '20s | age | 20..29 | year'],
    ['He turned 18 last week.', '18 | age | 18 | year'],
    ['Ms Downes, now 56, arrived.', '56 | age | 56 | year'],
    ['all civilians aged above 18', '18 | age | 18 | year'],
    ['It helps people under 30 to serve.', '30 | age | 30 | year'],
    ['anyone older than 65, say', '65 | age | 65 | year'],
    ['the health of Donald Trump, who is 70.', '70 | age | 70 | year'],
    ['She was 84 and lived alone.', '84 | age | 84 | year'],
    ['Crutcher, 40 ― a father ― sang.', '40 | age | 40 | year'],
  ])('takes a time of somebody’s life for an age: %s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it('takes what somebody turned away for a count', () => {
    expect(figures('voters under 30 flags')).toEqual(['30 | count | 30']);
    expect(figures('It was 84 and sunny.')).toEqual(['84 | count | 84']);
    expect(figures('They turned 18 people away.')).toEqual(['18 | count | 18']);
  });
});
