import type { Person } from '../../analysis.ts';
import { type Span, textAt } from '../../span.ts';
import { startsWithCapital } from '../../text/characters.ts';
import { isCredit } from '../quotes/block-quote.ts';
import { familyOf, familyOfPerson, labelsOf } from '../quotes/family.ts';
import { capitalLabelAt, isAnswerLabel } from '../quotes/labels.ts';
import type { Candidate } from './candidates.ts';
import { phraseAfter } from './phrase-after.ts';
import { mentionAt, type Scene, tokensOf, wordAt } from './scene.ts';

/** A speaker whom the layout names. */
export interface Explicit {
  readonly candidate: Candidate;
  readonly layout: 'label' | 'credit';
}

/**
 * The speaker whom the layout names: the label of an interview's turn (`TAPPER:`, `A:`), or the credit under or behind a
 * block quote (`— Ada Lovelace`).
 */
export function explicitSpeaker(scene: Scene, index: number): Explicit | undefined {
  const { unmarked, inner } = scene.stretches[index]!;
  const label = unmarked?.label ?? capitalLabelAt(scene.article.text, inner);
  const candidate = label ? ofLabel(scene, label) : ofCredit(scene, index);
  return candidate && { candidate, layout: label ? 'label' : 'credit' };
}

function ofLabel(scene: Scene, label: Span): Candidate | undefined {
  const words = textAt(scene.article.text, label);
  const { first, end } = tokensOf(scene, label);
  const phrase = { first, end, head: end - 1 };
  const isAnswer = isAnswerLabel(words);
  const person = isAnswer ? protagonist(scene) : bearer(scene, words);
  if (isAnswer && !person) return undefined;
  return { phrase, kind: 'name', person, sure: 1, reports: [] };
}

/** The person who is named at least twice as often as anybody else: the one who is interviewed. */
function protagonist({ cast }: Scene): Person | undefined {
  const [first, second] = cast.people
    .map((person) => ({ person, count: person.mentions.filter(({ kind }) => kind === 'name').length }))
    .sort((a, b) => b.count - a.count);
  return first && first.count >= 2 * (second?.count ?? 0) ? first.person : undefined;
}

/** The person with the label's family name or given name, or with its initials, where it is one person's only. */
function bearer({ cast }: Scene, label: string): Person | undefined {
  const family = familyOf(label);
  const families = cast.people.filter((person) => familyOfPerson(person) === family);
  // "JS" is taken for a name of its own where the text has it often.
  const isNamed = families.some(({ name }) => name !== label || label !== label.toUpperCase());
  const bearers = isNamed
    ? families
    : cast.people.filter((person) => person.name !== label && labelsOf(person).includes(family));
  if (bearers.length === 0 && families.length === 1) return families[0];
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** `— Ada Lovelace` straight behind the quote, or as the line below it. */
function ofCredit(scene: Scene, index: number): Candidate | undefined {
  const { article, ranges, blocks, stretches } = scene;
  const { end } = ranges[index]!;
  const { block } = stretches[index]!;
  const below = article.article.blocks[block + 1];
  const isBehind = end < blocks[block]!.end;
  if (isBehind ? !isDash(wordAt(scene, end)) : !below || !isCredit(article.article, block + 1))
    return undefined;
  let token = isBehind ? end : blocks[block + 1]!.first;
  while (isDash(wordAt(scene, token))) token += 1;
  const phrase = phraseAfter(scene, token);
  if (!phrase || (isBehind && !endsCredit(scene, phrase.end, blocks[block]!.end))) return undefined;
  const mention = phrase.mention ?? mentionAt(scene, phrase.first);
  if (!mention)
    return startsWithCapital(wordAt(scene, phrase.head))
      ? { phrase, kind: 'noun', person: undefined, sure: 1, reports: [] }
      : undefined;
  return { phrase: { ...phrase, mention }, kind: mention.kind, person: mention.person, sure: 1, reports: [] };
}

const isDash = (word: string): boolean => /^[—–―-]$/.test(word);

/** A name behind a dash is a credit where nothing but its description follows. */
const endsCredit = (scene: Scene, token: number, end: number): boolean =>
  token >= end || /^[,(.]$/.test(wordAt(scene, token));
