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
  /^(?:[|•·—–-] ?)?(?:(?:(?:written|posted|published|authored|reported|words|story|text|article|report|guide|review|interview|analysis|opinion) )?by|as told to)(?: ?: ?| |(?=\p{Lu})|$)/iu;
/** The same without "by": "Words: Anna Berg". */
const LABELLED =
  /^(?:words|story|texte?|interview|report|writer|authors?|autor[ea]?|auteurs?|автор[иы]?|текст) ?: ?(?=\p{L})/iu;
/** And in other languages: "Von", "Par", "Por". */
const FOREIGN = /^(?:(?:ein|una?|une|propos) \p{L}+ )?(?:von|par|por|di|door|av)[: ]+(?=\p{Lu})/iu;
const LABEL = /^authors?:?$/i;
/** "Published August 7, 2026 by Nicole Burke". */
const DATED = /^(?:Published|Posted|Updated)\b.{6,40}? by (?=\p{Lu})/iu;
/** What ends a name: a date, a bar, what was done when. Styles may be all that parts it from the name before. */
const AFTER_NAMES =
  /[\d|•·–—(/]| - | (?:in|for|at|from|with) |(?:Published|Updated|Posted|Reviewed|Last [Uu]pdated|(?:Former|Senior|Deputy|Chief|Associate|Staff|Special|Contributing|Managing) |(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[.,]? \d)/;
const BETWEEN_NAMES = /,| (?:and|AND|und|et|y|e|en|i|і|и|og|&) |;/;
const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const PARTICLE = /^(?:van|von|de|der|den|del|della|da|di|al|el|bin|la|le|du|dos|ter|ten)$/;
/** Who has no name: accounts, desks, and roles behind a name. */
const NOBODY =
  /\b(?:written|anonymous|admin|web ?master|staff|team|desk|newsroom|contributor|guest|editor|writer|reporter|correspondent|columnist|author|producer|educator|manager|director|officer|founder|president|professor|specialist|expert|analyst|journalist|chief|sponsored)|[@/]/i;
/** An address behind a name. */
const MAIL = / [\w.+-]{2,40}@[\w.-]+\.\w/;
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

/** A role that styles alone part from the name before it: "Anna BergTransport correspondent". */
const GLUED =
  /(\p{Ll})(?=\p{Lu}[\p{L}&]*(?: [\p{L}&]+){0,4} ?\b(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Cc]olumnist)\b)/u;

/** The names that words begin with, without the roles behind them and the site's own beside others. Empty where there are none. */
function namesIn(words: string, isSites: (name: string) => boolean): string {
  const end = words.search(AFTER_NAMES);
  const names: string[] = [];
  const told = (end < 0 ? words : words.slice(0, end)).replace(DEGREES, '').replace(GLUED, '$1,');
  for (const piece of told.split(BETWEEN_NAMES)) {
    const name = piece
      .replace(/^(?:and|&|by) /i, '')
      .replace(/(\p{Ll})\.$/u, '$1')
      .trim();
    if (!name) continue;
    if (!isName(name)) break;
    if (!names.includes(name)) names.push(name);
  }
  // One word alone is an account's name, or a brand's.
  if (!names[0]?.includes(' ')) return '';
  const whole = names.filter((name) => name.includes(' '));
  const people = whole.filter((name) => !isSites(name));
  return (people.length > 0 ? people : whole).join(', ');
}

/**
 * A declared author without "By", roles and degrees. Empty where it is an address, an account, a count of minutes, or the
 * site itself.
 */
export function tidyByline(declared: string, isSites = nobody): string {
  const words = declared.replace(CUE, '').trim();
  if (/^https?:|@|^\d/.test(words) || isSites(words)) return '';
  return namesIn(words, isSites) || (NOBODY.test(words) || !/^\p{Lu}|^\p{Lo}/u.test(words) ? '' : words);
}

const nobody = (_name: string) => false;

/** The first units of some words, where others are written onto them: what is linked there may be the name alone. */
const linkedStart = (words: string, units: number): string =>
  /^\p{Ll}\p{Lu}/u.test(words.slice(Math.max(0, units - 1))) ? words.slice(0, units) : '';

/** The byline that stands in some of a page's lines: after "By", or in an element that is named for an author. */
export function findByline({ scan, measures }: Page, lines: readonly Line[], isSites = nobody): string {
  const { parents } = scan;
  const isAuthors = (block: number): boolean => {
    for (let at = block, up = 0; at > 0 && up < NEAR; at = parents[at]!, up++)
      if (measures.names(at) & BITS.author) return true;
    return false;
  };
  const names = (words: string) => namesIn(words, isSites);
  let named = '';
  for (const [at, { text, block, linked }] of lines.entries()) {
    if (text.length > LONGEST) continue;
    const cue = CUE.exec(text) ?? DATED.exec(text) ?? LABELLED.exec(text) ?? FOREIGN.exec(text);
    const rest = cue ? text.slice(cue[0].length) : '';
    const told =
      cue && rest
        ? names(linkedStart(rest, linked)) || names(rest)
        : cue || LABEL.test(text)
          ? names(lines[at + 1]?.text ?? '')
          : names(text.slice(0, Math.max(0, text.search(MAIL))));
    if (told) return told;
    if (!named && isAuthors(block))
      named = names(linkedStart(text, linked)) || (text.split(' ').length <= MOST_ALONE ? names(text) : '');
  }
  return named;
}
