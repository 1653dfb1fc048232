import type { Clusters } from '../../../../lib/analysis/people/clusters.ts';
import { Features, reach } from '../../../../lib/analysis/people/features.ts';
import { OUTSIDE } from '../../../../lib/analysis/people/labels.ts';
import { sequencesOf } from '../../../../lib/analysis/people/sequences.ts';
import { tag, type Weights } from '../../../../lib/analysis/people/tagger.ts';
import { readVocabulary } from '../../../../lib/analysis/people/vocabulary.ts';
import { countVotes, type Votes } from '../../../../lib/analysis/people/votes.ts';
import type { Example } from './examples.ts';
import type { Sequence } from './learner.ts';

/** What a first reading with `weights` makes of an article's words. */
export function votesOf({ article }: Example, weights: Weights): Votes {
  const { vocabulary, labels, chances } = tag(article, weights, 1);
  return countVotes(vocabulary, labels, chances);
}

/** An example's sequences with the features of all their tokens, with votes for the second reading. */
export function featuresOf({ article, gold }: Example, clusters: Clusters, votes?: Votes): Sequence[] {
  const vocabulary = readVocabulary(article, clusters);
  const bounds = sequencesOf(article);
  const features = new Features(article, vocabulary, bounds);
  const byType = typeFeatures(features, votes);
  const room = new Int32Array(256);
  const sequences: Sequence[] = [];
  for (let sequence = 0; sequence + 1 < bounds.length; sequence += 1) {
    const first = bounds[sequence]!;
    const end = bounds[sequence + 1]!;
    const starts = new Int32Array(end - first + 1);
    const buckets: number[] = [];
    const labels = gold.slice(first, end);
    for (let token = first; token < end; token += 1) {
      if (!features.isOpen(token)) {
        labels[token - first] = OUTSIDE;
        starts[token - first + 1] = buckets.length;
        continue;
      }
      for (let offset = -reach; offset <= reach; offset += 1)
        for (const bucket of byType[offset + reach]![features.typeAt(token, offset)]!) buckets.push(bucket);
      let count = features.ofToken(token, room);
      for (let at = 0; at < count; at += 1) buckets.push(room[at]!);
      if (votes) {
        count = features.ofVotesAround(token, votes, room);
        for (let at = 0; at < count; at += 1) buckets.push(room[at]!);
      }
      starts[token - first + 1] = buckets.length;
    }
    sequences.push({ labels, starts, buckets: Int32Array.from(buckets) });
  }
  return sequences;
}

function typeFeatures(features: Features, votes: Votes | undefined): Int32Array[][] {
  const room = new Int32Array(128);
  const lists: Int32Array[][] = [];
  for (let offset = -reach; offset <= reach; offset += 1) {
    const ofOffset: Int32Array[] = [];
    for (let type = 0; type < features.vocabulary.count; type += 1) {
      const own = room.slice(0, features.ofType(type, offset, room));
      if (!votes || offset !== 0) {
        ofOffset.push(own);
        continue;
      }
      const voted = room.slice(0, features.ofVotes(type, votes, room));
      const both = new Int32Array(own.length + voted.length);
      both.set(own);
      both.set(voted, own.length);
      ofOffset.push(both);
    }
    lists.push(ofOffset);
  }
  return lists;
}
