import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';
import { pageKey } from './page-memory.ts';
import { takeWorker } from './start-worker.ts';

export type AnalysisOutcome =
  | { readonly state: 'done'; readonly analysis: Analysis }
  /** A later article was asked for meanwhile: nobody waits for this one. */
  | { readonly state: 'superseded' }
  | { readonly state: 'failed'; readonly message: string };

/** What a worker says first of all: it has taken the lock of its name, and keeps it for life. */
export type Started = 'started';

/** What the analyzer needs of a worker. */
export type AnalysisWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Request {
  readonly article: Article;
  /** A worker has already ended in the midst of it. */
  readonly again?: true;
  readonly answer: (outcome: AnalysisOutcome) => void;
}

/**
 * Analyses articles in a worker of the panel, one at a time: the latest wins. A worker that still works on an article
 * that nobody waits for any more is ended, and a new one takes its place; but an article that grows is read to its end
 * first, or the analysis of one that grows faster than it is read would never come.
 */
export class Analyzer {
  readonly #start: () => AnalysisWorker;
  #worker: AnalysisWorker | undefined;
  #running: Request | undefined;
  #next: Request | undefined;

  constructor(start: () => AnalysisWorker = takeWorker) {
    this.#start = start;
  }

  /** Starts the worker, so that it is there when the first article comes. */
  warmUp(): void {
    this.#worker ??= this.#newWorker();
  }

  /** Never rejects. Persons that sources refer to are the very entries of the analysis' people. */
  analyze(article: Article): Promise<AnalysisOutcome> {
    this.#next?.answer({ state: 'superseded' });
    return new Promise((answer) => {
      this.#next = { article, answer };
      if (this.#running && pageKey(this.#running.article.url) !== pageKey(article.url))
        this.#end({ state: 'superseded' });
      if (!this.#running) this.#run();
    });
  }

  #newWorker(): AnalysisWorker {
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<AnalysisOutcome | Started>) => {
      if (data === 'started' || worker !== this.#worker) return;
      this.#settle(data);
      this.#run();
    };
    worker.onerror = (event) => {
      if (worker !== this.#worker) return;
      if (this.#next) this.#end({ state: 'superseded' });
      else if (this.#running && !this.#running.again) {
        this.#next = { ...this.#running, again: true };
        this.#running = undefined;
      }
      this.#end({ state: 'failed', message: event.message || 'The worker failed.' });
      this.#run();
    };
    return worker;
  }

  #run(): void {
    this.#running = this.#next;
    this.#next = undefined;
    if (!this.#running) return;
    this.warmUp();
    this.#worker!.postMessage(this.#running.article);
  }

  #end(outcome: AnalysisOutcome): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#settle(outcome);
  }

  #settle(outcome: AnalysisOutcome): void {
    const running = this.#running;
    this.#running = undefined;
    running?.answer(outcome);
  }
}
