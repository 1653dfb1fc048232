import { nounsOfTeams } from '../../lexicon/body-nouns.ts';
import { auxiliaries } from '../../lexicon/function-words.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { verbs } from '../../lexicon/word-classes.ts';
import { textAt } from '../../span.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Member } from './member.ts';
import type { NameMention } from './name-mentions.ts';
import { partsOf } from './name-parts.ts';
import { isFirstName } from './other-names.ts';
import type { TaggedText } from './tagged-text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands straight behind a firm's name, and never behind a person's. Collected by hand from news texts. */
const behindFirms = words('inc inc. corp corp. cos plc ltd ltd. llc ag nv');
/** What the name of a firm, a ship, a horse or a machine stands behind: "drugmaker Eli Lilly", "the yacht Rosie Lee". */
const beforeFirms = words(
  'drugmaker drugmakers automaker carmaker chipmaker planemaker toymaker brand brands retailer chain company startup start-up lender insurer brewer airline supermarket conglomerate brokerage museum gallery pharmacy drugstore website app software vessel yacht lifeboat ferry tanker trawler frigate destroyer warship submarine freighter schooner steamer steamship tugboat group firm bank newspaper broadcaster carrier icebreaker battleship spacecraft satellite telescope chatbot gelding filly colt racehorse',
);
const holdings = words('shares stock stocks');
/** What shares do, so that "shares" is no verb. */
const moves =
  /^(?:rose|fell|gained|lost|dropped|jumped|slid|sank|climbed|closed|were|have|had|are|surged|soared|tumbled|slumped|plunged|traded|ended|edged|up|down|slipped|rallied|by)$/;
const exchanges = /^(?:NYSE|NASDAQ|Nasdaq|LON|LSE|TSX|ASX|HKG|ETR|EPA)$|^[A-Z0-9]{1,6}\.[A-Z]{1,2}$/;

const legalForms = new WordSet('inc inc. corp corp. plc ltd ltd. llc'.split(' '));
const teams = new WordSet(nounsOfTeams);
/** What firms are named by behind a name that they go by alone: "Huarun Solar". Families' names seldom stand there. */
const industries = new WordSet(
  'solar energy motors foods pharma pharmaceuticals airlines airways technologies systems software industries telecom petroleum mining steel chemicals electronics semiconductor aerospace logistics therapeutics biotech shipping cement breweries beverages'.split(
    ' ',
  ),
);
const longestName = 3;

/**
 * The names before "Inc", "Corp", "& Co" and their like, of towns before "Rovers" and theirs, and before industries, as
 * they are compared. Linear in the length of the text.
 */
export function firmNames(text: TaggedText): ReadonlySet<string> {
  const names = new Set<string>();
  for (let token = 1; token < text.count; token += 1) {
    if (!text.isCapital(token - 1)) continue;
    const isForm =
      text.isOf(token, legalForms) ||
      (text.isCapital(token) &&
        (text.isOf(token, teams) || (text.isOf(token, industries) && !text.isPerson(token - 1))) &&
        !isFirstName(text.fold(token - 1))) ||
      (text.word(token) === '&' && /^co\.?$/.test(text.lower(token + 1)));
    for (let first = token - 1; isForm && first >= token - longestName; first -= 1) {
      if (!text.isCapital(first) || !text.sameSentence(first, token)) break;
      names.add(partsOf(textAt(text.article.text, text.span(first, token))).key);
    }
  }
  return names;
}

/** Whether the words around the places of a name say that it is a firm's, and nothing says that it is a person's. */
export function isFirm(
  text: TaggedText,
  { group, findings, sex }: Member,
  firms: ReadonlySet<string>,
): boolean {
  const { mentions } = group;
  if (mentions.some(({ sex }) => sex !== undefined)) return false;
  if (findings.length === 0) {
    const isFullName = group.forms[0]!.parts.words.length > 1 && sex !== undefined;
    if (!isFullName && mentions.some((mention) => hasPeople(text, mention))) return true;
    if (mentions.every((mention) => standsAsShop(text, mention))) return true;
    if (sex === undefined && mentions.every((mention) => isTitleOfWork(text, mention))) return true;
    if (mentions.every((mention) => isInTitleOfWork(text, mention))) return true;
  }
  const isNamed = firms.has(group.forms[0]!.parts.key);
  if (!isNamed && !mentions.some((mention) => standsAsFirm(text, mention))) return false;
  const told = findings.filter(({ phrase }) => !beforeFirms.has(text.lower(phrase.head)));
  return told.length === 0 && !(sex && mentions.some(({ end }) => isPersonal(text, end)));
}

const opening: ReadonlySet<string> = new Set(['“', '"']);
const closing: ReadonlySet<string> = new Set(['”', '"']);
const namings = words('named called nicknamed dubbed as is was name alias aka');

