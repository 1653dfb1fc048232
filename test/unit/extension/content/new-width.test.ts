import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onNewWidth } from '../../../../lib/extension/content/new-width.ts';

const changed = vi.fn();
let life: AbortController;
let view: { innerWidth: number; addEventListener: (type: string, listener: typeof resize) => void };
let resize: (event: { readonly isTrusted: boolean }) => void;

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  life = new AbortController();
  view = { innerWidth: 1200, addEventListener: (_, listener) => (resize = listener) };
  onNewWidth(view as unknown as Window, changed, life.signal);
});

afterEach(() => void vi.useRealTimers());

function turn(width: number, isTrusted = true): void {
  view.innerWidth = width;
  resize({ isTrusted });
}

it('tells of a new width once it has come to rest', () => {
  for (const width of [1100, 1000, 900]) turn(width);
  expect(changed).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledOnce();
});

it('tells of no new height, of no width that is the old one again, and of nothing that the page has made up', () => {
  turn(1200);
  turn(900);
  turn(1200);
  turn(800, false);
  vi.runAllTimers();
  expect(changed).not.toHaveBeenCalled();
});
