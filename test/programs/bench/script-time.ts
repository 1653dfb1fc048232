import type { Page } from 'puppeteer-core';

/** An event of Chromium's tracing, with what is read of it. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Wall and processor time, in µs. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string };
    /** The script that runs, and the world that it runs in: a content script's is its extension's own. */
    readonly fileName?: string;
    readonly worldName?: string;
    /** The interface that a message from another process is for. */
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** What the content script cost a page, in ms of its main thread's processor time. */
export interface ScriptTime {
  readonly total: number;
  /** Its longest task. */
  readonly longest: number;
  /** Of `total`: compiling the script. */
  readonly compile: number;
  /** Of `total`: styles and layout, which the page needs anyway once it is drawn. */
  readonly layout: number;
  /** Whether the second script came, which reads. */
  readonly read: boolean;
}

/** How long (ms) a page is left alone after its load: past the last look at one that is no article; past its load. */
export const SETTLED = 2000;
export const LOAD = 300;

/** A page without network that has not loaded by then never will. */
const LONGEST_LOAD = 10_000;

const LAYOUT = new Set(['UpdateLayoutTree', 'Layout', 'ScheduleStyleRecalculation', 'RecalculateStyles']);

const MICROTASKS = new Set(['RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

/** Whether an extension is told something, by which its promises may come to an end. */
const isAnswer = ({ name, args }: TraceEvent) =>
  name === 'Receive mojo message' &&
  args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') === true;

/**
 * Loads a page, leaves it alone for `calm` ms, and adds up all that ran of each group of scripts. Throws a `TimeoutError`
 * where the page goes on loading.
 */
export async function scriptTimes(
  page: Page,
  url: string,
  groups: readonly (readonly string[])[],
  calm: number,
): Promise<ScriptTime[]> {
  await page.goto('about:blank');
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'toplevel', 'blink'] });
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LONGEST_LOAD });
    await new Promise((resume) => setTimeout(resume, calm));
  } catch (error) {
    await page.tracing.stop();
    throw error;
  }
  const events = await endTrace(page);
  return groups.map((scripts) => scriptTimeIn(events, scripts));
}

/** Ends the tracing that a page started; all of its events. */
export async function endTrace(page: Page): Promise<readonly TraceEvent[]> {
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('the browser gave no trace');
  return (JSON.parse(Buffer.from(trace).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** The time of some scripts (by their addresses) in a trace. Calls within calls count once. */
export function scriptTimeIn(events: readonly TraceEvent[], scripts: readonly string[]): ScriptTime {
  const complete = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const isIn = ({ args }: TraceEvent) => scripts.includes(args?.data?.url ?? '');
  const world = complete.find(({ args }) => scripts.includes(args?.fileName ?? ''))?.args?.worldName;
  // What the browser calls with an answer has no address, but is of the world.
  const isOurs = (event: TraceEvent) =>
    ((event.name === 'EvaluateScript' || event.name === 'FunctionCall') && isIn(event)) ||
    (event.name === 'v8.callFunction' && world !== undefined && event.args?.worldName === world);
  const threads = new Set(complete.filter(isOurs).map(({ pid, tid }) => `${pid}/${tid}`));
  const [, reader] = scripts;
  const read = complete.some((event) => isOurs(event) && event.args?.data?.url === reader);
  const spent = { compile: 0, layout: 0 };
  /** The time of each task that is ours. */
  const tasks: number[] = [];
  let until = 0;
  let layoutUntil = 0;
  /** Whether the task at hand is ours, so that its microtasks are: a page's own pictures begin to load in microtasks, too. */
  let isOurTask = false;
  let taskUntil = 0;
  for (const event of complete) {
    if (!threads.has(`${event.pid}/${event.tid}`)) continue;
    const time = (event.tdur ?? event.dur ?? 0) / 1000;
    const end = event.ts + (event.dur ?? 0);
    const isWithin = event.ts < until;
    if (event.name === 'v8.compile' && isIn(event)) spent.compile += time;
    if (LAYOUT.has(event.name) && isWithin && event.ts >= layoutUntil) {
      spent.layout += time;
      layoutUntil = end;
    }
    if (event.name.endsWith('RunTask') && event.ts >= taskUntil) {
      isOurTask = false;
      taskUntil = end;
    }
    isOurTask ||= isOurs(event) || isAnswer(event);
    if (isWithin || !(isOurs(event) || (isOurTask && MICROTASKS.has(event.name)))) continue;
    until = end;
    tasks.push(time);
  }
  const total = tasks.reduce((sum, time) => sum + time, 0);
  return { ...spent, total, longest: Math.max(0, ...tasks), read };
}
