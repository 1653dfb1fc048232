import { useEffect, useState } from 'preact/hooks';
import { wearLook } from '../lib/extension/look.ts';
import { type Concern, DEFAULT_SETTINGS, type Settings } from '../lib/extension/settings/settings.ts';
import type { SettingsStore } from '../lib/extension/settings/settings-store.ts';
import { useLanguage } from './language.ts';
import { saveProblem } from './save-problem.ts';

/** The reader's settings as they are now, and how to change them. */
export interface LiveSettings {
  readonly settings: Settings;
  /** Changes a concern as it is stored: until that could be read, `settings` are the defaults. */
  change<C extends Concern>(concern: C, edit: (stored: Settings[C]) => Settings[C]): void;
}

/**
 * Keeps settings in step with the store, and the page with the look that was chosen. What could not be read or saved
 * is told to `onProblem`.
 */
export function useSettings(store: SettingsStore, onProblem: (message: string) => void): LiveSettings {
  const language = useLanguage();
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const ending = new AbortController();
    store.watch(({ settings }) => setSettings(settings), ending.signal);
    store.load().then(
      ({ settings, problems }) => {
        setSettings(settings);
        if ([...problems.values()].includes('corrupt')) onProblem(language.say('settingsOdd'));
      },
      (error: Error) => onProblem(language.say('notRead', error.message)),
    );
    return () => ending.abort();
  }, [store]);
  useEffect(() => {
    // Until they are read, the page has the look that was worn last.
    if (settings !== DEFAULT_SETTINGS) wearLook(settings.look);
  }, [settings]);
  const change = <C extends Concern>(concern: C, edit: (stored: Settings[C]) => Settings[C]): void => {
    const before = settings[concern];
    setSettings((old) => ({ ...old, [concern]: edit(old[concern]) }));
    void store.change(concern, edit).then(async (result) => {
      if (result.ok) return;
      const isFull = concern === 'sites' && result.reason === 'quota';
      const words = isFull ? language.say('saveFailed_sites') : saveProblem(language, result);
      onProblem(language.say('notSaved', words));
      // What is stored still holds: show that, or what was shown before where it can't be read either.
      const stored = await store.load().catch(() => undefined);
      setSettings((now) => stored?.settings ?? { ...now, [concern]: before });
    });
  };
  return { settings, change };
}
