import type { Line, Scan } from '../snapshot.ts';
import { bare } from './bare.ts';

/** A page's headline, and the lines of its scan that hold it: `[first, end)`. */
export interface Headline {
  readonly text: string;
  readonly first: number;
  readonly end: number;
}

/** Units of the longest headline. A heading that is longer was never closed. */
const LONGEST = 300;
/** The part of a title, from its midst or its end, that is a headline by itself. */
const MUCH = 0.3;
/** Units of a lone h1 that is more than a site's or a section's name. */
const TELLING = 15;

/**
 * The h1 that says most of what the page's head declares as its title; or, where a page keeps what it declared of an
 * earlier story, the one that is the document's title, or the only one that speaks of the same.
 */
export function findHeadline(
  { tags, firstLines, endLines, lines }: Scan,
  declared: string,
  documentTitle: string,
): Headline | undefined {
  const title = bare(declared);
  const all: Headline[] = [];
  tags.forEach((tag, at) => {
    if (tag !== 'h1') return;
    const first = firstLines[at]!;
    const end = endLines[at]!;
    const text = textOf(lines.slice(first, end));
    if (text && text.length < LONGEST && !COUNT.test(text)) all.push({ text, first, end });
  });
  // A site's name is part of most titles, too.
  all.sort((a, b) => b.text.length - a.text.length);
  const isDeclared = ({ text }: Headline) => {
    const own = bare(text);
    // A site's or a section's name may be a word of the title.
    const isMuch = own.length > MUCH * title.length || title.startsWith(own);
    return title && ((isMuch && title.includes(own)) || own.includes(title));
  };
  const isDocuments = ({ text }: Headline) => text.length > TELLING && bare(text) === bare(documentTitle);
  const [named, shown] = [all.find(isDeclared), all.find(isDocuments)];
  // The document's title changes with the story, what was declared stays.
  if (named && shown && !bare(documentTitle).includes(bare(named.text))) return shown;
  if (named ?? shown) return named ?? shown;
  const [only] = all;
  return all.length === 1 && only!.text.length > TELLING && speaksOf(only!.text, declared, documentTitle)
    ? only
    : undefined;
}

/** "12 comments", "3 thoughts on …": a heading of what readers say. */
const COUNT =
  /^\(?\d+\)? (?:comments?|replies|reply|responses?|thoughts?|Kommentare?|commentaires?|comentarios?)\b/i;

/**
 * Whether a heading shares a telling word with the declared title; or with the document's, where that is not the
 * declared one with the site's name behind it. A message of the house shares none. Unsure where nothing is declared.
 */
function speaksOf(text: string, declared: string, documentTitle: string): boolean {
  const isSame = bare(declared) !== '' && bare(documentTitle).startsWith(bare(declared));
  const titles = isSame ? [declared] : [declared, documentTitle];
  const told = new Set(titles.flatMap(tellingWords));
  return told.size < 3 || tellingWords(text).some((word) => told.has(word));
}

const tellingWords = (text: string): string[] =>
  // A script without blanks has its characters for words.
  (
    text
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]{4,}/gu) ?? []
  ).map((word) => word.slice(0, 6));

const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');
