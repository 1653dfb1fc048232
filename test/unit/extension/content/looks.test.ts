import { expect, it } from 'vitest';
import { addressOf } from '../../../../lib/extension/content/looks.ts';
import { pageKey } from '../../../../lib/extension/page-memory.ts';

const PAGE = 'https://daily.example/app';

it.each([
  ['#/story', '#/story'],
  ['#!/story', '#!/story'],
  ['#!!/story', ''],
  ['#top', ''],
  ['#', ''],
])('knows a page by its fragment where that is a route, as its memory does: %s', (fragment, known) => {
  const view = { location: { href: PAGE + fragment } } as Window;
  expect(addressOf(view)).toBe(PAGE + known);
  expect(pageKey(PAGE + fragment)).toBe(`page:${PAGE}${known}`);
});
