import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Lists as FoundLists } from '../../lib/panel/find.ts';
import type { Entry, NumberEntry, PersonEntry, QuoteEntry, Story } from '../../lib/panel/story.ts';
import type { ListName, View } from '../../lib/panel/view.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { EntryList } from './entry-list.tsx';
import type { Standing } from './entry-row.tsx';
import { NumberFilters, QuoteFilters } from './filters.tsx';
import { NumberRow } from './number-row.tsx';
import { PersonRow } from './person-row.tsx';
import { QuoteRow } from './quote-row.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useFollow } from './use-follow.ts';
import { Voices } from './voices.tsx';

/** How many entries of each kind the story's own section shows, before it refers to theirs. */
const GLANCE = { people: 8, numbers: 8, quotes: 6 };

/** Props of {@link Lists}. */
export interface ListsProps {
  story: Story;
  view: View;
  /** The entries that the search and the filters leave. */
  found: FoundLists;
  /** The ids of the entries that are on screen in the page. */
  lit: ReadonlySet<string>;
  /** A number in the units that the reader asked for, where that says more. */
  convert: (entry: NumberEntry) => string | undefined;
}

/** The section that the reader chose: the story at a glance, one kind of entry, or the voices. */
export function Lists({ story, view, found, lit, convert }: ListsProps) {
  const language = useLanguage();
  const actions = useActions();
  const { section } = view;
  const byId = new Map<string, Entry>(
    [...story.people, ...story.numbers, ...story.dates, ...story.quotes].map((entry) => [entry.id, entry]),
  );
  const withEntry = (id: string, act: (entry: Entry) => void): void => {
    const entry = byId.get(id);
    if (entry) act(entry);
  };
  const keys = useArrowKeys(
    {
      next: (id) => withEntry(id, (entry) => actions.go(entry)),
      previous: (id) => withEntry(id, (entry) => actions.goBack(entry)),
      open: (id, open) => {
        if (open || view.open === id) actions.show({ open: open ? id : undefined });
      },
      leave: actions.leave,
    },
    language.direction,
  );
  const lists = useRef<HTMLDivElement>(null);
  useFocusKept(lists);
  useFollow(lists, lit, section);
  const glance = section === 'story';
  const cut = <T,>(entries: readonly T[], list: keyof typeof GLANCE): readonly T[] =>
    glance ? entries.slice(0, GLANCE[list]) : entries;
  const people = section === 'people' || glance ? cut(found.people, 'people') : [];
  const numbers = section === 'numbers' || glance ? cut(found.numbers, 'numbers') : [];
  const quotes = section === 'quotes' || section === 'voices' || glance ? cut(found.quotes, 'quotes') : [];
  const listed: readonly Entry[] = [...people, ...numbers, ...quotes];
  const stop = listed.some(({ id }) => id === keys.stop) ? keys.stop : (listed[0] ?? found.dates[0])?.id;
  const standing = ({ id }: Entry): Standing => ({
    open: view.open === id,
    current: view.current?.id === id ? view.current.at : undefined,
    lit: lit.has(id),
    stop: stop === id,
  });
  const paged = <T extends Entry>(
    list: ListName,
    entries: readonly T[],
    row: (entry: T) => ComponentChildren,
  ) => (
    <EntryList
      entries={entries}
      shown={view.shown[list]}
      reach={entries.find(({ id }) => id === view.open)}
      onShow={(shown) => actions.show({ shown: { ...view.shown, [list]: shown } })}
    >
      {row}
    </EntryList>
  );

  const personRow = (entry: PersonEntry) => (
    <PersonRow key={entry.id} entry={entry} standing={standing(entry)} people={story.people} />
  );
  const numberRow = (entry: NumberEntry) => (
    <NumberRow
      key={entry.id}
      entry={entry}
      standing={standing(entry)}
      text={story.article.text}
      converted={convert(entry)}
      withSentence={!glance}
    />
  );
  const quoteRow = (entry: QuoteEntry) => (
    <QuoteRow key={entry.id} entry={entry} standing={standing(entry)} story={story} withSpeaker />
  );
  const isFiltered = view.filters.search.trim() !== '';
  const empty = (kind: 'People' | 'Numbers' | 'Quotes') => (
    <p class="empty">{language.say(isFiltered ? 'nothingFound' : `no${kind}`)}</p>
  );

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
      {section === 'people' || glance ? (
        <section class="kind-people" aria-labelledby="people-heading">
          <h2 id="people-heading" class={glance ? undefined : 'unseen'}>
            {language.say('people')}
          </h2>
          {story.analysis.peopleRead ? null : <p class="note">{language.say('peopleInEnglishOnly')}</p>}
          {found.people.length > 0
            ? paged('people', people, personRow)
            : story.analysis.peopleRead
              ? empty('People')
              : null}
          <All section="people" all={found.people.length} listed={people.length} />
        </section>
      ) : null}
      {section === 'numbers' || glance ? (
        <section class="kind-numbers" aria-labelledby="numbers-heading">
          <h2 id="numbers-heading" class={glance ? undefined : 'unseen'}>
            {language.say('numbers')}
          </h2>
          {section === 'numbers' ? <NumberFilters story={story} filters={view.filters} /> : null}
          {found.numbers.length > 0 ? paged('numbers', numbers, numberRow) : empty('Numbers')}
          <All section="numbers" all={found.numbers.length} listed={numbers.length} />
          {section === 'numbers' && found.dates.length > 0 ? (
            <details
              open={view.datesOpen}
              onToggle={(event) => {
                const { open } = event.currentTarget;
                if (open !== view.datesOpen) actions.show({ datesOpen: open });
              }}
            >
              <summary>{language.count('dates', found.dates.length)}</summary>
              {view.datesOpen ? paged('dates', found.dates, numberRow) : null}
            </details>
          ) : null}
        </section>
      ) : null}
      {section === 'quotes' || glance ? (
        <section class="kind-quotes" aria-labelledby="quotes-heading">
          <h2 id="quotes-heading" class={glance ? undefined : 'unseen'}>
            {language.say('quotes')}
          </h2>
          {section === 'quotes' ? <QuoteFilters story={story} filters={view.filters} /> : null}
          {found.quotes.length > 0 ? paged('quotes', quotes, quoteRow) : empty('Quotes')}
          <All section="quotes" all={found.quotes.length} listed={quotes.length} />
        </section>
      ) : null}
      {section === 'voices' ? (
        <section class="kind-quotes" aria-labelledby="voices-heading">
          <h2 id="voices-heading" class="unseen">
            {language.say('voices')}
          </h2>
          {found.quotes.length > 0 ? (
            <Voices quotes={found.quotes} standing={standing} story={story} />
          ) : (
            empty('Quotes')
          )}
        </section>
      ) : null}
    </div>
  );
}

/** Leads from the glance to the whole list, where that has more. */
function All({ section, all, listed }: { section: keyof typeof GLANCE; all: number; listed: number }) {
  const language = useLanguage();
  const actions = useActions();
  if (listed >= all) return null;
  return (
    <button type="button" class="quiet all" onClick={() => actions.show({ section })}>
      {language.say(`all_${section}`, language.number(all))}
    </button>
  );
}
