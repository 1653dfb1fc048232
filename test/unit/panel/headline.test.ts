import { expect, it } from 'vitest';
import { headlineOf } from '../../../lib/panel/headline.ts';

it.each([
  ['The sea wall – The Courier', 'The Courier', 'The sea wall'],
  ['The sea wall | the courier', 'The Courier', 'The sea wall'],
  ['The sea wall - Opinion', 'The Courier', 'The sea wall - Opinion'],
  ['What they say of The Courier', 'The Courier', 'What they say of The Courier'],
  ['A well-The Courier', 'The Courier', 'A well-The Courier'],
  ['The Courier', 'The Courier', 'The Courier'],
  [' – The Courier', 'The Courier', ' – The Courier'],
  ['The sea wall', undefined, 'The sea wall'],
])('of %j by %j is %j', (title, site, headline) => {
  expect(headlineOf({ title, ...(site ? { site } : {}) })).toBe(headline);
});
