import type { BoxReason } from '../../clutter.ts';
import type { Line } from '../snapshot.ts';
import { apart, headingKind, isLabel, openingLabel } from './headings.ts';
import { plain } from './phrases.ts';

const LABEL = /^[^a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]{0,4}([^:：|>»→–—]{2,40}?)\s*[:：|>»→–—]/;

/** The label that a line opens with as an inline pointer to another page does ("Read more: …"). */
export function promoLabel(text: string): string | undefined {
  const label = LABEL.exec(text)?.[1];
  if (label === undefined) return;
  const words = plain(label);
  return isLabel(words) || headingKind(label, words) === 'related' ? words : undefined;
}

/** Units of a topic's name, on average, where titles of pages are longer. */
const LONGEST_TOPIC = 20;

/** Whether a line names topics, each a link: “More on: Harbour, Bridges”. */
export const isLineOfTopics = ({ linked, links }: Line): boolean =>
  links > 1 && linked < links * LONGEST_TOPIC;

/** Units of a line of several titles, and of one of them, on average. */
const LONGEST_LIST = 600;
const LEAST_TITLE = 25;

/** The label of a line of several titles, each a link: “More sports: … | … | …”. */
function listLabel({ links, linked }: Line, text: string): string | undefined {
  if (links < 2 || linked < links * LEAST_TITLE) return;
  if (text.length > LONGEST_LIST || linked < text.length * 0.6) return;
  const label = LABEL.exec(text)?.[1];
  const words = label === undefined ? '' : plain(label);
  return words.startsWith('more ') || promoLabel(text) ? words : undefined;
}

/** What tells that a line of its own points to another page; undefined where it may be the story's. */
export function promoReason(line: Line): BoxReason | undefined {
  const { linked, links, strong } = line;
  const text = links > 0 ? apart(line.text) : line.text;
  const size = text.length;
  const list = listLabel(line, text);
  if (list) return { rule: 'opens-with', words: list };
  // A link around a block starts before the line.
  if ((!links && !linked) || size < 12 || size > 300 || isLineOfTopics(line)) return;
  const isTitle = linked > size - 4 && text.split(' ', 5).length > 4;
  if (isTitle && (BRACKETED.test(text) || (ARROWED.test(text) && strong > size * MOSTLY)))
    return { rule: 'link-between-marks' };
  const label = promoLabel(text);
  if (
    label &&
    (linked > (size - label.length) * 0.6 || (size < 160 && label.includes(' ')) || label === 'related')
  )
    return { rule: 'opens-with', words: label };
  if (size < LONGEST_CALL && CALL.test(text)) return { rule: 'opens-with', words: 'click here' };
  if (linked < size * 0.7) return;
  const start = openingLabel(plain(text.slice(0, 60)));
  if (start?.includes(' ') && (linked < size || isBeforeTitle(text, start)))
    return { rule: 'opens-with', words: start };
  if (linked < size * 0.9 || text.split(' ', 5).length < 5) return;
  return isInCapitals(text) && strong > size * 0.5 ? { rule: 'link-in-capitals' } : undefined;
}

/** Units of a line that calls to click, and what it says. */
const LONGEST_CALL = 120;
const CALL = /^click here (?:to (?:read|see)|for) more\b/i;

/** Newspapers put whole titles of other pages between square brackets, a line each. */
const BRACKETED = /^\[.*\]$/;
/** Or behind arrows, in bold type. */
const ARROWED = /^(?:>>|[»►▶])/;

/** Labels that headlines open with, too. */
const LIKE_TITLES = new Set(['must read', 'dont miss', 'read this', 'up next', 'read next', 'hot topics']);

/** Whether a label at a line's start is followed by a title: by a capital, where it is no sentence of its own. */
function isBeforeTitle(text: string, label: string): boolean {
  if (LIKE_TITLES.has(label)) return false;
  const rest = text.split(' ').slice(label.split(' ').length).join(' ');
  const start = rest.charAt(OPENING_QUOTE.test(rest) ? 1 : 0);
  return start !== start.toLowerCase();
}

const OPENING_QUOTE = /^[“„«"'‘¿¡]/;

/** Whether all letters of a text are capitals. */
export const isInCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** The share of a line in bold or emphasised type from which all of it is. */
const MOSTLY = 0.6;

/** Labels that name what follows, or say “also”, where others bid the reader in words that are an author's, too. */
const NAMING =
  /^(?:relat|relac|関連)|^(?!see|siehe|ver|voir|vedi|zie|zobacz|дивіться|смотрите).* (?:anche|tambien|auch|aussi|ook|takze|rowniez|також|также|tambem)$/;

/** Whether a label or a heading names what follows so. */
export const isNaming = (words: string): boolean => NAMING.test(words);

/**
 * Whether a line that opens with a label is set off from the story: in bold or emphasised type, by a label in capitals
 * or one that says "related", by "More:" in bold type. "Read more: …" in plain type may be the author's own.
 */
export function isSetOff({ text, strong }: Line, label: string): boolean {
  const isBold = strong > text.length * MOSTLY || (label === 'more' && strong > 0);
  return isBold || isNaming(label) || isInCapitals(text.slice(0, label.length));
}
