import { defineBackground } from 'wxt/utils/define-background';
import { alwaysRead } from '../lib/extension/background/always-read.ts';
import { showBadges } from '../lib/extension/background/badge.ts';
import { bringReaders } from '../lib/extension/background/bring-reader.ts';
import { closeStores } from '../lib/extension/background/close-stores.ts';
import { passCommands } from '../lib/extension/background/commands.ts';
import { dressPages } from '../lib/extension/background/dress.ts';
import { forgetPrivate } from '../lib/extension/background/forget-private.ts';
import { judgePages } from '../lib/extension/background/judge-pages.ts';
import { keepRestored } from '../lib/extension/background/keep-restored.ts';
import { offerLookUp } from '../lib/extension/background/look-up-menu.ts';
import { noteRestless } from '../lib/extension/background/restless.ts';
import { tellChanges } from '../lib/extension/background/tell-changes.ts';
import { tellChoices } from '../lib/extension/background/tell-choices.ts';
import { welcomeReaders } from '../lib/extension/background/welcome.ts';
import { openPanelByAction } from '../lib/extension/panel.ts';

/**
 * What can only be done while no page of the extension is open. It keeps nothing in memory that counts: it may end at
 * any time.
 */
export default defineBackground(() => {
  openPanelByAction();
  bringReaders();
  alwaysRead();
  judgePages();
  noteRestless();
  showBadges();
  closeStores();
  tellChoices();
  tellChanges();
  keepRestored();
  forgetPrivate();
  passCommands();
  offerLookUp();
  welcomeReaders();
  if (import.meta.env.FIREFOX) dressPages();
});
