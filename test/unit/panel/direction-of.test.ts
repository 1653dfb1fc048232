import { expect, it } from 'vitest';
import { directionOf } from '../../../lib/panel/direction-of.ts';

it.each([
  ['Nobody asked us.', 'ltr'],
  ['“قلنا ذلك من قبل”', 'rtl'],
  ['11 كيلومترا', 'rtl'],
  ['לא שאלו אותנו', 'rtl'],
  ['BBC قالت', 'ltr'],
  ['11 %', 'ltr'],
])('finds the direction of %s', (words, direction) => {
  expect(directionOf(words)).toBe(direction);
});
