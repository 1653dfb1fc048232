import { expect, it } from 'vitest';
import { wordsOfNumber } from '../../../lib/panel/number-words.ts';
import { mark } from '../mark.ts';

/** How a number is worded, by marks: the number, its qualifier and what it counts. */
const wordsOf = (source: string) => {
  const { text, marks } = mark(source);
  const spanOf = (name: string) => marks.find(({ kind }) => kind === name)?.span;
  const [qualifier, of] = [spanOf('about'), spanOf('of')];
  return wordsOfNumber(text, {
    kind: 'count',
    span: spanOf('number')!,
    again: [],
    ...(qualifier ? { qualifier } : {}),
    ...(of ? { of } : {}),
  });
};

it.each([
  ['a [number:six]-part series', { words: 'six-part' }],
  ['[number:$5]-a-day wages', { words: '$5-a-day' }],
  ['on page [number:34]-36 of it', { words: '34' }],
  ['[number:three]-hundred-and-more-of-them', { words: 'three' }],
  ['its [number:300] [about:or so] members', { words: '300', qualifierBehind: 'or so' }],
  ['[about:at least] [number:300] members', { words: '300', qualifier: 'at least' }],
  ['a [number:ten]-[of:dog sled]', { words: 'ten', counted: 'dog sled' }],
  ['[number:80%] of the [of:sales]', { words: '80%', between: 'of the', counted: 'sales' }],
  ['[number:$86 million] on a [of:wall]', { words: '$86 million', between: 'on a', counted: 'wall' }],
  ['[number:212] of its 340 [of:trips]', { words: '212', between: 'of its 340', counted: 'trips' }],
  ['[number:40] [of:ships]', { words: '40', counted: 'ships' }],
  ['[number:300] [about:or so] [of:members]', { words: '300', qualifierBehind: 'or so', counted: 'members' }],
  ['a [number:week] of zero [of:cases]', { words: 'week', between: 'of zero', counted: 'cases' }],
  ['[number:40] left. In [of:ships]', { words: '40', between: '·', counted: 'ships' }],
  ['[number:$86] of the, [of:sea]', { words: '$86', between: '·', counted: 'sea' }],
  ['[number:$86] that nobody had hoped for [of:it]', { words: '$86', between: '·', counted: 'it' }],
  ['the [of:price] of [number:$86]', { words: '$86', between: '·', counted: 'price' }],
  ['[of:hectares] and [number:38 hectares]', { words: '38 hectares' }],
])('words the number of %j', (source, words) => {
  expect(wordsOf(source)).toEqual(words);
});
