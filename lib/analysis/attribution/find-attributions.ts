import type { Source } from '../../analysis.ts';
import type { Span } from '../../span.ts';
import { startsWithWord } from '../../text/characters.ts';
import { closesContent } from './closes-content.ts';
import type { Report } from './find-reports.ts';
import { endsRole, isBeside, isJoint, isPossessiveMark, isVerbForm } from './noun-phrase.ts';
import type { Reporting } from './reporting.ts';
import { lowerAt, type Scene, spanOfTokens, wordAt } from './scene.ts';
import { sourceOf } from './source-of.ts';

/** A reporting relation of the text: somebody is said to have said something (source, cue, content: as in PARC). */
export interface Attribution {
  /** "said", "according to". */
  readonly cue: Span;
  readonly source: Source;
  /** Index into `ArticleText.sentences`: where the cue stands. */
  readonly sentence: number;
  /** What is reported, within its sentence and the quotes that touch it; source and cue are outside. */
  readonly content: Span;
}

/**
 * Every reporting relation whose source is known, in reading order: `X said`, `said X` behind a quote, `according to X`,
 * `X estimates`. What is denied ("did not say") reports nothing. Linear in the length of the text.
 */
export function findAttributions({ scene, reports }: Reporting): readonly Attribution[] {
  const attributions: Attribution[] = [];
  for (const report of reports) {
    const sentence = scene.article.sentences.ofToken[report.first]!;
    const source = report.negated
      ? undefined
      : (sourceOf(scene, report.source) ?? theirs(scene, report, attributions.at(-1), sentence));
    if (!source) continue;
    const cue = spanOfTokens(scene, report.first, report.end);
    for (const content of contentsOf(scene, report)) attributions.push({ cue, source, sentence, content });
  }
  return attributions;
}

/** "Three officials confirmed the plan, which they said …": those who reported before in the sentence. */
function theirs(
  scene: Scene,
  { source: { first, end } }: Report,
  last: Attribution | undefined,
  sentence: number,
): Source | undefined {
  if (!last || last.sentence !== sentence || last.source.person || lowerAt(scene, first) !== 'they')
    return undefined;
  return { ...last.source, span: spanOfTokens(scene, first, end) };
}

/** Before the report where it ends its clause, behind it else; both where it stands between commas amid what it reports. */
function contentsOf(scene: Scene, report: Report): readonly Span[] {
  const { first, end, source, inverted, verb } = report;
  const { sentences, tokens } = scene.article;
  const sentence = sentences.ofToken[first]!;
  const reportFirst = Math.min(first, inverted ? source.first : roleStart(scene, source));
  const reportEnd = Math.max(end, source.end);
  const start = tokens.start[sentenceStart(scene, sentence, reportFirst)]!;
  const before = { start, end: tokens.start[reportFirst]! };
  const sentenceEnd = sentences.first[sentence + 1]!;
  const behind = {
    start: reportEnd < tokens.count ? tokens.start[reportEnd]! : tokens.end[reportEnd - 1]!,
    end: tokens.end[Math.max(sentenceEnd, reportEnd) - 1]!,
  };
  if (before.start >= before.end) return [behindHearers(scene, report, behind)];
  const isAmid = wordAt(scene, reportEnd) === ',' && joints.has(wordAt(scene, reportEnd + 1));
  if (!verb) return isAmid ? [before, behind] : [before];
  if (opensContent(wordAt(scene, reportEnd)) || isPassive(scene, report)) return [behind];
  if (!inverted && !closesContent(scene, reportFirst, reportEnd, verb.lemma))
    return [behindHearers(scene, report, behind)];
  return isAmid ? [before, behind] : [before];
}

/** What joins a second half of what is reported: "Nine died, according to police, and 12 were hurt". */
const joints = new Set(['and', 'with', 'or']);

/** "was told by X, that". */
const isPassive = (scene: Scene, { end }: Report): boolean => wordAt(scene, end - 1) === 'by';

/** How far behind its verb "that" stands where it is told to somebody: "telling some 3,000 people in the square that". */
const farthestThat = 14;

/** What is told, without whom it is told to. */
function behindHearers(scene: Scene, { end, verb }: Report, behind: Span): Span {
  if (verb?.lemma !== 'tell') return behind;
  const { start } = scene.article.tokens;
  for (let at = end; at < end + farthestThat && isBeside(scene, at, end); at += 1)
    if (wordAt(scene, at) === 'that') return { start: start[at]!, end: behind.end };
  return behind;
}

const opensContent = (word: string): boolean => word === 'that' || word === ':';

/** How many words a role has before a name, at most: "coast guard spokesman | Ana Diaz". */
const longestRole = 12;

/** The first token of a source with the role before its name, where that follows a comma; of the source itself else. */
function roleStart(scene: Scene, { first, mention }: Report['source']): number {
  if (!mention) return first;
  for (let at = first - 1; at >= first - longestRole && isBeside(scene, at, first); at -= 1) {
    const word = wordAt(scene, at);
    if (word === ',') return at + 1;
    const lower = lowerAt(scene, at);
    const isOf = isPossessiveMark(word) || isJoint(word) || lower === 'and';
    if (!isOf && (!startsWithWord(word) || endsRole(lower) || isVerbForm(word))) break;
  }
  return first;
}

/** The sentence's first token; that of the quote before it where the report begins the sentence behind the quote. */
function sentenceStart(
  { article: { sentences }, stretchOf }: Scene,
  sentence: number,
  first: number,
): number {
  const start = sentences.first[sentence]!;
  if (start !== first || start === 0 || stretchOf[start - 1]! < 0) return start;
  if (sentences.paragraph[sentence - 1] !== sentences.paragraph[sentence]) return start;
  let token = start - 1;
  while (token > 0 && stretchOf[token - 1] === stretchOf[token]) token -= 1;
  return token;
}
