import type { Source } from '../../analysis.ts';
import { middleAdverbs } from '../../lexicon/function-words.ts';
import { personNoun } from '../../lexicon/person-nouns.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { bodyNouns, documentNouns, peopleWords } from '../../lexicon/source-nouns.ts';
import { verbs } from '../../lexicon/word-classes.ts';
import { textAt } from '../../span.ts';
import { startsWithCapital, startsWithLetter } from '../../text/characters.ts';
import type { CastMention } from '../cast.ts';
import type { Candidate } from './candidates.ts';
import { bareWord, isPastVerb, isPossessiveMark, type Phrase } from './noun-phrase.ts';
import { lowerAt, mentionAt, type Scene, spanOfTokens, wordAt } from './scene.ts';

/** Who a candidate is: the person whom it stands for, or what its own words name. */
export function sourceOfCandidate(
  scene: Scene,
  { person, phrase, described }: Candidate,
): Source | undefined {
  const span = phrase.mention?.span ?? spanOfTokens(scene, phrase.first, phrase.end);
  const source = described && sourceOf(scene, described);
  if (source) return { ...source, span };
  if (!person) return sourceOf(scene, phrase);
  return { kind: 'person', name: person.name, span, person };
}

const pronouns = new Set('he she they it who i we you that this these those which what'.split(' '));

/** Who a noun phrase names; nothing for a pronoun that the cast leaves unresolved. Never a person whom it only mentions. */
export function sourceOf(scene: Scene, phrase: Phrase): Source | undefined {
  const { mention } = phrase;
  if (mention) {
    const { person, span } = mention;
    return { kind: 'person', name: person.name, span, person };
  }
  const head = wordAt(scene, phrase.head);
  const author = documentNouns.has(head.toLowerCase()) ? authorIn(scene, phrase) : undefined;
  if (author) {
    const { person } = author;
    return { kind: 'person', name: person.name, span: spanOfTokens(scene, phrase.first, phrase.end), person };
  }
  const opening = lowerAt(scene, phrase.first);
  if (clauseOpeners.has(opening) || middleAdverbs.has(head.toLowerCase())) return undefined;
  if (phrase.end - phrase.first === 1 && pronouns.has(bareWord(head.toLowerCase()))) return undefined;
  if (!startsWithLetter(head) || isClause(scene, phrase) || isHeading(scene, phrase)) return undefined;
  const name = nameIn(scene, phrase);
  if (name) {
    const span = spanOfTokens(scene, name, phrase.end);
    return { kind: 'unnamed', name: textAt(scene.article.text, span), span };
  }
  const span = spanOfTokens(scene, phrase.first, phrase.end);
  return {
    kind: isBody(scene, phrase, head) ? 'body' : 'unnamed',
    name: textAt(scene.article.text, span),
    span,
  };
}

/** "the Hollywood columnist | Louella Parsons": where the name of somebody starts whom the cast doesn't know; 0 for none. */
function nameIn(scene: Scene, { first, end, head }: Phrase): number {
  let at = head;
  while (at > first && startsWithCapital(wordAt(scene, at))) at -= 1;
  const isName = head === end - 1 && head - at > 1 && personNoun(lowerAt(scene, at)) === 'singular';
  return isName ? at + 1 : 0;
}

/** What opens a clause, and no noun phrase: "whatever directory appears". */
const clauseOpeners = new Set('whatever whoever whichever however what which who whose'.split(' '));

/** Words of verbs that are nouns or names of parties, too. */
const nouns = new Set('left lead leads lives cast lets cut set quit felt saw ran rose bought'.split(' '));

/** Whether a verb stands in what was taken for a noun phrase: "Then came comprehension". */
function isClause(scene: Scene, { first, end, head }: Phrase): boolean {
  // "What happened showed that …"
  if (head === first && isPastVerb(lowerAt(scene, head))) return true;
  for (let token = first + 1; token < end; token += 1) {
    const word = wordAt(scene, token);
    // "papers seen by Reuters"
    if (wordAt(scene, token + 1) === 'by') continue;
    if (verbs.has(word) && !nouns.has(word) && scene.mentionOf[token]! < 0) return true;
  }
  return false;
}

/** A noun that could be a verb, up to a colon, and no report: "Validation rules: …", "a new campaign message: …". */
function isHeading(scene: Scene, { first, end, head }: Phrase): boolean {
  const word = lowerAt(scene, end);
  const verb = reportingVerbs.get(word);
  if (verb?.form !== 'present' || verb.lemma === 'say' || wordAt(scene, end + 1) !== ':') return false;
  if (word === verb.lemma) return !/s$|^people$|^police$/.test(lowerAt(scene, head));
  return end - first === 1 && opensSentence(scene, first);
}

/** Whose document a phrase names: "her report", "Collins’s letter". */
function authorIn(scene: Scene, { first, head }: Phrase): CastMention | undefined {
  for (let token = first; token < head; token += 1) {
    const mention = mentionAt(scene, token);
    if (!mention || mentionAt(scene, token + 1) === mention) continue;
    const owns = mention.kind === 'pronoun' || isPossessiveMark(wordAt(scene, token + 1));
    return owns ? mention : undefined;
  }
  return undefined;
}

function isBody(scene: Scene, { first, head }: Phrase, word: string): boolean {
  const lower = word.toLowerCase();
  if (peopleWords.has(lower) || personNoun(lower)) return false;
  if (bodyNouns.has(lower) || bodyNouns.has(lower.replace(/s$/, ''))) return true;
  return startsWithCapital(word) && (head > first || !opensSentence(scene, head));
}

function opensSentence({ article: { sentences } }: Scene, token: number): boolean {
  return token === 0 || sentences.ofToken[token - 1] !== sentences.ofToken[token];
}
