/**
 * `npm run eval -- DIR [--only NAME] [--write]`: runs the extract program over the data folders found under DIR, calls
 * the scorers beside the data, and prints each figure with the committed baseline and the change. `--write` makes
 * the figures the new baseline. Exits with 1 where a program or a scorer fails.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { type Figure, type Suite, suites } from '../eval/suites.ts';

type Figures = Record<string, Record<string, number | null>>;

const baselineFile = new URL('../eval/baseline.json', import.meta.url);
const extractProgram = fileURLToPath(new URL('extract.ts', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const data = positionals[0];
if (!data) {
  console.error('usage: npm run eval -- DIR [--only NAME] [--write]');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'nutgraf-eval-'));
try {
  const baseline: Figures = existsSync(baselineFile) ? JSON.parse(readFileSync(baselineFile, 'utf8')) : {};
  const found = suites.filter(
    ({ name, input }) => (!values.only || name.startsWith(values.only)) && existsSync(join(data, input)),
  );
  if (found.length === 0) throw new Error(`no data under ${data}`);
  const answers = new Map<string, string>();
  const measured: Figures = {};
  for (const suite of found) {
    let out = answers.get(suite.input);
    if (!out) {
      out = join(work, `${suite.name}.jsonl`);
      await extract(join(data, suite.input), out);
      answers.set(suite.input, out);
    }
    measured[suite.name] = score(suite, data, out);
    print(suite, measured[suite.name]!, baseline[suite.name] ?? {});
  }
  if (values.write) {
    writeFileSync(baselineFile, `${JSON.stringify({ ...baseline, ...measured }, null, 2)}\n`);
    console.log(`\nbaseline written: ${fileURLToPath(baselineFile)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function extract(input: string, out: string): Promise<void> {
  const program = spawn(process.execPath, [extractProgram], {
    stdio: ['pipe', openSync(out, 'w'), 'inherit'],
  });
  const ended = new Promise<void>((resolve, reject) => {
    program.on('error', reject);
    program.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`extract ended with ${code}`))));
  });
  const source = createReadStream(input);
  const { stdin } = program;
  if (!stdin) throw new Error('extract has no input');
  await (input.endsWith('.gz') ? pipeline(source, createGunzip(), stdin) : pipeline(source, stdin));
  await ended;
}

function score({ scorer, args, figures }: Suite, folder: string, out: string): Record<string, number | null> {
  const full = args.map((arg) => (arg === 'OUT' ? out : arg.startsWith('--') ? arg : join(folder, arg)));
  const printed = execFileSync(process.execPath, [join(folder, scorer), ...full], { maxBuffer: 1 << 28 });
  const answer: unknown = JSON.parse(printed.toString());
  return Object.fromEntries(figures.map((figure) => [figure.name, figureIn(answer, figure)]));
}

function figureIn(answer: unknown, { path, over }: Figure): number | null {
  const value = numberAt(answer, path);
  if (over === undefined || value === null) return value;
  const all = numberAt(answer, over);
  return all ? value / all : null;
}

function numberAt(answer: unknown, path: string): number | null {
  let at = answer;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | null | undefined)?.[key];
  return typeof at === 'number' ? at : null;
}

function print(
  { name, figures }: Suite,
  now: Record<string, number | null>,
  before: Record<string, number | null>,
) {
  console.log(`\n${name.padEnd(36)}     now  baseline   change`);
  for (const { name: figure, lowerIsBetter, count } of figures) {
    const shown = count ? String : percent;
    const value = now[figure] ?? null;
    const old = before[figure] ?? null;
    const change = value === null || old === null ? null : value - old;
    const worse = change !== null && (lowerIsBetter ? change > 0.00005 : change < -0.00005);
    const cells = [value, old, change]
      .map((cell) => (cell === null ? '' : shown(cell)))
      .map((cell) => cell.padStart(8));
    console.log(`  ${figure.padEnd(34)} ${cells.join('  ')}${worse ? '  worse' : ''}`);
  }
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
