import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boxReason } from '../../../lib/panel/box-reason.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** Every reason that the rules of the page give, as their code has it, with a word in each place. */
const reasons = globSync('lib/judge/clutter/*.ts', { cwd: root }).flatMap((path) => {
  const code = readFileSync(`${root}/${path}`, 'utf8');
  const written = [
    ...code.matchAll(/reason: (['`])(.+?)\1/g),
    ...code.matchAll(/return (['`])((?:opens with|a link) .+?)\1/g),
    ...code.matchAll(/INSET = (['`])(.+?)\1/g),
  ];
  return written.map((match) => match[2]!.replace(/^\$\{cards\}/, '4').replace(/\$\{\w+\}/g, 'More'));
});

describe('the reason of a box', () => {
  it('is known for every rule', () => {
    expect(reasons.length).toBeGreaterThan(12);
    const known = reasons.map((reason) => [reason, boxReason(reason).key]);
    const byName = known.filter(([, key]) => key === 'reason_name').map(([reason]) => reason);
    expect(
      byName.filter((reason) => !reason!.startsWith('named ')),
      'rules that lib/panel/box-reason.ts has no words for',
    ).toEqual([]);
  });

  it('has the heading that the page gives the box', () => {
    expect(boxReason('headed “You may also like”')).toEqual({
      key: 'reason_heading',
      words: ['You may also like'],
    });
    expect(boxReason('named a share bar')).toEqual({ key: 'reason_name', words: [] });
    expect(boxReason('12 cards with titles that are links').key).toBe('reason_cards');
  });
});
