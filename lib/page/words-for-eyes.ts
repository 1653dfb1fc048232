import { attribute, localName, parentNode, selectIn, textOf } from './dom.ts';

/** Class names of what is there for screen readers only. */
const UNSEEN = /(?:^|[\s_-])(?:sr|screen-?reader|visually-?hidden|a11y-hidden)(?:$|[\s_-])|visuallyhidden/i;
/** A footnote's mark, and the most units that one has with the blanks around it: to try more would take long. */
const MARK = /^\s*[[(]?\s*(?:\d{1,3}|[a-z]|[*†‡§]{1,2})\s*[\])]?\s*$/i;
const LONGEST_MARK = 100;

/**
 * The text nodes of a line without footnotes' marks and words for screen readers only; null stands for a gap. `block` is
 * its element.
 */
export function forEyes(pieces: readonly (Text | null)[], block: Element): (Text | null)[] {
  const found: (Text | null)[] = [];
  let last: Text | null = null;
  for (const piece of pieces) {
    if (piece && isApart(piece, block)) continue;
    if (piece && last && isParted(last, piece)) found.push(null);
    found.push(piece);
    last = piece;
  }
  return found;
}

/** The end of a word or a sentence, and the start of a word with a capital. */
const END = /(?:\p{L}\p{Ll}|\p{Ll}[.!?:])$/u;
const START = /^\p{Lu}\p{L}/u;

/** How far from its end a text is looked at. */
const NEAR = 4;

/**
 * Whether two elements that touch in the source are apart on the page, by styles: names, titles and labels in a row. In
 * the midst of a word no capital stands.
 */
function isParted(before: Text, after: Text): boolean {
  return (
    parentNode(before) !== parentNode(after) &&
    END.test(before.data.slice(-NEAR)) &&
    START.test(after.data.slice(0, NEAR))
  );
}

function isApart(piece: Text, block: Element): boolean {
  for (let at = parentNode(piece); at && at !== block; at = parentNode(at)) {
    const element = at as Element;
    if (localName(element) === 'sup' && isMark(textOf(element)) && isNote(element)) return true;
    const name = attribute(element, 'class');
    if (name && UNSEEN.test(name)) return true;
  }
  return false;
}

const isMark = (words: string): boolean => words.length <= LONGEST_MARK && MARK.test(words);

/** A raised mark that leads to its note, and no exponent or ordinal. */
const isNote = (sup: Element): boolean =>
  selectIn(sup, 'a[href*="#"]').length > 0 || localName(parentNode(sup) as Element) === 'a';
