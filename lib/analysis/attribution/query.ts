import type { Person } from '../../analysis.ts';
import { bucket } from '../bucket.ts';
import type { Candidate } from './candidates.ts';
import type { Report } from './find-reports.ts';
import { lowerAt, type Scene } from './scene.ts';

/** A quoted stretch whose speaker is asked for, with what its own form tells. */
export interface Query {
  readonly index: number;
  /** Its tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly block: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly partial: boolean;
  readonly size: number;
  /** The last character within: a comma says that the sentence goes on. */
  readonly stop: string;
  readonly before: string;
  readonly after: string;
  /** "I", "we", or neither. */
  readonly speaks: string;
  /** The words within, lower case: people seldom name themselves. */
  readonly words: ReadonlySet<string>;
}

const me = new Set(['i', 'i’m', "i'm", 'my', 'me', 'i’ve', "i've", 'i’ll', "i'll"]);
const us = new Set(['we', 'our', 'us', 'we’re', "we're", 'we’ve', "we've"]);

/** What asks for the speaker of stretch `index`. */
export function queryOf(scene: Scene, index: number, partial: boolean): Query {
  const { first, end } = scene.ranges[index]!;
  const { block, inner } = scene.stretches[index]!;
  const words = new Set<string>();
  const most = Math.min(end, first + 400);
  for (let token = first; token < most; token += 1) words.add(lowerAt(scene, token));
  const range = scene.blocks[block]!;
  const opens = first === range.first;
  const closes = end >= range.end;
  const speaks = anyOf(words, me) ? 'I' : anyOf(words, us) ? 'we' : '';
  return {
    index,
    first,
    end,
    block,
    opens,
    closes,
    partial,
    size: bucket(end - first),
    stop: scene.article.text.charAt(inner.end - 1),
    before: opens ? '¶' : scene.stretchOf[first - 1]! >= 0 ? '“' : lowerAt(scene, first - 1),
    after: closes ? '¶' : scene.stretchOf[end]! >= 0 ? '“' : lowerAt(scene, end),
    speaks,
    words,
  };
}

const anyOf = (words: ReadonlySet<string>, some: ReadonlySet<string>): boolean => {
  for (const word of some) if (words.has(word)) return true;
  return false;
};

/** Whom a quote was given to. */
export interface Choice {
  readonly candidate: Candidate;
  readonly person: Person | undefined;
  /** The stretch that it speaks. */
  readonly index: number;
  /** It was taken from the quote before. */
  readonly followed: boolean;
  readonly chance: number;
  /** How the layout names it: a label before what it says, or a credit behind. */
  readonly layout?: 'label' | 'credit';
}

/** Whether two are the same speaker: the same person, or the same words. */
export const isSameSpeaker = (a: Candidate, b: Candidate): boolean =>
  a === b || (a.person !== undefined && a.person === b.person);

/** The report of a candidate whose cue is nearest to the quote. */
export function nearestReport({ reports }: Candidate, { first, end }: Query): Report | undefined {
  let best: Report | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    const distance = report.first < first ? first - report.end : report.first - end;
    if (distance < least) {
      least = distance;
      best = report;
    }
  }
  return best;
}
