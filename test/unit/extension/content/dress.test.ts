import { beforeEach, expect, it, vi } from 'vitest';

const { connect } = vi.hoisted(() => {
  const open = vi.fn();
  Object.assign(globalThis, { chrome: { runtime: { connect: open } } });
  return { connect: open };
});
const { dress } = await import('../../../../lib/extension/content/dress.ts');

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

it('tells the property that hides once the style sheet is there', () => {
  const [done, failed] = [vi.fn(), vi.fn()];
  dress(done, failed);
  const [{ hidden }] = port.postMessage.mock.lastCall as [{ hidden: string }];
  answer();
  expect(done).toHaveBeenCalledExactlyOnceWith({
    gone: `--${hidden}`,
    hollow: `--${hidden}-hollow`,
    bare: `--${hidden}-bare`,
  });
  expect(failed).not.toHaveBeenCalled();
  expect(port.disconnect).toHaveBeenCalledOnce();
});

it('tells where the background ended before it had put the sheet in', () => {
  const [done, failed] = [vi.fn(), vi.fn()];
  dress(done, failed);
  end();
  expect(done).not.toHaveBeenCalled();
  expect(failed).toHaveBeenCalledOnce();
});
