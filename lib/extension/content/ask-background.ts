import { browser } from './browser.ts';

/**
 * The background's answer to a message; undefined where there is none, or where the page went away before it came (one
 * that comes back is never told by Firefox). Asked once more where the background was ended before it answered.
 */
export async function askBackground(message: object): Promise<unknown> {
  const left = new AbortController();
  const { signal } = left;
  const send = async () => browser.runtime.sendMessage(message);
  const answer = send()
    .catch((error) => (signal.aborted ? Promise.reject(error) : send()))
    .catch(() => undefined);
  const leaving = new Promise<undefined>((resolve) => {
    const leave = ({ isTrusted }: Event) => isTrusted && resolve(undefined);
    addEventListener('pagehide', leave, { capture: true, signal });
  });
  return Promise.race([answer, leaving]).finally(() => left.abort());
}
