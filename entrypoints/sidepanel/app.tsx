import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLanguage } from '../../components/language.ts';
import { ActionsProvider, type PanelActions } from '../../components/panel/actions.ts';
import { correctionWords } from '../../components/panel/correction-words.ts';
import { noticeTitle } from '../../components/panel/notice.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { LiveRegion, type Message, Status } from '../../components/panel/status.tsx';
import { useFocusKept } from '../../components/panel/use-focus-kept.ts';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { useSettings } from '../../components/use-settings.ts';
import type { Analyzer } from '../../lib/extension/analyzer.ts';
import { takeLookUps } from '../../lib/extension/look-up.ts';
import { answerForTab, goToTab } from '../../lib/extension/panel-tab.ts';
import { saveFile } from '../../lib/extension/save-file.ts';
import {
  hiddenKinds,
  type SiteRule,
  siteOf,
  siteRule,
  withSiteRule,
} from '../../lib/extension/settings/settings.ts';
import { openSettings } from '../../lib/extension/stores.ts';
import { convert } from '../../lib/panel/convert.ts';
import { type Correction, correct } from '../../lib/panel/corrections.ts';
import { copyOf } from '../../lib/panel/export/rows.ts';
import { line } from '../../lib/panel/export/text.ts';
import { type CopyFormat, fileOf, write } from '../../lib/panel/export/write.ts';
import { findEntries, noFilters } from '../../lib/panel/find.ts';
import { marksOf } from '../../lib/panel/marks.ts';
import { reasonsAgainst } from '../../lib/panel/reasons.ts';
import { inMillions } from '../../lib/panel/scale-words.ts';
import type { PanelState } from '../../lib/panel/state.ts';
import { type Entry, type Story, tellStory } from '../../lib/panel/story.ts';
import { filtersIn, nextPlace, type View } from '../../lib/panel/view.ts';
import { useAnnouncements } from './use-announcements.ts';
import { useDrawnMark } from './use-drawn-mark.ts';
import { useMemory } from './use-memory.ts';
import { usePage } from './use-page.ts';
import { useReading } from './use-reading.ts';
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
  const store = useMemo(() => openSettings(), []);
  const { settings, change } = useSettings(store, tell);
  const { link, onScreen, connection } = usePage(tab, (at) =>
    show((view) => (view.current ? { current: { ...view.current, at } } : {})),
  );
  const url = link.state === 'article' ? link.article.url : link.tab?.url;
  const memory = useMemory(url, tell);
  const reading = useReading(link, analyzer);
  const { view, show } = useViews(link.tab?.id, url);
  const site = siteOf(url ?? '');
  const rule = site === undefined ? undefined : siteRule(settings, site);
  const { corrections } = memory.memory;
  const { units } = settings.look;

  const story = useMemo(
    () =>
      reading?.state === 'done'
        ? tellStory(reading.article, correct(reading.article, reading.analysis, corrections))
        : undefined,
    [reading, corrections],
  );
  const state = stateOf(link, story, reading?.state === 'failed' ? reading.message : undefined, corrections);
  const isCurrent =
    link.state === 'article' && reading?.state === 'done' && reading.revision === link.revision;

  useEffect(() => {
    if (story && isCurrent) connection?.mark(marksOf(story));
  }, [connection, story, isCurrent]);
  useDrawnMark(isCurrent ? reading : undefined);
  useEffect(() => setMessage(undefined), [link.tab?.id, url]);
  useEffect(() => connection?.follow(settings.lists.follow), [connection, settings.lists.follow]);

  useEffect(() => {
    if (tab === undefined) return;
    const ending = new AbortController();
    void answerForTab(tab, ending.signal);
    return () => ending.abort();
  }, [tab]);
  const title = tab === undefined ? undefined : story?.headline;
  useEffect(() => {
    if (title) document.title = `${title} · ${language.say('extensionName')}`;
  }, [title]);

  const lookUp = useRef((_words: string) => {});
  lookUp.current = (search) =>
    show(() => ({ page: 'lists', section: 'story', filters: { ...noFilters, search } }));
  useEffect(() => {
    if (tab !== undefined) return;
    const ending = new AbortController();
    void takeLookUps((words) => lookUp.current(words), ending.signal);
    return () => ending.abort();
  }, []);

  const revealing = useRef(story);
  revealing.current = isCurrent ? story : undefined;
  const reveal = (entry: Entry, at: number) => {
    if (!revealing.current) return;
    show(() => ({ current: { id: entry.id, at } }));
    const scroll = () => connection?.reveal(entry.places, at);
    // A page that is not in front doesn't scroll.
    if (tab === undefined) scroll();
    else void goToTab(tab).then(scroll);
  };
  const copyListed = (listed: Story) =>
    copyOf({ ...listed, ...findEntries(listed, filtersIn(view), settings.lists, language.tag) });
  const put = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      tell(language.say('copied'));
    } catch (error) {
      tell(language.say('notCopied', error instanceof Error ? error.message : String(error)));
    }
  };
  const setRule = (partsOf: (rule: SiteRule) => object) => {
    if (site === undefined) return;
    change('sites', (sites) => {
      const stored = siteRule({ sites }, site);
      return withSiteRule(sites, { ...stored, ...partsOf(stored) });
    });
  };
  const undo = (gone: Correction) => {
    memory.change((stored) => ({
      corrections: stored.corrections.filter((kept) => JSON.stringify(kept) !== JSON.stringify(gone)),
    }));
    tell(language.say('undone'));
  };

  const actions: PanelActions = {
    show: (part) => show(() => part),
    openEntry: (entry) => {
      show(() => ({ section: sectionOf(entry), open: entry.id, filters: noFilters }));
      focusSoon(`[data-entry="${CSS.escape(entry.id)}"]`);
    },
    go: (entry, at = nextPlace(view, entry)) => reveal(entry, at),
    goBack: (entry) => reveal(entry, nextPlace(view, entry, -1)),
    leave: () => {
      show(() => ({ current: undefined }));
      connection?.leave();
    },
    copyEntry: (entry, what) => {
      if (!story) return;
      const copy = copyOf(story, [entry]);
      const [row] = copy.rows;
      if (!row) return;
      if (what === 'words') void put(line(row, language));
      else void put(what === 'link' ? row.link : write(copy, what, language));
    },
    copyAll: (format) => {
      if (story) void put(write(copyListed(story), format, language));
    },
    saveAll: (format: CopyFormat) => {
      if (!story) return;
      const copy = copyListed(story);
      saveFile(write(copy, format, language), fileOf(copy, format));
    },
    correct: (correction) => {
      memory.change((stored) => ({ corrections: [...stored.corrections, correction] }));
      setMessage({
        words: correctionWords(correction, language),
        action: { label: 'undo', run: () => undo(correction) },
      });
    },
    undo,
    showBoxes: (ids) => connection?.showBoxes(ids),
    hideBoxes: (ids) => connection?.hideBoxes(ids),
    hideOnSite: (on) => setRule(() => ({ hiding: on ? undefined : false })),
    hideKindOnSite: (kind, on) => setRule(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } })),
    readAnyway: (anyway) => {
      connection?.readAnyway(anyway);
      memory.change(() => ({ reading: anyway ? 'always' : 'never' }));
    },
    readSite: (wanted) => setRule(() => ({ reading: wanted })),
    reload: () => void connection?.reload(),
    // Where a browser can't ask (Firefox for Android), it says so.
    requestAccess: () => void connection?.requestAccess().catch((error: Error) => tell(error.message)),
  };

  const panel = useRef<HTMLDivElement>(null);
  useFocusKept(panel);
  const announcement = useAnnouncements(message, JSON.stringify([state.kind, url, filtersIn(view)]), () =>
    announce(state, view, settings.lists),
  );
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
            onChange={change}
            onBack={back}
            onMore={() => void browser.runtime.openOptionsPage()}
          >
            {status}
          </SettingsPage>
        ) : (
          <Panel
            state={state}
            view={view}
            orders={settings.lists}
            onScreen={settings.lists.follow && isCurrent ? onScreen : undefined}
            site={site}
            kindsHere={hiddenKinds(settings, site)}
            hidesHere={rule?.hiding !== false}
            neverHere={rule?.reading === 'never'}
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

  /** What a screen reader is told: how many there are in the lists, or are found, or why there are none. */
  function announce(now: PanelState, seen: View, orders: typeof settings.lists): string {
    if (now.kind === 'reading') return '';
    if (now.kind !== 'ready') return language.say(noticeTitle(now));
    const { people, numbers, quotes } = findEntries(now.story, filtersIn(seen), orders, language.tag);
    return language.list([
      language.count('people', people.length),
      language.count('numbers', numbers.length),
      language.count('quotes', quotes.length),
    ]);
  }
}

function stateOf(
  link: ReturnType<typeof usePage>['link'],
  story: Story | undefined,
  failure: string | undefined,
  corrections: readonly Correction[],
): PanelState {
  switch (link.state) {
    case 'reading':
      return { kind: 'reading' };
    case 'article':
      if (failure !== undefined) return { kind: 'failed', message: failure };
      return story ? { kind: 'ready', story, boxes: link.boxes, corrections } : { kind: 'reading' };
    case 'no-article':
      return { kind: 'no-article', reasons: reasonsAgainst(link.evidence ?? []) };
    case 'unreachable':
      return { kind: 'unreachable', barrier: link.barrier };
    case 'needs-reload':
      return { kind: 'needs-reload' };
  }
}

/** Moves the focus to what is about to be drawn. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

const sectionOf = ({ kind }: Entry) =>
  kind === 'person' ? 'people' : kind === 'number' ? 'numbers' : 'quotes';
