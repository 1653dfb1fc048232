/** Median, 95th percentile and maximum of measurements. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** The spread of some values; NaN where there are none. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { n: sorted.length, median: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? NaN };
}

/** A line of the bench: what was measured, against what, and whether it holds. */
export interface Line {
  readonly figure: string;
  readonly ours: string;
  readonly bar: string;
  readonly met: boolean;
}

/** A number with as few digits as it is worth. */
export const least = (value: number): string =>
  value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);

/** A spread as `median / p95 / max`. */
export const told = ({ median, p95, max }: Spread, unit = 'ms'): string =>
  `${[median, p95, max].map(least).join(' / ')} ${unit}`;

/** Lines as a Markdown table. */
export function table(lines: readonly Line[]): string {
  const rows = [
    ['figure', 'Nutgraf', 'bar', ''],
    ['---', '---', '---', '---'],
    ...lines.map(({ figure, ours, bar, met }) => [figure, ours, bar, met ? '✓' : '✗']),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
