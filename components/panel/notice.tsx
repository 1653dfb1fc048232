import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelState } from '../../lib/panel/state.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { SettingsButton } from './header.tsx';

/** Props of {@link Notice}. */
interface NoticeProps {
  state: Exclude<PanelState, { kind: 'ready' }>;
  /** Whether nothing was ever shown in this panel. */
  isFresh?: boolean | undefined;
  site: string | undefined;
  /** What the reader chose never to have read: this page, or all pages of its site. */
  never: 'page' | 'site' | undefined;
}

const TITLES = {
  reading: 'reading',
  'no-article': 'noArticle',
  unreachable: 'unreachable',
  'needs-reload': 'needsReload',
  failed: 'failed',
} as const;

/** The message that heads a notice. */
export const noticeTitle = ({ kind }: NoticeProps['state']) => TITLES[kind];

/** What the panel shows where there is no story: why, and what the reader can do about it. */
export function Notice({ state, isFresh, site, never }: NoticeProps) {
  const language = useLanguage();
  const actions = useActions();
  switch (state.kind) {
    case 'reading':
      return <Reading isFresh={isFresh} />;
    case 'no-article':
      return (
        <Frame title={language.say(noticeTitle(state))}>
          <p>{language.say(never ? CHOSEN[never] : 'noArticleHint', site ?? '')}</p>
          <button type="button" class="main-button" onClick={() => actions.readAnyway(true)}>
            {language.say('readAnyway')}
          </button>
          {site === undefined || never === 'page' ? null : (
            <button
              type="button"
              class="quiet"
              onClick={() => actions.readSite(never ? undefined : 'always')}
            >
              {language.say(never ? 'siteAgain' : 'alwaysOnSite', site)}
            </button>
          )}
          {state.reasons.length === 0 ? null : (
            <details>
              <summary>{language.say('whyNot')}</summary>
              <ul>
                {state.reasons.map((reason) => (
                  <li key={reason}>{language.say(`whyNot_${reason}`)}</li>
                ))}
              </ul>
            </details>
          )}
        </Frame>
      );
    case 'unreachable':
      return (
        <Frame title={language.say(noticeTitle(state))}>
          <p>{language.say(BARRIERS[state.barrier])}</p>
          {state.barrier === 'site-access' ? (
            <button type="button" class="main-button" onClick={actions.requestAccess}>
              {language.say('giveAccess')}
            </button>
          ) : null}
        </Frame>
      );
    case 'needs-reload':
      return (
        <Frame title={language.say(noticeTitle(state))}>
          <p>{language.say('needsReloadHint')}</p>
          <button type="button" class="main-button" onClick={actions.reload}>
            {language.say('reload')}
          </button>
        </Frame>
      );
    case 'failed':
      return (
        <Frame title={language.say(noticeTitle(state))}>
          <p>{language.say('failedHint')}</p>
          <pre>{state.message}</pre>
          <button type="button" class="main-button" onClick={actions.reload}>
            {language.say('reload')}
          </button>
        </Frame>
      );
  }
}

/** Work that is over in so many ms shows nothing, and moves nothing. */
const A_BLINK = 400;

function Reading({ isFresh = false }: Pick<NoticeProps, 'isFresh'>) {
  const language = useLanguage();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), A_BLINK);
    return () => clearTimeout(timer);
  }, []);
  // A panel that opens has no focus to keep, and draws nothing that it would have to draw over.
  if (isFresh && !long) return null;
  const title = language.say(noticeTitle({ kind: 'reading' }));
  return (
    <Frame busy={long ? 'long' : 'short'} title={title}>
      {long ? <progress aria-label={title} /> : null}
    </Frame>
  );
}

const CHOSEN = { page: 'noArticleByPage', site: 'noArticleBySite' } as const;

const BARRIERS = {
  'browser-page': 'barrier_browserPage',
  'file-access': 'barrier_fileAccess',
  'site-access': 'barrier_siteAccess',
  closed: 'pageClosed',
} as const;

function Frame({
  title,
  busy,
  children,
}: {
  title: string;
  busy?: 'short' | 'long';
  children: ComponentChildren;
}) {
  return (
    <div class="scroller">
      <header class="bare">
        <SettingsButton />
      </header>
      <main class={busy ? `notice busy ${busy}` : 'notice'} aria-busy={busy !== undefined}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </main>
    </div>
  );
}
