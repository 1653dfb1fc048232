import type { SourceEntry } from '../../lib/panel/story.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** Props of {@link AboutPerson}. */
interface AboutPersonProps {
  source: SourceEntry | undefined;
}

/** Leads from something that a person said to that person's entry. Nothing where it is no person of the story. */
export function AboutPerson({ source }: AboutPersonProps) {
  const language = useLanguage();
  const actions = useActions();
  const person = source?.person;
  if (!person) return null;
  return (
    <button type="button" class="quiet" onClick={() => actions.openEntry(person)}>
      {language.say('moreAbout', person.name)}
    </button>
  );
}
