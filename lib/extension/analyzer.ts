import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';

export type AnalysisOutcome =
  | { readonly state: 'done'; readonly analysis: Analysis }
  /** A later article was asked for meanwhile: nobody waits for this one. */
  | { readonly state: 'superseded' }
  | { readonly state: 'failed'; readonly message: string };

/** What the analyzer needs of a worker. */
export type AnalysisWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Analyses articles in a worker of the panel, one at a time: the latest wins. A worker that still works on an article
 * that nobody waits for any more is ended; a new one takes its place.
 */
export class Analyzer {
  readonly #start: () => AnalysisWorker;
  #worker: AnalysisWorker | undefined;
  #answer: ((outcome: AnalysisOutcome) => void) | undefined;

  constructor(start: () => AnalysisWorker = startWorker) {
    this.#start = start;
  }

  /** Starts the worker, so that it is there when the first article comes. */
  warmUp(): void {
    this.#worker ??= this.#newWorker();
  }

  /** Never rejects. Persons that sources refer to are the very entries of the analysis' people. */
  analyze(article: Article): Promise<AnalysisOutcome> {
    if (this.#answer) this.#end({ state: 'superseded' });
    return new Promise((answer) => {
      this.#answer = answer;
      this.warmUp();
      this.#worker!.postMessage(article);
    });
  }

  /** Ends the worker. */
  close(): void {
    this.#end({ state: 'superseded' });
  }

  #newWorker(): AnalysisWorker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<AnalysisOutcome>) => this.#settle(data);
    worker.onerror = (event) =>
      this.#end({ state: 'failed', message: event.message || 'The worker failed.' });
    return worker;
  }

  #end(outcome: AnalysisOutcome): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#settle(outcome);
  }

  #settle(outcome: AnalysisOutcome): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.(outcome);
  }
}

/** The little of Trusted Types that is needed; TypeScript's library knows none of it. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(input: string): string },
  ): { createScriptURL(input: string): unknown };
}

function startWorker(): Worker {
  const url = browser.runtime.getURL('/analysis.js');
  // Our pages' policy demands trusted types, and this is the only place where one is needed.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  const policy = trustedTypes?.createPolicy('nutgraf', { createScriptURL: () => url });
  return new Worker((policy?.createScriptURL('') ?? url) as string, { name: 'analysis' });
}
