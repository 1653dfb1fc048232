import { Session } from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How many blocks of lib's own code `work` runs through, counted by V8: unlike its time nearly the same on every run
 * and machine. What the engine does by itself, a search in a string say, isn't counted.
 * https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#method-takePreciseCoverage
 *
 * V8 optimises no code while it counts, so tests that import this stand apart from others, in a `linear.test.ts`.
 */
export function stepsOf(work: () => void): number {
  let steps = 0;
  // Taken for nothing: each taking begins the counts anew.
  session.post('Profiler.takePreciseCoverage');
  work();
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result) {
      if (!url.includes('/lib/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

/** How many times the steps of a tenth of `size` those of `size` are: 10 for what is linear. */
export function growthOf(size: number, workOf: (size: number) => () => void): number {
  const tenth = stepsOf(workOf(size / 10));
  if (tenth === 0) throw new Error('no step was counted');
  return stepsOf(workOf(size)) / tenth;
}

/** The most that the steps may grow with ten times the size, and still be called linear. */
export const LINEAR = 12;
