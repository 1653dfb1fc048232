import { afterEach, expect, it, vi } from 'vitest';
import { awaitReader, offerReader } from '../../../../lib/extension/content/meeting.ts';

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
