import type { QuantityKind } from '../../lib/analysis.ts';
import type { Filters } from '../../lib/panel/find.ts';
import type { Story } from '../../lib/panel/story.ts';
import { hearVoices } from '../../lib/panel/voices.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** Dates have a list of their own. */
const KINDS = ['money', 'percent', 'count', 'measure', 'duration', 'age', 'ordinal', 'other'] as const;

/** Props of the filters. */
interface FiltersProps {
  story: Story;
  filters: Filters;
}

/** Buttons that choose kinds of number, of those that the story has. Nothing where it has one kind only. */
export function NumberFilters({ story, filters }: FiltersProps) {
  const language = useLanguage();
  const actions = useActions();
  const counts = new Map<QuantityKind, number>();
  for (const { quantity } of story.numbers) counts.set(quantity.kind, (counts.get(quantity.kind) ?? 0) + 1);
  if (counts.size < 2) return null;
  const toggle = (kind: QuantityKind) => {
    const { numberKinds } = filters;
    const chosen = numberKinds.includes(kind)
      ? numberKinds.filter((other) => other !== kind)
      : [...numberKinds, kind];
    actions.show({ filters: { ...filters, numberKinds: chosen } });
  };
  return (
    <fieldset class="filters">
      <legend class="unseen">{language.say('filterNumbers')}</legend>
      {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          aria-pressed={filters.numberKinds.includes(kind)}
          onClick={() => toggle(kind)}
        >
          {language.say(kind === 'other' ? 'kind_various' : `kind_${kind}`)}{' '}
          <b>{language.number(counts.get(kind) ?? 0)}</b>
        </button>
      ))}
    </fieldset>
  );
}

/** Chooses one speaker, and full or partial quotes. */
export function QuoteFilters({ story, filters }: FiltersProps) {
  const language = useLanguage();
  const actions = useActions();
  if (story.quotes.length < 2) return null;
  const speakers = hearVoices(story.quotes).flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  const change = (change: Partial<Filters>) => actions.show({ filters: { ...filters, ...change } });
  return (
    <fieldset class="filters">
      <legend class="unseen">{language.say('filterQuotes')}</legend>
      {(['all', 'full', 'partial'] as const).map((quotes) => (
        <button
          key={quotes}
          type="button"
          class="chip"
          aria-pressed={filters.quotes === quotes}
          onClick={() => change({ quotes })}
        >
          {language.say(`quotes_${quotes}`)}
        </button>
      ))}
      {speakers.length > 1 ? (
        <select
          class="chip"
          aria-label={language.say('filterSpeaker')}
          value={filters.speaker ?? ''}
          onChange={(event) => change({ speaker: event.currentTarget.value || undefined })}
        >
          <option value="">{language.say('allSpeakers')}</option>
          {speakers.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      ) : null}
    </fieldset>
  );
}
