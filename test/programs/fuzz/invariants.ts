import type { Analysis } from '../../../lib/analysis.ts';
import type { Article } from '../../../lib/article.ts';
import { hide } from '../../../lib/page/hide.ts';
import type { Span } from '../../../lib/span.ts';
import type { WholeReading } from '../document-page.ts';
import { below, type Random } from './random-text.ts';

/** Something that must always be so and was not. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Broken(what);
}

const told = ({ start, end }: Span): string => `[${start}, ${end})`;

/** Blocks stand one after the other inside of the text. */
export function checkArticle({ text, blocks }: Article): void {
  let from = 0;
  for (const { span } of blocks) {
    must(span.start >= from && span.end > span.start && span.end <= text.length, `a block at ${told(span)}`);
    from = span.end;
  }
}

/** A text without what a page may collapse or not show. */
const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');

/** Whether `words` are in `text` in their order, its first and last among them: what is between may be hidden. */
function spans(text: string, words: string): boolean {
  // By code points: half of a pair that stands alone is no part of another pair.
  const points = [...words];
  let at = 0;
  for (const point of text) if (point === points[at]) at++;
  return at === points.length && text[0] === words[0] && text.at(-1) === words.at(-1);
}

/** A range of the page is tight, and has in it what its span says. */
export function checkRanges(random: Random, { article: { text, blocks }, map }: WholeReading): void {
  for (let i = 0; i < 20 && blocks.length; i++) {
    const { span } = blocks[below(random, blocks.length)]!;
    let start = span.start + below(random, span.end - span.start);
    let end = Math.min(span.end, start + 1 + below(random, 40));
    // As what is found: from something to be seen to something to be seen.
    while (start < end && !squeezed(text[start]!)) start++;
    while (end > start && !squeezed(text[end - 1]!)) end--;
    if (start === end) continue;
    const range = map.rangeOf({ start, end });
    const words = squeezed(text.slice(start, end));
    const found = range && squeezed(String(range));
    must(
      found !== undefined && spans(found, words),
      `${JSON.stringify(found)} for ${JSON.stringify(words)} at ${start}`,
    );
  }
}

/** Hiding and restoring gives back the very same document. */
export function checkHiding(root: Element, { boxes }: WholeReading): void {
  const before = root.outerHTML;
  const handles = boxes.map(({ elements }) => hide(elements));
  for (const handle of handles) handle.restore();
  must(root.outerHTML === before, 'the document is another after restoring');
}

/** Every offset lies inside of the text, every value is a number, every list is in its order. */
export function checkAnalysis(text: string, { people, quantities, quotes }: Analysis): void {
  const inside = (span: Span, what: string) =>
    must(
      Number.isInteger(span.start) && span.start >= 0 && span.end > span.start && span.end <= text.length,
      `${what} at ${told(span)} of ${text.length}`,
    );
  const inOrder = (spans: readonly Span[], what: string) =>
    must(
      spans.every((span, i) => i === 0 || spans[i - 1]!.start <= span.start),
      `${what} out of order`,
    );
  const among = new Set(people);
  for (const { name, roles, mentions, prominence } of people) {
    must(name.trim() !== '', 'a person without a name');
    must(prominence >= 0 && prominence <= 1, `a prominence of ${prominence}`);
    must(
      mentions.some(({ kind }) => kind === 'name'),
      `${name} is never named`,
    );
    for (const { span } of mentions) inside(span, 'a mention');
    for (const { span } of roles) inside(span, 'a role');
    inOrder(
      mentions.map(({ span }) => span),
      'mentions',
    );
  }
  for (const { span, value, upper, qualifier, of, source, again } of quantities) {
    inside(span, 'a number');
    const parts = [qualifier, of, source?.span, ...again];
    for (const part of parts) if (part) inside(part, 'a part of a number');
    for (const amount of [value, upper])
      must(amount === undefined || Number.isFinite(amount), `a value of ${amount}`);
    must(!source?.person || among.has(source.person), 'a source that is no entry');
  }
  for (const { parts, speaker, cue, confidence } of quotes) {
    must(parts.length > 0, 'a quote without words');
    for (const part of parts) inside(part, 'a quote');
    inOrder(parts, 'parts of a quote');
    if (speaker) inside(speaker.span, 'a speaker');
    if (cue) inside(cue, 'a cue');
    must(confidence >= 0 && confidence <= 1, `a confidence of ${confidence}`);
    must(!speaker?.person || among.has(speaker.person), 'a speaker that is no entry');
  }
  inOrder(
    quantities.map(({ span }) => span),
    'numbers',
  );
  inOrder(
    quotes.map(({ parts }) => parts[0]!),
    'quotes',
  );
}
