import { ferryStory } from '../../site/story.ts';

export type Random = () => number;

/** One of a list. */
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** A whole number below `limit`. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** What analyses of text stumble over: marks, digits, capitals, and Unicode that isn't what it looks like. */
const PIECES: readonly string[] = [
  ...'"“”‘’„«»‹›\'`',
  ...'0123456789,.:;!?()[]-–—/%$€£¥°½²…·•*=+@#&<>',
  ...'\u00ad\u200b\u200c\u200d\u2060\ufeff\u202e\u202c\u2066\u2069\u200f\u00a0\u202f\u3000',
  '\ud83d',
  '\udc00',
  '👩‍🚀',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
  '\u0000',
  '\n',
  '\t',
  '\r',
  'Mr. ',
  'Dr.',
  'President ',
  'Ada Lindqvist',
  "O'Neill",
  'van der Berg',
  'al-Rashid',
  '__proto__',
  'constructor',
  'toString',
  ' said',
  ' said that ',
  ' according to ',
  ' he ',
  ' she ',
  ' they ',
  ' told reporters',
  ' million',
  ' percent',
  ' dozens of ',
  'two',
  'nineteen hundred',
  '1,234.56',
  '1.234,56',
  '1e9',
  '10^400',
  '$5 billion',
  'NaN',
  'Infinity',
  '−40 °C',
  'U.S.',
  'מַזָּל',
  'قال',
  '北京',
  'Καλά',
  'ÅÅÅ',
];

const WORDS = ferryStory.paragraphs
  .join(' ')
  .replace(/<[^>]+>/g, '')
  .split(' ');

/** A text of `length` pieces: runs of the story's own words, of odd pieces, and of one piece again and again. */
export function randomText(random: Random, length: number): string {
  let text = '';
  for (let left = length; left > 0; ) {
    const run = Math.min(left, 1 + below(random, 30));
    left -= run;
    const kind = random();
    if (kind < 0.45) {
      const from = below(random, WORDS.length);
      text += `${WORDS.slice(from, from + run).join(' ')} `;
    } else if (kind < 0.9) for (let i = 0; i < run; i++) text += oneOf(random, PIECES);
    else text += oneOf(random, PIECES).repeat(run);
  }
  return text;
}
