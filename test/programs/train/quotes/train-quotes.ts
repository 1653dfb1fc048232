import type { QuotesModel } from '../../../../lib/analysis/quotes/model.ts';
import { judgeLessons, type Lesson, pronounLessons, rankLessons } from './lessons.ts';
import { trainNet } from './train-net.ts';

const shared = { dropout: 0.3, decay: 1e-5 };
const judge = { ...shared, least: 5, hidden: 6, outputs: 3, epochs: 4, rate: 0.02, seed: 1 };
const ranker = { ...shared, least: 20, hidden: 10, outputs: 1, epochs: 10, rate: 0.05, seed: 2 };
const resolver = {
  ...shared,
  least: 3,
  hidden: 6,
  outputs: 1,
  epochs: 10,
  rate: 0.05,
  dropout: 0.2,
  seed: 3,
};

/** Learns to tell quotes, whom pronouns stand for, and with these who speaks. The same lessons give the same model. */
export function trainQuotes(lessons: readonly Lesson[]): QuotesModel {
  const judgeNet = trainNet(lessons.flatMap(judgeLessons), judge);
  const resolverNet = trainNet(lessons.flatMap(pronounLessons), resolver);
  const rankerNet = trainNet(
    lessons.flatMap((lesson) => rankLessons(lesson, resolverNet)),
    ranker,
  );
  return { judge: judgeNet, ranker: rankerNet, resolver: resolverNet };
}
