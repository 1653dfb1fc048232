import type { NumberEntry } from '../../lib/panel/story.ts';
import { useLanguage } from '../language.ts';
import { Words } from './article-words.tsx';
import { EntryActions } from './entry-actions.tsx';
import { EntryRow, type Standing } from './entry-row.tsx';
import { Places } from './places.tsx';
import { SourceName } from './source-name.tsx';

/** Props of {@link NumberRow}. */
interface NumberRowProps {
  entry: NumberEntry;
  standing: Standing;
  text: string;
  /** The same in the units that the reader asked for. */
  converted?: string | undefined;
  /** Whether the sentence is shown although the entry isn't open. */
  withSentence: boolean;
}

/** A number as written, what it counts, and who gives it. Opens to its sentence. */
export function NumberRow({ entry, standing, text, converted, withSentence }: NumberRowProps) {
  const { open, current } = standing;
  return (
    <EntryRow
      entry={entry}
      standing={standing}
      name={[entry.words, entry.counted].filter(Boolean).join(' ')}
      details={() => (
        <>
          {entry.source ? <SourceName source={entry.source} link /> : null}
          <Places entry={entry} current={current} />
          <EntryActions entry={entry} />
        </>
      )}
    >
      <Figure entry={entry} converted={converted} />
      {entry.source && !open ? <AccordingTo entry={entry} /> : null}
      {withSentence || open ? <Sentence entry={entry} text={text} /> : null}
    </EntryRow>
  );
}

/** Props of {@link Figure}. */
interface FigureProps {
  entry: NumberEntry;
  converted?: string | undefined;
}

/** "about 400 Shahed drones", the number as the article has it. */
export function Figure({ entry, converted }: FigureProps) {
  return (
    <span class="figure">
      <Words>
        {entry.qualifier ? <small>{entry.qualifier} </small> : null}
        <b>{entry.words}</b>
        {entry.counted ? <small> {entry.counted}</small> : null}
      </Words>
      {converted ? <small class="converted"> ≈ {converted}</small> : null}
    </span>
  );
}

function AccordingTo({ entry }: { entry: NumberEntry }) {
  const language = useLanguage();
  return <span class="source soft">{language.say('accordingTo', entry.source?.name ?? '')}</span>;
}

function Sentence({ entry, text }: { entry: NumberEntry; text: string }) {
  const { start, end } = entry.sentence;
  const { span } = entry.quantity;
  return (
    <Words class="sentence soft">
      {text.slice(start, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, end)}
    </Words>
  );
}
