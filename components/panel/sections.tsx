import type { ComponentChildren } from 'preact';
import type { Lists } from '../../lib/panel/find.ts';
import type { Glance } from '../../lib/panel/glance.ts';
import type { Entry, NumberEntry, Story } from '../../lib/panel/story.ts';
import type { View } from '../../lib/panel/view.ts';
import { hearVoices } from '../../lib/panel/voices.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import type { Standing } from './entry-row.tsx';
import { NumberFilters, QuoteFilters } from './filters.tsx';
import { NumberRow } from './number-row.tsx';
import { PagedList } from './paged-list.tsx';
import { PersonRow } from './person-row.tsx';
import { QuoteRow } from './quote-row.tsx';
import { VoiceItem } from './voice-item.tsx';

/** Props of the sections. */
interface SectionProps {
  story: Story;
  view: View;
  /** The entries that the search and the filters leave, ordered. */
  found: Lists;
  standing: (entry: Entry) => Standing;
  /** A number in the units that the reader asked for, where that says more. */
  convert: (entry: NumberEntry) => string | undefined;
  /** What is shown where the section is one of several. */
  glance: Glance | undefined;
}

export function PeopleSection({ story, view, found, standing, glance }: SectionProps) {
  const language = useLanguage();
  const { peopleRead } = story.analysis;
  return (
    <Section kind="people" found={found.people} view={view} glance={glance} hasNothing={peopleRead}>
      {peopleRead ? null : <p class="note">{language.say('peopleInEnglishOnly')}</p>}
      <PagedList list="people" {...listOf(glance?.people ?? found.people, view)}>
        {(entry) => (
          <PersonRow
            key={entry.id}
            entry={entry}
            standing={standing(entry)}
            people={story.people}
            view={view}
          />
        )}
      </PagedList>
    </Section>
  );
}

export function NumbersSection({ story, view, found, standing, convert, glance }: SectionProps) {
  const language = useLanguage();
  const actions = useActions();
  const { text } = story.article;
  const row = (entry: NumberEntry) => (
    <NumberRow
      key={entry.id}
      entry={entry}
      standing={standing(entry)}
      text={text}
      converted={convert(entry)}
      // What was searched for, and what a number means, may stand in the sentence alone.
      withSentence={!glance || entry.counted === undefined || view.filters.search.trim() !== ''}
    />
  );
  return (
    <Section kind="numbers" found={found.numbers} view={view} glance={glance}>
      {glance ? null : <NumberFilters story={story} filters={view.filters} />}
      <PagedList list="numbers" {...listOf(glance?.numbers ?? found.numbers, view)}>
        {row}
      </PagedList>
      {glance || found.dates.length === 0 ? null : (
        <details
          open={view.datesOpen}
          onToggle={(event) => {
            const { open } = event.currentTarget;
            if (open !== view.datesOpen) actions.show({ datesOpen: open });
          }}
        >
          <summary>{language.count('dates', found.dates.length)}</summary>
          {view.datesOpen ? (
            <PagedList list="dates" {...listOf(found.dates, view)}>
              {row}
            </PagedList>
          ) : null}
        </details>
      )}
    </Section>
  );
}

export function QuotesSection({ story, view, found, standing, glance }: SectionProps) {
  return (
    <Section kind="quotes" found={found.quotes} view={view} glance={glance}>
      {glance ? null : <QuoteFilters story={story} filters={view.filters} />}
      <PagedList list="quotes" {...listOf(glance?.quotes ?? found.quotes, view)}>
        {(entry) => (
          <QuoteRow key={entry.id} entry={entry} standing={standing(entry)} story={story} withSpeaker />
        )}
      </PagedList>
    </Section>
  );
}

/** Who says what: the quotes by speaker, with each one's share of the quoted words. */
export function VoicesSection({ story, view, found, standing }: SectionProps) {
  return (
    <Section kind="voices" found={found.quotes} view={view} glance={undefined}>
      <PagedList list="voices" class="voices" entries={hearVoices(found.quotes)} view={view}>
        {(voice) => <VoiceItem key={voice.id} voice={voice} standing={standing} story={story} view={view} />}
      </PagedList>
    </Section>
  );
}

/** Props of {@link Section}. */
interface FrameProps {
  kind: 'people' | 'numbers' | 'quotes' | 'voices';
  found: readonly Entry[];
  view: View;
  glance: Glance | undefined;
  /** Whether an empty list says so. */
  hasNothing?: boolean;
  children: ComponentChildren;
}

const NOTHING = { people: 'noPeople', numbers: 'noNumbers', quotes: 'noQuotes', voices: 'noQuotes' } as const;

/** A heading, the entries, and what is said where there are none. */
function Section({ kind, found, view, glance, hasNothing = true, children }: FrameProps) {
  const language = useLanguage();
  const actions = useActions();
  const { search, numberKinds, speaker, quotes } = view.filters;
  const isFiltered =
    search.trim() !== '' ||
    (!glance && (numberKinds.length > 0 || speaker !== undefined || quotes !== 'all'));
  const rest = kind !== 'voices' && glance && found.length > glance[kind].length;
  return (
    <section class={`kind-${kind === 'voices' ? 'quotes' : kind}`} aria-labelledby={`${kind}-heading`}>
      <h2 id={`${kind}-heading`} class={glance ? undefined : 'unseen'}>
        {language.say(kind)}
      </h2>
      {children}
      {found.length === 0 && hasNothing ? (
        <p class="empty">{language.say(isFiltered ? 'nothingFound' : NOTHING[kind])}</p>
      ) : null}
      {rest ? (
        <button type="button" class="all" onClick={() => actions.show({ section: kind })}>
          {language.say(`all_${kind}`, language.number(found.length))}
        </button>
      ) : null}
    </section>
  );
}

/** The entries of a list, the one that is open among those shown. */
const listOf = <T extends Entry>(entries: readonly T[], view: View) => ({
  entries,
  view,
  reach: entries.find(({ id }) => id === view.open),
});
