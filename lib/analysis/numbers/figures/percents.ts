import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { Amount } from './amounts.ts';
import { ends, isJoined } from './ends.ts';
import { readNumeral } from './numerals.ts';

/** Percentages: "30 percent", `5%`, "2 percentage points", "a 10-per-cent rise", "between 3% and 5%". */
export function readPercent(pieces: Pieces, amount: Amount): Reading | undefined {
  const at = behindPercent(pieces, amount);
  if (!at) return undefined;
  const upper = amount.upper === undefined ? upperPercent(pieces, amount, at) : undefined;
  const to = upper?.to ?? at;
  return {
    kind: 'percent',
    from: amount.from,
    to,
    unit: '%',
    ...ends(amount),
    ...(upper ? { upper: upper.value } : {}),
    ...(isJoined(pieces, to) ? { joined: true } : {}),
  };
}

/** Where the percent sign or word behind an amount ends; 0 where there is none. */
function behindPercent(pieces: Pieces, { form, to }: Amount): number {
  if (form === 'indefinite') return 0;
  const at = isJoined(pieces, to) ? to + 1 : to;
  const word = pieces.word(at);
  if (percentWords.has(word)) return at + 1;
  if (word === 'per' && pieces.word(at + 1) === 'cent') return at + 2;
  if (word === 'per' && pieces.word(at + 1) === '-' && pieces.word(at + 2) === 'cent') return at + 3;
  const points = word === 'percentage' && /^points?$/.test(pieces.word(at + 1));
  return points ? at + 2 : 0;
}

const percentWords = new Set(['%', '٪', '％', '﹪', 'percent', 'percents', 'pct', 'pc']);

/** The upper end of a range that says "percent" twice. */
function upperPercent(
  pieces: Pieces,
  { from, value }: Amount,
  to: number,
): { value: number; to: number } | undefined {
  const joint = pieces.word(to);
  const before = pieces.word(from - 1);
  const joins =
    joint === '-' ||
    joint === '–' ||
    (joint === 'to' && before !== 'from') ||
    (joint === 'and' && before === 'between');
  const upper = joins ? readNumeral(pieces, to + 1) : undefined;
  if (upper?.value === undefined || value === undefined || upper.value <= value) return undefined;
  const end = behindPercent(pieces, upper);
  return end ? { value: upper.value, to: end } : undefined;
}
