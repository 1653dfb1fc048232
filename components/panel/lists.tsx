import { useRef } from 'preact/hooks';
import type { Lists as FoundLists } from '../../lib/panel/find.ts';
import { glance } from '../../lib/panel/glance.ts';
import { type Entry, entriesOf, type NumberEntry, type Story } from '../../lib/panel/story.ts';
import type { View } from '../../lib/panel/view.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import type { Standing } from './entry-row.tsx';
import { NumbersSection, PeopleSection, QuotesSection, VoicesSection } from './sections.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useFollow } from './use-follow.ts';

/** Props of {@link Lists}. */
interface ListsProps {
  story: Story;
  view: View;
  /** The entries that the search and the filters leave, ordered. */
  found: FoundLists;
  /** The ids of the entries that are on screen in the page. */
  lit: ReadonlySet<string>;
  /** A number in the units that the reader asked for, where that says more. */
  convert: (entry: NumberEntry) => string | undefined;
}

/** The section that the reader chose: the story at a glance, one kind of entry, or the voices; and the keys in it. */
export function Lists({ story, view, found, lit, convert }: ListsProps) {
  const language = useLanguage();
  const actions = useActions();
  const { section } = view;
  const lists = useRef<HTMLDivElement>(null);
  const withEntry = (id: string, act: (entry: Entry) => void): void => {
    const entry = entriesOf(story).find((other) => other.id === id);
    if (entry) act(entry);
  };
  const keys = useArrowKeys(
    {
      next: (id) => withEntry(id, (entry) => actions.go(entry)),
      previous: (id) => withEntry(id, actions.goBack),
      open: (id, open) => {
        if (open || view.open === id) actions.show({ open: open ? id : undefined });
      },
      leave: actions.leave,
    },
    language.direction,
  );
  useFollow(lists, lit, section);

  const { people, numbers, dates, quotes } = found;
  const seen = section === 'story' ? glance(found, story.article.text.length) : undefined;
  const listed: Readonly<Record<typeof section, readonly Entry[]>> = {
    story: seen ? [...seen.people, ...seen.numbers, ...seen.quotes] : [],
    people,
    numbers: [...numbers, ...(view.datesOpen ? dates : [])],
    quotes,
    voices: quotes,
  };
  const stop = listed[section].some(({ id }) => id === keys.stop) ? keys.stop : listed[section][0]?.id;
  const standing = ({ id }: Entry): Standing => ({
    open: view.open === id,
    current: view.current?.id === id ? view.current.at : undefined,
    lit: lit.has(id),
    stop: stop === id,
  });
  // Among other kinds, one of which nothing is found says so in its tab.
  const isShown = (kind: 'people' | 'numbers' | 'quotes') =>
    section === kind || (section === 'story' && (found[kind].length > 0 || !view.filters.search.trim()));
  const props = { story, view, found, standing, convert, glance: seen };

  return (
    <div
      ref={lists}
      id="lists"
      class="lists"
      role="tabpanel"
      aria-labelledby={`tab-${section}`}
      onFocusIn={keys.onFocusIn}
      onKeyDown={keys.onKeyDown}
    >
      {section === 'story' && view.filters.search && listed.story.length === 0 ? (
        <NothingFound view={view} />
      ) : (
        <>
          {isShown('people') ? <PeopleSection {...props} /> : null}
          {isShown('numbers') ? <NumbersSection {...props} /> : null}
          {isShown('quotes') ? <QuotesSection {...props} /> : null}
          {section === 'voices' ? <VoicesSection {...props} /> : null}
        </>
      )}
    </div>
  );
}

function NothingFound({ view }: { view: View }) {
  const language = useLanguage();
  const actions = useActions();
  return (
    <section>
      <p class="empty">{language.say('nothingFound')}</p>
      <button
        type="button"
        class="quiet all"
        onClick={() => actions.show({ filters: { ...view.filters, search: '' } })}
      >
        {language.say('clearSearch')}
      </button>
    </section>
  );
}
