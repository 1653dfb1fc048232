import { beforeEach, expect, it } from 'vitest';
import { Restless } from '../../../../lib/extension/background/restless.ts';

const URL = 'https://daily.example/story';
let restless: Restless;
let now: number;

/** So many documents come, one each `every` ms. */
function come(times: number, every: number, url = URL, tab = 1) {
  for (let time = 0; time < times; time++) {
    now += every;
    restless.came(tab, url, now);
  }
}

beforeEach(() => {
  restless = new Restless();
  now = 0;
});

it('is a page that loads itself anew again and again, also when it is come to later', () => {
  come(4, 2000);
  expect(restless.has(1, URL)).toBe(false);
  come(1, 2000);
  expect(restless.has(1, URL)).toBe(true);
  come(1, 3_600_000);
  expect(restless.has(1, URL)).toBe(true);
});

it.each<[string, () => void]>([
  ['one that loads itself anew every minute', () => come(50, 60_000)],
  [
    'the same in other tabs',
    () => {
      for (let tab = 0; tab < 5; tab++) come(1, 100, URL, tab);
    },
  ],
  [
    'one of many',
    () => {
      for (let at = 0; at < 5; at++) come(1, 100, `${URL}/${at}`);
    },
  ],
  [
    'the one before',
    () => {
      come(5, 100);
      come(1, 100, `${URL}/2`);
      come(1, 100);
    },
  ],
])('is not %s', (_, happen) => {
  happen();
  expect(restless.has(1, URL)).toBe(false);
});
