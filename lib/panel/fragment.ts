import type { Article } from '../article.ts';
import { type Span, textAt } from '../span.ts';

/** A longer stretch is named by its first and last words alone. */
const LONGEST_EXACT = 120;
const ENDS = 5;

/**
 * The addresses of places in an article: each a text fragment (https://wicg.github.io/scroll-to-text-fragment/) that names
 * its words, with words before and after where they alone would lead elsewhere first. Undefined where the article has no address.
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
  const target = isLong ? ends(words) : encode(words);
  const first = isLong ? firstWords(words) : words;
  const context = contextOf(text, folded, span, first);
  return [
    context.prefix ? `${encode(context.prefix)}-,` : '',
    target,
    context.suffix && !isLong ? `,-${encode(context.suffix)}` : '',
  ].join('');
}

const splitWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const firstWords = (text: string): string =>
  splitWords(text.split('\n', 1)[0] ?? '')
    .slice(0, ENDS)
    .join(' ');
const lastWords = (text: string): string =>
  splitWords(text.slice(text.lastIndexOf('\n') + 1))
    .slice(-ENDS)
    .join(' ');
const ends = (words: string): string => `${encode(firstWords(words))},${encode(lastWords(words))}`;

/** The fewest whole words around `words`, of the same block, that make them the only place of the text. */
function contextOf(
  text: string,
  folded: string,
  { start, end }: Span,
  words: string,
): { prefix: string; suffix: string } {
  const needle = words.toLowerCase();
  const isOnly = (prefix: string, suffix: string): boolean => {
    const wanted = `${prefix.toLowerCase()}${needle}${suffix.toLowerCase()}`;
    const first = folded.indexOf(wanted);
    return first < 0 || folded.indexOf(wanted, first + 1) < 0;
  };
  if (isOnly('', '')) return { prefix: '', suffix: '' };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  let result = { prefix: '', suffix: '' };
  for (let count = 1; count <= 8; count += 1) {
    const prefix = tail(before, count);
    const suffix = head(after, count);
    result = { prefix: prefix.trim(), suffix: suffix.trim() };
    if (isOnly(prefix, suffix)) break;
  }
  return result;
}

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
