import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Entry } from '../../lib/panel/story.ts';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** How an entry stands in its list. */
export interface Standing {
  /** Whether its details are shown. */
  open: boolean;
  /** Which of its places the reader is at, if any. */
  current: number | undefined;
  /** Whether one of its places is on screen. */
  lit: boolean;
  /** Whether the Tab key stops here: at one entry of all that are listed; arrow keys lead to the others. */
  stop: boolean;
}

/** Props of {@link EntryRow}. */
interface EntryRowProps {
  entry: Entry;
  standing: Standing;
  /** The entry in a few words, for the name of its second button. */
  name: string;
  /** What is always to be seen; it is the button that goes to the place. */
  children: ComponentChildren;
  /** What is to be seen when it is open. */
  details: () => ComponentChildren;
}

/** One entry of a list: a button that goes to its place, another that opens it. */
export function EntryRow({ entry, standing, name, children, details }: EntryRowProps) {
  const language = useLanguage();
  const actions = useActions();
  const detailsId = useId();
  const { open, current, lit, stop } = standing;
  const tabIndex = stop ? 0 : -1;
  return (
    <li
      class={`entry ${entry.kind}${lit ? ' lit' : ''}${open ? ' open' : ''}`}
      aria-current={current === undefined ? undefined : 'location'}
    >
      <div class="row">
        <button
          type="button"
          class="go"
          data-entry={entry.id}
          tabIndex={tabIndex}
          onClick={() => actions.go(entry)}
        >
          {children}
        </button>
        <button
          type="button"
          class="more"
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          aria-label={language.say('moreAbout', name)}
          onClick={() => actions.show({ open: open ? undefined : entry.id })}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {open ? (
        <div class="details" id={detailsId}>
          {details()}
        </div>
      ) : null}
    </li>
  );
}
