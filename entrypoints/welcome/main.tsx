import '../../components/theme.css';
import '../../components/welcome/welcome.css';
import { browser } from 'wxt/browser';
import { startPage } from '../../components/start-page.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { browserLanguage } from '../../lib/extension/browser-language.ts';
import { readShortcuts } from '../../lib/extension/shortcuts.ts';

const [shortcuts, here] = await Promise.all([readShortcuts(), browser.tabs.getCurrent()]);
const windowId = here?.windowId;

startPage(
  browserLanguage(),
  <Welcome
    keys={shortcuts.find(({ name }) => name === '_execute_action')?.keys ?? ''}
    onOpen={
      browser.sidePanel && windowId !== undefined
        ? () => void browser.sidePanel.open({ windowId })
        : undefined
    }
    onSettings={() => void browser.runtime.openOptionsPage()}
  />,
);
