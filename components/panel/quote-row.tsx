import { byName } from '../../lib/panel/by-name.ts';
import { quoteWords } from '../../lib/panel/corrections.ts';
import { directionOf } from '../../lib/panel/direction-of.ts';
import type { QuoteEntry, Story } from '../../lib/panel/story.ts';
import { useLanguage } from '../language.ts';
import { AboutPerson } from './about-person.tsx';
import { useActions } from './actions.ts';
import { Words } from './article-words.tsx';
import { EntryActions } from './entry-actions.tsx';
import { EntryRow, type Standing } from './entry-row.tsx';
import { Menu } from './menu.tsx';
import { SourceName } from './source-name.tsx';

/** Props of {@link QuoteRow}. */
interface QuoteRowProps {
  entry: QuoteEntry;
  standing: Standing;
  story: Story;
  /** Whether the speaker is told: not where quotes are grouped by them. */
  withSpeaker: boolean;
}

/** A quote and its speaker. Opens to all of its words. */
export function QuoteRow({ entry, standing, story, withSpeaker }: QuoteRowProps) {
  const language = useLanguage();
  const words = entry.parts.join(' … ');
  // The speaker stands on the side where the words begin.
  const dir = directionOf(words);
  return (
    <EntryRow
      entry={entry}
      standing={standing}
      name={entry.parts[0] ?? ''}
      details={() => <QuoteDetails entry={entry} story={story} />}
    >
      <Words class={entry.quote.partial ? 'words partial' : 'words'}>{words}</Words>
      {!withSpeaker ? null : entry.speaker ? (
        <SourceName source={entry.speaker} dir={dir} />
      ) : (
        <span class="source soft" dir={dir}>
          {language.say('noSpeaker')}
        </span>
      )}
    </EntryRow>
  );
}

function QuoteDetails({ entry, story }: Pick<QuoteRowProps, 'entry' | 'story'>) {
  const language = useLanguage();
  const actions = useActions();
  const words = quoteWords(story.article, entry.quote);
  const others = story.people.filter((person) => person !== entry.speaker?.person);
  return (
    <EntryActions entry={entry}>
      <AboutPerson source={entry.speaker} />
      <button type="button" class="quiet" onClick={() => actions.correct({ kind: 'not-a-quote', words })}>
        {language.say('notAQuote')}
      </button>
      <Menu
        label={language.say('wrongSpeaker')}
        choices={[
          ...byName(others, language.tag).map(({ name }) => [`person:${name}`, name] as const),
          ...(entry.speaker ? [['nobody', language.say('nobody')] as const] : []),
        ]}
        onPick={(value) =>
          actions.correct({
            kind: 'wrong-speaker',
            words,
            ...(value === 'nobody' ? {} : { speaker: value.slice('person:'.length) }),
          })
        }
      />
    </EntryActions>
  );
}
