import type { Attributes } from '../scan/attributes.ts';

/** Elements without content and end, and those whose content is written as it is. */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const RAW = new Set('script style noscript iframe xmp noembed noframes plaintext'.split(' '));

/** What is told of markup, in its order. */
export interface Tokens {
  /** An element starts; `raw` is its content where that is no markup. */
  open(tag: string, attributes: Attributes, raw: string): void;
  text(data: string): void;
  /** The element that started last, of those not ended, ends. */
  close(): void;
}

const GREATER = 62;
const SLASH = 47;
const BLANK = 32;

/**
 * Reads markup as browsers write it (`outerHTML`): names in their own case, each attribute with a value in double
 * quotes, no end tag left out. Of other markup, something is told all the same. Linear in its length, whatever it is.
 * https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments
 */
export function readTokens(markup: string, tokens: Tokens): void {
  const open: string[] = [];
  const { length } = markup;
  /** The place after the next such mark, or the end. */
  const after = (mark: string, from: number) => {
    const found = markup.indexOf(mark, from);
    return found < 0 ? length : found + mark.length;
  };
  for (let at = 0; at < length; ) {
    const start = markup.indexOf('<', at);
    const next = start < 0 ? length : start;
    if (next > at) tokens.text(plain(markup.slice(at, next)));
    if (start < 0) break;
    const first = markup[start + 1];
    if (first === '!') at = markup.startsWith('--', start + 2) ? after('-->', start + 4) : after('>', start);
    else if (first === '?') at = after('>', start);
    else if (first === '/') {
      at = after('>', start);
      if (markup.slice(start + 2, at - 1) !== open.at(-1)) continue;
      open.pop();
      tokens.close();
    } else {
      let end = start + 1;
      for (let unit = 0; end < length; end++) {
        unit = markup.charCodeAt(end);
        if (unit === GREATER || unit === BLANK || unit === SLASH) break;
      }
      const tag = markup.slice(start + 1, end);
      const from = end;
      while (markup.charCodeAt(end) === BLANK && markup.charCodeAt(end + 1) !== SLASH)
        end = after('"', after('="', end));
      at = after('>', end);
      // As XML has it.
      const isEmpty = markup.charCodeAt(at - 2) === SLASH;
      const raw = RAW.has(tag) && !isEmpty ? contentTo(`</${tag}`, at) : '';
      tokens.open(tag, (name) => attributeIn(markup, from, end, name), raw);
      at += raw.length;
      if (isEmpty || VOID.has(tag)) tokens.close();
      else open.push(tag);
    }
  }
  while (open.pop() !== undefined) tokens.close();

  function contentTo(mark: string, from: number): string {
    const found = markup.indexOf(mark, from);
    return markup.slice(from, found < 0 ? length : found);
  }
}

/** The value of an attribute in a stretch of markup: ` name="value" name="value"`. */
function attributeIn(markup: string, from: number, end: number, name: string): string | null {
  for (let at = from; at < end; ) {
    const equals = markup.indexOf('="', at + 1);
    if (equals < 0) break;
    const close = markup.indexOf('"', equals + 2);
    if (close < 0) break;
    if (equals - at - 1 === name.length && markup.startsWith(name, at + 1))
      return plain(markup.slice(equals + 2, close));
    at = close + 1;
  }
  return null;
}

const ESCAPED = /&(amp|lt|gt|quot|nbsp);/g;
const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Text as it was before browsers wrote it as markup. */
const plain = (markup: string): string =>
  markup.includes('&') ? markup.replace(ESCAPED, (_, name: string) => MARKS[name]!) : markup;
