import type { Direction } from '../../lib/panel/direction-of.ts';
import type { SourceEntry } from '../../lib/panel/story.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { Words } from './article-words.tsx';

/** Props of {@link SourceName}. */
interface SourceNameProps {
  source: SourceEntry;
  /** Whether a person's name leads to their entry. */
  link?: boolean;
  /** The direction of the words above it, on whose side it stands. */
  dir?: Direction;
}

/** Who something is given to: the name, the role, and the words that name them at that place. */
export function SourceName({ source: { name, as, person }, link = false, dir }: SourceNameProps) {
  const language = useLanguage();
  const actions = useActions();
  return (
    <span class="source" dir={dir}>
      {link && person ? (
        <button type="button" class="name link" onClick={() => actions.openEntry(person)}>
          <Words>{name}</Words>
        </button>
      ) : (
        <Words class="name">{name}</Words>
      )}{' '}
      {person?.role ? <Words class="soft">{person.role}</Words> : null}
      {as ? <span class="soft as"> {language.say('namedAs', as)}</span> : null}
    </span>
  );
}
