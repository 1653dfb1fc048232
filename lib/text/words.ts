import type { Tokens } from './tokens.ts';

/** The words of a text. Equal ones are one string, which a set or a map hashes once for all their places. */
export interface Words {
  /** Each token's word as it is written. */
  readonly words: readonly string[];
  /** Each token's word, lower case. */
  readonly lower: readonly string[];
  /** The number of each token's word among the distinct ones, from 0 in the order of their first places. */
  readonly types: Int32Array;
  /** The first token of each distinct word. */
  readonly firsts: readonly number[];
}

/** Reads the words of a text. Linear in its length. */
export function readWords({ text, count, start, end }: Tokens): Words {
  const words: string[] = new Array(count);
  const lower: string[] = new Array(count);
  const types = new Int32Array(count);
  const firsts: number[] = [];
  const known = new Map<string, number>();
  for (let token = 0; token < count; token += 1) {
    const word = text.slice(start[token], end[token]);
    const type = known.get(word);
    if (type === undefined) {
      known.set(word, firsts.length);
      types[token] = firsts.length;
      firsts.push(token);
      words[token] = word;
      lower[token] = word.toLowerCase();
    } else {
      const first = firsts[type]!;
      types[token] = type;
      words[token] = words[first]!;
      lower[token] = lower[first]!;
    }
  }
  return { words, lower, types, firsts };
}
