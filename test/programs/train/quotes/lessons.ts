import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Candidate, findCandidates } from '../../../../lib/analysis/attribution/candidates.ts';
import { Discourse } from '../../../../lib/analysis/attribution/discourse.ts';
import type { Report } from '../../../../lib/analysis/attribution/find-reports.ts';
import {
  type Choice,
  isSameSpeaker,
  type Query,
  queryOf,
} from '../../../../lib/analysis/attribution/query.ts';
import { type Option, Ranking } from '../../../../lib/analysis/attribution/rank.ts';
import { readReporting } from '../../../../lib/analysis/attribution/reporting.ts';
import {
  isOpenPronoun,
  resolvePronouns,
  visitAntecedents,
} from '../../../../lib/analysis/attribution/resolve-pronouns.ts';
import type { Scene } from '../../../../lib/analysis/attribution/scene.ts';
import { Features, type Net } from '../../../../lib/analysis/net.ts';
import { findPeople } from '../../../../lib/analysis/people/find-people.ts';
import { familyOf } from '../../../../lib/analysis/quotes/family.ts';
import { judgeFeatures } from '../../../../lib/analysis/quotes/judge-features.ts';
import { FULL, NO_QUOTE, PARTIAL } from '../../../../lib/analysis/quotes/judge-stretches.ts';
import { nearReports } from '../../../../lib/analysis/quotes/near-reports.ts';
import type { Person } from '../../../../lib/analysis.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { overlaps, type Span } from '../../../../lib/span.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { loadPeopleModel } from '../../models.ts';
import type { Group } from './train-net.ts';

interface GoldQuote extends Span {
  readonly partial: boolean;
  readonly link: string;
  /** Where the source is named; offsets. */
  readonly source: readonly (readonly [number, number])[];
  readonly speaker: string | null;
  /** How the speaker's name is known; "silver" is doubtful. */
  readonly basis: string | null;
  /** "person", "group" or "other". */
  readonly speakerKind: string | null;
}

interface Row {
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  /** Stretches that quote nobody. */
  readonly negatives: readonly Span[];
  /** Stretches that may be read either way. */
  readonly ignore: readonly Span[];
}

/** An annotated article, read as the program reads it. */
export interface Lesson {
  readonly row: Row;
  readonly scene: Scene;
  readonly reports: readonly Report[];
  /** The gold quote of each stretch. */
  readonly golds: readonly (GoldQuote | undefined)[];
}

/** Reads annotated articles: JSON Lines, also compressed, `{text, quotes, negatives, ignore}` each. */
export async function readLessons(file: string): Promise<Lesson[]> {
  const people = await loadPeopleModel();
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => {
    if (!line.trim()) return [];
    const row = JSON.parse(line) as Row;
    const article = readText(articleFromText(row.text));
    const cast = findPeople(article, people);
    const { scene, reports } = readReporting(article, cast);
    const golds = scene.stretches.map(({ inner }) => row.quotes.find((quote) => share(inner, quote) > 0.8));
    return [{ row, scene, reports, golds }];
  });
}

/** The share of the longer of two spans that both have. */
const share = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start);

const negativeWeight = 2;
/** Quote or not, partial or full: one group a stretch that is not doubtful. */
export function judgeLessons({ row, scene, reports, golds }: Lesson): Group[] {
  const near = nearReports(scene, reports);
  const features = new Features();
  return scene.stretches.flatMap(({ inner }, index): Group[] => {
    const gold = golds[index];
    if (!gold && row.ignore.some((span) => overlaps(span, inner))) return [];
    judgeFeatures(scene, index, near[index]!, features);
    const right = gold ? (gold.partial ? PARTIAL : FULL) : NO_QUOTE;
    return [{ rows: [taken(features)], right: [right], weight: gold ? 1 : negativeWeight }];
  });
}

const taken = ({ indices, count }: Features): Int32Array => indices.slice(0, count);

