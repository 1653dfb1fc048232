import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recallLook } from '../lib/extension/look.ts';

/** Runs in our pages beside the panel before anything is drawn: the look is the one that is known. */
export default defineUnlistedScript(recallLook);