/**
 * Whether nothing but a name of several words stands between quotation marks, as a song's or a paper's: "songs like
 * “Luna Liberiana,”".
 */
function isTitleOfWork(text: TaggedText, { first, end }: NameMention): boolean {
  if (end - first < 2 || !opening.has(text.word(first - 1))) return false;
  const close = text.word(end) === ',' ? end + 1 : end;
  const before = text.word(first - 2) === ',' ? text.word(first - 3) : text.word(first - 2);
  return closing.has(text.word(close)) && !namings.has(before.toLowerCase()) && !text.isPerson(first - 2);
}

const longestTitle = 6;

/** Whether a name is a part of a title between quotation marks: "On “Letter to Emily”, a song". */
function isInTitleOfWork(text: TaggedText, { first, end }: NameMention): boolean {
  let open = first - 1;
  while (open > first - longestTitle && isOfTitle(text, open)) open -= 1;
  if (!opening.has(text.word(open)) || !text.isCapital(open + 1) || text.touchesPrevious(open)) return false;
  let close = end;
  while (close < end + longestTitle && isOfTitle(text, close)) close += 1;
  if (close - open - 1 === end - first) return false;
  return closing.has(text.word(close)) || (text.word(close) === ',' && closing.has(text.word(close + 1)));
}

/** Words with a capital, and the small words of titles. */
const isOfTitle = (text: TaggedText, token: number): boolean =>
  text.isCapital(token) || smallInTitles.has(text.lower(token));
const smallInTitles = words("of the a an and to for in on at with from 's");

function standsAsFirm(text: TaggedText, { first, end }: NameMention): boolean {
  const isNext = text.sameSentence(first, end);
  const next = text.lower(end);
  if (isNext && behindFirms.has(next)) return true;
  if (isNext && holdings.has(next) && moves.test(text.lower(end + 1))) return true;
  if (isNext && next === 'stores' && !/^(?:his|her|the|a|an)$/.test(text.lower(end + 1))) return true;
  if (isNext && next === '(' && exchanges.test(text.word(end + 1))) return true;
  if (!text.sameSentence(first - 1, first)) return false;
  const before = text.lower(first - 1);
  if (beforeFirms.has(before)) return true;
  return (
    (before === 'of' || before === 'in') && holdings.has(text.lower(first - 2)) && text.word(end) !== "'s"
  );
}

/** Firms whose name ends in a possessive. */
const shops = words(
  'moody macy christie sotheby lloyd mcdonald wendy kohl dillard sainsbury levi domino denny arby hardee kellogg lowe bloomingdale',
);

/** "Moody's downgraded", "Kohl's, Nordstrom and": a lone possessive that owns nothing. */
function standsAsShop(text: TaggedText, { first, end }: NameMention): boolean {
  if (end - first > 1 || text.lower(end) !== "'s" || !text.sameSentence(first, end + 1)) return false;
  if (shops.has(text.lower(first))) return true;
  const next = text.lower(end + 1);
  if (next === 'been') return false;
  const verb = reportingVerbs.get(next);
  return next === ',' || next === 'and' || auxiliaries.has(next) || verbs.has(next) || verb?.form === 'past';
}

/** Whose people news calls by what they do: a team's, a firm's. */
const posts = words(
  'driver rider boss manager coach captain skipper forward midfielder defender striker winger goalkeeper debutant replacement analyst economist strategist ceo',
);

/** Those that no person has: "Wirecard's ex-CEO Peter Lang". */
const firmsOnly = words('ceo cfo coo striker midfielder winger goalkeeper defender');

/**
 * Whether a name is that of a team or a firm, straight before one of its people: "Ferrari's Anna Berg", "Williams driver
 * Peter Lang".
 */
function hasPeople(text: TaggedText, { first, end }: NameMention): boolean {
  const next = text.lower(end);
  if (!text.sameSentence(first, end + 2)) return false;
  if (next !== "'s") return end - first === 1 && posts.has(next) && startsFullName(text, end + 1);
  const at = behindFormer(text, end + 1);
  return startsFullName(text, end + 1) || (firmsOnly.has(text.lower(at)) && startsFullName(text, at + 1));
}

/** Behind "former" and "ex-". */
const behindFormer = (text: TaggedText, at: number): number =>
  text.lower(at) === 'former' ? at + 1 : text.lower(at) === 'ex' && text.word(at + 1) === '-' ? at + 2 : at;

const startsFullName = (text: TaggedText, at: number): boolean => text.isPerson(at) && text.isPerson(at + 1);

/** "Ralph Lauren, who", "Tiffany, 32," */
const isPersonal = (text: TaggedText, end: number): boolean =>
  text.word(end) === ',' && (text.lower(end + 1) === 'who' || /^\d{1,2}$/.test(text.word(end + 1)));
