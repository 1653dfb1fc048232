import '../../components/theme.css';
import '../../components/panel/panel.css';
import '../../components/settings/settings.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { LanguageProvider } from '../../components/language.ts';
import { ActionsProvider, type PanelActions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { OptionsPage } from '../../components/settings/options-page.tsx';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings/settings.ts';
import { readLanguage } from '../../lib/panel/language.ts';
import { firstView, nextPlace, type View } from '../../lib/panel/view.ts';
import { type Exhibit, exhibits } from './states.ts';

const locales = import.meta.glob<Record<string, { message: string }>>(
  '../../public/_locales/*/messages.json',
  {
    eager: true,
    import: 'default',
  },
);

/** One state of the panel, with actions that only change what is in front of the reader. */
function Gallery({ exhibit }: { exhibit: Exhibit }) {
  const [view, setView] = useState<View>({ ...firstView, ...exhibit.view });
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const show = (change: Partial<View>) => setView((old) => ({ ...old, ...change }));
  const idle = () => {};
  const actions: PanelActions = {
    show,
    openEntry: (entry) => show({ section: 'people', open: entry.id }),
    go: (entry) => show({ current: { id: entry.id, at: nextPlace(view, entry) } }),
    goBack: (entry) => show({ current: { id: entry.id, at: nextPlace(view, entry, -1) } }),
    leave: () => show({ current: undefined }),
    copyEntry: idle,
    copyAll: idle,
    saveAll: idle,
    correct: idle,
    undo: idle,
    showBoxes: idle,
    hideBoxes: idle,
    hideOnSite: idle,
    hideKindOnSite: idle,
    readAnyway: idle,
    readSite: idle,
    reload: idle,
    requestAccess: idle,
  };
  const { story } = exhibit.state.kind === 'ready' ? exhibit.state : {};
  return (
    <ActionsProvider value={actions}>
      <div class={exhibit.page ? undefined : 'panel'}>
        {exhibit.page === 'welcome' ? (
          <Welcome keys="Alt+Shift+N" onOpen={idle} onSettings={idle} />
        ) : exhibit.page === 'options' ? (
          <OptionsPage
            settings={settings}
            onChange={(concern, edit) => setSettings((old) => ({ ...old, [concern]: edit(old[concern]) }))}
            version="0.1.0"
            shortcuts={[
              { description: 'Open or close the panel', keys: 'Alt+Shift+N' },
              { description: 'Hide or show the boxes on this page', keys: '' },
            ]}
            pages={[{ address: 'https://marren.example/news/sea-wall', reading: 'never' }]}
            onForgetPage={idle}
            onShortcuts={idle}
            onExport={idle}
            onImport={idle}
            onReset={idle}
            onForgetPages={idle}
          />
        ) : view.page === 'settings' ? (
          <SettingsPage
            settings={settings}
            onChange={(concern, edit) => setSettings((old) => ({ ...old, [concern]: edit(old[concern]) }))}
            onBack={() => show({ page: 'lists' })}
            onMore={idle}
          />
        ) : (
          <Panel
            state={exhibit.state}
            view={view}
            orders={settings.lists}
            onScreen={story && { start: 0, end: 420 }}
            site="marren.example"
            hidesHere
            kindsHere={['related', 'newsletter']}
          />
        )}
      </div>
    </ActionsProvider>
  );
}

const asked = new URLSearchParams(location.search);
const exhibit = exhibits[asked.get('state') ?? 'story']?.();
if (!exhibit) throw new Error('no such state');
const messages = locales[`../../public/_locales/${asked.get('locale') ?? 'en'}/messages.json`] ?? {};
const language = readLanguage((key, words) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => words[Number(place) - 1] ?? ''),
);
const direction = exhibit.direction ?? language.direction;
document.documentElement.lang = language.tag;
document.documentElement.dir = direction;
document.documentElement.dataset.theme = asked.get('theme') ?? 'system';
document.documentElement.dataset.textSize = asked.get('size') ?? 'medium';
render(
  <LanguageProvider value={{ ...language, direction }}>
    <Gallery exhibit={exhibit} />
  </LanguageProvider>,
  document.getElementById('root')!,
);
