import type { Person } from '../../analysis.ts';
import { wordsThat } from '../../text/words.ts';
import { bearerOf } from './epithets.ts';
import type { Report } from './find-reports.ts';
import { bareWord, type Phrase } from './noun-phrase.ts';
import { lowerAt, mentionAt, type Scene } from './scene.ts';

/** Someone whom the text names outside of quotation marks, who may be a quote's speaker. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly kind: 'name' | 'role' | 'pronoun' | 'noun';
  /** Who that is, as far as the cast knows. */
  readonly person: Person | undefined;
  /** Whom a pronoun stands for that is described, but not named: "One client … She". */
  readonly described?: Phrase;
  /** 0 to 1: how sure that is. */
  readonly sure: number;
  /** The reports that name it as their source. */
  readonly reports: Report[];
}

const openPronouns = new Set(['he', 'she']);
const [H, S] = [0x68, 0x73];

/** Whether a lower-case word is "he" or "she", with what may hang on it: "he’s". */
function isOpen(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first === H || first === S) && openPronouns.has(bareWord(lower));
}

/** Every candidate of a text in reading order: the sources of its reports, its mentions and open pronouns. Linear. */
export function findCandidates(scene: Scene, reports: readonly Report[]): readonly Candidate[] {
  const byHead = new Map<number, Candidate>();
  for (const report of reports) {
    const { source } = report;
    if (scene.stretchOf[source.head]! >= 0) continue;
    const known = byHead.get(source.head);
    if (known) known.reports.push(report);
    else byHead.set(source.head, candidateOf(scene, source, [report]));
  }
  const { types, tokens } = scene.article;
  const { count } = tokens;
  const open = wordsThat(scene.article, isOpen);
  for (let token = 0; token < count; token += 1) {
    if (scene.stretchOf[token]! >= 0) continue;
    const mention = mentionAt(scene, token);
    if (mention) {
      const first = token;
      while (token + 1 < count && mentionAt(scene, token + 1) === mention) token += 1;
      if (!byHead.has(token))
        byHead.set(token, candidateOf(scene, { first, end: token + 1, head: token, mention }, []));
    } else if (open[types[token]!] === 1 && !byHead.has(token)) {
      byHead.set(token, candidateOf(scene, { first: token, end: token + 1, head: token }, []));
    }
  }
  return [...byHead.values()].sort((a, b) => a.phrase.head - b.phrase.head);
}

/** How sure it is whom an epithet stands for. */
const bearerChance = 0.9;
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who']);

function candidateOf(scene: Scene, phrase: Phrase, reports: Report[]): Candidate {
  const { mention, first, end } = phrase;
  const isPronoun = end - first === 1 && pronouns.has(bareWord(lowerAt(scene, first)));
  const bearer = bearerOf(scene, phrase);
  if (bearer) return { phrase, kind: 'role', person: bearer, sure: bearerChance, reports };
  const kind = mention?.kind ?? (isPronoun ? 'pronoun' : 'noun');
  return { phrase, kind, person: mention?.person, sure: 1, reports };
}
