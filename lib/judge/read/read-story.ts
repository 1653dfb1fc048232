import type { Article, BlockKind } from '../../article.ts';
import type { Clutter } from '../clutter/clutter.ts';
import { findClutter } from '../clutter/find-clutter.ts';
import type { Page } from '../page.ts';
import type { Scan } from '../snapshot.ts';
import { headingRank } from '../tags.ts';
import { readAbout } from './about.ts';
import { asksReaders } from './appeals.ts';
import { findAsides } from './asides.ts';
import { withoutCopies } from './copies.ts';
import type { Headline } from './find-headline.ts';
import { findStory } from './find-root.ts';
import { kindOf } from './kinds.ts';
import { LINE_MODEL } from './line-model.ts';
import { goesOn } from './next-page.ts';
import { withoutOthers } from './other-stories.ts';
import { saysNothing } from './service-lines.ts';
import { findPlainLines, findStoryLines } from './story-lines.ts';
import { endsAtWall, withoutWall } from './wall.ts';

/** A line of the page that is one of its story's. */
export interface StoryLine {
  /** Its index in the scan. */
  readonly line: number;
  readonly kind: BlockKind;
  readonly aside?: true;
}

/** What was found to be the story of a page, by its scan. */
export interface StoryReading {
  readonly about: Pick<Article, 'title' | 'byline' | 'date' | 'site' | 'lang'>;
  /** In reading order, its headline among them. None where nothing is found. */
  readonly lines: readonly StoryLine[];
  /** Set where it ends at a wall. */
  readonly isWalled: boolean;
  /** Set where it goes on on another page. */
  readonly goesOn: boolean;
  /** The boxes that are no part of the story. Found with it, since neither is known without the other. */
  readonly clutter: readonly Clutter[];
}

/** Reads the story of a page, whether or not it is spotted as an article; by another model of lines to try that. */
export function readStory(page: Page, model = LINE_MODEL): StoryReading {
  const { scan } = page;
  const place = findStory(page);
  const candidates = findStoryLines(page, place, model);
  const clutter = findClutter(page, { root: place.root, lines: candidates });
  const gone = new Uint8Array(scan.lines.length);
  for (const { first, end } of clutter) gone.fill(1, first, end);
  const { about, headline } = readAbout(page);
  const says = (at: number, index: number) =>
    !gone[at] && !saysNothing(scan.lines[at]!.text, index) && !headsAppeal(scan, at);
  const told = withoutCopies(page, withoutOthers(page, candidates.filter(says), headline));
  const whole = told.length > 0 ? told : findPlainLines(page).filter((at) => !gone[at]);
  const lines = withoutWall(page, whole);
  const asides = findAsides(page, lines);
  const apart = new Set(linesApart(scan, lines, headline).filter((at) => !gone[at]));
  return {
    about,
    lines: [...apart, ...lines]
      .sort((a, b) => a - b)
      .map((line) => ({
        line,
        kind: apart.has(line) ? 'headline' : kindOf(page, scan.lines[line]!),
        ...(asides.has(line) ? { aside: true } : {}),
      })),
    isWalled: endsAtWall(page, lines),
    goesOn: goesOn(page),
    clutter,
  };
}

/** Whether a line is the heading of a small box that asks its readers for something. */
function headsAppeal({ tags, parents, endLines, lines }: Scan, at: number): boolean {
  const { block } = lines[at]!;
  const after = lines[at + 1];
  const isBoxs = headingRank(tags[block]!) > 0 && endLines[parents[block]!]! <= at + SMALL;
  return isBoxs && after !== undefined && asksReaders(after.text);
}

/** Lines of such a box, at most. */
const SMALL = 4;

/** The headline's lines, where the story has none of them. */
function linesApart({ lines }: Scan, story: readonly number[], headline: Headline | undefined): number[] {
  const own = headline && story.length > 0 ? [...lines.keys()].slice(headline.first, headline.end) : [];
  const told = new Set(story);
  return own.some((at) => told.has(at)) ? [] : own;
}
