import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/settings/settings.css';
import { startPage } from '../../components/start-page.tsx';
import { browserLanguage } from '../../lib/extension/browser-language.ts';
import { App } from './app.tsx';

// Where there is no side panel, the panel is a page of its own, for the tab that it is opened with.
const tab = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);

startPage(browserLanguage(), <App {...(Number.isNaN(tab) ? {} : { tab })} />);
