import type { BlockKind } from '../../article.ts';
import type { Page } from '../page.ts';
import type { Line, Scan } from '../snapshot.ts';
import { headingRank } from '../tags.ts';

const KINDS = new Map<string, BlockKind>([
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['dt', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['figure', 'caption'],
  ['tr', 'table-row'],
  ['td', 'table-row'],
  ['th', 'table-row'],
  ['pre', 'paragraph'],
]);

/** How far above a line the element may stand that tells its kind, and the one that is named for a caption. */
const NEAR = 4;
const NAMED = 2;
/** A `text-caption` is but small type. */
const CAPTION = /(?<!text[_-])caption|(?:image|photo|picture|img)[\s_-]?credit/i;
/** Units of a caption, of a credit, and of a heading that is but a bold line. */
const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 100;
const LONGEST_HEADING = 100;
/** A bold line that only leads to the next, "… includes:", is a heading where it is as short as that. */
const LONGEST_LEAD = 40;
const BOLD = 0.9;
/** "Photo: Anna Berg", "Image via …"; "Anna Berg/Reuters", "(Getty Images)". */
const CREDIT =
  /^(?:photo(?:graph)?|image|picture|illustration|credit)s?(?: (?:credit|source))?(?::| by | via | courtesy)|(?:[/(©|]|\bvia) ?(?:Getty|AP|Reuters|AFP|EPA|Alamy|iStock|Shutterstock|Unsplash|Pexels)\b[^.]*$/i;
const ENDED = /[.!?…。！？]["'”’»)\]]*$/;

/** What a line of the story is, by the elements around it; or by how it looks, where they tell nothing. */
export function kindOf({ scan }: Page, line: Line): BlockKind {
  const { tags, parents, classes } = scan;
  const { text } = line;
  for (let at = line.block, up = 0; at >= 0 && up < NEAR; at = parents[at]!, up++) {
    const tag = tags[at]!;
    if (headingRank(tag)) return 'heading';
    if (up < NAMED && text.length < LONGEST_CAPTION && CAPTION.test(classes[at]!)) return 'caption';
    const kind = KINDS.get(tag);
    if (kind) return kind;
  }
  if (text.length < LONGEST_CREDIT && CREDIT.test(text) && !ENDED.test(text)) return 'caption';
  return looksLikeHeading(line) && isBold(scan, line.block) ? 'heading' : 'paragraph';
}

/** A line that is all in other type, and no sentence. */
const looksLikeHeading = ({ text, strong, linked }: Line): boolean =>
  text.length < (text.endsWith(':') ? LONGEST_LEAD : LONGEST_HEADING) &&
  strong >= BOLD * text.length &&
  linked < text.length / 2 &&
  !ENDED.test(text);

/** Whether the other type within an element is bold, and not only italic. */
function isBold({ tags, ends }: Scan, block: number): boolean {
  const end = Math.min(ends[block]!, block + MOST_WITHIN);
  for (let at = block + 1; at < end; at++) if (tags[at] === 'b' || tags[at] === 'strong') return true;
  return false;
}

/** How many elements of a line are looked at. */
const MOST_WITHIN = 20;
