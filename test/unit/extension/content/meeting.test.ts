import { afterEach, expect, it, vi } from 'vitest';
import { awaitHost, awaitReader, offerHost, offerReader } from '../../../../lib/extension/content/meeting.ts';

const reader = { look() {}, moved() {} };

afterEach(() => void Reflect.deleteProperty(globalThis, Symbol.for('nutgraf')));

it('gate and reader meet once, however often the reader is brought', () => {
  const enter = vi.fn();
  const open = () => reader;
  expect(awaitReader(enter)).toBe(true);
  offerReader(open);
  offerReader(() => reader);
  expect(enter.mock.calls).toEqual([[open]]);
});

it('a reader that comes first waits for the gate', () => {
  const enter = vi.fn();
  const open = vi.fn(() => reader);
  offerReader(open);
  expect(open).not.toHaveBeenCalled();
  awaitReader(enter);
  expect(enter.mock.calls).toEqual([[open]]);
});

it('a document has one gate', () => {
  const second = vi.fn();
  awaitReader(vi.fn());
  expect(awaitReader(second)).toBe(false);
  offerReader(() => reader);
  expect(second).not.toHaveBeenCalled();
});

it.each([
  ['before', [0, 1, 1]],
  ['after', [1, 0, 1]],
])('what answers panels meets the reader once, where it comes %s it', (_, order) => {
  const welcome = vi.fn();
  const open = vi.fn();
  for (const isHost of order) {
    if (isHost) offerHost(open);
    else awaitHost(welcome);
  }
  expect(welcome.mock.calls).toEqual([[open]]);
});
