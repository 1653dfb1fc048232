import type { ClutterKind } from '../../clutter.ts';
import {
  BROAD_WORDS,
  COMMENT_WORDS,
  COMMENTING_WORDS,
  COUNTED_COMMENT_WORDS,
  FOLLOWING_WORDS,
  INVITING_WORDS,
  LETTER_WORDS,
  NEWSLETTER_WORDS,
  RELATED_WORDS,
  SHARE_FILLERS,
  SHARE_WORDS,
  SHARING_WORDS,
} from '../../lexicon/clutter-words.ts';
import type { Line } from '../snapshot.ts';
import { finderOf, firstWord, isCount, isSolid, opening, plain, plainLines } from './phrases.ts';

const LONGEST = 70;
/** Units of a button that leads to comments. */
const LONGEST_CALL = 40;
const MOST_WORDS = 9;
/** Words of a line that leads on to what stands under it. */
const MOST_LEADING = 12;

/** Phrases of the lexicon as lines are compared with them. */
const setOf = (phrases: readonly string[]): ReadonlySet<string> => new Set(plainLines(phrases));

const languages = Object.values(RELATED_WORDS);
const related = setOf(languages.flatMap(({ open }) => open));
/** Labels that head boxes of the story's own as well. */
const inlineOnly = setOf(languages.flatMap(({ inline = [] }) => inline));
const labels = new Set([...setOf(languages.flatMap(({ label }) => label)), ...inlineOnly]);
const comments = setOf(COMMENT_WORDS);
const countedComments = setOf(COUNTED_COMMENT_WORDS);
const commenting = setOf(COMMENTING_WORDS);
const pairs = languages.flatMap((language) => (language.pairs ? [language.pairs] : []));
const adjectives = setOf(pairs.flatMap(([first]) => first));
const nouns = setOf(pairs.flatMap(([, second]) => second));
const shares = setOf(SHARE_WORDS);
const fillers = setOf(SHARE_FILLERS);
/** The words that a line of share buttons may start with. */
const shareStarts = new Set([...[...shares].map(firstWord), ...fillers]);

/** What a line is the heading of, if it is one of a box that is no part of a story. */
export function headingKind(text: string, itsWords = plain(text)): ClutterKind | undefined {
  if (text.length > LONGEST) return;
  const words = withoutNumber(itsWords);
  if (!words || words.split(' ').length > (text.endsWith(':') ? MOST_LEADING : MOST_WORDS)) return;
  const first = firstWord(words);
  const rest = words.slice(first.length + 1);
  const isRelated =
    opening(related, words) ||
    (labels.has(words) && !inlineOnly.has(words)) ||
    isPair(OWN.has(first) ? rest : words) ||
    (first === 'more' && opening(related, rest) !== undefined);
  if (isRelated) return 'related';
  const isCounted = rest !== '' && (first === 'no' || isCount(first));
  const counted = isCounted ? rest : words.replace(COUNT_WITHIN, ' ');
  const comment = opening(comments, counted);
  if (comment && (comment.length > counted.length - 25 || isCounted)) return 'comments';
  if (isCounted && opening(countedComments, counted)) return 'comments';
  if (words !== itsWords && countedComments.has(words)) return 'comments';
  return isAboutCommenting(words) ? 'comments' : undefined;
}

/** “See all comments”, “Log in to leave a comment”. */
const isAboutCommenting = (words: string): boolean =>
  words.length < LONGEST_CALL && / comments?$/.test(words) && commenting.has(firstWord(words));

const OWN = new Set(['the', 'our', 'my']);

/** Words without the numbers after them, also where one is written onto the last: "Comments12". */
function withoutNumber(words: string): string {
  let end = words.replace(NUMBERED, '').length;
  for (let blank = words.lastIndexOf(' '); blank > 0; blank = words.lastIndexOf(' ', end - 1)) {
    if (!isCount(words.slice(blank + 1, end))) break;
    end = blank;
  }
  return words.slice(0, end);
}

/** “View 212 comments”. */
const COUNT_WITHIN = / \d{1,5} /;
const NUMBERED = /(?<=[^\d ])\d{1,5}$/;

