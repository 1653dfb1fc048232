import { type Direction, directionOf } from '../../lib/panel/direction-of.ts';
import { sourceWords } from '../../lib/panel/source-words.ts';
import type { NumberEntry, SourceEntry } from '../../lib/panel/story.ts';
import { useLanguage } from '../language.ts';
import { AboutPerson } from './about-person.tsx';
import { Words } from './article-words.tsx';
import { EntryActions } from './entry-actions.tsx';
import { EntryRow, type Standing } from './entry-row.tsx';
import { Places } from './places.tsx';

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
  // All of it stands on the side where the sentence begins.
  const dir = directionOf(text.slice(entry.sentence.start, entry.sentence.end));
  return (
    <EntryRow
      entry={entry}
      standing={standing}
      name={[entry.words, entry.between, entry.counted].filter(Boolean).join(' ')}
      details={() => (
        <>
          <Places entry={entry} current={current} />
          <EntryActions entry={entry}>
            <AboutPerson source={entry.source} />
          </EntryActions>
        </>
      )}
    >
      <Figure entry={entry} converted={converted} dir={dir} />
      {entry.source ? <AccordingTo source={entry.source} text={text} dir={dir} /> : null}
      {withSentence || open ? <Sentence entry={entry} text={text} whole={open} /> : null}
    </EntryRow>
  );
}

/** Props of {@link Figure}. */
interface FigureProps {
  entry: NumberEntry;
  converted?: string | undefined;
  dir?: Direction;
}

/** "about 400 Shahed drones", the number as the article has it. */
export function Figure({ entry, converted, dir }: FigureProps) {
  return (
    <span class="figure" dir={dir}>
      <Words>
        {entry.qualifier ? <small>{entry.qualifier} </small> : null}
        <b>{entry.words}</b>
        {entry.qualifierBehind ? <small> {entry.qualifierBehind}</small> : null}
        {entry.counted ? <small> {[entry.between, entry.counted].filter(Boolean).join(' ')}</small> : null}
      </Words>
      {converted ? <small class="converted"> ≈ {converted}</small> : null}
    </span>
  );
}

/** Props of {@link AccordingTo}. */
interface AccordingToProps {
  source: SourceEntry;
  text: string;
  dir: Direction;
}

function AccordingTo({ source: { source, name }, text, dir }: AccordingToProps) {
  const language = useLanguage();
  return (
    <span class="source soft" dir={dir}>
      {language.say('accordingTo', sourceWords({ kind: source.kind, name }, text))}
    </span>
  );
}

/** So much of a sentence may stand before its number where there is room for two lines of it only. */
const BEFORE = 44;

/** The number in its sentence; where the sentence isn't shown whole, from a little before the number. */
function Sentence({ entry, text, whole }: { entry: NumberEntry; text: string; whole: boolean }) {
  const { start, end } = entry.sentence;
  const { span } = entry.quantity;
  const cut = whole || span.start - start <= BEFORE ? start : text.indexOf(' ', span.start - BEFORE) + 1;
  return (
    <Words class="sentence soft">
      {cut > start ? '… ' : ''}
      {text.slice(Math.min(cut, span.start), span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, end)}
    </Words>
  );
}
