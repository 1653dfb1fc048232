import type { Person } from '../../analysis.ts';
import type { Span } from '../../span.ts';
import { isCredit } from '../quotes/block-quote.ts';
import { familyOf } from '../quotes/family.ts';
import type { Candidate } from './candidates.ts';
import { phraseAfter } from './noun-phrase.ts';
import { lowerAt, mentionAt, type Scene, wordAt } from './scene.ts';

/**
 * The speaker whom the layout names: the label of an interview's turn (`TAPPER:`, `A:`), or the credit under or behind a
 * block quote (`— Ada Lovelace`).
 */
export function explicitSpeaker(scene: Scene, index: number): Candidate | undefined {
  const { unmarked } = scene.stretches[index]!;
  if (!unmarked) return undefined;
  return unmarked.label ? ofLabel(scene, index, unmarked.label) : ofCredit(scene, index);
}

function ofLabel(scene: Scene, index: number, { start, end }: Span): Candidate | undefined {
  const { text, tokens } = scene.article;
  const words = text.slice(start, end);
  const first = scene.blocks[scene.stretches[index]!.block]!.first;
  let last = first;
  while (last + 1 < tokens.count && tokens.end[last + 1]! <= end) last += 1;
  const phrase = { first, end: last + 1, head: last };
  const person = words === 'A' ? protagonist(scene) : bearer(scene, words);
  if (words === 'A' && !person) return undefined;
  return { phrase, kind: 'name', person, reports: [] };
}

/** The person who is named at least twice as often as anybody else: the one who is interviewed. */
function protagonist({ cast }: Scene): Person | undefined {
  const [first, second] = cast.people
    .map((person) => ({ person, count: person.mentions.filter(({ kind }) => kind === 'name').length }))
    .sort((a, b) => b.count - a.count);
  return first && first.count >= 2 * (second?.count ?? 0) ? first.person : undefined;
}

/** The person with the label's family name, where it is one person's only. */
function bearer({ cast }: Scene, label: string): Person | undefined {
  const family = familyOf(label);
  const bearers = cast.people.filter(({ name }) => familyOf(name) === family);
  return bearers.length === 1 ? bearers[0] : undefined;
}

function ofCredit(scene: Scene, index: number): Candidate | undefined {
  const { article, ranges, blocks, stretches } = scene;
  const { end } = ranges[index]!;
  const { block } = stretches[index]!;
  const below = article.article.blocks[block + 1];
  const isBehind = end < blocks[block]!.end;
  if (!isBehind && !(below && isCredit(article.text, below.span))) return undefined;
  let token = isBehind ? end : blocks[block + 1]!.first;
  while (/^[—–―-]$/.test(wordAt(scene, token))) token += 1;
  const phrase = phraseAfter(scene, token) ?? undefined;
  if (!phrase) return undefined;
  const mention = phrase.mention ?? mentionAt(scene, phrase.first);
  if (!mention && !/\p{L}/u.test(lowerAt(scene, phrase.head))) return undefined;
  return {
    phrase: mention ? { ...phrase, mention } : phrase,
    kind: mention?.kind ?? 'noun',
    person: mention?.person,
    reports: [],
  };
}
