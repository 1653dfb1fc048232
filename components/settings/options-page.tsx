import { useRef } from 'preact/hooks';
import type { Shortcut } from '../../lib/extension/shortcuts.ts';
import { useLanguage } from '../language.ts';
import { Chosen } from './chosen.tsx';
import { SettingsForm, type SettingsFormProps } from './settings-form.tsx';

/** Props of {@link OptionsPage}. */
interface OptionsPageProps extends SettingsFormProps {
  version: string;
  /** The browser's keys for Nutgraf. Without any, as where it has no keys for extensions, nothing is said of them. */
  shortcuts: readonly Pick<Shortcut, 'description' | 'keys'>[];
  /** The pages that the reader had read, or not read, as articles, by their addresses. */
  pages: readonly { readonly address: string; readonly reading: 'always' | 'never' }[];
  onForgetPage: (address: string) => void;
  onShortcuts: () => void;
  onExport: () => void;
  /** Called with the text of the file that the reader chose. */
  onImport: (text: string) => void;
  onReset: () => void;
  /** Forgets what was corrected and brought back on all pages. */
  onForgetPages: () => void;
}

/** All settings, and what is seldom needed: keys, a file of the settings, and the way back to how all began. */
export function OptionsPage({
  version,
  shortcuts,
  pages,
  onForgetPage,
  onShortcuts,
  onExport,
  onImport,
  onReset,
  onForgetPages,
  ...form
}: OptionsPageProps) {
  const language = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const choose = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (chosen) onImport(await chosen.text());
    input.value = '';
  };
  return (
    <div class="options">
      <header>
        <img src="/icon/nutgraf.svg" alt="" width="32" height="32" />
        <h1>{language.say('extensionName')}</h1>
        <span class="soft">{version}</span>
      </header>
      <main>
        <SettingsForm {...form} />
        <div class="settings">
          <fieldset>
            <legend>
              <h2>{language.say('settings_pages')}</h2>
            </legend>
            <p class="soft">{language.say('settings_pagesHint')}</p>
            <Chosen
              kind="pages"
              items={pages.map(({ address, reading }) => ({
                name: address,
                words: language.say(`rule_${reading}`),
              }))}
              none={language.say('noPages')}
              onForget={onForgetPage}
            />
          </fieldset>
          {shortcuts.length === 0 ? null : (
            <fieldset>
              <legend>
                <h2>{language.say('settings_keys')}</h2>
              </legend>
              <dl class="shortcuts">
                {shortcuts.map(({ description, keys }) => (
                  <div key={description}>
                    <dt>{description}</dt>
                    <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{language.say('noKey')}</span>}</dd>
                  </div>
                ))}
              </dl>
              <button type="button" class="quiet" onClick={onShortcuts}>
                {language.say('changeKeys')}
              </button>
            </fieldset>
          )}
          <fieldset>
            <legend>
              <h2>{language.say('settings_data')}</h2>
            </legend>
            <p class="soft">{language.say('settings_dataHint')}</p>
            <div class="entry-actions data">
              <button type="button" class="quiet" onClick={onExport}>
                {language.say('exportSettings')}
              </button>
              <button type="button" class="quiet" onClick={() => file.current?.click()}>
                {language.say('importSettings')}
              </button>
              <input
                ref={file}
                type="file"
                accept=".json,application/json"
                hidden
                aria-label={language.say('importSettings')}
                onChange={(event) => void choose(event.currentTarget)}
              />
              <button type="button" class="quiet" onClick={onReset}>
                {language.say('resetSettings')}
              </button>
              <button type="button" class="quiet" onClick={onForgetPages}>
                {language.say('forgetPages')}
              </button>
            </div>
          </fieldset>
        </div>
      </main>
    </div>
  );
}
