import { beforeEach, expect, it } from 'vitest';
import { Restless } from '../../../../lib/extension/background/restless.ts';

const SITE = 'https://daily.example';
const STORY = `${SITE}/story`;
let restless: Restless;

/** So many documents flee in a tab, each into the one at the next address. */
function flee(times: number, address: (at: number) => string, tab = 1) {
  for (let at = 0; at < times; at++) {
    restless.fled(tab, `${address(at)}#top`);
    restless.came(tab, address(at));
  }
}

beforeEach(() => {
  restless = new Restless();
});

it.each<[string, (at: number) => string]>([
  ['the same address', () => STORY],
  ['an address with another query', (at) => `${STORY}?r=${at}`],
  ['another address', (at) => `${SITE}/${at}/story`],
])('is a site whose pages flee to %s, also when it is come to later', (_, address) => {
  flee(4, address);
  expect(restless.has(1, STORY)).toBe(false);
  flee(1, address);
  expect(restless.has(1, STORY)).toBe(true);
  restless.came(1, '');
  expect(restless.has(1, STORY)).toBe(true);
  flee(1, address);
  expect(restless.has(1, STORY)).toBe(true);
});

it.each<[string, () => void]>([
  [
    'one whose pages its reader leaves one after the other by way of its front page',
    () => {
      for (let at = 0; at < 9; at++) {
        restless.fled(1, `${SITE}/${at}`);
        restless.came(1, `${SITE}/`);
      }
    },
  ],
  [
    'one whose pages lead to each other by what their reader does',
    () => {
      for (let at = 0; at < 9; at++) restless.came(1, `${STORY}?slide=${at}`);
    },
  ],
  [
    'one that has come to rest before',
    () => {
      flee(4, () => STORY);
      restless.came(1, '');
      flee(4, () => STORY);
    },
  ],
  [
    'the same in other tabs',
    () => {
      for (let tab = 0; tab < 9; tab++) flee(1, () => STORY, tab);
    },
  ],
  ['another one', () => flee(5, () => 'https://other.example/')],
  [
    'the one before another one',
    () => {
      flee(5, () => STORY);
      flee(1, () => 'https://other.example/');
    },
  ],
])('is not %s', (_, happen) => {
  happen();
  expect(restless.has(1, STORY)).toBe(false);
});
