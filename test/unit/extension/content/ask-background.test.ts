import { beforeEach, expect, it, vi } from 'vitest';

const { sendMessage, leave } = vi.hoisted(() => {
  const send = vi.fn<() => Promise<unknown>>();
  const leaving: ((event: object) => void)[] = [];
  Object.assign(globalThis, {
    chrome: { runtime: { sendMessage: send } },
    addEventListener: (type: string, listener: (event: object) => void) =>
      type === 'pagehide' && leaving.push(listener),
  });
  return {
    sendMessage: send,
    leave: (isTrusted: boolean) => {
      for (const listener of leaving) listener({ isTrusted });
    },
  };
});
const { askBackground } = await import('../../../../lib/extension/content/ask-background.ts');

const never = () => new Promise(() => undefined);

beforeEach(() => {
  sendMessage.mockReset();
});

it('asks once more where the background was ended before it answered', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The message port closed')).mockResolvedValueOnce('yes');
  expect(await askBackground({})).toBe('yes');
  sendMessage.mockRejectedValue(new Error('Could not establish connection'));
  expect(await askBackground({})).toBeUndefined();
});

it('waits for no answer once the page goes away, whatever the page makes believe', async () => {
  sendMessage.mockImplementation(never);
  const told = vi.fn();
  const asked = askBackground({}).then(told);
  leave(false);
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).not.toHaveBeenCalled();
  leave(true);
  await asked;
  expect(told).toHaveBeenCalledExactlyOnceWith(undefined);
});
