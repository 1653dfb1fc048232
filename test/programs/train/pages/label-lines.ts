import { wordsOf } from './gold-pages.ts';

const RUN = 4;
/** The part of a line's runs of words that must stand in the gold text. */
const ENOUGH = 0.6;
/** How many lines before or after a short one may fill its run. */
const NEAR = 3;

/**
 * Which lines of a page stand in its gold text: long ones by their runs of words; short ones as lines of their own, or by
 * a run with the words before or after them, for the gold has a table's row on one line.
 */
export function labelLines(lines: readonly string[], gold: string): number[] {
  const runs = new Set<string>();
  const whole = new Set<string>();
  for (const line of gold.split(/\n+/u)) whole.add(wordsOf(line).join(' '));
  const words = wordsOf(gold);
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  const told = lines.map(wordsOf);
  return told.map((own, line) => {
    if (own.length < RUN) {
      if (own.length === 0) return 0;
      const before = told.slice(Math.max(0, line - NEAR), line).flat();
      const after = told.slice(line + 1, line + 1 + NEAR).flat();
      const isAmong =
        runs.has([...before, ...own].slice(-RUN).join(' ')) ||
        runs.has([...own, ...after].slice(0, RUN).join(' '));
      return isAmong || whole.has(own.join(' ')) ? 1 : 0;
    }
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
