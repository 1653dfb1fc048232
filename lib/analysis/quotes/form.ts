import { startsWithCapital, startsWithWord } from '../../text/characters.ts';
import { lowerAt, mentionAt, type Scene, wordAt } from '../attribution/scene.ts';
import { bucket } from '../bucket.ts';

/** What a stretch between marks looks like. */
export interface StretchForm {
  /** Its words without punctuation; at least one. */
  readonly words: readonly string[];
  /** The same in lower case. */
  readonly lower: readonly string[];
  /** The bucket of their number. */
  readonly size: number;
  /** How many have a capital: a title has it everywhere, a sentence in front. */
  readonly capitals: 'none' | 'first' | 'some' | 'most' | 'all';
  /** What stands before the closing mark: its punctuation, or the kind of the word. */
  readonly stop: string;
  /** How it is marked. */
  readonly marks: 'closed' | 'open' | 'goes on';
  /** It names a person of the cast and nothing else, as a nickname does. */
  readonly isNamed: boolean;
}

/** Looks at stretch `index`. Linear in its length. */
export function formOf(scene: Scene, index: number): StretchForm {
  const { first, end } = scene.ranges[index]!;
  const { inner, closed, continues } = scene.stretches[index]!;
  const { tokens } = scene.article;
  const words: string[] = [];
  const lower: string[] = [];
  let last = '';
  let isNamed = true;
  for (let token = first; token < end; token += 1) {
    if (tokens.start[token]! < inner.start || tokens.end[token]! > inner.end) continue;
    last = wordAt(scene, token);
    if (!startsWithWord(last)) continue;
    words.push(last);
    lower.push(lowerAt(scene, token));
    isNamed &&= mentionAt(scene, token)?.kind === 'name';
  }
  if (words.length === 0) {
    words.push(last);
    lower.push(last.toLowerCase());
  }
  return {
    words,
    lower,
    size: bucket(words.length),
    capitals: capitalsOf(words),
    stop: '.,?!…—'.includes(last) ? last : startsWithWord(last) ? 'word' : 'other',
    marks: continues ? 'goes on' : closed ? 'closed' : 'open',
    isNamed,
  };
}

function capitalsOf(words: readonly string[]): StretchForm['capitals'] {
  const count = words.filter(startsWithCapital).length;
  if (count === 0) return 'none';
  if (count === words.length) return 'all';
  if (count * 2 > words.length) return 'most';
  return startsWithCapital(words[0]!) ? 'first' : 'some';
}
