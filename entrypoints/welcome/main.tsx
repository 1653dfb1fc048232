import '../../components/theme.css';
import '../../components/welcome/welcome.css';
import { browser } from 'wxt/browser';
import { startPage } from '../../components/start-page.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { browserLanguage } from '../../lib/extension/browser-language.ts';
import { hasSidePanel, openPanel } from '../../lib/extension/panel.ts';
import { readShortcuts } from '../../lib/extension/shortcuts.ts';

const [shortcuts, here] = await Promise.all([readShortcuts(), browser.tabs.getCurrent()]);

startPage(
  browserLanguage(),
  <Welcome
    keys={shortcuts.find(({ name }) => name === '_execute_action')?.keys ?? ''}
    onOpen={here && hasSidePanel() ? () => void openPanel(here) : undefined}
    onSettings={() => void browser.runtime.openOptionsPage()}
  />,
);
