import type { ComponentChildren } from 'preact';
import { COPY_FORMATS } from '../../lib/panel/export/write.ts';
import type { Entry } from '../../lib/panel/story.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { Menu } from './menu.tsx';

/** Props of {@link EntryActions}. */
interface EntryActionsProps {
  entry: Entry;
  /** The corrections that fit the entry. */
  children?: ComponentChildren;
}

/** What can be done with an open entry: take it along, in words, as a link to its place or in a format; correct it. */
export function EntryActions({ entry, children }: EntryActionsProps) {
  const language = useLanguage();
  const actions = useActions();
  return (
    <>
      <div class="entry-actions">
        <button type="button" class="quiet" onClick={() => actions.copyEntry(entry, 'words')}>
          {language.say('copy')}
        </button>
        <button type="button" class="quiet" onClick={() => actions.copyEntry(entry, 'link')}>
          {language.say('copyLink')}
        </button>
        <Menu
          label={language.say('copyInFormat')}
          choices={COPY_FORMATS.map((format) => [format, language.say(`format_${format}`)])}
          onPick={(format) => actions.copyEntry(entry, format)}
        />
      </div>
      {children ? <div class="entry-actions">{children}</div> : null}
    </>
  );
}
