import { attribute, localName, parentNode, selectIn, textOf } from './dom.ts';

/** Class names of what is there for screen readers only. */
const UNSEEN = /(?:^|[\s_-])(?:sr|screen-?reader|visually-?hidden|a11y-hidden)(?:$|[\s_-])|visuallyhidden/i;
/** A footnote's mark. */
const MARK = /^\s*[[(]?\s*(?:\d{1,3}|[a-z]|[*†‡§]{1,2})\s*[\])]?\s*$/i;

/** The text nodes of a line without footnotes' marks and words for screen readers only. `block` is its element. */
export function forEyes(pieces: readonly (Text | null)[], block: Element): (Text | null)[] {
  return pieces.filter((piece) => !piece || !isApart(piece, block));
}

function isApart(piece: Text, block: Element): boolean {
  for (let at = parentNode(piece); at && at !== block; at = parentNode(at)) {
    const element = at as Element;
    if (localName(element) === 'sup' && MARK.test(textOf(element)) && isNote(element)) return true;
    const name = attribute(element, 'class');
    if (name && UNSEEN.test(name)) return true;
  }
  return false;
}

/** A raised mark that leads to its note, and no exponent or ordinal. */
const isNote = (sup: Element): boolean =>
  selectIn(sup, 'a[href*="#"]').length > 0 || localName(parentNode(sup) as Element) === 'a';
