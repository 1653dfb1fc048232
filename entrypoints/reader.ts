// Lexicons and models first, side by side: like beside like packs a third of a kilobyte smaller.
import '../lib/page/read/line-model.ts';
import '../lib/page/spot/spot-model.ts';
import '../lib/lexicon/clutter-words.ts';
import '../lib/lexicon/wall-words.ts';
import '../lib/lexicon/box-names.ts';
import '../lib/page/spot/address.ts';
import '../lib/page/spot/head.ts';

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../lib/extension/content/meeting.ts';
import { openReader } from '../lib/extension/content/reader.ts';

/** The second content script: brought by the extension into documents that the first one lets through. */
export default defineUnlistedScript(() => offerReader(openReader));
