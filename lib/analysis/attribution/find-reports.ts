import {
  auxiliaries,
  determiners,
  middleAdverbs,
  negations,
  prepositions,
} from '../../lexicon/function-words.ts';
import { type ReportingVerb, reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrase.ts';
import { mentionAt, type Scene, wordAt } from './scene.ts';

/** A reporting verb (or "according to") with the noun phrase that it reports from. */
export interface Report {
  /** The cue's tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Absent for "according to". */
  readonly verb?: ReportingVerb;
  readonly source: Phrase;
  /** The source stands behind its cue: "said X", "according to X". */
  readonly inverted: boolean;
  readonly negated: boolean;
}

/** Every reporting relation outside of quotation marks, by its cue, in reading order. Linear. */
export function findReports(scene: Scene): readonly Report[] {
  const { count } = scene.article.tokens;
  const reports: Report[] = [];
  for (let token = 0; token < count; token += 1) {
    if (scene.stretchOf[token]! >= 0 || scene.mentionOf[token]! >= 0) continue;
    const report = reportAt(scene, token);
    if (report) reports.push(report);
  }
  return reports;
}

function reportAt(scene: Scene, token: number): Report | undefined {
  const word = wordAt(scene, token).toLowerCase();
  if (word === 'according' && wordAt(scene, token + 1) === 'to') {
    const source = phraseAfter(scene, token + 2);
    return source && { first: token, end: token + 2, source, inverted: true, negated: false };
  }
  const verb = reportingVerbs.get(word);
  if (!verb || isNominal(scene, token, verb)) return undefined;
  return behindQuote(scene, token, verb) ?? withSubject(scene, token, verb);
}

/** "the report", "his claims": the form is a noun there. "told" of "was told" reports from nobody. */
function isNominal(scene: Scene, token: number, { form }: ReportingVerb): boolean {
  const before = wordAt(scene, token - 1).toLowerCase();
  if (form === 'present')
    return determiners.has(before) || prepositions.has(before) || /^['’]s?$/.test(before);
  return /^(?:be|been|being|is|are|was|were|am)$/.test(before) && form === 'past';
}

/** `…,” said X`: the source follows the verb straight behind a quote (or a comma). */
function behindQuote(scene: Scene, token: number, verb: ReportingVerb): Report | undefined {
  if (verb.form === 'participle' || !isBehindQuote(scene, token)) return undefined;
  const next = mentionAt(scene, token + 1);
  if (next?.kind === 'pronoun' && /^(?:him|her|them|us|me)$/i.test(wordAt(scene, token + 1)))
    return undefined;
  const source = phraseAfter(scene, token + 1);
  return source && { first: token, end: token + 1, verb, source, inverted: true, negated: false };
}

function isBehindQuote({ stretchOf, article: { tokens, text } }: Scene, token: number): boolean {
  if (token === 0) return false;
  if (stretchOf[token - 1]! >= 0) return true;
  const mark = text.slice(tokens.start[token - 1], tokens.end[token - 1]);
  return mark === ',' && token > 1 && stretchOf[token - 2]! >= 0;
}

/** `X said`, `X, the mayor, also said`, `X has said`. */
function withSubject(scene: Scene, token: number, verb: ReportingVerb): Report | undefined {
  let at = token - 1;
  let negated = false;
  let helped = false;
  while (at >= 0 && token - at < 8 && scene.mentionOf[at]! < 0 && scene.stretchOf[at]! < 0) {
    const lower = wordAt(scene, at).toLowerCase();
    if (negations.has(lower)) negated = true;
    else if (auxiliaries.has(lower)) helped = true;
    else if (!middleAdverbs.has(lower) && !isAdverb(lower)) break;
    at -= 1;
  }
  if (verb.form === 'participle' && !helped) return undefined;
  const source = subjectBefore(scene, at);
  return source && { first: token, end: token + 1, verb, source, inverted: false, negated };
}

const isAdverb = (lower: string): boolean => lower.length > 4 && lower.endsWith('ly') && lower !== 'family';

/** The subject that ends at `last`, over a closing apposition or relative clause. */
function subjectBefore(scene: Scene, last: number): Phrase | undefined {
  const word = wordAt(scene, last);
  if (word === 'who') return beforeRelative(scene, last);
  if (word !== ',' && word !== ')' && word !== '—' && word !== '–') return phraseBefore(scene, last);
  const named = mentionAt(scene, last - 1);
  if (named?.kind === 'name' && isBoundary(scene, beforeMention(scene, last - 1)))
    return phraseBefore(scene, last - 1);
  return beforeApposition(scene, last, word === ')' ? '(' : word);
}

const isBoundary = (scene: Scene, token: number): boolean => wordAt(scene, token) === ',';

function beforeMention(scene: Scene, token: number): number {
  const mention = mentionAt(scene, token);
  let at = token;
  while (at >= 0 && mentionAt(scene, at) === mention) at -= 1;
  return at;
}

function beforeRelative(scene: Scene, token: number): Phrase | undefined {
  const before = wordAt(scene, token - 1) === ',' ? token - 2 : token - 1;
  return phraseBefore(scene, before);
}

/** The phrase before the mark that opened the apposition which the mark at `last` closes. */
function beforeApposition(scene: Scene, last: number, mark: string): Phrase | undefined {
  const { ofToken } = scene.article.sentences;
  for (let at = last - 2; at > 0 && last - at < 40 && ofToken[at] === ofToken[last]; at -= 1) {
    if (wordAt(scene, at) !== mark || scene.stretchOf[at]! >= 0) continue;
    const phrase = phraseBefore(scene, at - 1);
    if (phrase && (phrase.mention || mark !== ',' || startsSentence(scene, phrase))) return phrase;
  }
  return undefined;
}

function startsSentence(scene: Scene, { first }: Phrase): boolean {
  const { ofToken } = scene.article.sentences;
  return first === 0 || ofToken[first - 1] !== ofToken[first] || scene.stretchOf[first - 1]! >= 0;
}
