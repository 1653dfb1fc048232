import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.ts';
import { SettingsForm, type SettingsFormProps } from './settings-form.tsx';

/** Props of {@link SettingsPage}. */
interface SettingsPageProps extends SettingsFormProps {
  onBack: () => void;
  /** Opens the page that has the rarer things, too. */
  onMore: () => void;
  /** What is shown below. */
  children?: ComponentChildren;
}

/** The settings within the panel. Takes the focus when it opens. */
export function SettingsPage({ onBack, onMore, children, ...form }: SettingsPageProps) {
  const language = useLanguage();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  useEffect(() => {
    const leave = ({ key, target }: KeyboardEvent) => {
      // An open list of choices is closed by it first.
      if (key === 'Escape' && !(target instanceof HTMLSelectElement)) onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onBack]);
  return (
    <>
      <div class="scroller">
        <header class="settings-header">
          <button
            ref={back}
            type="button"
            class="icon-button mirrored"
            aria-label={language.say('back')}
            onClick={onBack}
          >
            <Icon name="back" />
          </button>
          <h1>{language.say('settings')}</h1>
        </header>
        <main class="settings-main">
          <SettingsForm {...form} />
          <button type="button" class="quiet" onClick={onMore}>
            {language.say('settings_more')}
          </button>
        </main>
      </div>
      {children}
    </>
  );
}
