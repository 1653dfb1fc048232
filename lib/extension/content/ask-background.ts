import { browser } from './browser.ts';

/** The background's answer to a message; undefined where there is none. Told once more where it was ended before it answered. */
export async function askBackground(message: object): Promise<unknown> {
  const send = async () => browser.runtime.sendMessage(message);
  return send()
    .catch(send)
    .catch(() => undefined);
}
