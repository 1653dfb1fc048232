import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerRequests } from '../lib/extension/analysis-worker.ts';

/** The worker of the panel that analyses articles. */
export default defineUnlistedScript(answerRequests);
