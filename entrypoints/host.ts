import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openHost } from '../lib/extension/content/host.ts';
import { offerHost } from '../lib/extension/content/meeting.ts';

/** The third content script: brought by a panel, which it answers. */
export default defineUnlistedScript(() => offerHost(openHost));
