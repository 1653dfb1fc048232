import type { Page } from '../page.ts';
import { bare } from '../read/bare.ts';
import { hasDate } from './dates.ts';
import { list, startsWithPhrase } from './phrases.ts';

/** A page's headline, and what stands around it. */
export interface HeadlineShape {
  /** Its first line; -1 without. */
  readonly line: number;
  /** Empty where there is none. */
  readonly text: string;
  /** The share of it that is a link. */
  readonly linked: number;
  readonly hasDateNear: boolean;
  readonly hasBylineNear: boolean;
}

const BYLINE = list('by written_by posted_by author von par por di door');
/** Lines before and after a headline that are near it, and the units that a date or a byline may have. */
const BEFORE = 6;
const AFTER = 12;
const LONGEST = 150;
const HEADINGS = new Set(['h1', 'h2', 'h3']);
/** The part of a title that is a headline by itself. */
const MUCH = 0.3;
/** The share of a line that makes it a link. */
const LINKED = 0.9;

const known = new WeakMap<Page, HeadlineShape>();

/** Looks at the headline and at the lines around it: once for a page. */
export function describeHeadline(page: Page): HeadlineShape {
  const found = known.get(page) ?? lookAt(page);
  known.set(page, found);
  return found;
}

function lookAt({ scan, head }: Page): HeadlineShape {
  const { tags, firstLines, endLines, lines } = scan;
  const titles = [head.meta.find(([name]) => name === 'og:title')?.[1] ?? '', head.title].map(bare);
  const isTitle = (text: string) => {
    const own = bare(text);
    return titles.some(
      (title) =>
        own !== '' && (title.startsWith(own) || (title.includes(own) && own.length > MUCH * title.length)),
    );
  };
  const headings = tags.flatMap((tag, at) => {
    const line = firstLines[at]!;
    return HEADINGS.has(tag) && line < endLines[at]! ? [{ tag, line, text: lines[line]!.text }] : [];
  });
  const named = headings.filter(({ text }) => isTitle(text));
  // A site's name is part of most titles, too.
  const longest = (all: typeof named) =>
    all.reduce<(typeof named)[0] | undefined>(
      (best, one) => (one.text.length > (best?.text.length ?? 0) ? one : best),
      undefined,
    );
  const isFirst = ({ tag }: { tag: string }) => tag === 'h1';
  // The first heading of many old themes is the site's name, and leads to its front page.
  const unlinked = named.filter(({ line }) => lines[line]!.linked < lines[line]!.text.length * LINKED);
  const mine =
    longest(unlinked.filter(isFirst)) ??
    longest(unlinked) ??
    longest(named.filter(isFirst)) ??
    longest(named) ??
    headings.find(isFirst);
  const line = mine?.line ?? -1;
  const text = mine?.text ?? '';
  let hasDateNear = false;
  let hasBylineNear = false;
  if (text)
    for (const near of lines.slice(Math.max(0, line - BEFORE), line + AFTER)) {
      if (near.text.length > LONGEST) continue;
      const small = near.text.toLowerCase();
      hasDateNear ||= hasDate(small);
      hasBylineNear ||= startsWithPhrase(small, BYLINE);
    }
  return {
    line,
    text,
    linked: line < 0 ? 0 : lines[line]!.linked / lines[line]!.text.length,
    hasDateNear,
    hasBylineNear,
  };
}
