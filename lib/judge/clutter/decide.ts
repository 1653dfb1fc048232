import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import { goesOn } from '../read/next-page.ts';
import { isWallLine } from '../read/wall.ts';
import type { Line } from '../snapshot.ts';
import { BLOCK, headingRank, traitsOf } from '../tags.ts';
import type { Verdict } from './candidate.ts';
import { LONG } from './facts.ts';
import { holdsFormPlace } from './form-places.ts';
import { invites, isOpenLabel, isWeakHeading, purposeOf } from './headings.ts';
import { countButtons, isInAuthorBox } from './icon-bar.ts';
import { judge } from './judge.ts';
import { isOfCards } from './related.ts';
import type { Setting } from './setting.ts';
import { isMostlyThread, isNamedForThread, partsOf } from './threads.ts';

const INSETS = new Set(['div', 'aside', 'section', 'figure']);
/** Units that a teaser's text may have. */
export const LONGEST_TEASER = 400;
/** Units of a box whose fields are counted. */
const LONGEST_FORM = 1500;
/** Units of a box that a field for an address says enough of. */
const LONGEST_ASKING = 300;
/** How many elements of a box are looked at one by one. */
const NEAR = 200;
const FAR = 2000;
/** Lines of a card's own footer. */
const FEW = 5;
/** Units of a line that each card ends in. */
const LONGEST_REFRAIN = 30;
const PRICE = /^[$€£¥]\s?\d/;

/** Decides what siblings are that hold the lines `[first, end)`; undefined where they stay, or are to be looked into. */
export function decide(
  setting: Setting,
  indices: readonly number[],
  first: number,
  end: number,
): Verdict | undefined {
  const verdict = decideWhole(setting, indices, first, end);
  if (!verdict) return;
  const isMixed =
    verdict.kind === 'comments'
      ? indices.some((at) => holdsOthers(setting, at, verdict))
      : verdict.kind !== 'share' && indices.length === 1 && isColumn(setting, indices[0]!);
  return isMixed ? undefined : verdict;
}

/** Whether a box with comments has others beside them: these are a matter of their own. */
function holdsOthers(setting: Setting, at: number, { reason }: Verdict): boolean {
  const { page, sums } = setting;
  const { firstLines, endLines } = page.scan;
  return partsOf(page, at).some((part) => {
    const first = firstLines[part]!;
    const names = page.measures.names(part);
    if (names & BITS.comments) return false;
    if (names & BITS.author && sums.of(first, endLines[part]!).prose) return true;
    const kind = decideWhole(setting, [part], first, endLines[part]!)?.kind;
    return kind === 'related'
      ? sums.heads[first] === kind
      : kind === 'newsletter' && reason.rule === 'headed';
  });
}

/**
 * Whether an element's parts are boxes with a heading each, all of the same rank, one of which is words only and neither
 * about other pages nor about letters: each is judged by itself.
 */
function isColumn(setting: Setting, at: number): boolean {
  const { page, sums } = setting;
  const { scan } = page;
  const headed = partsOf(page, at).filter((part) => sums.levels[scan.firstLines[part]!]);
  const levels = new Set(headed.map((part) => sums.levels[scan.firstLines[part]!]));
  if (headed.length < 2 || levels.size > 1) return false;
  return headed.some((part) => {
    const [first, end] = [scan.firstLines[part]!, scan.endLines[part]!];
    const { linked, titles, letters } = sums.of(first, end);
    const isOfWords = end - first > 1 && !linked && !titles && !letters && !sums.heads[first];
    return isOfWords && fieldsIn(scan, [part]).length === 0;
  });
}

