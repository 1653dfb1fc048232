import { browser } from './browser.ts';
import { whenLeft } from './leaving.ts';

/**
 * The background's answer to a message; undefined where there is none, or where the page went away before it came (one
 * that comes back is never told by Firefox). Asked once more where the background was ended before it answered.
 */
export async function askBackground(message: object): Promise<unknown> {
  let isLeft = false;
  const send = async () => browser.runtime.sendMessage(message);
  return new Promise((resolve) => {
    const stay = whenLeft(() => {
      isLeft = true;
      resolve(undefined);
    });
    void send()
      .catch((error) => (isLeft ? Promise.reject(error) : send()))
      .catch(() => undefined)
      .then(resolve)
      .finally(stay);
  });
}