/** What a heading opens with that may speak of anything: it takes a row of cards under it to be clutter. */
const WEAK = new Set(
  'more|read more|other|latest|newest|popular|related|recent|top|featured|best of|trending|recommended|also'.split(
    '|',
  ),
);

/** Whether a line might be the heading of a related box, if what follows looks like one. */
export const isWeakHeading = (words: string): boolean =>
  words.length < 50 && opening(WEAK, words) !== undefined;

/** Whether a heading speaks of topics: tags stand under such ones. */
export const isAboutTopics = (heading: string): boolean => TOPICS.test(heading);

const TOPICS =
  /\b(?:topics?|tags|temas|th[eè]mes|sujets|themen|argomenti|onderwerpen|tematy)\b|トピック|теми|темы|موضوعات|مواضيع/i;

/** What a line opens with that leads to the previous or next page. */
const STEPS = setOf(
  'previous|next|older|newer|prev|random|anterior|siguiente|precedent|precedente|suivant|successivo|zurück|weiter|vorherige|vorheriger|vorige|voriger|nächste|nächster|vorig|volgende|volgend|próximo|próxima|seguinte|poprzedni|poprzednia|następny|następna|попередній|попередня|наступний|наступна|назад|далее|предыдущий|предыдущая|следующий|следующая|前へ|次へ|السابق|التالي|précédent|starszy|nowszy|älterer|neuerer|ältere|neuere|oudere|nieuwere|前の記事|次の記事|前の投稿|次の投稿'.split(
    '|',
  ),
);

/** Whether a line opens with what leads to the previous or next page: "Next: …". */
export const isStep = (words: string): boolean =>
  isSolid(words) ? opening(STEPS, words) !== undefined : STEPS.has(firstWord(words));

/** Arrows that stand before what was earlier, and behind what comes next. */
const BACK = /^(?:[←«‹⟵]|<<)/;
const ON = /(?:[→»›⟶]|>>)$/;

/**
 * Whether a line that opens with one step has another in it, "Previous … Next …", or stands between arrows, "← … …→":
 * both ways from here.
 */
export const isPairOfSteps = (text: string, words: string): boolean =>
  (BACK.test(text) && ON.test(text)) ||
  (isStep(words) && words.split(' ').some((word, at) => at > 0 && STEPS.has(word)));

/** Whether a line starts with an arrow that leads back. */
export const isBackward = (text: string): boolean => BACK.test(text);

/** Whether two lines are between arrows: one that leads back and one that leads on. */
export const isBetweenArrows = (first: string, last: string): boolean => BACK.test(first) && ON.test(last);

/** What a step may lead to that is a further page of the same story. */
const PAGES = setOf('page|pagina|seite|strona|страница|сторінка'.split('|'));

/** Whether a step (plain words) leads to a page, and not to another story: "Next page". */
export const isToPage = (words: string): boolean => PAGES.has(words.split(' ', 2)[1] ?? '');

/** What pagers say besides numbers and signs. */
const PAGER = setOf(
  'of|page|previous|prev|next|older|newer|load|show|view|see|more|all|articles|posts|stories|news|von|de|sur|di|из|з|weiter|zurück|suivant|précédent|siguiente|anterior|mehr|ver|más|voir|plus|alle'.split(
    '|',
  ),
);

/** Whether a line says nothing but how to get to other pages of a list: "1 of 12", "Load more", "»". */
export const isPagerLine = (words: string): boolean =>
  words.length < 40 && words.split(' ').every((word) => word === '' || PAGER.has(word) || isCount(word));

/** Adjectives that head a box by themselves: "Trending", but not "New". */
const ALONE = new Set(['latest', 'popular', 'trending', 'related', 'recommended', 'featured', 'similar']);
/** Those after whose noun anything may follow: "Related posts you may have missed". */
const OPEN = new Set(['related', 'recommended', 'similar']);
const PREPOSITIONS = new Set(['on', 'in', 'from', 'by', 'about', 'for', 'at', 'of', 'like', 'to']);

/** "Latest", "Latest reviews", "Latest travel news", "Recent posts on …". */
function isPair(words: string): boolean {
  const adjective = firstWord(words);
  if (!adjectives.has(adjective)) return false;
  if (adjective === words) return ALONE.has(adjective);
  const rest = words.slice(adjective.length + 1).split(' ');
  for (let end = Math.min(rest.length, 3); end > 0; end--) {
    const noun = nouns.has(rest.slice(0, end).join(' ')) || (end === 2 && nouns.has(rest[1]!));
    if (noun && (end === rest.length || PREPOSITIONS.has(rest[end]!) || OPEN.has(adjective))) return true;
  }
  return false;
}

