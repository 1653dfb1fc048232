import { describe, expect, it } from 'vitest';
import { counted, figures, qualifiers, quantitiesOf } from './listing.ts';

describe('findQuantities', () => {
  it.each([
    ['The storm left 2,300 people homeless.', ['2,300 | count | 2300']],
    ['They want 3.5m voters and 700k leaflets.', ['3.5m | count | 3500000', '700k | count | 700000']],
    [
      'Twenty-six miners and one hundred and three rescuers',
      ['Twenty-six | count | 26', 'one hundred and three | count | 103'],
    ],
    [
      'There were dozens of boats and tens of thousands of fans.',
      ['dozens | count', 'tens of thousands | count'],
    ],
    ['Between 10 and 15 ships, or 20–25 boats', ['10 and 15 | count | 10..15', '20–25 | count | 20..25']],
    [
      'Claims slipped 12,000 to 1.946 million. They fell 10 to 15 a day. Net zero is far.',
      ['12,000 | count | 12000', '1.946 million | count | 1946000', '10 to 15 | count | 10..15'],
    ],
    ['Some 10 to 15 million birds', ['10 to 15 million | count | 10000000..15000000']],
    [
      'It has 34 000 trainees and 12,50,000 voters.',
      ['34 000 | count | 34000', '12,50,000 | count | 1250000'],
    ],
    [
      'His sons, aged 4 and 6, and girls aged 7 and 8 others left.',
      ['4 | age | 4 | year', '6 | age | 6 | year', '7 | age | 7 | year', '8 | count | 8'],
    ],
    ['Of the families, 1.3m had been paid.', ['1.3m | count | 1300000']],
    [
      'Its 5348469 people live on 500-1000 streets, some with 20 Wall Street analysts.',
      ['5348469 | count | 5348469', '500-1000 | count | 500..1000', '20 | count | 20'],
    ],
    [
      'The bill passed the Senate 61 to 38. It is open from 9 to 5. They batted well and were 312 for 6 at stumps.',
      ['61 to 38 | other', '9 | count | 9', '5 | count | 5', '312 for 6 | other'],
    ],
    [
      'My youngest, who’s four, won’t go. “He was 30,” she said. He was three points behind.',
      ['four | age | 4 | year', '30 | age | 30 | year', 'three | count | 3'],
    ],
    [
      'The 14st man lost half-a-million on the 31st. More than a third voted. It rose to a third from a fifth.',
      [
        '14st | measure | 14 | stone',
        'half-a-million | count | 500000',
        '31st | ordinal | 31',
        'a third | other | 0.333333333333333',
        'a fifth | other | 0.2',
      ],
    ],
    ['It rose six millimetres a year since 1993.', ['six millimetres | measure | 6 | mm', '1993 | date']],
    ['She won 4-6, 7-6 (9), 6-3.', ['4-6 | other', '7-6 (9) | other', '6-3 | other']],
    ['The 18- to 24-year-olds left.', ['18- to 24-year-olds | age | 18..24 | year']],
    ['half a million homes', ['half a million | count | 500000']],
  ])('counts: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['It cost $12 billion.', ['$12 billion | money | 12000000000 | USD']],
    [
      'It cost US$13.3m, A$5 and N$200 000.',
      ['US$13.3m | money | 13300000 | USD', 'A$5 | money | 5 | AUD', 'N$200 000 | money | 200000 | NAD'],
    ],
    [
      'The Canadian government, in Ottawa, will pay $5 million and US$3m.',
      ['$5 million | money | 5000000 | CAD', 'US$3m | money | 3000000 | USD'],
    ],
    ['Sydney and Melbourne, Australia, sold $5 and A$7.', ['$5 | money | 5 | USD', 'A$7 | money | 7 | AUD']],
    ['An Australian in Sydney got $5 from Washington.', ['$5 | money | 5 | USD']],
    [
      'Oil lost $1.60 to $69.88, gold rose about $12 to $2,340. It will cost $10 to $15.',
      [
        '$1.60 | money | 1.6 | USD',
        '$69.88 | money | 69.88 | USD',
        '$12 | money | 12 | USD',
        '$2,340 | money | 2340 | USD',
        '$10 to $15 | money | 10..15 | USD',
      ],
    ],
    ['Crops for Sh350 million', ['Sh350 million | money | 350000000 | KES']],
    ['In Manila, Filipino farmers lost P1.7 billion.', ['P1.7 billion | money | 1700000000 | PHP']],
    ['In Gaborone, P1.7 billion was spent.', ['P1.7 billion | money | 1700000000 | BWP']],
    ['Rs 2 lakh crore was spent.', ['Rs 2 lakh crore | money | 2000000000000 | INR']],
    [
      'a bill of R1.5 billion, €12m and 15 million euros',
      [
        'R1.5 billion | money | 1500000000 | ZAR',
        '€12m | money | 12000000 | EUR',
        '15 million euros | money | 15000000 | EUR',
      ],
    ],
    [
      'It cost Taka 8,500 and Naira 30 million. The Rand 20 years ago',
      [
        'Taka 8,500 | money | 8500 | BDT',
        'Naira 30 million | money | 30000000 | NGN',
        '20 years | duration | 20 | year',
      ],
    ],
    [
      'In Oslo the queen of Norway wore two crowns. It cost 8.74 billion crowns, or 30 Swedish crowns.',
      [
        'two | count | 2',
        '8.74 billion crowns | money | 8740000000 | NOK',
        '30 Swedish crowns | money | 30 | SEK',
      ],
    ],
    [
      'Three Republicans won. It paid 50,000 won or 3 million South Korean won.',
      [
        'Three | count | 3',
        '50,000 won | money | 50000 | KRW',
        '3 million South Korean won | money | 3000000 | KRW',
      ],
    ],
    ['billions of dollars in aid', ['billions of dollars | money | USD']],
    ['a 5 million Australian dollar prize', ['5 million Australian dollar | money | 5000000 | AUD']],
    [
      'between $10 million and $15 million',
      ['$10 million and $15 million | money | 10000000..15000000 | USD'],
    ],
  ])('money: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['up 5.5 per cent', ['5.5 per cent | percent | 5.5 | %']],
    ['up 2 percentage points', ['2 percentage points | percent | 2 | %']],
    ['٢٥٪ more', ['٢٥٪ | percent | 25 | %']],
    ['310mm of rain and 198 km/h winds', ['310mm | measure | 310 | mm', '198 km/h | measure | 198 | km/h']],
    [
      '50,000 square miles, -11.6°C',
      ['50,000 square miles | measure | 50000 | mi²', '-11.6°C | measure | -11.6 | °C'],
    ],
    [
      'a three-day strike, 3½ years ago, after a week',
      ['three-day | duration | 3 | day', '3½ years | duration | 3.5 | year', 'a week | duration | 1 | week'],
    ],
    ['Ana Diaz, 62, and her 6-year-old son', ['62 | age | 62 | year', '6-year-old | age | 6 | year']],
    ['the 73rd race and its second-largest crowd', ['73rd | ordinal | 73', 'second-largest | ordinal | 2']],
    ['The former Fed chair, 74, left.', ['74 | age | 74 | year']],
    ['She died at 91. He dies at 45 of cancer.', ['91 | age | 91 | year', '45 | age | 45 | year']],
    ['She left school at 15. He left the hall at 9.', ['15 | age | 15 | year', '9 | count | 9']],
    ['At 34, he won. At 35, shares closed.', ['34 | age | 34 | year', '35 | count | 35']],
    ['A boy of six, a boy of six months', ['six | age | 6 | year', 'six months | duration | 6 | month']],
    ['Children of six families died at one of the sites.', ['six | count | 6']],
    [
      'He is a retired teacher of 78, a father of two and a veteran of 20.',
      ['78 | age | 78 | year', 'two | count | 2', '20 | count | 20'],
    ],
    ['Goals by Anna Berg (12) and Mia Lund (31)', ['12 | count | 12', '31 | count | 31']],
    ['a six-under-par 65, on 17-under.', ['six-under-par | other', '65 | count | 65', '17-under | other']],
    ['won 6-4 7-6(5)', ['6-4 | other', '7-6(5) | other']],
    ['Children under five, boys under 2 flags', ['five | age | 5 | year', '2 | count | 2']],
    ['Her son is seven. The median age is 19.', ['seven | age | 7 | year', '19 | age | 19 | year']],
    ['plus or minus 3.1 percentage points', ['3.1 percentage points | percent | 3.1 | %']],
    ['($1 = 0.7442 pounds)', ['$1 | money | 1 | USD', '0.7442 pounds | money | 0.7442 | GBP']],
    ['won 7-1 with a ratio of 1:9', ['7-1 | other', '1:9 | other']],
    [
      'On July 18, 2019 at 2:30 p.m. in the 1990s',
      ['July 18, 2019 | date', '2:30 p.m. | date', '1990s | date'],
    ],
  ])('others: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    'The Boeing 737 landed.',
    'Leaders of the G20 met over Covid-19.',
    'Under Article 5 and on Highway 66',
    'She bought an iPhone 15.',
    'They call it the Third World.',
    '1. Go to the site.',
    'It is said [3] and sung.',
    'Call 020-7946-0958 now.',
    'no one, and one of them at first',
  ])('leaves out: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('says what is counted', () => {
    expect(counted('Russia sent about 400 Shahed drones and 18 missiles.')).toEqual([
      'Shahed drones',
      'missiles',
    ]);
    expect(counted('The strikes killed two and left 23 injured.')).toEqual(['killed', 'injured']);
    expect(counted('a workforce of 190')).toEqual(['workforce']);
    expect(counted('30 percent of their area')).toEqual(['area']);
  });

  it('keeps the qualifier outside of the span', () => {
    expect(
      qualifiers('about 400 drones, at least six dead, 20 or more, no fewer than 3 ships, 5 men'),
    ).toEqual(['about', 'at least', 'or more', 'no fewer than', null]);
  });
});

describe('the same quantity said again', () => {
  const places = (text: string): number[] => quantitiesOf(text).map(({ again }) => 1 + again.length);

  it('is one entry with several places', () => {
    expect(places('Aid of $12 billion was agreed. The $12 billion is for homes.')).toEqual([2]);
    expect(places('The 400 drones came. Some 400 drones fell. In 2021 and in 2021.')).toEqual([2, 2]);
  });

  it('is not one where it counts something else, or is too small to tell', () => {
    expect(places('400 drones and 400 ships')).toEqual([1, 1]);
    expect(places('It took two years. He left two years ago.')).toEqual([1, 1]);
  });

  it('keeps the qualifier of each place', () => {
    const text = 'The 400 drones came. Some 400 drones fell.';
    const [first] = quantitiesOf(text);
    expect(first?.qualifier).toBeUndefined();
    expect(first?.again[0]?.qualifier).toEqual({ start: 21, end: 25 });
  });
});
