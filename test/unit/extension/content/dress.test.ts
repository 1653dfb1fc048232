import { beforeEach, expect, it, vi } from 'vitest';

const { connect } = vi.hoisted(() => {
  const open = vi.fn();
  Object.assign(globalThis, { chrome: { runtime: { connect: open } } });
  return { connect: open };
});
const { Dress } = await import('../../../../lib/extension/content/dress.ts');

let answer: () => void;
let end: () => void;
const port = {
  postMessage: vi.fn(),
  disconnect: vi.fn(),
  onMessage: { addListener: (listener: () => void) => (answer = listener) },
  onDisconnect: { addListener: (listener: () => void) => (end = listener) },
};

beforeEach(() => {
  vi.clearAllMocks();
  connect.mockReturnValue(port);
});

it('tells what hides once the style sheet is there, and asks for one only', () => {
  const [dress, done] = [new Dress(), vi.fn()];
  dress.putOn(done);
  dress.putOn(done);
  const [{ hidden }] = port.postMessage.mock.lastCall as [{ hidden: string }];
  expect(dress.isWorn).toBe(false);
  answer();
  expect(done).toHaveBeenCalledExactlyOnceWith({
    gone: [[`--${hidden}`, '1']],
    hollow: [[`--${hidden}-hollow`, '1']],
    bare: [[`--${hidden}-bare`, '1']],
  });
  expect(dress.isWorn).toBe(true);
  expect(connect).toHaveBeenCalledOnce();
  expect(port.disconnect).toHaveBeenCalledOnce();
});

it('asks again where the background ended before it had put the sheet in', () => {
  const [dress, done] = [new Dress(), vi.fn()];
  dress.putOn(done);
  end();
  expect(done).not.toHaveBeenCalled();
  dress.putOn(done);
  expect(connect).toHaveBeenCalledTimes(2);
});
