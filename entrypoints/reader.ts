import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../lib/extension/content/meeting.ts';
import { openReader } from '../lib/extension/content/reader.ts';

/** The second content script: brought by the extension into documents that the first one lets through. */
export default defineUnlistedScript(() => offerReader(openReader));
