import type { Article } from '../article.ts';
import { type Span, textAt } from '../span.ts';

/** A longer stretch is named by its first and last words alone. */
const LONGEST_EXACT = 120;
const ENDS = 5;
/** So many words before and behind are tried to tell a place from others. */
const MOST_CONTEXT = 8;

/**
 * The addresses of places in an article: each a text fragment (https://wicg.github.io/scroll-to-text-fragment/) that names
 * its words, with words before and after where they alone would lead elsewhere first. Undefined where the article has
 * no address.
 */
export function linksInto({ url, text }: Article): (span: Span) => string | undefined {
  if (!/^(https?|file):/.test(url)) return () => undefined;
  const hash = url.indexOf('#');
  const page = (hash < 0 ? `${url}#` : url).split(':~:', 1)[0];
  const folded = text.toLowerCase();
  return (span) => `${page}:~:text=${directive(text, folded, span)}`;
}

function directive(text: string, folded: string, span: Span): string {
  const words = textAt(text, span);
  const isLong = words.length > LONGEST_EXACT || words.includes('\n');
  return isLong ? rangeDirective(text, folded, span) : exactDirective(text, folded, span);
}

/** All of the words, with the fewest before and behind them, of the same block, that make them the only place. */
function exactDirective(text: string, folded: string, span: Span): string {
  const words = textAt(text, span);
  const { before, after } = blockAround(text, span);
  let [prefix, suffix] = ['', ''];
  for (let count = 1; count <= MOST_CONTEXT && !isOnly(folded, prefix + words + suffix); count += 1) {
    prefix = tail(before, count);
    suffix = head(after, count);
  }
  return write(prefix, words, undefined, suffix);
}

/** The first and the last words, with the fewest before the first and behind the last that lead there and not elsewhere. */
function rangeDirective(text: string, folded: string, span: Span): string {
  const words = textAt(text, span);
  const lines = words.split('\n');
  const first = head(lines[0]!, ENDS);
  const last = tail(lines.at(-1)!, ENDS).trim();
  const { before, after } = blockAround(text, span);
  let prefix = '';
  for (let count = 1; count <= MOST_CONTEXT && !isOnly(folded, prefix + first); count += 1)
    prefix = tail(before, count);
  const from = span.start + first.length;
  const wanted = span.end - last.length;
  let suffix = '';
  for (
    let count = 1;
    count <= MOST_CONTEXT && folded.indexOf((last + suffix).toLowerCase(), from) !== wanted;
    count += 1
  )
    suffix = head(after, count);
  return write(prefix, first, last, suffix);
}

/** What stands before and behind a span in its own blocks. */
function blockAround(text: string, { start, end }: Span): { before: string; after: string } {
  const lineEnd = text.indexOf('\n', end);
  return {
    before: text.slice(text.lastIndexOf('\n', start - 1) + 1, start),
    after: text.slice(end, lineEnd < 0 ? text.length : lineEnd),
  };
}

function isOnly(folded: string, words: string): boolean {
  const wanted = words.toLowerCase();
  const first = folded.indexOf(wanted);
  return first < 0 || folded.indexOf(wanted, first + 1) < 0;
}

/** A directive: `last` where the first words are not all of them. */
const write = (prefix: string, first: string, last: string | undefined, suffix: string): string =>
  [
    prefix.trim() ? `${encode(prefix.trim())}-,` : '',
    encode(first),
    last === undefined ? '' : `,${encode(last)}`,
    suffix.trim() ? `,-${encode(suffix.trim())}` : '',
  ].join('');

/** The last `count` words of a text, with the white space behind them. */
function tail(text: string, count: number): string {
  let at = text.length;
  for (let word = 0; word < count && at > 0; word += 1) {
    while (at > 0 && text.charAt(at - 1) === ' ') at -= 1;
    while (at > 0 && text.charAt(at - 1) !== ' ') at -= 1;
  }
  return text.slice(at);
}

/** The first `count` words of a text, with the white space before them. */
function head(text: string, count: number): string {
  let at = 0;
  for (let word = 0; word < count && at < text.length; word += 1) {
    while (at < text.length && text.charAt(at) === ' ') at += 1;
    while (at < text.length && text.charAt(at) !== ' ') at += 1;
  }
  return text.slice(0, at);
}

/** Percent-encodes words for a directive, in which `-`, `,` and `&` have a meaning. Lone surrogates become U+FFFD. */
const encode = (words: string): string =>
  encodeURIComponent(
    words.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  ).replaceAll('-', '%2D');
