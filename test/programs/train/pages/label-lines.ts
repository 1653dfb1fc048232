import { wordsOf } from './gold-pages.ts';

const RUN = 4;
/** The part of a line's runs of words that must stand in the gold text. */
const ENOUGH = 0.6;

/** Which lines of a page stand in its gold text: long ones by their runs of words, short ones as lines of their own. */
export function labelLines(lines: readonly string[], gold: string): number[] {
  const runs = new Set<string>();
  const whole = new Set<string>();
  for (const line of gold.split(/\n+/u)) whole.add(wordsOf(line).join(' '));
  const words = wordsOf(gold);
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return lines.map((line) => {
    const own = wordsOf(line);
    if (own.length < RUN) return own.length > 0 && whole.has(own.join(' ')) ? 1 : 0;
    let found = 0;
    for (let at = 0; at + RUN <= own.length; at++) if (runs.has(own.slice(at, at + RUN).join(' '))) found++;
    return found / (own.length - RUN + 1) >= ENOUGH ? 1 : 0;
  });
}

/** F1 of two texts as bags of words, as the Web Content eXtraction Benchmark has it. */
export function bagF1(predicted: string, gold: string): number {
  const counts = new Map<string, number>();
  const wanted = wordsOf(gold);
  const got = wordsOf(predicted);
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of got) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      same++;
      counts.set(word, left - 1);
    }
  }
  return wanted.length + got.length ? (2 * same) / (wanted.length + got.length) : 1;
}
