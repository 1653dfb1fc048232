import type { Snapshot } from '../../judge/snapshot.ts';
import { JUDGE_PORT, type JudgeAnswer, type JudgeMessage } from '../protocol.ts';
import { cut } from '../snapshot-parts.ts';
import { browser } from './browser.ts';
import type { Pace } from './pace.ts';

/** So often is asked where the background is ended before it answers. */
const MOST_TURNS = 2;

/**
 * The background's judgement of a snapshot; undefined where there is none, or where the page went away before it came (one
 * that comes back is never told by Firefox).
 */
export async function askJudge(
  snapshot: Snapshot,
  wanted: boolean,
  pace: Pace,
): Promise<JudgeAnswer | undefined> {
  const left = new AbortController();
  const { signal } = left;
  const leave = ({ isTrusted }: Event) => isTrusted && left.abort();
  addEventListener('pagehide', leave, { capture: true, signal });
  try {
    for (let turn = 0; turn < MOST_TURNS && !signal.aborted; turn++) {
      const answer = await askOnce(snapshot, wanted, pace, signal);
      if (answer) return answer;
    }
    return undefined;
  } finally {
    left.abort();
  }
}

async function askOnce(
  { url, head, scan }: Snapshot,
  wanted: boolean,
  pace: Pace,
  signal: AbortSignal,
): Promise<JudgeAnswer | undefined> {
  const port = browser.runtime.connect({ name: JUDGE_PORT });
  let isOver = false;
  const answer = new Promise<JudgeAnswer | undefined>((resolve) => {
    const end = (told?: JudgeAnswer) => {
      isOver = true;
      resolve(told);
    };
    port.onMessage.addListener((told: unknown) => end(told as JudgeAnswer));
    port.onDisconnect.addListener(() => end(void browser.runtime.lastError));
    signal.addEventListener('abort', () => end(), { once: true });
  });
  for (const part of cut(scan)) {
    const page = { url, head, fields: scan.fields, wanted };
    port.postMessage({ part, ...(part.more ? {} : { page }) } satisfies JudgeMessage);
    if (part.more) await pace.pause();
    if (isOver) break;
  }
  pace.stop();
  const told = await answer;
  port.disconnect();
  return told;
}
