import type { ArticleText } from '../../text/article-text.ts';
import type { Clusters } from './clusters.ts';
import { Features, reach } from './features.ts';
import { Field } from './field.ts';
import { labelCount, OTHER_FIRST, OTHER_MORE, PERSON_FIRST, PERSON_MORE, rowLength } from './labels.ts';
import { Room } from './room.ts';
import { sequencesOf } from './sequences.ts';
import { addRows, fetchTable, type Table } from './table.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { countVotes, type Votes } from './votes.ts';

/** What a tagger has learnt. */
export interface Weights {
  /** In units of `unit`. */
  readonly table: Table;
  readonly unit: number;
  /** `labelCount` squared: from, to. */
  readonly moves: Float32Array;
  readonly clusters: Clusters;
}

/** The labels of an article's tokens. */
export interface Tagging {
  readonly labels: Uint8Array;
  /** Two a token: the probability that it is of a person's name, that it is of another name. */
  readonly chances: Float32Array;
  readonly vocabulary: Vocabulary;
}

/** What the second reading adds to the score of a person's labels: names missed cost more than they look. */
const personBias = 0.5;
/** In a text of fewer tokens than `shortText`, where a name has no other mention to speak for it. */
const personBiasOfShort = 1.4;
const shortText = 120;
/** A text of more tokens looks most parts of the table up. */
const longText = 250;

/**
 * Labels the names of an article in two readings: the second knows what the first made of each word elsewhere.
 * Linear in the article's length.
 */
export function tag(article: ArticleText, weights: Weights, readings: 1 | 2 = 2): Tagging {
  const vocabulary = readVocabulary(article, weights.clusters);
  const sequences = sequencesOf(article);
  const features = new Features(article, vocabulary, sequences);
  if (article.tokens.count > longText) fetchTable(weights.table);
  const scores = firstScores(features, weights, article.tokens.count);
  const stretches = openStretches(features, sequences);
  const first = label(scores, stretches, weights, vocabulary, 0);
  if (readings === 1) return first;
  addVotes(features, countVotes(vocabulary, first.labels, first.chances), scores, weights);
  return label(
    scores,
    stretches,
    weights,
    vocabulary,
    article.tokens.count < shortText ? personBiasOfShort : personBias,
  );
}

const buckets = new Int32Array(128);

const roomForTypes = new Room();
const roomForScores = new Room();

/** The score of a person or another name at a token that can't be part of one. */
const closed = -1e6;

/** How many places around a token have a sum of their own. */
const width = reach * 2 + 1;

/** Scores of all labels but `OUTSIDE` by token, from what the words and their surroundings show. */
function firstScores(features: Features, { table }: Weights, tokens: number): Float32Array {
  const { count } = features.vocabulary;
  /** The sums of what hangs on a word alone, by type and offset, where they were asked for. */
  const ofTypes = roomForTypes.zeros(count * width * rowLength);
  const known = new Uint8Array(count * width);
  const scores = roomForScores.zeros(tokens * rowLength);
  for (let token = 0; token < tokens; token += 1) {
    const at = token * rowLength;
    if (!features.isOpen(token)) {
      for (let weight = 0; weight < rowLength; weight += 1) scores[at + weight] = closed;
      continue;
    }
    addRows(table, buckets, features.ofToken(token, buckets), scores, at);
    for (let offset = -reach; offset <= reach; offset += 1) {
      const type = features.typeAt(token, offset);
      const cell = type * width + offset + reach;
      const from = cell * rowLength;
      if (known[cell] === 0) {
        known[cell] = 1;
        addRows(table, buckets, features.ofType(type, offset, buckets), ofTypes, from);
      }
      scores[at]! += ofTypes[from]!;
      scores[at + 1]! += ofTypes[from + 1]!;
      scores[at + 2]! += ofTypes[from + 2]!;
      scores[at + 3]! += ofTypes[from + 3]!;
    }
  }
  return scores;
}

function addVotes(features: Features, votes: Votes, scores: Float32Array, { table }: Weights): void {
  const { count, ofToken } = features.vocabulary;
  const sums = roomForTypes.zeros(count * rowLength);
  for (let type = 1; type < count; type += 1) {
    const found = features.ofVotes(type, votes, buckets);
    if (found > 0) addRows(table, buckets, found, sums, type * rowLength);
  }
  for (let token = 0; token < ofToken.length; token += 1) {
    if (!features.isOpen(token)) continue;
    const found = features.ofVotesAround(token, votes, buckets);
    if (found === 0) continue;
    const at = token * rowLength;
    addRows(table, buckets, found, scores, at);
    const type = ofToken[token]! * rowLength;
    for (let weight = 0; weight < rowLength; weight += 1) scores[at + weight]! += sums[type + weight]!;
  }
}

/**
 * Where in each sequence names can be, as pairs of a first token and the one behind the last, with a token on each side
 * that can't be part of one: what lies between them is certain, so that each is labelled by itself.
 */
function openStretches(features: Features, sequences: Int32Array): Int32Array {
  const stretches: number[] = [];
  for (let sequence = 0; sequence + 1 < sequences.length; sequence += 1) {
    const first = sequences[sequence]!;
    const end = sequences[sequence + 1]!;
    for (let token = first; token < end; token += 1) {
      if (!features.isOpen(token)) continue;
      const from = Math.max(first, token - 1);
      while (token < end && features.isOpen(token)) token += 1;
      stretches.push(from, Math.min(end, token + 1));
    }
  }
  return Int32Array.from(stretches);
}

const field = new Field();

function label(
  scores: Float32Array,
  stretches: Int32Array,
  { unit, moves }: Weights,
  vocabulary: Vocabulary,
  bias: number,
): Tagging {
  const count = vocabulary.ofToken.length;
  const labels = new Uint8Array(count);
  const chances = new Float32Array(count * 2);
  field.setMoves(moves);
  for (let stretch = 0; stretch < stretches.length; stretch += 2) {
    const first = stretches[stretch]!;
    const length = stretches[stretch + 1]! - first;
    field.reserve(length);
    for (let token = 0; token < length; token += 1) {
      const from = (first + token) * rowLength;
      const to = token * labelCount;
      field.scores[to] = 0;
      for (let weight = 0; weight < rowLength; weight += 1)
        field.scores[to + 1 + weight] = scores[from + weight]! * unit;
      field.scores[to + PERSON_FIRST]! += bias;
      field.scores[to + PERSON_MORE]! += bias;
    }
    field.decode(length, labels, first);
    field.infer(length);
    for (let token = 0; token < length; token += 1) {
      const row = token * labelCount;
      const { marginals } = field;
      chances[(first + token) * 2] = marginals[row + PERSON_FIRST]! + marginals[row + PERSON_MORE]!;
      chances[(first + token) * 2 + 1] = marginals[row + OTHER_FIRST]! + marginals[row + OTHER_MORE]!;
    }
  }
  return { labels, chances, vocabulary };
}
