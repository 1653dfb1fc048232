import type { ComponentChildren } from 'preact';
import type { Entry } from '../../lib/panel/story.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** Props of {@link EntryActions}. */
interface EntryActionsProps {
  entry: Entry;
  /** The corrections that fit the entry. */
  children?: ComponentChildren;
}

/** What can be done with an open entry: copy it, copy a link to its place, correct it. */
export function EntryActions({ entry, children }: EntryActionsProps) {
  const language = useLanguage();
  const actions = useActions();
  return (
    <div class="entry-actions">
      <button type="button" class="quiet" onClick={() => actions.copyEntry(entry, 'text')}>
        {language.say('copy')}
      </button>
      <button type="button" class="quiet" onClick={() => actions.copyEntry(entry, 'link')}>
        {language.say('copyLink')}
      </button>
      {children}
    </div>
  );
}

/** Props of {@link Choose}. */
interface ChooseProps {
  label: string;
  /** What can be picked: a value and its words each. */
  choices: readonly (readonly [value: string, words: string])[];
  onPick: (value: string) => void;
}

/** A button that is a list to pick from: "Same person as …". */
export function Choose({ label, choices, onPick }: ChooseProps) {
  return (
    <select
      class="quiet"
      aria-label={label}
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        if (value) onPick(value);
      }}
    >
      <option value="">{label}</option>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
