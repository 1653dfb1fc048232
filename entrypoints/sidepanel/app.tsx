import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLanguage } from '../../components/language.ts';
import { ActionsProvider, type PanelActions } from '../../components/panel/actions.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { LiveRegion, type Message, Status } from '../../components/panel/status.tsx';
import { useFocusKept } from '../../components/panel/use-focus-kept.ts';
import { saveProblem } from '../../components/save-problem.ts';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { useSettings } from '../../components/use-settings.ts';
import type { Analyzer } from '../../lib/extension/analyzer.ts';
import { pageKey } from '../../lib/extension/page-memory.ts';
import { panelState } from '../../lib/extension/panel-state.ts';
import { goToTab } from '../../lib/extension/panel-tab.ts';
import { hiddenKinds, siteOf, siteRule } from '../../lib/extension/settings/settings.ts';
import { openSettings } from '../../lib/extension/stores.ts';
import { convert } from '../../lib/panel/convert.ts';
import { correct } from '../../lib/panel/corrections.ts';
import { noFilters } from '../../lib/panel/find.ts';
import { marksOf } from '../../lib/panel/marks.ts';
import { inMillions } from '../../lib/panel/scale-words.ts';
import type { Entry } from '../../lib/panel/story.ts';
import { tellStory } from '../../lib/panel/tell-story.ts';
import { nextPlace } from '../../lib/panel/view.ts';
import { useAnnouncements } from './use-announcements.ts';
import { useChoosing } from './use-choosing.ts';
import { useCorrecting } from './use-correcting.ts';
import { useDrawnMark } from './use-drawn-mark.ts';
import { useLookUps } from './use-look-ups.ts';
import { useMemory } from './use-memory.ts';
import { usePage } from './use-page.ts';
import { usePanelTab } from './use-panel-tab.ts';
import { useReading } from './use-reading.ts';
import { useRevealing } from './use-revealing.ts';
import { useTaking } from './use-taking.ts';
import { useViews } from './use-views.ts';

/** Props of {@link App}. */
interface AppProps {
  analyzer: Analyzer;
  /** The tab to show, where the panel is a page of its own. */
  tab?: number;
}

