import { analyze, type Models } from '../analysis/analyze.ts';
import { readPeopleModel } from '../analysis/people/model.ts';
import { readQuotesModel } from '../analysis/quotes/model.ts';
import type { Article } from '../article.ts';
import type { AnalysisOutcome, Started } from './analyzer.ts';
import type { ModelsMessage } from './start-worker.ts';

/**
 * Answers each article that the worker is sent with the outcome of its analysis, once it was sent its models. The lock of
 * the worker's name is held as long as it lives.
 */
export function answerRequests(): void {
  void navigator.locks.request(self.name, () => {
    postMessage('started' satisfies Started);
    return new Promise(() => {});
  });
  let take = (_: ModelsMessage): void => {};
  const models = new Promise<ModelsMessage>((resolve) => {
    take = resolve;
  }).then(modelsOf);
  // Whatever goes wrong with them is told with each article.
  models.catch(() => undefined);
  addEventListener('message', async ({ data }: MessageEvent<Article | ModelsMessage>) => {
    if ('text' in data) postMessage(await outcomeOf(data, models));
    else take(data);
  });
}

async function outcomeOf(article: Article, models: Promise<Models>): Promise<AnalysisOutcome> {
  try {
    return { state: 'done', analysis: analyze(article, await models) };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function modelsOf(message: ModelsMessage): Models {
  if ('problem' in message) throw new Error(message.problem);
  const { people, quotes } = message.models;
  return {
    people: readPeopleModel(new Uint8Array(people)),
    quotes: readQuotesModel(new Uint8Array(quotes)),
  };
}
