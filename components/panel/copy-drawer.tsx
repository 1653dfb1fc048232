import type { TargetedKeyboardEvent } from 'preact';
import { COPY_FORMATS } from '../../lib/panel/export/write.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** Props of {@link CopyDrawer}. */
interface CopyDrawerProps {
  onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

/** Copies or saves all that is listed, in one of four formats. */
export function CopyDrawer({ onKeyDown }: CopyDrawerProps) {
  const language = useLanguage();
  const actions = useActions();
  return (
    <section class="drawer copy-drawer" aria-label={language.say('copyAll')} onKeyDown={onKeyDown}>
      <table>
        <tbody>
          {COPY_FORMATS.map((format) => (
            <tr key={format}>
              <th scope="row">{language.say(`format_${format}`)}</th>
              <td>
                <button
                  type="button"
                  class="quiet"
                  aria-label={language.say('copyAs', language.say(`format_${format}`))}
                  onClick={() => actions.copyAll(format)}
                >
                  {language.say('copy')}
                </button>
              </td>
              <td>
                <button
                  type="button"
                  class="quiet"
                  aria-label={language.say('saveAs', language.say(`format_${format}`))}
                  onClick={() => actions.saveAll(format)}
                >
                  {language.say('save')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
