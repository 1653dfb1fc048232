import type { Entry } from '../../lib/panel/story.ts';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** Props of {@link Places}. */
interface PlacesProps {
  entry: Entry;
  /** Which place the reader is at, if any. */
  current: number | undefined;
}

/** "2 of 4", with a button to each side. Nothing where there is one place only. */
export function Places({ entry, current }: PlacesProps) {
  const language = useLanguage();
  const actions = useActions();
  const all = entry.places.length;
  if (all < 2) return null;
  return (
    <div class="places">
      <button
        type="button"
        class="icon-button mirrored"
        aria-label={language.say('previousMention')}
        onClick={() => actions.goBack(entry)}
      >
        <Icon name="back" />
      </button>
      <span>
        {current === undefined
          ? language.count('mentions', all)
          : language.say('placeOf', language.number(current + 1), language.number(all))}
      </span>
      <button
        type="button"
        class="icon-button mirrored"
        aria-label={language.say('nextMention')}
        onClick={() => actions.go(entry)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}
