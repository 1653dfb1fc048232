import { judgePage } from '../../judge/judge-page.ts';
import { own } from '../../own.ts';
import { parseSnapshot } from '../parse-snapshot.ts';
import { answerPages } from './answer-pages.ts';

/** Judges the pages whose snapshots content scripts send: a page's own thread has better to do. */
export function judgePages(): void {
  answerPages('judge', (message) => {
    const snapshot = parseSnapshot(own(message, 'snapshot'));
    return snapshot && Promise.resolve(judgePage(snapshot, own(message, 'wanted') === true));
  });
}
