import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import type { Line } from '../snapshot.ts';

/** Units of a line that may be nothing but a byline, and of a name. */
const LONGEST = 150;
const LONGEST_NAME = 60;
/** Words of a name. */
const MOST_WORDS = 4;
/** Words of a line that has a name and a date, and nothing that tells of a byline. */
const MOST_ALONE = 6;
/** How far above a line its element may be named for an author. */
const NEAR = 3;

/** What opens a byline, with or without a name behind it: "By", "Written by:", "Guide by". */
const CUE =
  /^(?:[|•·—–-] ?)?(?:(?:written|posted|published|authored|reported|words|story|text|article|report|guide|review|interview|analysis|opinion) )?by(?: ?: ?| |(?=\p{Lu})|$)/iu;
const LABEL = /^authors?:?$/i;
/** "Published August 7, 2026 by Nicole Burke". */
const DATED = /^(?:Published|Posted|Updated)\b.{6,40}? by (?=\p{Lu})/iu;
/** What ends a name: a date, a bar, what was done when. Styles may be all that parts it from the name before. */
const AFTER_NAMES =
  /[\d|•·–—(]| - |(?:Published|Updated|Posted|Reviewed|Last [Uu]pdated|(?:Former|Senior|Deputy|Chief|Associate|Staff|Special|Contributing|Managing) |(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[.,]? \d)/;
const BETWEEN_NAMES = /,| (?:and|AND|und|et|y|&) |;/;
const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const PARTICLE = /^(?:van|von|de|der|den|del|della|da|di|al|el|bin|la|le|du|dos|ter|ten)$/;
/** Who has no name: accounts, desks, and roles behind a name. */
const NOBODY =
  /\b(?:written|anonymous|admin|web ?master|staff|team|desk|newsroom|contributor|guest|editor|writer|reporter|correspondent|columnist|author|producer|educator|manager|director|officer|founder|president|professor|specialist|expert|analyst|journalist|chief|sponsored)|[@/]/i;
const DEGREES = /(?:^|[ ,])(?:Ph\.?D|M\.?[DSA]|RDN?|RN|CPA|CPP|CFP|JD|MBA|FAND)\b\.?/g;

const isName = (words: string): boolean => {
  const parts = words.split(' ');
  return (
    parts.length <= MOST_WORDS &&
    words.length <= LONGEST_NAME &&
    WORD.test(parts[0]!) &&
    !NOBODY.test(words) &&
    parts.every((part) => WORD.test(part) || PARTICLE.test(part))
  );
};

/** The names that words begin with, without the roles behind them. Empty where there are none. */
function namesIn(words: string): string {
  const end = words.search(AFTER_NAMES);
  const names: string[] = [];
  for (const piece of (end < 0 ? words : words.slice(0, end)).replace(DEGREES, '').split(BETWEEN_NAMES)) {
    const name = piece
      .replace(/^(?:and|&|by) /i, '')
      .replace(/(\p{Ll})\.$/u, '$1')
      .trim();
    if (!name) continue;
    if (!isName(name)) break;
    if (!names.includes(name)) names.push(name);
  }
  // One word alone is an account's name, or a brand's.
  return names[0]?.includes(' ') ? names.filter((name) => name.includes(' ')).join(', ') : '';
}

/** A declared author without "By", roles and degrees. Empty where it is an address, an account or a count of minutes. */
export function tidyByline(declared: string): string {
  const words = declared.replace(CUE, '').trim();
  if (/^https?:|@|^\d/.test(words)) return '';
  return namesIn(words) || (NOBODY.test(words) || !/^\p{Lu}|^\p{Lo}/u.test(words) ? '' : words);
}

/** The byline that stands in some of a page's lines: after "By", or in an element that is named for an author. */
export function findByline({ scan, measures }: Page, lines: readonly Line[]): string {
  const { parents } = scan;
  const isAuthors = (block: number): boolean => {
    for (let at = block, up = 0; at > 0 && up < NEAR; at = parents[at]!, up++)
      if (measures.names(at) & BITS.author) return true;
    return false;
  };
  let named = '';
  for (const [at, { text, block }] of lines.entries()) {
    if (text.length > LONGEST) continue;
    const cue = CUE.exec(text) ?? DATED.exec(text);
    const rest = cue ? text.slice(cue[0].length) : '';
    const told =
      cue && rest ? namesIn(rest) : cue || LABEL.test(text) ? namesIn(lines[at + 1]?.text ?? '') : '';
    if (told) return told;
    if (!named && isAuthors(block) && text.split(' ').length <= MOST_ALONE) named = namesIn(text);
  }
  return named;
}
