import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startEarly } from '../lib/extension/start-worker.ts';

/** Runs in the panel before anything else does: its worker starts while the panel's own script is still being read. */
export default defineUnlistedScript(startEarly);
