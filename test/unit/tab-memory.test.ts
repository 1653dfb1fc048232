import { describe, expect, it } from 'vitest';
import { TabMemory } from '../../lib/tab-memory.ts';

describe('what is kept of tabs', () => {
  it('is what was kept last, until the tab is forgotten', () => {
    const memory = new TabMemory<string>();
    memory.keep(1, 'before');
    memory.keep(1, 'after');
    expect(memory.get(1)).toBe('after');
    memory.forget(1);
    memory.forget(1);
    expect(memory.get(1)).toBeUndefined();
  });

  it('is of those thirty tabs that were looked at last', () => {
    const memory = new TabMemory<number>();
    for (let tab = 0; tab < 30; tab += 1) memory.keep(tab, tab);
    memory.keep(0, 0);
    memory.keep(30, 30);
    const kept = Array.from({ length: 31 }, (_, tab) => memory.get(tab)).filter((tab) => tab !== undefined);
    expect(kept).toEqual([0, ...Array.from({ length: 29 }, (_, at) => at + 2)]);
  });

  it('is of as many tabs as there may be', () => {
    const memory = new TabMemory<number>(2);
    for (const tab of [1, 2, 1, 3]) memory.keep(tab, tab);
    expect([1, 2, 3].map((tab) => memory.get(tab))).toEqual([1, undefined, 3]);
  });

  it('is little where it is heavy, but always the last', () => {
    const memory = new TabMemory<string>();
    memory.keep(1, 'light', 1000);
    memory.keep(2, 'heavy', 3_000_000);
    memory.keep(3, 'heavy', 3_000_000);
    expect([1, 2, 3].map((tab) => memory.get(tab))).toEqual([undefined, undefined, 'heavy']);
    memory.keep(4, 'too heavy', 9_000_000);
    expect([3, 4].map((tab) => memory.get(tab))).toEqual([undefined, 'too heavy']);
    memory.keep(4, 'light', 1000);
    memory.keep(5, 'heavy', 4_000_000);
    expect([4, 5].map((tab) => memory.get(tab))).toEqual(['light', 'heavy']);
  });
});
