import type { Article, Block, BlockKind } from '../../article.ts';
import type { Clutter } from '../clutter/clutter.ts';
import { findClutter } from '../clutter/find-clutter.ts';
import type { Page } from '../page.ts';
import type { Line, Scan } from '../scan.ts';
import { headingRank } from '../tags.ts';
import { TextBuilder, type TextMap } from '../text-map.ts';
import { readAbout } from './about.ts';
import { findAsides } from './asides.ts';
import type { Headline } from './find-headline.ts';
import { findStory } from './find-root.ts';
import { goesOn } from './next-page.ts';
import { findPlainLines, findStoryLines } from './story-lines.ts';
import { endsAtWall } from './wall.ts';
import { forEyes } from './words-for-eyes.ts';

/** An article with the way back to its page. */
export interface Reading {
  readonly article: Article;
  readonly map: TextMap;
  /** The smallest element that holds the story, by index in the scan. */
  readonly root: number;
  /** The lines of the page's scan that are the story's, by index. */
  readonly lines: readonly number[];
  /** The boxes that are no part of the story. Found with it, since neither is known without the other. */
  readonly clutter: readonly Clutter[];
}

/** Reads the story of a page, whether or not it is spotted as an article. Its text is empty where nothing is found. */
export function readArticle(page: Page): Reading {
  const { scan } = page;
  const story = findStory(page);
  const candidates = findStoryLines(page, story);
  const clutter = findClutter(page, { root: story.root, lines: candidates });
  const gone = new Uint8Array(scan.lines.length);
  for (const { first, end } of clutter) gone.fill(1, first, end);
  const told = candidates.filter((at) => !gone[at]);
  const lines = told.length > 0 ? told : findPlainLines(page).filter((at) => !gone[at]);
  const asides = findAsides(page, lines);
  const { about, headline } = readAbout(page);
  const text = new TextBuilder();
  const blocks: Block[] = [];
  const apart = linesApart(scan, lines, headline).filter((at) => !gone[at]);
  for (const at of [...apart, ...lines].sort((a, b) => a - b)) {
    const line = scan.lines[at]!;
    const pieces = scan.pieces.slice(line.from, line.to);
    const span = text.append(forEyes(pieces, scan.elements[line.block]!));
    const kind = apart.includes(at) ? 'headline' : kindOf(page, line);
    if (span) blocks.push({ kind, span, ...(asides.has(at) ? { aside: true } : {}) });
  }
  const article: Article = {
    ...about,
    url: page.url,
    text: text.text,
    blocks,
    ...(endsAtWall(page, lines) ? { visibleParagraphs: blocks.filter(isParagraph).length } : {}),
    ...(goesOn(page) ? { goesOn: true } : {}),
  };
  return { article, map: text.map(), root: story.root, lines, clutter };
}

/** The headline's lines, where the story has none of them. */
function linesApart({ lines }: Scan, story: readonly number[], headline: Headline | undefined): number[] {
  const own = headline && story.length > 0 ? [...lines.keys()].slice(headline.first, headline.end) : [];
  return own.some((at) => story.includes(at)) ? [] : own;
}

const isParagraph = ({ kind, aside }: Block) => kind === 'paragraph' && !aside;

const KINDS = new Map<string, BlockKind>([
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['tr', 'table-row'],
  ['td', 'table-row'],
  ['th', 'table-row'],
]);

function kindOf({ scan }: Page, { block }: Line): BlockKind {
  const { tags, parents } = scan;
  for (let at = block, up = 0; at >= 0 && up < 4; at = parents[at]!, up++) {
    const tag = tags[at]!;
    if (headingRank(tag)) return 'heading';
    const kind = KINDS.get(tag);
    if (kind) return kind;
  }
  return 'paragraph';
}