/** The panel, wired to the page beside it and to what is stored. */
export function App({ analyzer, tab }: AppProps) {
  const language = useLanguage();
  const [message, setMessage] = useState<Message>();
  const tell = (words: string) => setMessage({ words });
  const { link, onScreen, connection } = usePage(tab, {
    place: (at) => show((view) => (view.current ? { current: { ...view.current, at } } : {})),
    placeGone: () => tell(language.say('placeGone')),
    notKept: (problem) => tell(language.say('notSaved', saveProblem(language, problem))),
  });
  const isPrivate = link.tab?.isPrivate === true;
  const store = useMemo(() => openSettings(isPrivate), [isPrivate]);
  const live = useSettings(store, tell);
  const { settings } = live;
  const url = link.state === 'article' ? link.article.url : link.tab?.url;
  const page = url && pageKey(url);
  const memory = useMemory(url, isPrivate, tell);
  const reading = useReading(link, analyzer);
  const { view, show } = useViews(link.tab?.id, page);
  const site = siteOf(url ?? '');
  const rule = site === undefined ? undefined : siteRule(settings, site);
  const { corrections, reading: ofPage } = memory.memory;
  // What is kept of the page comes before what is kept of its site.
  const never =
    ofPage === 'never' ? 'page' : ofPage === undefined && rule?.reading === 'never' ? 'site' : undefined;
  const { units } = settings.look;

  const story = useMemo(
    () =>
      reading?.state === 'done'
        ? tellStory(reading.article, correct(reading.article, reading.analysis, corrections))
        : undefined,
    [reading, corrections],
  );
  const failure = reading?.state === 'failed' ? reading.message : undefined;
  const state = panelState(link, { story, failure }, corrections);
  const isFresh = useRef(true);
  if (state.kind !== 'reading') isFresh.current = false;
  const isCurrent =
    link.state === 'article' && reading?.state === 'done' && reading.revision === link.revision;

  useEffect(() => {
    if (story && isCurrent) connection?.mark(marksOf(story));
  }, [connection, story, isCurrent]);
  useDrawnMark(isCurrent ? reading : undefined);
  useEffect(() => setMessage(undefined), [link.tab?.id, page]);
  useEffect(() => connection?.follow(settings.lists.follow), [connection, settings.lists.follow]);

  usePanelTab(tab, story?.headline && `${story.headline} · ${language.say('extensionName')}`);

  const revealing = useRevealing({ page: `${link.tab?.id} ${page}`, story, isCurrent }, (entry, at) =>
    connection?.reveal(entry.places, at),
  );
  const reveal = (entry: Entry, at: number) => {
    show(() => ({ current: { id: entry.id, at } }));
    // A page that is not in front doesn't scroll.
    if (tab === undefined) revealing.reveal(entry, at);
    else void goToTab(tab).then(() => revealing.reveal(entry, at));
  };
  const actions: PanelActions = {
    ...useTaking(story, view, settings.lists, tell),
    ...useCorrecting(memory, setMessage),
    ...useChoosing(site, { settings: live, memory, connection }, setMessage),
    show: (part) => show(() => part),
    openEntry: (entry) => {
      show(() => ({ section: sectionOf(entry), open: entry.id, filters: noFilters }));
      focusSoon(`[data-entry="${CSS.escape(entry.id)}"]`);
    },
    go: (entry, at = nextPlace(view, entry)) => reveal(entry, at),
    goBack: (entry) => reveal(entry, nextPlace(view, entry, -1)),
    leave: () => {
      show(() => ({ current: undefined }));
      revealing.forget();
      connection?.leave();
    },
    showBoxes: (ids) => connection?.showBoxes(ids),
    hideBoxes: (ids) => connection?.hideBoxes(ids),
    reload: () => void connection?.reload(),
    // Where a browser can't ask (Firefox for Android), it says so.
    requestAccess: () =>
      void connection
        ?.requestAccess()
        .catch((error: Error) => tell(language.say('accessNotAsked', error.message))),
  };

  useLookUps(tab === undefined ? link.tab?.windowId : undefined, state.kind, {
    look: (search) => show(() => ({ page: 'lists', section: 'story', filters: { ...noFilters, search } })),
    fail: (words) =>
      setMessage({
        words: language.say('notLookedUp', words),
        ...(state.kind === 'no-article'
          ? { action: { label: 'readAnyway', run: () => actions.readAnyway(true) } }
          : {}),
      }),
  });

  const panel = useRef<HTMLDivElement>(null);
  useFocusKept(panel);
  const announcement = useAnnouncements(message, { state, page, view, orders: settings.lists });
  const back = () => {
    show(() => ({ page: 'lists' }));
    focusSoon('.settings-button');
  };
  const status = <Status message={message} onDone={() => setMessage(undefined)} />;
  return (
    <ActionsProvider value={actions}>
      <div ref={panel} class="panel">
        <LiveRegion words={announcement} />
        {view.page === 'settings' ? (
          <SettingsPage
            settings={settings}
            onChange={live.change}
            onBack={back}
            onMore={() => void browser.runtime.openOptionsPage()}
          >
            {status}
          </SettingsPage>
        ) : (
          <Panel
            state={state}
            isFresh={isFresh.current}
            page={page}
            view={view}
            orders={settings.lists}
            onScreen={settings.lists.follow && isCurrent ? onScreen : undefined}
            site={site}
            kindsHere={hiddenKinds(settings, site)}
            hidesHere={rule?.hiding !== false}
            never={never}
            convert={
              units === 'as-written'
                ? undefined
                : ({ quantity, words }) =>
                    convert(quantity, units, language.tag) ?? inMillions(words, quantity, language.tag)
            }
          >
            {status}
          </Panel>
        )}
      </div>
    </ActionsProvider>
  );
}

/** Moves the focus to what is about to be drawn. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

const sectionOf = ({ kind }: Entry) =>
  kind === 'person' ? 'people' : kind === 'number' ? 'numbers' : 'quotes';
