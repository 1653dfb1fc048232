import type { ArticleText } from '../../text/article-text.ts';
import type { Clusters } from './clusters.ts';
import { Features, reach } from './features.ts';
import { Field } from './field.ts';
import { labelCount, OTHER_FIRST, OTHER_MORE, PERSON_FIRST, PERSON_MORE, rowLength } from './labels.ts';
import { sequencesOf } from './sequences.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { countVotes, type Votes } from './votes.ts';

/** What a tagger has learnt. */
export interface Weights {
  /** `rowLength` weights a bucket, in units of `unit`. */
  readonly table: Int8Array | Float32Array;
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
const personBias = 0.4;

/**
 * Labels the names of an article in two readings: the second knows what the first made of each word elsewhere.
 * Linear in the article's length.
 */
export function tag(article: ArticleText, weights: Weights, readings: 1 | 2 = 2): Tagging {
  const vocabulary = readVocabulary(article, weights.clusters);
  const sequences = sequencesOf(article);
  const features = new Features(article, vocabulary, sequences);
  const scores = firstScores(features, weights, article.tokens.count);
  const first = label(scores, sequences, weights, vocabulary, 0);
  if (readings === 1) return first;
  addVotes(features, countVotes(vocabulary, first.labels, first.chances), scores, weights);
  return label(scores, sequences, weights, vocabulary, personBias);
}

const buckets = new Int32Array(128);

/** Adds the rows of the first `length` buckets to `sums` from `at`. */
function addRows(table: Weights['table'], length: number, sums: Float32Array, at: number): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let feature = 0; feature < length; feature += 1) {
    const row = buckets[feature]! * rowLength;
    a += table[row]!;
    b += table[row + 1]!;
    c += table[row + 2]!;
    d += table[row + 3]!;
  }
  sums[at]! += a;
  sums[at + 1]! += b;
  sums[at + 2]! += c;
  sums[at + 3]! += d;
}

function firstScores(features: Features, { table }: Weights, tokens: number): Float32Array {
  const { count } = features.vocabulary;
  const ofTypes: Float32Array[] = [];
  for (let offset = -reach; offset <= reach; offset += 1) {
    const sums = new Float32Array(count * rowLength);
    for (let type = 0; type < count; type += 1)
      addRows(table, features.ofType(type, offset, buckets), sums, type * rowLength);
    ofTypes.push(sums);
  }
  const scores = new Float32Array(tokens * rowLength);
  for (let token = 0; token < tokens; token += 1) {
    const at = token * rowLength;
    addRows(table, features.ofToken(token, buckets), scores, at);
    for (let offset = -reach; offset <= reach; offset += 1) {
      const sums = ofTypes[offset + reach]!;
      const type = features.typeAt(token, offset) * rowLength;
      for (let weight = 0; weight < rowLength; weight += 1) scores[at + weight]! += sums[type + weight]!;
    }
  }
  return scores;
}

function addVotes(features: Features, votes: Votes, scores: Float32Array, { table }: Weights): void {
  const { count, ofToken } = features.vocabulary;
  const sums = new Float32Array(count * rowLength);
  for (let type = 1; type < count; type += 1)
    addRows(table, features.ofVotes(type, votes, buckets), sums, type * rowLength);
  for (let token = 0; token < ofToken.length; token += 1) {
    const at = token * rowLength;
    addRows(table, features.ofVotesAround(token, votes, buckets), scores, at);
    const type = ofToken[token]! * rowLength;
    for (let weight = 0; weight < rowLength; weight += 1) scores[at + weight]! += sums[type + weight]!;
  }
}

const field = new Field();

function label(
  scores: Float32Array,
  sequences: Int32Array,
  { unit, moves }: Weights,
  vocabulary: Vocabulary,
  bias: number,
): Tagging {
  const count = scores.length / rowLength;
  const labels = new Uint8Array(count);
  const chances = new Float32Array(count * 2);
  field.setMoves(moves);
  for (let sequence = 0; sequence + 1 < sequences.length; sequence += 1) {
    const first = sequences[sequence]!;
    const length = sequences[sequence + 1]! - first;
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
