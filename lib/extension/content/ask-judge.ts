import type { Snapshot } from '../../judge/snapshot.ts';
import { JUDGE_PORT, type JudgeAnswer, type JudgeMessage, type JudgeWholeMessage } from '../protocol.ts';
import { cutScan } from '../scan-parts.ts';
import { askBackground } from './ask-background.ts';
import { browser } from './browser.ts';
import { whenLeft } from './leaving.ts';
import type { Pace } from './pace.ts';

/** So often a port is opened where the background is ended before it answers. */
const MOST_TURNS = 2;

/**
 * The background's judgement of a snapshot; undefined where there is none, or where the page went away before it came (one
 * that comes back is never told by Firefox).
 */
export async function askJudge(
  { url, head, scan }: Snapshot,
  asking: Pick<JudgeWholeMessage['page'], 'wanted' | 'from'>,
  pace: Pace,
): Promise<JudgeAnswer | undefined> {
  const page = { url, head, fields: scan.fields, ...asking };
  const [part] = cutScan(scan);
  if (part!.more) return askInParts(() => cutScan(scan), page, pace);
  const answer = askBackground({ type: 'judge', part: part!, page } satisfies JudgeWholeMessage);
  pace.stop();
  return answer as Promise<JudgeAnswer | undefined>;
}

type Parts = () => ReturnType<typeof cutScan>;

/** Sends a huge page part by part, and lets it go on between them. */
async function askInParts(
  parts: Parts,
  page: JudgeWholeMessage['page'],
  pace: Pace,
): Promise<JudgeAnswer | undefined> {
  const left = new AbortController();
  const { signal } = left;
  const stay = whenLeft(() => left.abort());
  try {
    for (let turn = 0; turn < MOST_TURNS && !signal.aborted; turn++) {
      const answer = await askOnce(parts(), page, pace, signal);
      if (answer) return answer;
    }
    return undefined;
  } finally {
    stay();
    left.abort();
  }
}

async function askOnce(
  parts: ReturnType<Parts>,
  page: JudgeWholeMessage['page'],
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
  for (const part of parts) {
    port.postMessage({ part, ...(part.more ? {} : { page }) } satisfies JudgeMessage);
    if (part.more) await pace.pause();
    if (isOver) break;
  }
  pace.stop();
  const told = await answer;
  port.disconnect();
  return told;
}
