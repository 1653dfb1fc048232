import { analyze, type Models } from '../analysis/analyze.ts';
import { readPeopleModel } from '../analysis/people/model.ts';
import { readQuotesModel } from '../analysis/quotes/model.ts';
import type { Article } from '../article.ts';
import type { AnalysisOutcome, Started } from './analyzer.ts';

/**
 * Answers each article that the worker is sent with the outcome of its analysis. The models are loaded at once; the lock
 * of the worker's name is held as long as it lives.
 */
export function answerRequests(): void {
  void navigator.locks.request(self.name, () => {
    postMessage('started' satisfies Started);
    return new Promise(() => {});
  });
  const models = loadModels();
  // Whatever goes wrong here is told with each article.
  models.catch(() => undefined);
  addEventListener('message', async ({ data }: MessageEvent<Article>) => {
    postMessage(await outcomeOf(data, models));
  });
}

async function outcomeOf(article: Article, models: Promise<Models>): Promise<AnalysisOutcome> {
  try {
    return { state: 'done', analysis: analyze(article, await models) };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The models that lie beside the worker in the extension's package. */
async function loadModels(): Promise<Models> {
  const [people, quotes] = await Promise.all([bytesOf('/model/people.bin'), bytesOf('/model/quotes.bin')]);
  return { people: readPeopleModel(people), quotes: readQuotesModel(quotes) };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  return new Uint8Array(await response.arrayBuffer());
}
