import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recallLook } from '../lib/extension/look.ts';
import { startEarly } from '../lib/extension/start-worker.ts';

/**
 * Runs in the panel before anything else does: the look is the one that is known, and its worker starts while the
 * panel's own script is still being read.
 */
export default defineUnlistedScript(() => {
  recallLook();
  startEarly();
});
