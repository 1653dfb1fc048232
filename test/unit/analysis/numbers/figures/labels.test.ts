import { describe, expect, it } from 'vitest';
import { figures } from '../listing.ts';

describe('numbers in names and labels', () => {
  it.each([
    'the Type 346 radar and a Boeing 737 jet',
    'COVID-19, BA.5, G20, U-20, F-35s, Ga-68 and COP26',
    'Under Article 5, Section 194 and Section (39), see page 20.',
    'the law No. (20) of 2018',
    'Its No. 1 Studio and Channel 13 are closed.',
    'leader of the Third World, of the Two Holy Mosques',
    'the “One District, One Factory” policy (1D1F)',
    'a 5G phone, an iPhone 15, Windows 11',
    'The third-base line, second-hand cars, at first, First Lady',
    '2. Click on the button.',
    '4- Seek help',
    'Call the office at 555-0148 or 5348469, quoting reference 5224 118 903.',
    'S&P 500 futures, the Russell 2000 and Form 990 of a six-figure sum',
    'They live at 1400 Elm St., Suite 210, and at 2217 Route 9.',
    'Call +44 20 7946 0958 or 020-7946-0958.',
    'https://example.org/2021/5ea6f899',
    'It was when they first met her.',
    'a zero-Covid policy',
    '9/11 and 24/7',
    'stages 4 and 5 of load shedding',
    'Three: Reach Out',
    'of it (AEW) 2022, which takes place',
    'a push to end stage three tax cuts, in phase two',
    'the 4x100m freestyle relay',
    'a Twenty20 match, a 737 MAX',
    'the Alliance 8.7 chairperson',
    'Freedom will come one day, after all.',
    'the Long March 3B rocket',
    'Covid–19 is over.',
    'Section 17(5) of the Act',
    'under [Chapter 24:31] of it',
    'She is with 7 On Your Side. ABC 7 aired the report, and later 7 News had more of it.',
    'a pump of the 800 Series, and the 200-301 Cisco exam that she passed',
    'They use the 100 Mentor Mode to learn.',
    'The film One Battle Over Another won. One Battle Over Another was long.',
    'Wicked: Pt. 1 is over, and Vol. 3 is next.',
    'Day Eighteen: a walk to the lake',
    'const limit = 5000; for (let i = 0; i < 10; i++) { run(i, 250); }',
    'docker run -p 8080:80 --memory=512m nginx:1.25',
    'Call (555) 010-4477 or ask on 0800 257 777.',
    'The ATR 72-500, which crashed',
    'Quote 5348469 to the clerk.',
  ])('are left out: %s', (text) => {
    expect(figures(text).filter((line) => !line.endsWith('| date'))).toEqual([]);
  });

  it.each([
    ['The population fell to 5348469 last year.', ['5348469 | count | 5348469']],
    ['Russia sent Ukraine 13 missiles.', ['13 | count | 13']],
    ['In case 12 people come', ['12 | count | 12']],
    ['On Monday 36 artists met.', ['36 | count | 36']],
    ['Six Killed, Forty Wounded in Northern Village Attack', ['Six | count | 6', 'Forty | count | 40']],
    [
      'She helped 58 Fortune 500 companies and 175 UN Member States.',
      ['58 | count | 58', '175 | count | 175'],
    ],
    ['Sixty came: 3 Dead in Fire on Main Street', ['Sixty | count | 60', '3 | count | 3']],
    ['On Independence Day 20 people met.', ['20 | count | 20']],
    ['We paid 40 <= 50 of the people who came to see it there.', ['40 | count | 40', '50 | count | 50']],
    ['Two Palestinians were killed.', ['Two | count | 2']],
    ['At this stage three people are missing.', ['three | count | 3']],
    ['It lasted one day.', ['one day | duration | 1 | day']],
    [
      'a loan of $300 million and 1.7 million, respectively',
      ['$300 million | money | 300000000 | USD', '1.7 million | money | 1700000 | USD'],
    ],
    [
      '$3 million and 1.7 million people',
      ['$3 million | money | 3000000 | USD', '1.7 million | count | 1700000'],
    ],
  ])('but not counts: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