/** Who speaks: one group a gold quote, its options against each other. */
export function rankLessons({ scene, reports, golds }: Lesson, resolver: Net): Group[] {
  const candidates = resolvePronouns(scene, findCandidates(scene, reports), resolver);
  const ranking = new Ranking(scene, candidates);
  let last: Choice | undefined;
  return golds.flatMap((gold, index): Group[] => {
    if (!gold) return [];
    const query = queryOf(scene, index, gold.partial);
    const sources = candidates.filter((candidate) => isNamedIn(scene, candidate, gold));
    const speaker =
      sources.find(({ reports }) => reports.length > 0) ?? sources[0] ?? namedBefore(candidates, query, gold);
    const options: Option[] = [];
    const rows: Int32Array[] = [];
    ranking.visit(query, last, (option, features) => {
      options.push(option);
      rows.push(taken(features));
    });
    if (speaker)
      last = {
        candidate: speaker,
        person: speaker.person,
        index,
        followed: gold.link !== 'direct',
        chance: 1,
      };
    return [groupOf(options, rows, sources, speaker, gold)];
  });
}

/** Whom a pronoun stands for: one group a pronoun that is the source of a quote whose speaker is known. */
export function pronounLessons({ scene, reports, golds }: Lesson): Group[] {
  const discourse = new Discourse(scene);
  const features = new Features();
  const sure = golds.filter(
    (gold) => gold !== undefined && isSure(gold) && gold.speaker !== null,
  ) as GoldQuote[];
  return findCandidates(scene, reports).flatMap((candidate): Group[] => {
    const gold = isOpenPronoun(scene, candidate) && sure.find((quote) => isNamedIn(scene, candidate, quote));
    if (!gold) {
      discourse.listenUpTo(candidate.phrase.first);
      discourse.note(candidate);
      return [];
    }
    const rows: Int32Array[] = [];
    const right: number[] = [];
    const people: Person[] = [];
    visitAntecedents(scene, candidate, discourse, features, (person) => {
      if (familyOf(person.name) === familyOf(gold.speaker!)) right.push(rows.length);
      rows.push(taken(features));
      people.push(person);
    });
    const same = right.find((at) => people[at]!.name === gold.speaker) ?? right[0];
    if (same === undefined) return [];
    discourse.note({ ...candidate, person: people[same] });
    return [
      { rows, right: right.some((at) => people[at]!.name === gold.speaker) ? [same] : right, weight: 1 },
    ];
  });
}

/** Whether the gold's source covers the candidate's head. */
function isNamedIn({ article: { tokens } }: Scene, { phrase }: Candidate, { source }: GoldQuote): boolean {
  const head = { start: tokens.start[phrase.head]!, end: tokens.end[phrase.head]! };
  return source.some(([start, end]) => overlaps(head, { start, end }));
}

const isSure = ({ basis }: GoldQuote): boolean => basis !== null && basis !== 'silver';

const bears = ({ person }: Candidate, gold: GoldQuote): boolean =>
  isSure(gold) &&
  gold.speaker !== null &&
  person !== undefined &&
  familyOf(gold.speaker) === familyOf(person.name);

function namedBefore(candidates: readonly Candidate[], query: Query, gold: GoldQuote): Candidate | undefined {
  return candidates.findLast((candidate) => candidate.phrase.head < query.first && bears(candidate, gold));
}

/**
 * The marked source is right, and the quote before where it has the same speaker; other places of that speaker are left
 * out; nobody is right where neither is among the options.
 */
function groupOf(
  options: readonly Option[],
  rows: readonly Int32Array[],
  sources: readonly Candidate[],
  speaker: Candidate | undefined,
  gold: GoldQuote,
): Group {
  const isRight = ({ kind, candidate }: Option): boolean =>
    candidate !== undefined && (sources.includes(candidate) || (kind === 'follow' && means(candidate)));
  const means = (candidate: Candidate): boolean =>
    (speaker !== undefined && isSameSpeaker(candidate, speaker)) || bears(candidate, gold);
  const marked = options.filter(isRight);
  const also = options.filter(({ candidate }) => candidate !== undefined && means(candidate));
  const nobody = options.filter(({ kind }) => kind === 'nobody');
  const right = marked.length > 0 ? marked : also.length > 0 ? also : nobody;
  const kept = options.filter((option) => right.includes(option) || !also.includes(option));
  return {
    rows: kept.map((option) => rows[options.indexOf(option)]!),
    right: right.map((option) => kept.indexOf(option)),
    weight: 1,
  };
}
