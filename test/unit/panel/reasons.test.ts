import { expect, it } from 'vitest';
import { SPOT_FEATURES } from '../../../lib/judge/spot/features.ts';
import { reasonsAgainst } from '../../../lib/panel/reasons.ts';

const evidence = (name: string, weight: number) => ({ name, value: 0, weight });

it('tells the strongest three of what speaks against an article', () => {
  expect(
    reasonsAgainst([
      evidence('og-article', -0.2),
      evidence('path-goods', -2),
      evidence('path-story', 0.5),
      evidence('forms', -0.9),
      evidence('cards', -0.7),
      evidence('running', 3),
      evidence('__proto__', -9),
    ]),
  ).toEqual(['address', 'tools', 'lists']);
});

it('has a word for all that is weighed, but pictures', () => {
  const unnamed = SPOT_FEATURES.filter((name) => reasonsAgainst([evidence(name, -1)]).length === 0);
  expect(unnamed.sort()).toEqual(['asides', 'figures', 'images', 'imagesPer']);
});

it('tells why of pages that are passed over at once', () => {
  expect(reasonsAgainst([evidence('front-page', -10)])).toEqual(['address']);
  expect(reasonsAgainst([evidence('running-text', -10)])).toEqual(['text']);
});
