/** A list of hashed binary features, reused from one example to the next. */
export class Features {
  /** Indices below the size given; the first `count` are set. */
  readonly indices: Int32Array;
  count = 0;
  private readonly mask: number;

  /** `size` is a power of two: how many weights the features share. */
  constructor(size: number, most = 256) {
    this.mask = size - 1;
    this.indices = new Int32Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature `name=value`. Features beyond the capacity are left out. */
  add(name: string, value: string | number | boolean = ''): void {
    if (this.count === this.indices.length) return;
    let hash = hashOf(0x811c9dc5, name);
    if (typeof value === 'string') hash = hashOf(hash ^ 0x9e37, value);
    else hash = Math.imul(hash ^ (Number(value) + 0x51ed), 0x01000193);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 12;
    this.indices[this.count] = hash & this.mask;
    this.count += 1;
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A network with one hidden layer of rectifiers over binary features. */
export interface Net {
  /** Number of feature weights a hidden unit (a power of two), hidden units and outputs. */
  readonly size: number;
  readonly hidden: number;
  readonly outputs: number;
  /** `size × hidden`, a feature's weights side by side. */
  readonly first: Float32Array;
  readonly firstBias: Float32Array;
  /** `outputs × hidden`. */
  readonly second: Float32Array;
  readonly secondBias: Float32Array;
}

/** The hidden layer's values for `features`, into `layer`. */
export function hiddenOf(net: Net, { indices, count }: Features, layer: Float32Array): void {
  const { hidden, first } = net;
  layer.set(net.firstBias);
  for (let at = 0; at < count; at += 1) {
    const row = indices[at]! * hidden;
    for (let unit = 0; unit < hidden; unit += 1) layer[unit]! += first[row + unit]!;
  }
}

/** The outputs of `net` for `features`, into `out` (scores before a softmax). */
export function run(net: Net, features: Features, layer: Float32Array, out: Float32Array): void {
  hiddenOf(net, features, layer);
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
