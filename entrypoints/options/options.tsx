import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLanguage } from '../../components/language.ts';
import { LiveRegion, type Message, Status } from '../../components/panel/status.tsx';
import { saveProblem } from '../../components/save-problem.ts';
import { OptionsPage } from '../../components/settings/options-page.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { saveFile } from '../../lib/extension/save-file.ts';
import type { Settings } from '../../lib/extension/settings/settings.ts';
import { settingsFromFile, settingsToFile } from '../../lib/extension/settings/settings-file.ts';
import { openShortcutPage, readShortcuts, type Shortcut } from '../../lib/extension/shortcuts.ts';
import type { SaveResult } from '../../lib/extension/storage-area.ts';
import { openPageMemory, openSettings } from '../../lib/extension/stores.ts';

/** The options page, wired to what is stored. */
export function Options() {
  const language = useLanguage();
  const [message, setMessage] = useState<Message>();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const store = useMemo(() => openSettings(), []);
  const told = (problem: string) => setMessage({ words: language.say('notSaved', problem) });
  const { settings, change } = useSettings(store, (words) => setMessage({ words }));

  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    // The reader comes back from the browser's page of keys.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);

  /** Does something to all settings that can be taken back. */
  const replace = async (doing: Promise<SaveResult>, words: string, before: Settings) => {
    const result = await doing;
    if (!result.ok) told(saveProblem(language, result));
    else setMessage({ words, action: { label: 'undo', run: () => void store.saveAll(before) } });
  };
  const onImport = (text: string) => {
    const parsed = settingsFromFile(text);
    if (!parsed) {
      setMessage({ words: language.say('importNoSettings') });
      return;
    }
    const take = () => void replace(store.saveAll(parsed.settings), language.say('imported'), settings);
    if (parsed.problems.size === 0) take();
    else setMessage({ words: language.say('importOdd'), action: { label: 'importAnyway', run: take } });
  };

  return (
    <>
      <OptionsPage
        settings={settings}
        onChange={change}
        version={browser.runtime.getManifest().version}
        shortcuts={shortcuts}
        onShortcuts={() => void openShortcutPage()}
        onExport={() =>
          saveFile(settingsToFile(settings), { name: 'nutgraf-settings.json', type: 'application/json' })
        }
        onImport={onImport}
        onReset={() => void replace(store.reset(), language.say('wasReset'), settings)}
        onForgetPages={() =>
          void openPageMemory()
            .forgetAll()
            .then((result) => {
              if (result.ok) setMessage({ words: language.say('pagesForgotten') });
              else told(saveProblem(language, result));
            })
        }
      />
      <LiveRegion words={message?.words ?? ''} />
      <Status message={message} onDone={() => setMessage(undefined)} />
    </>
  );
}