/** Whether plain words are a label of inline pointers, and nothing else. */
export const isLabel = (words: string): boolean => labels.has(words);

/** Headings of an editor's list as well as of cards. */
const OPEN_LABELS = setOf(['further reading', 'additional reading']);

/** Whether plain words are a label that may head an editor's list as well as cards. */
export const isOpenLabel = (words: string): boolean => labels.has(words) || OPEN_LABELS.has(words);

/** The longest such label that plain words open with. */
export const openingLabel = (words: string): string | undefined => opening(labels, words);

const INVITES = /\b(?:sign up|subscribe|get|join)\b/;
const LETTER =
  /\b(?:our|my)\b[^.!?]{0,60}\b(?:newsletters?|(?:daily|weekly|monthly) e-?mails?|whatsapp (?:channel|community|group))\b|\bto (?:our|my) (?:blog|e?mails?|mailing list)\b|\byour inbox\b/;

/** What else a line speaks of whose last words are such a call: “… by email. Sign up here.” */
const BY_LETTER = /\bnewsletters?\b|\bby e-?mail\b|\bthis e-?mail\b/;
const ENDS_IN_CALL = /\b(?:sign up|subscribe)(?: here| now| today| for free){0,2}\W{0,3}$/;

/** Whether a line of its own invites to a newsletter of the page's: "Sign up for our weekly newsletter." */
export function isInvitation({ text, links }: Line): boolean {
  if (!links || text.length >= 320) return false;
  const words = text.toLowerCase();
  const says = (word: string) => words.includes(word);
  return (
    (INVITES.test(words) && LETTER.test(words)) ||
    (ENDS_IN_CALL.test(words) && BY_LETTER.test(words)) ||
    (LETTER_WORDS.some(says) && INVITING_WORDS.some(says))
  );
}

/** Units of a box's own words that invite. */
const LONGEST_INVITATION = 140;
const ANY_LETTER =
  /\b(?:sign[- ]up|subscribe|get|join)\b[^.!?]{0,100}\b(?:newsletters?|briefings?|(?:your|the) inbox|(?:mailing|e-?mail) list|(?:e-?mail|blog) (?:updates|alerts))\b|\bsubscribe\b[^.!?]{0,100}\bby e-?mail\b/;

/**
 * Whether a box's first lines invite to a newsletter whose form may be yet to come: “Get the latest in your inbox”, or “Our
 * newsletter” and a button.
 */
export function invites([first, ...rest]: readonly Line[]): boolean {
  if (!first || first.linked > 0 || first.text.length > LONGEST_INVITATION) return false;
  const below = rest
    .filter(({ text }) => text.length <= LONGEST_INVITATION)
    .map(({ text }) => text.toLowerCase())
    .join('\n');
  const words = first.text.toLowerCase();
  const says = (word: string) => words.includes(word) || below.includes(word);
  return (
    ANY_LETTER.test(words) ||
    ANY_LETTER.test(below) ||
    (words.includes('newsletter') && INVITES.test(below)) ||
    (LETTER_WORDS.some(says) && INVITING_WORDS.some(says))
  );
}

/** Whether a line says nothing but where to share: "Facebook", "Share this", "Copy link", "X", "FacebookLinkedInEmail". */
export function isShareLine(text: string, words = plain(text)): boolean {
  if (text.length > 250) return false;
  if (isOfShareWords(text, words)) return true;
  // The words may be apart by now, or not yet.
  return JOINED.test(text) && [text, apart(text)].some((line) => isOfShareWords(text, plain(line)));
}

