import type { Evidence } from '../evidence.ts';
import { Page } from './page.ts';
import { readStory, type StoryReading } from './read/read-story.ts';
import type { Snapshot } from './snapshot.ts';
import { spot } from './spot/spot.ts';

/** What a page was found to be. */
export type Judgement =
  | { readonly isArticle: true; readonly story: StoryReading }
  /** `evidence` is what decided, the strongest first. */
  | { readonly isArticle: false; readonly evidence: readonly Evidence[] };

/** Judges a page: whether it is an article (unless it is `wanted` as one), and what is its story. */
export function judgePage(snapshot: Snapshot, wanted = false): Judgement {
  const page = new Page(snapshot);
  const spotting = wanted ? undefined : spot(page);
  if (spotting && !spotting.isArticle) return { isArticle: false, evidence: spotting.evidence };
  const story = readStory(page);
  if (story.lines.length > 0) return { isArticle: true, story };
  return { isArticle: false, evidence: spotting?.evidence ?? [] };
}