function decideWhole(
  setting: Setting,
  indices: readonly number[],
  first: number,
  end: number,
): Verdict | undefined {
  const { page, sums, root, rootEnd, firstStory, lastStory, cards } = setting;
  const { scan, measures, words } = page;
  const { tags, ends, firstLines, endLines, lines } = scan;
  const at = indices[0]!;
  const last = indices.at(-1)!;
  if (sums.storyIn(first, end) || (end <= firstStory && setting.holdsHeadline(first, end))) return;
  const facts = sums.of(first, end);
  let names = measures.names(at);
  let isThread = isNamedForThread(page, at);
  const near = Math.min(ends[at]!, at + NEAR);
  for (let inner = at + 1; inner < near && firstLines[inner] === first && endLines[inner] === end; inner++) {
    names |= measures.names(inner);
    isThread ||= isNamedForThread(page, inner);
  }
  for (let inner = at + 1; inner < near && firstLines[inner] === first; inner++)
    names |= measures.names(inner) & BITS.menu;
  const mayAsk = facts.letters || names & BITS.newsletter || facts.chars < LONGEST_ASKING;
  const inputs = mayAsk && facts.chars < LONGEST_FORM ? fieldsIn(scan, indices) : [];
  const verdict = judge({
    facts,
    names,
    head: sums.heads[first],
    get isLabelled() {
      return sums.levels[first]! > 0 && isOpenLabel(words.plain[first] ?? '');
    },
    get linkedHeadings() {
      const isOne = (line: number) =>
        lines[line]!.linked > 0 && !sums.levels[line] && setting.rankOf(line) > 0;
      let count = 0;
      for (let line = first + 1; line < end; line++) if (isOne(line)) count++;
      return count;
    },
    isForComments: first > 0 && sums.heads[first - 1] === 'comments' && !isButton(lines[first - 1]!),
    first: lines[first]?.text ?? '',
    last: lines[end - 1]?.text ?? '',
    get weak() {
      return isWeakHeading(words.plain[first] ?? '');
    },
    fields: inputs.length,
    emails: inputs.filter(({ asksEmail }) => asksEmail).length,
    get titled() {
      return partsOf(page, at).filter((part) => sums.of(firstLines[part]!, endLines[part]!).titles > 0)
        .length;
    },
    get asksAddress() {
      return inputs.length === 1 && inputs[0]!.takesEmail;
    },
    nav: tags[at] === 'nav',
    get formPlace() {
      return indices.some((index) => holdsFormPlace(page, index));
    },
    get invites() {
      return invites(lines.slice(first, Math.min(end, first + FEW)));
    },
    place: first > lastStory ? 'after' : end <= firstStory ? 'before' : 'within',
    beside: at >= rootEnd || last < root,
    inset: indices.length === 1 && INSETS.has(tags[at]!) && !isForSale(scan, first, end),
    cards: mostOf(indices, cards.own),
    deepCards: mostOf(indices, cards.deep),
    get teasers() {
      return isRowOfTeasers(scan, first, end);
    },
    get media() {
      return indices.reduce((sum, index) => sum + setting.mediaIn(index), 0);
    },
    get buttons() {
      return indices.reduce((sum, index) => sum + countButtons(page, index), 0);
    },
    get refrain() {
      return refrainOf(lines.slice(first, end));
    },
    get purpose() {
      // A heading right above says it as well: “Connect with us”.
      return purposeOf(lines.slice(sums.levels[first - 1] ? first - 1 : first, end));
    },
    get heading() {
      return headingRank(tags[lines[first]!.block]!) > 0;
    },
    get isButton() {
      return end - first === 1 && isButton(lines[first]!);
    },
    thread: isThread,
    get mostlyThread() {
      // “Sign in to comment” is as long as a title.
      return facts.titles < 2 && indices.length === 1 && isMostlyThread(setting, at);
    },
    paragraph: tags[at] === 'p' || !(traitsOf(tags[at]!) & BLOCK) || headingRank(tags[at]!) > 0,
    get plainList() {
      return (tags[at] === 'ul' || tags[at] === 'ol') && setting.mediaIn(at) === 0;
    },
  });
  if (verdict?.kind === 'share' && isInCell(scan, at)) return;
  // An author's own places.
  if (verdict?.kind === 'share' && !purposeOf(lines.slice(first, end)))
    if (isInAuthorBox(setting, at) || isBelowBio(setting, at)) return;
  if (verdict?.kind === 'newsletter' && (holdsWall(scan, first, end) || holdsRights(scan, first, end)))
    return;
  if (verdict?.kind === 'newsletter' && isBelowAnother(setting, first, end)) return;
  if (verdict?.reason.rule === 'pager' && goesOn(page)) return;
  if (verdict?.kind !== 'related') return verdict;
  if (sums.levels[first] && OWN_MATTER.test(words.plain[first]!)) return;
  if (indices.some((index) => holdsFooter(scan, index))) return;
  if (!isOfCards(verdict.reason) && isSeveral(setting, first, end, (names & BITS.related) !== 0)) return;
  if (lines.slice(first, Math.min(end, first + NEAR)).some(isBio)) return;
  const briefly = verdict.reason.rule === 'inset';
  return indices.some((index) => holdsAuthor(setting, index, briefly)) ? undefined : verdict;
}

