import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Wall and processor time, in µs. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What the content script cost a page, in ms of its main thread's processor time. */
export interface ScriptTime {
  readonly total: number;
  /** Its longest task. */
  readonly longest: number;
  /** Loading the script itself: compiling it. */
  readonly compile: number;
}

const SETTLED = 450;

/** Loads a page, leaves it alone for a moment, and adds up all that ran of scripts under `base`. */
export async function scriptTime(page: Page, url: string, base: string): Promise<ScriptTime> {
  await page.goto('about:blank');
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resume) => setTimeout(resume, SETTLED));
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('the browser gave no trace');
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as { traceEvents: TraceEvent[] };
  return scriptTimeIn(traceEvents, base);
}

/** The time of scripts under `base` in a trace. Calls within calls count once. */
export function scriptTimeIn(events: readonly TraceEvent[], base: string): ScriptTime {
  const complete = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const isOurs = ({ name, args }: TraceEvent) =>
    (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.startsWith(base);
  const threads = new Set(complete.filter(isOurs).map(({ pid, tid }) => `${pid}/${tid}`));
  let total = 0;
  let longest = 0;
  let compile = 0;
  let until = 0;
  for (const event of complete) {
    if (!threads.has(`${event.pid}/${event.tid}`)) continue;
    const time = (event.tdur ?? event.dur ?? 0) / 1000;
    if (event.name === 'v8.compile' && event.args?.data?.url?.startsWith(base)) compile += time;
    // The pages' own scripts don't run in the bench, so that promises are ours too.
    if (!isOurs(event) && event.name !== 'RunMicrotasks') continue;
    if (event.ts < until) continue;
    until = event.ts + (event.dur ?? 0);
    total += time;
    longest = Math.max(longest, time);
  }
  return { total, longest, compile };
}
