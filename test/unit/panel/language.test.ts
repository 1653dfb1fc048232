import { afterEach, describe, expect, it } from 'vitest';
import { languageOf } from '../../fixtures/panel/languages.ts';

describe('the day of an article', () => {
  const here = process.env.TZ;
  afterEach(() => {
    if (here === undefined) delete process.env.TZ;
    else process.env.TZ = here;
  });

  it.each(['America/New_York', 'UTC', 'Pacific/Auckland'])('is the one that is told, in %s', (zone) => {
    process.env.TZ = zone;
    expect(new Date(0).getTimezoneOffset()).toBe(
      new Map([
        ['America/New_York', 300],
        ['UTC', 0],
      ]).get(zone) ?? -720,
    );
    expect(languageOf('en').day('2026-11-22')).toBe('Nov 22, 2026');
  });

  it('is that of the reader where a time is told', () => {
    process.env.TZ = 'America/New_York';
    expect(languageOf('en').day('2026-11-22T03:00:00Z')).toBe('Nov 21, 2026');
    expect(languageOf('en').day('soon')).toBeUndefined();
  });
});
