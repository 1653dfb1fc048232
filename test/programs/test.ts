/**
 * All tests of the project, suite by suite; the last line adds them up. A suite that could not run has failed.
 * `npm test -- unit zip` runs only the suites whose names start so.
 */
import { stopAll } from './run.ts';
import { suites, type Tally } from './test/suites.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stopAll();
    process.exit(130);
  });

const wanted = process.argv.slice(2);
const chosen = suites.filter(({ name }) => !wanted.length || wanted.some((start) => name.startsWith(start)));
let passed = 0;
let failed = chosen.length ? 0 : 1;
for (const suite of chosen) {
  const start = performance.now();
  const tally: Tally = await suite
    .run()
    .catch((error: unknown) => ({ passed: 0, failed: 1, report: `could not run: ${error}` }));
  passed += tally.passed;
  failed += tally.failed;
  if (tally.report) console.log(`\n── ${suite.name}\n${tally.report.trimEnd()}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = tally.failed ? '✗' : '✓';
  console.log(
    `${mark} ${suite.name.padEnd(16)} ${`${tally.passed} passed, ${tally.failed} failed`.padEnd(24)} ${seconds} s`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
