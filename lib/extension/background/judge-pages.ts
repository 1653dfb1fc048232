import { type Browser, browser } from 'wxt/browser';
import { judgePage } from '../../judge/judge-page.ts';
import type { Snapshot } from '../../judge/snapshot.ts';
import { own } from '../../own.ts';
import { parseSnapshot } from '../parse-snapshot.ts';
import { JUDGE_PORT, type JudgeAnswer } from '../protocol.ts';
import { ScanParts } from '../scan-parts.ts';
import { answerPages } from './answer-pages.ts';
import { showBadge } from './badge.ts';
import { restless } from './restless.ts';
import { choicesOf } from './tell-choices.ts';

/**
 * Judges the pages whose snapshots content scripts send: a page's own thread has better to do. All that a page needs to
 * know goes with the answer, since each message costs it.
 */
export function judgePages(): void {
  answerPages('judge', (message, sender) => {
    const parts = new ScanParts();
    const page = own(message, 'page');
    const snapshot = parts.add(own(message, 'part')) ? snapshotOf(page, parts) : undefined;
    // Without an answer, the page looks again later.
    return snapshot ? judge(snapshot, page, sender) : undefined;
  });
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== JUDGE_PORT || sender?.id !== browser.runtime.id) return;
    const parts = new ScanParts();
    let isGone = false;
    port.onDisconnect.addListener(() => {
      isGone = true;
    });
    port.onMessage.addListener(async (raw: unknown) => {
      const isPart = parts.add(own(raw, 'part'));
      const page = own(raw, 'page');
      if (isPart && page === undefined) return;
      const snapshot = isPart ? snapshotOf(page, parts) : undefined;
      // Without an answer, the page looks again later.
      if (!snapshot) return port.disconnect();
      try {
        const answer = await judge(snapshot, page, sender);
        if (!isGone) port.postMessage(answer);
      } catch (error) {
        port.disconnect();
        throw error;
      }
    });
  });
}

function snapshotOf(page: unknown, { scan }: ScanParts): Snapshot | undefined {
  const [url, head, fields] = ['url', 'head', 'fields'].map((key) => own(page, key));
  return parseSnapshot({ url, head, scan: { ...scan, fields } });
}

async function judge(
  snapshot: Snapshot,
  page: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<JudgeAnswer> {
  const tab = sender.tab?.id;
  const from = own(page, 'from');
  if (tab !== undefined && typeof from === 'string') restless.came(tab, from);
  const choices = await choicesOf(snapshot.url, sender);
  const judgement = judgePage(snapshot, own(page, 'wanted') === true || choices?.reading === 'always');
  const badge = judgement.isArticle && choices?.badge === true && choices.reading !== 'never';
  showBadge(tab, badge);
  return { judgement, ...(choices ? { choices } : {}), badge };
}
