import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLanguage } from '../../components/language.ts';
import { LiveRegion, type Message, Status } from '../../components/panel/status.tsx';
import { useFocusKept } from '../../components/panel/use-focus-kept.ts';
import { saveProblem } from '../../components/save-problem.ts';
import { OptionsPage } from '../../components/settings/options-page.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { saveFile } from '../../lib/extension/save-file.ts';
import { settingsFromFile, settingsToFile } from '../../lib/extension/settings/settings-file.ts';
import { openShortcutPage, readShortcuts, type Shortcut } from '../../lib/extension/shortcuts.ts';
import type { SaveResult } from '../../lib/extension/storage-area.ts';
import { openPageMemory, openSettings } from '../../lib/extension/stores.ts';

import { useChosenPages } from './use-chosen-pages.ts';

/** The options page, wired to what is stored. */
export function Options() {
  const language = useLanguage();
  const [message, setMessage] = useState<Message>();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const store = useMemo(() => openSettings(), []);
  const memory = useMemo(() => openPageMemory(), []);
  const pages = useChosenPages(memory, ({ message }) =>
    setMessage({ words: language.say('notRead', message) }),
  );
  const told = (problem: string) => setMessage({ words: language.say('notSaved', problem) });
  const { settings, change } = useSettings(store, (words) => setMessage({ words }));

  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    // The reader comes back from the browser's page of keys.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);

  /** Does something to the settings, and says how it went. */
  const run = async (doing: Promise<SaveResult>, done: Message) => {
    const result = await doing;
    if (result.ok) setMessage(done);
    else told(saveProblem(language, result));
  };
  /** The same, with a way back to what is stored now, where that can be read. */
  const replace = async (act: () => Promise<SaveResult>, words: string) => {
    const before = await store.load().catch(() => undefined);
    const undo = () => void run(store.saveAll(before!.settings), { words: language.say('undone') });
    await run(act(), { words, ...(before ? { action: { label: 'undo', run: undo } } : {}) });
  };
  const onExport = async () => {
    const { settings } = await store.load();
    saveFile(settingsToFile(settings), { name: 'nutgraf-settings.json', type: 'application/json' });
  };
  const onImport = (text: string) => {
    const parsed = settingsFromFile(text);
    if (!parsed) {
      setMessage({ words: language.say('importNoSettings') });
      return;
    }
    const take = () => void replace(() => store.saveAll(parsed.settings), language.say('imported'));
    if (parsed.problems.size === 0) take();
    else setMessage({ words: language.say('importOdd'), action: { label: 'importAnyway', run: take } });
  };

  const page = useRef<HTMLDivElement>(null);
  useFocusKept(page);
  return (
    <div ref={page} class="options-root">
      <OptionsPage
        settings={settings}
        onChange={change}
        version={browser.runtime.getManifest().version}
        shortcuts={shortcuts}
        pages={pages}
        onForgetPage={(address) =>
          void run(memory.save(address, { reading: undefined }), { words: language.say('undone') })
        }
        onShortcuts={() => void openShortcutPage()}
        onExport={() =>
          void onExport().catch((error: Error) =>
            setMessage({ words: language.say('notRead', error.message) }),
          )
        }
        onImport={onImport}
        onReset={() => void replace(() => store.reset(), language.say('wasReset'))}
        onForgetPages={() => void run(memory.forgetAll(), { words: language.say('pagesForgotten') })}
      />
      <LiveRegion words={message?.words ?? ''} />
      <Status message={message} onDone={() => setMessage(undefined)} />
    </div>
  );
}
