import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { sendMessage } = vi.hoisted(() => {
  const send = vi.fn<(message: { url: string }) => Promise<unknown>>();
  const { addEventListener } = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: addEventListener.bind(new EventTarget()),
    chrome: { runtime: { sendMessage: send } },
  });
  return { sendMessage: send };
});
const { Choices } = await import('../../../../lib/extension/content/choices.ts');

const A = 'https://daily.example/a';
const B = 'https://daily.example/b';
const answer = (url: string, hidden: readonly string[] = []) => ({ url, hidden });

/** An answer that comes when the test says so. */
const awaited = () => {
  let resolve: (answer: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
};

let life: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;
let choices: InstanceType<typeof Choices>;

beforeEach(() => {
  sendMessage.mockReset();
  life = new AbortController();
  changed = vi.fn<() => void>();
  choices = new Choices(changed, life.signal);
});
afterEach(() => life.abort());

it('asks once for a page', async () => {
  sendMessage.mockResolvedValue(answer(A));
  await Promise.all([choices.load(A), choices.load(A)]);
  expect(sendMessage.mock.calls).toEqual([[{ type: 'choices', url: A }]]);
  expect(choices.of(A)).toEqual(answer(A));
  expect(choices.of(B)).toBeUndefined();
});

it('asks nothing where it is told so before anything was asked', () => {
  choices.renew();
  expect(sendMessage).not.toHaveBeenCalled();
});

it('takes no choices that came with another answer where something was stored meanwhile', async () => {
  const { heard } = choices;
  choices.renew();
  choices.learn(A, answer(A) as never, heard);
  expect(choices.of(A)).toBeUndefined();
  choices.learn(A, answer(A) as never, choices.heard);
  expect(choices.of(A)).toEqual(answer(A));
});

it('drops the answer for an address that the page has left', async () => {
  const late = awaited();
  sendMessage.mockReturnValueOnce(late.promise).mockResolvedValueOnce(answer(B));
  const first = choices.load(A);
  const second = choices.load(B);
  late.resolve(answer(A, ['related']));
  await Promise.all([first, second]);
  expect(choices.of(B)).toEqual(answer(B));
});

it('asks again when it is told that something is stored that bears on the page', async () => {
  sendMessage.mockResolvedValueOnce(answer(A)).mockResolvedValueOnce(answer(A, ['share']));
  await choices.load(A);
  choices.renew();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(choices.of(A)).toEqual(answer(A, ['share']));
});

it('asks again when something is stored while it waits, and takes the later answer', async () => {
  const early = awaited();
  sendMessage.mockReturnValueOnce(early.promise).mockResolvedValueOnce(answer(A, ['share']));
  const loading = choices.load(A);
  choices.renew();
  early.resolve(answer(A));
  await loading;
  expect(choices.of(A)).toEqual(answer(A, ['share']));
});

it('tells where what was brought back could not be kept', async () => {
  const failed = vi.fn();
  sendMessage.mockResolvedValueOnce(answer(A));
  await choices.load(A);
  sendMessage.mockResolvedValueOnce({ ok: true });
  await choices.keepRestored(A, [], failed);
  expect(failed).not.toHaveBeenCalled();
  const problem = { ok: false, reason: 'quota', message: 'full' };
  sendMessage.mockResolvedValueOnce(problem);
  await choices.keepRestored(A, [], failed);
  expect(failed).toHaveBeenCalledExactlyOnceWith(problem);
});

it('knows nothing where the background is dead, and keeps nothing; the next look asks again', async () => {
  sendMessage.mockRejectedValue(new Error('no receiver'));
  await choices.load(A);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  expect(choices.of(A)).toBeUndefined();
  void choices.keepRestored(A, [], () => undefined);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  sendMessage.mockResolvedValue(answer(A));
  choices.retry();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(choices.of(A)).toEqual(answer(A));
});

it('holds to what was known where a later question finds nobody', async () => {
  sendMessage.mockResolvedValueOnce(answer(A, ['share'])).mockRejectedValue(new Error('no receiver'));
  await choices.load(A);
  choices.renew();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(3));
  expect(choices.of(A)).toEqual(answer(A, ['share']));
});
