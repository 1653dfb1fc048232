/** How many buckets features are hashed to: enough that few share one. */
export const bucketCount = 1 << 16;

/** A list of hashed binary features, reused from one example to the next. */
export class Features {
  /** Buckets below `bucketCount`; the first `count` are set. */
  readonly indices: Int32Array;
  count = 0;
  /** The name of the feature that last stood at each place, and its hash: they come in the same order again and again. */
  readonly #names: string[] = [];
  readonly #hashes: number[] = [];

  constructor(most = 256) {
    this.indices = new Int32Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature `name=value`. Features beyond the capacity are left out. */
  add(name: string, value: string | number | boolean = ''): void {
    const hash = this.#hashOfNext(name);
    if (typeof value === 'string') this.#take(hashOf(hash ^ 0x9e37, value));
    else this.#take(Math.imul(hash ^ (Number(value) + 0x51ed), 0x01000193));
  }

  /** Adds the feature `name=abcd`, its parts written one behind the other, without making that string. */
  join(name: string, a: Part, b: Part, c: Part = '', d: Part = ''): void {
    let hash = this.#hashOfNext(name) ^ 0x9e37;
    hash = hashPart(hash, a);
    hash = hashPart(hash, b);
    hash = hashPart(hash, c);
    this.#take(hashPart(hash, d));
  }

  /** The hash of the next feature's name. */
  #hashOfNext(name: string): number {
    const names = this.#names;
    const hashes = this.#hashes;
    const { count } = this;
    if (count < names.length && names[count] === name) return hashes[count]!;
    names[count] = name;
    hashes[count] = hashOfName(name);
    return hashes[count];
  }

  #take(mixed: number): void {
    if (this.count === this.indices.length) return;
    let hash = mixed ^ (mixed >>> 15);
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 12;
    this.indices[this.count] = hash & (bucketCount - 1);
    this.count += 1;
  }
}

const nameHashes = new Map<string, number>();
/** The names last asked for, and their hashes, at places that their letters tell: what a map tells in three times the time. */
const placeBits = 9;
const placedNames: string[] = new Array<string>(1 << placeBits).fill('');
const placedHashes: number[] = new Array<number>(1 << placeBits).fill(0);

/** The hash of a feature's name; they are few, and the same again and again. */
function hashOfName(name: string): number {
  const { length } = name;
  const letters =
    name.charCodeAt(0) * 7 + name.charCodeAt(length >> 1) * 31 + name.charCodeAt(length - 1) * 131;
  const place = (letters + length * 17) & ((1 << placeBits) - 1);
  if (placedNames[place] === name) return placedHashes[place]!;
  let hash = nameHashes.get(name);
  if (hash === undefined) {
    hash = hashOf(0x811c9dc5, name);
    nameHashes.set(name, hash);
  }
  placedNames[place] = name;
  placedHashes[place] = hash;
  return hash;
}

type Part = string | number | boolean | undefined;

const hashPart = (seed: number, part: Part): number =>
  typeof part === 'number' && part >= 0 && part < 10
    ? Math.imul(seed ^ (part + 0x30), 0x01000193)
    : hashOf(seed, typeof part === 'string' ? part : String(part));

/** FNV-1a over UTF-16 units. */
function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A network with one hidden layer of rectifiers over binary features. */
export interface Net {
  readonly hidden: number;
  readonly outputs: number;
  /** The row of weights of each feature's bucket, from 1; 0 for features that say nothing. `bucketCount` of them. */
  readonly rowOf: Uint16Array;
  /** `hidden` weights a row, the first row at the start, in units of `unit`. */
  readonly first: Int8Array | Float32Array;
  readonly unit: number;
  readonly firstBias: Float32Array;
  /** `outputs × hidden`. */
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
}

/** The hidden layer's values for `features`, into `layer`. */
function fillLayer(
  { hidden, first, unit: size, firstBias, rowOf }: Net,
  features: Features,
  layer: Float32Array,
): void {
  const { indices, count } = features;
  layer.set(firstBias);
  for (let at = 0; at < count; at += 1) {
    const row = (rowOf[indices[at]!]! - 1) * hidden;
    if (row < 0) continue;
    for (let unit = 0; unit < hidden; unit += 1) layer[unit]! += Math.fround(first[row + unit]! * size);
  }
}

/** The outputs of `net` for `features`, into `out` (scores before a softmax). */
export function run(net: Net, features: Features, layer: Float32Array, out: Float32Array): void {
  fillLayer(net, features, layer);
  const { hidden, second } = net;
  for (let output = 0; output < net.outputs; output += 1) {
    let sum = net.secondBias[output]!;
    for (let unit = 0; unit < hidden; unit += 1) {
      const value = layer[unit]!;
      if (value > 0) sum += value * second[output * hidden + unit]!;
    }
    out[output] = sum;
  }
}

/** Turns scores into probabilities, in place, for the first `count`. */
export function softmax(scores: Float32Array, count = scores.length): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at += 1) most = Math.max(most, scores[at]!);
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    scores[at] = Math.exp(scores[at]! - most);
    sum += scores[at]!;
  }
  for (let at = 0; at < count; at += 1) scores[at]! /= sum;
}
