import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_MEMORY,
  MOST_ENTRIES,
  type PageMemory,
  parsePageMemory,
} from '../../../lib/extension/page-memory.ts';
import { PageMemoryStore } from '../../../lib/extension/page-memory-store.ts';
import { FakeStorage } from './fake-storage.ts';

const url = 'https://daily.example/story?id=7';
const noPerson: PageMemory['corrections'] = [{ kind: 'not-a-person', name: 'Green Deal' }];

describe('what is kept of a page', () => {
  it('is found again whatever way one came', async () => {
    const storage = new FakeStorage();
    const store = new PageMemoryStore(storage.area);
    await store.save(url, { corrections: noPerson });
    expect((await store.load(`${url}&utm_source=x&fbclid=1#part-2`)).corrections).toEqual(noPerson);
    expect(await store.load('https://daily.example/story?id=8')).toEqual(EMPTY_MEMORY);
    expect(await store.load(`${url}#/other-route`)).toEqual(EMPTY_MEMORY);
  });

  it('keeps one part when another is saved', async () => {
    const store = new PageMemoryStore(new FakeStorage().area);
    await store.save(url, { corrections: noPerson, reading: 'always' });
    await store.save(url, { restored: [{ kind: 'related', words: 'More  stories' }] });
    await store.save(url, { reading: undefined });
    expect(await store.load(url)).toEqual({
      corrections: noPerson,
      restored: [{ kind: 'related', words: 'More stories' }],
    });
  });

  it('keeps all that is saved at the same time, also by another page', async () => {
    const storage = new FakeStorage();
    const [store, other] = [new PageMemoryStore(storage.area), new PageMemoryStore(storage.area)];
    const restored = [{ kind: 'related' as const, words: 'More stories' }];
    await Promise.all([
      store.save(url, { corrections: noPerson }),
      other.save(url, { restored }),
      store.save(url, { reading: 'always' }),
    ]);
    expect(await store.load(url)).toEqual({ corrections: noPerson, restored, reading: 'always' });
  });

  it('is changed as it is stored, and not at all where that cannot be read', async () => {
    const storage = new FakeStorage();
    const store = new PageMemoryStore(storage.area);
    await store.save(url, { corrections: noPerson });
    const add = () =>
      store.change(url, ({ corrections }) => ({
        corrections: [...corrections, { kind: 'not-a-quote', words: 'Green' }],
      }));
    storage.readError = new Error('corrupt database');
    expect(await add()).toMatchObject({ ok: false, reason: 'failed' });
    storage.readError = undefined;
    expect(await add()).toEqual({ ok: true });
    expect((await store.load(url)).corrections).toEqual([
      ...noPerson,
      { kind: 'not-a-quote', words: 'Green' },
    ]);
  });

  it('tells which pages are always or never read, and when that changes', async () => {
    const storage = new FakeStorage();
    const store = new PageMemoryStore(storage.area);
    const end = new AbortController();
    let changes = 0;
    store.watchAll(() => (changes += 1), end.signal);
    await store.save(url, { corrections: noPerson });
    await store.save('https://daily.example/b?utm_source=x#part', { reading: 'never' });
    await storage.set({ other: 1 });
    expect(await store.chosenPages()).toEqual([{ address: 'https://daily.example/b', reading: 'never' }]);
    await store.save('https://daily.example/b', { reading: undefined });
    expect(await store.chosenPages()).toEqual([]);
    end.abort();
    expect([changes, storage.listeners.size]).toEqual([3, 0]);
  });

  it('leaves nothing behind when all is taken back', async () => {
    const storage = new FakeStorage();
    const store = new PageMemoryStore(storage.area);
    await store.save(url, { corrections: noPerson });
    await store.save(url, { corrections: [] });
    expect(storage.items.size).toBe(0);
  });

  it('is bounded in size, whatever the words: of pages that are full of them, the latest are kept', async () => {
    const storage = new FakeStorage();
    let now = 0;
    const store = new PageMemoryStore(storage.area, () => now++);
    const words = (at: number) => `${at} ${'…'.repeat(290)}`;
    const corrections = Array.from(
      { length: MOST_ENTRIES },
      (_, at) => ({ kind: 'wrong-speaker', words: words(at), speaker: words(-at) }) as const,
    );
    for (let page = 0; page < 40; page++) await store.save(`https://daily.example/${page}`, { corrections });
    const stored = JSON.stringify(Object.fromEntries(storage.items));
    expect(new TextEncoder().encode(stored).length).toBeLessThan(5_000_000);
    expect(storage.items.size).toBeGreaterThan(3);
    expect((await store.load('https://daily.example/39')).corrections).toHaveLength(MOST_ENTRIES);
    expect(await store.load('https://daily.example/0')).toEqual(EMPTY_MEMORY);
  });

  it('keeps nothing of a page whose very address would take the room of others', async () => {
    const storage = new FakeStorage();
    const store = new PageMemoryStore(storage.area);
    await store.save(url, { corrections: noPerson });
    const endless = `https://daily.example/?${'a'.repeat(1_000_000)}`;
    expect(await store.save(endless, { corrections: noPerson })).toMatchObject({
      ok: false,
      reason: 'failed',
    });
    expect([...storage.items.keys()]).toEqual([`page:${url}`]);
  });

  it('is bounded: the pages changed longest ago are forgotten', async () => {
    const storage = new FakeStorage();
    let now = 0;
    const store = new PageMemoryStore(storage.area, () => now++);
    storage.items.set('other', 1);
    for (let page = 0; page < 503; page += 1)
      await store.save(`https://daily.example/${page}`, { corrections: noPerson });
    expect(storage.items.size).toBe(501);
    expect(await store.load('https://daily.example/2')).toEqual(EMPTY_MEMORY);
    expect((await store.load('https://daily.example/3')).corrections).toEqual(noPerson);
    await store.forgetAll();
    expect([...storage.items.keys()]).toEqual(['other']);
  });

  it('is told of until the signal', async () => {
    const store = new PageMemoryStore(new FakeStorage().area);
    const end = new AbortController();
    const seen: PageMemory[] = [];
    store.watch(url, (memory) => seen.push(memory), end.signal);
    await store.save(url, { reading: 'never' });
    await store.save('https://daily.example/', { reading: 'never' });
    end.abort();
    await store.save(url, { reading: 'always' });
    expect(seen).toEqual([{ ...EMPTY_MEMORY, reading: 'never' }]);
  });

  it('is parsed from any value, within its bounds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything(), { maxLength: 300 }), (value, corrections) => {
        for (const raw of [value, { corrections, restored: corrections }]) {
          const memory = parsePageMemory(raw);
          expect(memory.corrections.length).toBeLessThanOrEqual(MOST_ENTRIES);
          expect(parsePageMemory(memory)).toEqual(memory);
        }
      }),
    );
  });
});
