import { titleAbbreviations } from '../lexicon/abbreviations.ts';
import type { Tokens } from './tokens.ts';

/** Which tokens make a sentence, and which a paragraph. A sentence never crosses a blank line. */
export interface Sentences {
  readonly count: number;
  /** The first token of each sentence, and the number of tokens at the end: `count + 1` entries. */
  readonly first: Int32Array;
  /** The paragraph of each sentence. */
  readonly paragraph: Int32Array;
  /** The sentence of each token. */
  readonly ofToken: Int32Array;
}

/** Words that open a sentence after an abbreviation which may or may not have ended the last one. */
const openers = new Set(
  'The A An He She It They We I You This That These Those But And In On At For As If When While His Her Its Their There After Before Since However Meanwhile Mr. Mrs. Ms.'.split(
    ' ',
  ),
);
/** `"`, `'`, `)` and `]`, and quotation marks beyond ASCII. */
const isClosing = (unit: number): boolean =>
  unit < 0x80
    ? unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d
    : unit === 0x201d || unit === 0x2019 || unit === 0x201c || unit === 0xbb;

/** `.`, `!`, `?` and `…`. */
const isEndMark = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;

/** Groups tokens into sentences. Linear in their number. */
export function findSentences(tokens: Tokens): Sentences {
  const { text, count, start, end } = tokens;
  const first: number[] = [];
  const paragraph: number[] = [];
  const ofToken = new Int32Array(count);
  let paragraphs = -1;
  let ended = true;
  for (let token = 0; token < count; token += 1) {
    if (token === 0 || hasBlankLine(text, end[token - 1]!, start[token]!)) {
      paragraphs += 1;
      ended = true;
    }
    if (ended) {
      first.push(token);
      paragraph.push(paragraphs);
    }
    ofToken[token] = first.length - 1;
    ended = endsSentence(tokens, token);
  }
  first.push(count);
  return {
    count: paragraph.length,
    first: Int32Array.from(first),
    paragraph: Int32Array.from(paragraph),
    ofToken,
  };
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to && lines < 2; at += 1) if (text.charCodeAt(at) === 0x0a) lines += 1;
  return lines === 2;
}

/** Whether the sentence is over behind `token`: an end mark, and all the closing marks that touch it. */
function endsSentence(tokens: Tokens, token: number): boolean {
  const { text, count, start, end } = tokens;
  if (token + 1 >= count) return true;
  const last = text.charCodeAt(end[token]! - 1);
  if (!isEndMark(last) && !isClosing(last)) return false;
  const touchesNext = start[token + 1] === end[token];
  if (touchesNext && isClosing(text.charCodeAt(start[token + 1]!))) return false;
  let mark = token;
  while (mark > 0 && end[mark - 1] === start[mark] && isCloser(tokens, mark)) mark -= 1;
  if (!isEndMark(text.charCodeAt(end[mark]! - 1))) return false;
  if (touchesNext && mark === token) return false;
  const next = text.slice(start[token + 1], end[token + 1]);
  const opening = next.charAt(0);
  if (opening !== opening.toUpperCase()) return false;
  const isBareMark = end[mark]! - start[mark]! === 1;
  if (isBareMark || mark !== token) return opening !== ',' && opening !== ';';
  return !titleAbbreviations.has(text.slice(start[mark], end[mark]! - 1)) && openers.has(next);
}

const isCloser = ({ text, start, end }: Tokens, token: number): boolean =>
  end[token]! - start[token]! === 1 && isClosing(text.charCodeAt(start[token]!));
