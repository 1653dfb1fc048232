import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/settings/settings.css';
import { startPage } from '../../components/start-page.tsx';
import { browserLanguage } from '../../lib/extension/browser-language.ts';
import { Options } from './options.tsx';

startPage(browserLanguage(), <Options />);
