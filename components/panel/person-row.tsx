import { samePersons } from '../../lib/panel/by-name.ts';
import type { PersonEntry } from '../../lib/panel/story.ts';
import type { View } from '../../lib/panel/view.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { Words } from './article-words.tsx';
import { EntryActions } from './entry-actions.tsx';
import { EntryRow, type Standing } from './entry-row.tsx';
import { Menu } from './menu.tsx';
import { Places } from './places.tsx';
import { Strip } from './strip.tsx';
import { SubList } from './sub-list.tsx';

/** Props of {@link PersonRow}. */
interface PersonRowProps {
  entry: PersonEntry;
  standing: Standing;
  /** All people of the story, to join this one to. */
  people: readonly PersonEntry[];
  view: View;
}

/** A person: name and role, and a strip of the mentions. Opens to what they say and the numbers they give. */
export function PersonRow({ entry, standing, people, view }: PersonRowProps) {
  const language = useLanguage();
  return (
    <EntryRow
      entry={entry}
      standing={standing}
      name={entry.name}
      details={() => <PersonDetails entry={entry} current={standing.current} people={people} view={view} />}
    >
      <span class="who">
        <Words class="name">{entry.name}</Words>{' '}
        {entry.role ? <Words class="soft">{entry.role}</Words> : null}
      </span>
      <span class="count" aria-hidden="true">
        {language.number(entry.places.length)}
      </span>
      <Strip at={entry.strip} current={standing.current} />
    </EntryRow>
  );
}

function PersonDetails({
  entry,
  current,
  people,
  view,
}: Omit<PersonRowProps, 'standing'> & { current: number | undefined }) {
  const language = useLanguage();
  const actions = useActions();
  const { name, person, quotes, numbers } = entry;
  const roles = [...new Set(person.roles.slice(1).map(({ words }) => words))];
  return (
    <>
      {roles.length > 0 ? (
        <p class="soft">
          {language.say('alsoCalled')}{' '}
          {roles.map((role, at) => (
            <>
              {at ? ' · ' : ''}
              <Words>{role}</Words>
            </>
          ))}
        </p>
      ) : null}
      <Places entry={entry} current={current} />
      <SubList
        list={`quotes of ${entry.id}`}
        heading={language.count('quotes', quotes.length)}
        view={view}
        entries={quotes}
      />
      <SubList
        list={`numbers of ${entry.id}`}
        heading={language.count('numbers', numbers.length)}
        view={view}
        entries={numbers}
      />
      <EntryActions entry={entry}>
        <button type="button" class="quiet" onClick={() => actions.correct({ kind: 'not-a-person', name })}>
          {language.say('notAPerson')}
        </button>
        {people.length > 1 ? (
          <Menu
            label={language.say('samePersonAs')}
            choices={samePersons(entry, people, language.tag).map(({ name }) => [name, name])}
            onPick={(as) => actions.correct({ kind: 'same-person', name, as })}
          />
        ) : null}
      </EntryActions>
    </>
  );
}