/** Where services take what readers share, and what pages add to their own address for it. */
const SHARING_ADDRESS =
  /facebook\.com\/(?:sharer|share\.php|dialog\/)|(?:twitter|\/\/x)\.com\/(?:intent|share|home\?)|linkedin\.com\/(?:sharing|sharearticle|cws)|pinterest\.\w+\/pin\/create|reddit\.com\/submit|(?:\/t|telegram)\.me\/share|whatsapp\.com\/send|wa\.me\/\?|whatsapp:|viber:|sms:|mailto:\?|fb-messenger:|vk\.com\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/(?:save|edit)|line\.me\/r\/|hatena\.ne\.jp\/(?:add|entry)|bsky\.app\/intent|xing\.com\/(?:spi|social)|addtoany\.com|[?&]share=/i;

/** Whether a line leads to where it would be shared, in whatever language it says so. */
export const leadsToSharing = ({ href, links }: Line): boolean => links === 1 && SHARING_ADDRESS.test(href);

/** A text with blanks between words that are written onto each other: "FacebookEmail". */
export const apart = (text: string): string =>
  JOINED.test(text) ? text.replace(NAMES_JOINED, lower).replace(JOINS, '$& ') : text;

/** Where words are written onto each other, links without a blank between them. */
const JOINED =
  /[a-zß-\u017fа-яіїєґ][A-ZÀ-ÞА-ЯІЇЄҐ]|[\u3040-\u9fff][A-Za-z]|[A-Za-z][\u3040-\u9fff]|(?<![A-Z])X[A-Z][a-z]/;
const JOINS =
  /([a-zß-\u017fа-яіїєґ\u3040-\u9fff])(?=[A-ZÀ-ÞА-ЯІЇЄҐ])|([A-Za-z])(?=[\u3040-\u9fff])|(?<![A-Z])X(?=[A-Z][a-z])/g;
const NAMES_JOINED = /LinkedIn|WhatsApp|YouTube|TikTok/g;
const lower = (name: string) => name[0]! + name.slice(1).toLowerCase();

function isOfShareWords(text: string, words: string): boolean {
  // “Share with us” asks for something.
  if (words.endsWith(' with us')) return false;
  const each = words.split(' ').flatMap((word) => (isCount(word) ? [] : [word.replace(COUNTED, '')]));
  const [first] = each;
  if (!first || !shareStarts.has(first) || PRICE.test(text)) return false;
  if (shares.has(each.join(' '))) return true;
  const known = each.filter((word) => shares.has(word)).length;
  const other = each.filter((word) => fillers.has(word)).length;
  if (!known) return other === 1 && each.length === 1 && each[0] === words;
  return (
    known + other === each.length ||
    (each.length > 4 && shares.has(first) && known + other >= each.length * 0.7)
  );
}

/** A count that is written onto the name beside it: "Facebook12", "12Shares". */
const COUNTED = /^\d{1,6}(?=\D)|\d{1,6}$/;

/** Prices, shares of something, and required fields are no counts of shares. */
const PRICE = /[$€£¥%*]/;

/** What buttons say that do nothing but share, in the languages of the lexicon. */
const CALLS = setOf(
  'share|compartir|compartilhar|partager|teilen|condividi|delen|udostępnij|поділитися|поделиться|シェアする|مشاركة'.split(
    '|',
  ),
);

/** Whether plain words are a button's that shares, and nothing else. */
export const isShareCall = (words: string): boolean => CALLS.has(words);

const saysSharing = finderOf([...setOf(SHARING_WORDS), 'follow us']);
const saysFollowing = finderOf(setOf(FOLLOWING_WORDS));

/**
 * What lines that name places to share on are for: sharing, following somebody there, which is no sharing, or either.
 * “Follow us” is a call like any to share.
 */
export function purposeOf(lines: readonly Line[]): 'sharing' | 'following' | undefined {
  if (lines.some(leadsToSharing)) return 'sharing';
  const words = lines.map(({ text }) => uncounted(plain(apart(text))));
  if (words.some(saysSharing)) return 'sharing';
  return words.some(saysFollowing) ? 'following' : undefined;
}

const uncounted = (words: string): string =>
  words
    .split(' ')
    .map((word) => word.replace(COUNTED, ''))
    .join(' ');

const broad = setOf(BROAD_WORDS);

/** Whether a heading (plain words) may be that of topics, too. */
export const isBroad = (words: string): boolean => broad.has(words);

/** Whether a line speaks of newsletters, inboxes, subscribing. */
export const isAboutLetters: (words: string) => boolean = finderOf(setOf(NEWSLETTER_WORDS));
