import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/settings/settings.css';
import { startPage } from '../../components/start-page.tsx';
import { Analyzer } from '../../lib/extension/analyzer.ts';
import { browserLanguage } from '../../lib/extension/browser-language.ts';
import { App } from './app.tsx';

// Takes the worker that was started before this script was here.
const analyzer = new Analyzer();
analyzer.warmUp();

// Where there is no side panel, the panel is a page of its own, for the tab that it is opened with.
const tab = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);

startPage(browserLanguage(), <App analyzer={analyzer} {...(Number.isNaN(tab) ? {} : { tab })} />);
