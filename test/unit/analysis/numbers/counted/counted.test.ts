import { describe, expect, it } from 'vitest';
import { counted } from '../listing.ts';

describe('what is counted', () => {
  it.each([
    ['Two-thirds of the hospital’s 240 beds were full.', ['beds', 'beds']],
    ['The number of dead in the floods rose to 112.', ['dead']],
    ['It sent about 400 Shahed drones.', ['Shahed drones']],
    ['11 domestically transmitted infections were found.', ['domestically transmitted infections']],
    ['by seven striking workers', ['striking workers']],
    ['two London-based reinsurance companies said', ['London-based reinsurance companies']],
    ['Three opposition MPs grilled her.', ['opposition MPs']],
    ['Two of the Angels’ 12 hits', ['hits', 'hits']],
    ['one historian notes that', ['historian']],
    ['700 drones flew home', ['drones']],
    ['tens of thousands of homes', ['homes']],
    ['The strikes killed two and left 23 injured.', ['killed', 'injured']],
    ['It takes 1,237 delegates to win; Rubio has 10.', ['delegates', 'delegates']],
    ['in five states last Tuesday', ['states']],
    ['eight police officers', ['police officers']],
    ['the nation’s two largest teachers unions', ['largest teachers unions']],
    ['It was the third time AROS said so.', ['time']],
    ['thousands of “$12-an-hour” workers', [null, 'workers']],
    ['It will be heard by 10 judges rather than 11 because one left.', ['judges', 'judges']],
    ['seven men’s categories', ['men’s categories']],
    ['It has only got about 18 leaves. I saw it.', ['leaves']],
    ['the five-day-old larvae eat waste', ['larvae']],
    ['of the country’s 60 million people', ['people']],
    ['Of the 40 people aboard, 12 were hurt.', ['people', 'people']],
    ['27 oil and three gas blocks', ['gas blocks', 'gas blocks']],
    ['The bus fell. At least 23 were injured and 400 of them went.', ['injured', 'injured']],
    ['Dozens have also been arrested.', ['arrested']],
    ['Twelve people died and 23 were injured.', ['people', 'people']],
    ['Some 400 of them were children.', ['children']],
    ['It has 40 employees. Four of them are women.', ['employees', 'employees']],
    ['fifty police precinct chiefs', ['police precinct chiefs']],
    ['It moved one step closer to peace.', ['step']],
    ['Thousands of people joined two ‘Gay Pride’ marches.', ['people', '‘Gay Pride’ marches']],
    ["Thousands of people joined two 'Gay Pride' marches.", ['people', "'Gay Pride' marches"]],
    ['It hired 300 last year and 1,200 in March.', [null, null]],
    ['The index serves 33 countries. It fell to 98.87 in June.', ['countries', null]],
    ['Two hundred people came. The 50 richest left.', ['people', null]],
    ['a study of 9,200 adults suggests', ['adults']],
    ['It has 14 points. They are 17th with six.', ['points', null, 'points']],
    ['It ordered 75 additional 737 MAX jets.', ['MAX jets']],
    [
      'She took six wickets. He smashed 42 not out off 22 balls and 40 off 24.',
      ['wickets', null, 'balls', null, null],
    ],
    ['He has 12 titles. He shot a six-under-par 65 for a 20-under 264.', ['titles', null, null, null, null]],
    ['The former Fed chair, 74, would lead it.', ['former Fed chair']],
    ['699 infections, of which 199 were symptomatic', ['infections', 'infections']],
  ])('follows a count: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it.each([
    ['a workforce of 190', ['workforce']],
    ['It is expected to generate tax revenue of $10 billion.', ['tax revenue']],
    ['It brought the fatalities to 5,226.', ['fatalities']],
    ['The number of severe cases nationwide rose by 15.', ['severe cases']],
    ['The occupancy rate of hospital beds has exceeded 60%.', ['occupancy rate']],
    [
      'Its exports to China during the first half of the year have already plunged 24 per cent.',
      ['half', 'exports'],
    ],
    ['Imports from China rose by 5 per cent.', ['Imports']],
    ['They increased the number of rooms to 12,000.', ['rooms']],
    ['Losses could surge to $816 million.', ['Losses']],
    ['The trade volume between Ankara and Tehran could reach $30 billion.', ['trade volume']],
    ['It has a net worth of $7 billion.', ['net worth']],
    ['Victoria saw the number of loan commitments down 11.2 per cent.', ['loan commitments']],
    ['The distance from Mongla Port to Dhaka is 170 kilometres.', ['distance']],
    ['It finances 20 programmes for a total of $1 billion.', ['programmes', 'programmes']],
    ['She saw her net worth rise by 150%.', ['net worth']],
    ['The sum required to make the list was $740 million.', [null]],
    ['It grew, and in percentage terms rose by 15.3%.', [null]],
    ['The 12-month inflation rate reached 7.91 percent.', ['inflation rate', 'inflation rate']],
    ['The S&P 500 gained 32.40 points, or 0.88%, to 3,699.12.', ['points', 'S&P 500', 'S&P 500']],
    ['U.S. crude gained 62 cents to $46.26.', ['U.S. crude', 'U.S. crude']],
    ['The boost propelled their net worth to $7.2 billion.', ['net worth']],
    ['A reading of 100 separates growth from contraction.', ['reading']],
    ['A diplomat put the chances at 50-50.', ['chances']],
    ['Gold was steady at $1,838.86 an ounce.', ['Gold']],
    ['Taxes rise as new borrowing hits a record 160 billion euros.', ['new borrowing']],
    ['The vaccine was 95% effective.', ['vaccine']],
    ['They had a 31% lower risk of death.', ['risk']],
    ['Western peers were demanding about 8 per cent.', [null]],
  ])('is the subject or object of a measuring verb: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it.each([
    ['$400 million in loans', ['loans']],
    ['government funds worth millions of dollars', ['government funds']],
    ['a 50,000-pound ($63,000) prize', ['prize', 'prize']],
    ['a 30 percent pay increase', ['pay increase']],
    ['22 percent more forest area', ['forest area']],
    ['310mm of rain', ['rain']],
    ['a 250-mile coastline', ['coastline']],
    ['a three-day closure', ['closure']],
    ['the world’s second largest rainforest', ['rainforest']],
    ['his third and fourth presidential terms', ['presidential terms', 'presidential terms']],
    ['her 6-year-old son Jenson', ['son']],
    ['Ana Diaz, 62, said', ['Ana Diaz']],
    ['the 34-year-old Park Holme woman was hurt', ['Park Holme woman']],
    ['The bank gave $31bn for housing.', ['housing']],
    ['prices of $50 for destinations in Europe', ['prices']],
    ['They got $5m in total in 2021.', [null, null]],
    ['Water in five reservoirs exceeds limits.', ['reservoirs']],
    ['more than $30 billion in revenue last year', ['revenue']],
    ['all people under 30 and above', ['people']],
    ['11 per cent of the country’s 60 million people', ['people', 'people']],
  ])('is what money, shares, measures, ranks and ages are of: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it.each([
    'He started his business with $14 million.',
    'The money was from contributors who gave $200.',
    'It concerns individuals ages 55 to 65.',
    'DuVernay’s “13th” documents life.',
    'He had $1,200 in his vehicle boot.',
    'For many, 70 per cent plus are in farming.',
    'It lies 30 kilometers south of Rome.',
    'He left three years ago.',
    'The 22-year-old was there.',
    'I am 100 percent accurate.',
    'It spends upward of $10 million.',
    'It spends in excess of $10 million.',
  ])('is absent where the text names nothing: %s', (text) => {
    expect(counted(text)).toEqual([null]);
  });
});
