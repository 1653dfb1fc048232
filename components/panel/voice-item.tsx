import type { Entry, Story } from '../../lib/panel/story.ts';
import type { View } from '../../lib/panel/view.ts';
import type { Voice } from '../../lib/panel/voices.ts';
import { useLanguage } from '../language.ts';
import type { Standing } from './entry-row.tsx';
import { PagedList } from './paged-list.tsx';
import { QuoteRow } from './quote-row.tsx';
import { SourceName } from './source-name.tsx';

/** Props of {@link VoiceItem}. */
interface VoiceItemProps {
  voice: Voice;
  standing: (entry: Entry) => Standing;
  story: Story;
  view: View;
}

/** One who is quoted: their share of the quoted words, and their quotes. */
export function VoiceItem({ voice, standing, story, view }: VoiceItemProps) {
  return (
    <li class={`voice voice-${voice.kind}`}>
      <VoiceHeading voice={voice} />
      <PagedList
        list={`quotes of ${voice.id}`}
        inner
        entries={voice.quotes}
        view={view}
        reach={voice.quotes.find(({ id }) => id === view.open)}
      >
        {(entry) => (
          <QuoteRow
            key={entry.id}
            entry={entry}
            standing={standing(entry)}
            story={story}
            withSpeaker={false}
          />
        )}
      </PagedList>
    </li>
  );
}

function VoiceHeading({ voice: { kind, speaker, share } }: { voice: Voice }) {
  const language = useLanguage();
  const percent = language.percent(share);
  return (
    <>
      <h3>
        {speaker ? <SourceName source={withoutWords(speaker)} link /> : language.say('noSpeaker')}
        {kind === 'unnamed' ? <span class="tag">{language.say('unnamedSource')}</span> : null}
        <span class="share" aria-hidden="true">
          {percent}
        </span>
        <span class="unseen">{language.say('shareOfWords', percent)}</span>
      </h3>
      <meter class="bar" min={0} max={1} value={share} aria-hidden="true">
        {percent}
      </meter>
    </>
  );
}

/** A speaker as named in general, not as at one place. */
function withoutWords<T extends { readonly as?: string }>(speaker: T): Omit<T, 'as'> {
  const { as: _, ...rest } = speaker;
  return rest;
}