const mostOf = (indices: readonly number[], counts: Int32Array): number =>
  indices.reduce((most, at) => Math.max(most, counts[at]!), 0);

/** Fields to write in under some elements. */
const fieldsIn = ({ fields, ends }: Page['scan'], indices: readonly number[]) =>
  fields.filter(({ within }) => indices.some((at) => within >= at && within < ends[at]!));

/**
 * Whether a second heading of the same rank or higher says that here are several boxes: each is judged by itself. In one
 * that is named for related pages, only a heading of what belongs to the story does.
 */
function isSeveral(
  { page: { words }, sums }: Setting,
  first: number,
  end: number,
  isNamed: boolean,
): boolean {
  const level = sums.levels[first]!;
  if (!level) return false;
  const head = words.plain[first]!;
  for (let at = first + 1; at < end; at++)
    // The same heading again is there for another width of the window.
    if (sums.levels[at] && sums.levels[at]! <= level && words.plain[at] !== head)
      if (!isNamed || OWN_MATTER.test(words.plain[at]!)) return true;
  return false;
}

/** Whether an invitation stands in a box below a matter of its own, which has a heading like it and speaks of no letters. */
function isBelowAnother({ sums }: Setting, first: number, end: number): boolean {
  const level = sums.levels[first]!;
  if (!level) return false;
  for (let at = first + 1; at < end; at++)
    if (sums.levels[at] && sums.levels[at]! <= level) return sums.of(first, at).letters === 0;
  return false;
}

/** Headings of what comes with a story: files, sources, links to elsewhere. In plain words. */
const OWN_MATTER =
  /^(?:downloads?|files?|documents?|links?|sources?|attachments?|dateien|dokumente|quellen|archivos|documentos|enlaces|fuentes|fichiers|liens|file|documenti|fonti|allegati|arquivos|ficheiros|anexos|fontes|bestanden|documenten|bijlagen|bronnen|pliki|zrodla|zaaczniki|файли|джерела|посилання|файлы|источники|ссылки|документы)$/;

/** An author's box stays, also where it stands next to links: only what is beside it may go. */
function holdsAuthor({ page, sums }: Setting, at: number, briefly: boolean): boolean {
  const { tags, ends, firstLines, endLines, lines } = page.scan;
  for (let inner = at; inner < Math.min(ends[at]!, at + FAR); inner++)
    if (
      page.measures.names(inner) & BITS.author &&
      tags[inner] !== 'a' &&
      tags[inner] !== 'span' &&
      (briefly ||
        sums.of(firstLines[inner]!, endLines[inner]!).prose ||
        lines.slice(firstLines[inner]!, endLines[inner]!).some(isSentence))
    )
      return true;
  return false;
}

/** Units of a sentence about an author, who may be named at greater length than that. */
const SHORTEST_SENTENCE = 45;
const SENTENCE_END = /[.!?。！？]$/;

