import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import type { Story } from '../read/find-root.ts';

const DATE =
  /\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}|ago)\b/iu;
const BYLINE = /^(?:by|written by|posted by|author|von|par|por|di|door)\b/iu;
const WE = /\b(?:we|our|us)\b/giu;

/** Lines around the headline where date and byline are looked for, and how long such a line may be. */
const NEAR_BEFORE = 6;
const NEAR_AFTER = 12;
const SHORT = 150;

const log = (value: number) => Math.log1p(value);
const share = (part: number, whole: number) => (whole ? part / whole : 0);

/** What the shape of a page's text tells: running text, paragraphs, headline, headings, boxes. */
export function describeShape({ scan, measures }: Page, story: Story): number[] {
  const { lines, tags, firstLines, endLines } = scan;
  const { root, weights } = story;
  let running = 0;
  let paragraphs = 0;
  let long = 0;
  let we = 0;
  lines.forEach(({ text }, at) => {
    if (!weights[at]) return;
    running += weights[at]!;
    paragraphs++;
    if (text.length > 200) long++;
    we += text.match(WE)?.length ?? 0;
  });
  let headings = 0;
  let authors = 0;
  tags.forEach((tag, at) => {
    if (tag === 'h2' || tag === 'h3' || tag === 'h4') headings++;
    else if ((tag === 'article' || tag === 'li' || tag === 'div') && measures.names(at) & BITS.author)
      authors++;
  });
  const h1 = tags.indexOf('h1');
  const headline = h1 < 0 || firstLines[h1] === endLines[h1] ? -1 : firstLines[h1]!;
  const around = headline < 0 ? [] : lines.slice(Math.max(0, headline - NEAR_BEFORE), headline + NEAR_AFTER);
  const isNear = (what: RegExp) => Number(around.some(({ text }) => text.length <= SHORT && what.test(text)));
  const first = weights.findIndex((weight) => weight > 0);
  return [
    log(running),
    share(running, measures.chars(0)),
    share(story.mass(root), running),
    measures.linkDensity(root),
    share(long, paragraphs),
    share(measures.count(root, 'p'), endLines[root]! - firstLines[root]!),
    log(lines.length - paragraphs),
    share(we * 1000, running),
    lines[headline]?.text.split(' ').length ?? 0,
    headline >= 0 && first >= 0 ? Math.max(-50, Math.min(50, first - headline)) : 60,
    isNear(DATE),
    isNear(BYLINE),
    headings,
    log(measures.count(0, 'img')),
    measures.count(0, 'time'),
    measures.count(0, 'figure'),
    log(authors),
  ];
}
