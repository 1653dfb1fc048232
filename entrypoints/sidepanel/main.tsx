import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/settings/settings.css';
import { render } from 'preact';
import { LanguageProvider } from '../../components/language.ts';
import { browserLanguage } from '../../lib/extension/browser-language.ts';
import { App } from './app.tsx';

const language = browserLanguage();
document.documentElement.lang = language.tag;
document.documentElement.dir = language.direction;

// Where there is no side panel, the panel is a page of its own, for the tab that it is opened with.
const tab = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);

render(
  <LanguageProvider value={language}>
    <App {...(Number.isNaN(tab) ? {} : { tab })} />
  </LanguageProvider>,
  document.getElementById('root')!,
);