const isSentence = ({ text, linked }: Line): boolean =>
  text.length >= SHORTEST_SENTENCE && linked < text.length * 0.4 && SENTENCE_END.test(text);

/** How a sentence about an author goes on behind the name. */
const BIO =
  /^[^.]{3,60} (?:(?:is|was) (?:an?|the|our) [^.]{0,80}\b(?:author|blogger|columnist|contributor|correspondent|editor|journalist|reporter|writer)\b|has (?:over |more than |nearly )?\d+ years|(?:covers|writes about|reports on) )/i;

/** Whether a line tells of an author: its box stays, whatever it is named. */
const isBio = ({ text, linked }: Line): boolean =>
  text.length >= LONG && linked < text.length * 0.4 && BIO.test(text.slice(0, LONGEST_TEASER));

/** Whether an element without a name stands in a small box that tells of an author above it. */
function isBelowBio({ page: { scan } }: Setting, at: number): boolean {
  const { parents, firstLines, endLines, lines } = scan;
  for (let up = parents[at]!, steps = 0; up > 0 && steps < 2; up = parents[up]!, steps++) {
    if (endLines[up]! - firstLines[up]! > MOST_ABOUT) return false;
    if (lines.slice(firstLines[up], firstLines[at]).some((line) => isBio(line) || ABOUT.test(line.text)))
      return true;
  }
  return false;
}

/** Lines of such a box, and what its heading opens with. */
const MOST_ABOUT = 8;
const ABOUT = /^(?:About (?:(?:the )?[Aa]uthor|[A-Z])|Written by [A-Z]|Meet [A-Z])/;

/** Whether a box goes on into the site's footer: only what stands before that may go. */
function holdsFooter({ tags, ends, firstLines, endLines }: Page['scan'], at: number): boolean {
  for (let inner = at + 1; inner < Math.min(ends[at]!, at + FAR); inner++)
    if (tags[inner] === 'footer' && endLines[inner]! - firstLines[inner]! > FEW) return true;
  return false;
}

/** Whether a line opens with a price: a card for something to buy. */
function isForSale({ lines }: Page['scan'], first: number, end: number): boolean {
  return lines.slice(first, Math.min(end, first + FEW)).some(({ text }) => PRICE.test(text));
}

/** Whether running text stands next to links only, as below headlines: none of it goes on in a second line. */
function isRowOfTeasers({ lines }: Page['scan'], first: number, end: number): boolean {
  let alone = 0;
  for (let at = first; at < end; at++) {
    const { links, linked, text } = lines[at]!;
    // A link around a block starts before the line.
    if (links || linked) alone = 0;
    else if (text.length >= LONG && (++alone > 1 || text.length > LONGEST_TEASER)) return false;
  }
  return true;
}

/** How often the most frequent of some short lines stands there. */
function refrainOf(lines: readonly Line[]): number {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    if (text.length < LONGEST_REFRAIN) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** What tells that there is more for subscribers must be seen. */
function holdsWall({ lines }: Page['scan'], first: number, end: number): boolean {
  return lines.slice(first, end).some(({ text }) => isWallLine(text));
}

/** Whether a box with a form goes on into the site's footer: only the form may go. */
function holdsRights({ lines }: Page['scan'], first: number, end: number): boolean {
  return lines.slice(first, end).some(({ text }) => RIGHTS.test(text));
}

const RIGHTS = /©|all rights reserved/i;

/** The share of a line that is in buttons where it is nothing else. */
const MOSTLY = 0.8;

/** Whether a line is nothing but buttons: blanks stand between them. */
export const isButton = ({ text, button }: Line): boolean => button > text.length * MOSTLY;

/** What stands in a table's cell is a value. */
function isInCell({ tags, parents }: Page['scan'], at: number): boolean {
  for (let up = at, steps = 0; up > 0 && steps < 5; up = parents[up]!, steps++)
    if (tags[up] === 'td' || tags[up] === 'th') return true;
  return false;
}
