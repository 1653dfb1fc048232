import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, run } from '../run.ts';

/** What a suite came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What a person needs to see of a failure. */
  readonly report: string;
}

export interface Suite {
  readonly name: string;
  run(): Promise<Tally>;
}

/** A suite of one check for each command: exit code 0 is a pass. */
const commands = (name: string, ...list: readonly (readonly string[])[]): Suite => ({
  name,
  async run() {
    const outcomes: Outcome[] = [];
    for (const [command = '', ...args] of list) outcomes.push(await run(command, args));
    const bad = outcomes.filter(({ code }) => code !== 0);
    return {
      passed: outcomes.length - bad.length,
      failed: bad.length,
      report: bad.map(({ output }) => output).join('\n'),
    };
  },
});

interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly TestReport[];
  }[];
}

interface TestReport {
  readonly fullName: string;
  readonly status: string;
  /** Those of an earlier try, where a test passed. */
  readonly failureMessages: readonly string[];
}

/** So many tests of a suite may pass at their second try. */
const SECOND_TRIES = 2;

/**
 * A vitest project, counted by test. What was skipped, and a file that could not be loaded, count as failed; so do all that
 * passed at their second try where they are more than {@link SECOND_TRIES}.
 */
const vitest = (name: string, ...args: readonly string[]): Suite => ({
  name,
  async run() {
    const dir = await mkdtemp(join(tmpdir(), 'nutgraf-report-'));
    const file = join(dir, 'report.json');
    try {
      const { code, output } = await run('vitest', [
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...args,
      ]);
      const report: VitestReport = JSON.parse(await readFile(file, 'utf8'));
      const passed = report.numPassedTests;
      const unloaded = report.testResults.filter((r) => r.status === 'failed' && !r.assertionResults.length);
      const again = report.testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);
      const unsteady = again.length > SECOND_TRIES ? again.length : 0;
      let failed = report.numTotalTests - passed + unloaded.length + unsteady;
      // Errors outside of any test, and a project without tests, show in the exit code alone.
      if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
      const told = again.map(
        (one) => `passed at the second try: ${one.fullName}\n${one.failureMessages[0]}\n`,
      );
      return { passed: passed - unsteady, failed, report: [...told, failed ? output : ''].join('\n') };
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  },
});

/** What `web-ext lint`, which knows Firefox alone, says of each build; nothing else passes, no error, warning or notice. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'firefox-mv3': [],
  // Chrome's own: its background is a service worker, and its panel has a permission.
  'chrome-mv3': ['BACKGROUND_SERVICE_WORKER_NOFALLBACK', 'MANIFEST_PERMISSIONS'],
};

/** `web-ext lint`, once for each build. */
const extensionLint = (name: string): Suite => ({
  name,
  async run() {
    const bad: string[] = [];
    for (const [dir, expected] of Object.entries(SAID)) {
      const { output, stdout } = await run('web-ext', [
        'lint',
        '-s',
        join('.output', dir),
        '--output',
        'json',
      ]);
      const found = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<string, { code: string }[]>;
      const codes = ['errors', 'warnings', 'notices'].flatMap((kind) => found[kind]!.map(({ code }) => code));
      if (codes.sort().join() !== expected.join()) bad.push(output);
    }
    return { passed: Object.keys(SAID).length - bad.length, failed: bad.length, report: bad.join('\n') };
  },
});

/** size-limit, counted by limit. */
const sizes = (name: string): Suite => ({
  name,
  async run() {
    const { output, stdout } = await run('size-limit', ['--json']);
    const checks = JSON.parse(stdout.slice(stdout.indexOf('['))) as { name: string; passed: boolean }[];
    const failed = checks.filter((check) => !check.passed).length;
    return { passed: checks.length - failed, failed, report: failed ? output : '' };
  },
});

/** Everything that `npm test` runs, in this order. */
export const suites: readonly Suite[] = [
  commands('types', ['wxt', 'prepare'], ['tsc', '--noEmit'], ['tsc', '--noEmit', '-p', 'lib/tsconfig.json']),
  commands('lint', ['biome', 'check', '--error-on-warnings', '.']),
  vitest('unit', '--config', 'test/vitest.config.ts'),
  commands('fuzz', ['node', 'test/programs/fuzz.ts', '--cases', '150', '--seed', '1']),
  // Each is built for it.
  commands('zip', ['wxt', 'zip'], ['wxt', 'zip', '-b', 'firefox', '--mv3']),
  extensionLint('web-ext lint'),
  sizes('size'),
  vitest('e2e chromium', '--config', 'test/e2e/vitest.config.ts', 'chromium'),
  vitest('e2e firefox', '--config', 'test/e2e/vitest.config.ts', 'firefox'),
];
