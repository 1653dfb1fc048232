import { MARK_KINDS } from '../../lib/extension/protocol.ts';
import { useLanguage } from '../language.ts';

/** Props of {@link Welcome}. */
interface WelcomeProps {
  /** The key that opens the panel, as the browser writes it; empty where there is none. */
  keys: string;
  /** Opens the panel beside this page; absent where a page can't. */
  onOpen?: (() => void) | undefined;
  onSettings: () => void;
}

/** The page that is shown once, after the installation: what Nutgraf does, how it is opened, and what it never does. */
export function Welcome({ keys, onOpen, onSettings }: WelcomeProps) {
  const language = useLanguage();
  return (
    <main class="welcome">
      <img src="/icon/nutgraf.svg" alt="" width="48" height="48" />
      <h1>{language.say('welcome_heading')}</h1>
      <ul class="promises">
        {MARK_KINDS.map((kind) => (
          <li key={kind} class={`kind-${kind}`}>
            <h2>{language.say(kind)}</h2>
            <p>{language.say(`welcome_${kind}`)}</p>
          </li>
        ))}
      </ul>
      <p>{language.say('welcome_tidy')}</p>
      <p>
        {language.say('welcome_open')}{' '}
        {keys ? (
          <>
            {language.say('welcome_key')} <kbd>{keys}</kbd>
          </>
        ) : null}
      </p>
      <p class="soft">{language.say('welcome_private')}</p>
      <div class="entry-actions">
        {onOpen ? (
          <button type="button" class="main-button" onClick={onOpen}>
            {language.say('welcome_openNow')}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={onSettings}>
          {language.say('settings')}
        </button>
      </div>
    </main>
  );
}
