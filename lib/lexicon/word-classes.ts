import * as closed from './function-words.ts';

/**
 * The word classes of English as the grammar of numbers needs them: wider than those of `function-words.ts`, with the
 * verbs and adverbs that newspapers put around figures; enough to see where a noun phrase ends. Provenance: the closed
 * classes of a reference grammar; verbs from reading news sentences with figures.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** A class with further words; a possessive is none of them here. */
const extended = (base: ReadonlySet<string>, words: string): ReadonlySet<string> =>
  new Set([...base, ...set(words)].filter((word) => word !== '’s'));

export const determiners = extended(closed.plainDeterminers, 'either neither such what which whose');

export const prepositions = extended(
  closed.prepositions,
  'above below along beside besides past throughout including unlike except versus vs vs. because due aboard atop worth',
);

export { conjunctions } from './function-words.ts';

export const pronouns = extended(
  closed.personalPronouns,
  'me him us them himself herself itself themselves who whom this that these those there one ones someone anyone everyone nobody something anything nothing mine yours hers ours theirs',
);

export const auxiliaries = extended(
  closed.auxiliaries,
  "having isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t",
);

/** Words that close a phrase. Before a noun, some of them are adjectives. */
export const adverbs = set(
  `not also just only even still now then already ago later earlier soon often never always ever again away back here
  there together apart alone too very more most less least much far yet once twice instead however meanwhile today
  yesterday tomorrow tonight nationwide worldwide abroad annually long tall deep wide high
  respectively apiece so well almost nearly about roughly approximately
  ahead aside altogether alike south north east west southeast southwest northeast northwest downstream upstream off down up out`,
);

/** Finite verbs and participles, past and present, that are hardly ever nouns in news. */
export const verbs = set(
  `said says say told tells tell asked asks adds went go goes gone came comes come took take takes taken made make makes
  gave give gives given got get gets gotten saw see sees seen knew know knows known thought think thinks found finds became
  become becomes began begin begins begun kept keep keeps held hold holds brought bring brings left leave leaves lost lose
  loses won sent send sends spent spend spends built met meet meets paid pays ran led leads stood stands sat fell rose rises
  grew grow grows drew drawn drove driven fought flew flown fled flee flees broke broken bought buys buy sold sell sells caught
  chose chosen costs dealt ate felt feel feels forgot froze hid laid lay lent let lets lit put puts quit rode rang sang sank
  sought seek seeks choose chooses shook slept spoke speak speaks spoken stole stolen struck swam swept taught threw thrown
  understood wore woke wrote written write writes needs want wants seem seems remain remains appear appears lives
  believe believes expect expects include includes contain contains require requires consist consists belong belongs exist
  exists suffer suffers receive receives provide provides allow allows agree agrees join joins die dies overthrew underwent
  undergo withdrew earn earns continue continues represent represents produces develops serve serves depend depends arrive
  arrives enter enters shows died ended happened occurred wanted retails retailed sells trades looked seemed stayed worked voted tested marched chokes lingers
  opposed supports admitted acknowledged confirmed claimed warned announced told reported recorded followed started joined
  launched attended participated gathered accounted fork forked cast
  suggests indicates reveals concludes confirms separates`,
);

/** Verbs whose subject is what a figure behind them measures: "deaths rose to 15", "the reading was 9.9". */
export const measuringVerbs = set(
  `is are was were be been being has have had rose rise rises risen rising fell fall falls fallen falling grew grow grows grown
  growing increased increase increases increasing decreased decreasing dropped drop drops dropping jumped jump jumps jumping
  surged surge surges surging climbed climb climbs climbing declined decline declines declining plunged plunge plunges
  plunging slumped sank shrank shrunk soared soar soars soaring gained gain gains slid slipped tumbled dipped expanded expand
  contracted reached reach reaches reaching hit hits hitting exceeded exceed exceeds exceeding surpassed topped totaled totalled
  totals total totaling totalling stood stand stands standing cost costs costing averaged averages numbered amounted amount
  amounts amounting came went remained remain remains stayed stays ranged range ranges ranging touched touch passed doubled
  weighed weighs weighing measured measures measuring lasted lasts lasting worth estimated valued priced capped set
  expected projected forecast reported recorded accelerated slowed eased brought bringing brings raised raising raise cut cuts cutting reduced reduce reducing extended extending boosted lowered lowering doubling increase narrowed widened edged crept shot fluctuated hovered lingers ranks settled traded closed averaging settled settling shed lift lifts lifted lifting`,
);

/** Nouns in -ing. */
export const gerundNouns = set(
  `meeting training building funding spending hearing housing shipping opening beginning setting killing shooting bombing
  ruling wedding feeling warning clothing drilling mining banking farming fishing trading testing landing crossing gathering
  offering holding listing saving rating ranking reading writing recording painting uprising earning screening briefing
  morning evening king ring wing spring string thing sibling sterling parking lighting advertising marketing planning
  manufacturing engineering nursing policing voting stabbing beating hanging lynching mooring outing filing
  hiring inning dwelling dumpling earring ceiling darling duckling pudding rating sing ping
  borrowing lending pricing polling racing boxing cycling sailing gaming restructuring refining`,
);

/** What follows the number of those it befell: "left 23 injured", "12 dead". */
export const fates = set(
  'killed injured wounded dead hurt missing homeless displaced arrested detained hospitalised hospitalized infected stranded trapped unaccounted vaccinated alive',
);

/** Plural nouns without an s. */
export const irregularPlurals = set(
  'people men women children police troops personnel staff crew feet teeth mice geese oxen cattle sheep fish deer aircraft spacecraft hovercraft data media criteria phenomena lives wives policemen policewomen gunmen lawmen fishermen businessmen businesswomen lawmakers servicemen congressmen firemen salesmen spokesmen countrymen freshmen craftsmen clergymen militiamen workmen womenfolk grandchildren schoolchildren offspring youth poor others dead larvae bacteria fungi alumni nuclei algae antennae vertebrae cacti stimuli',
);

/** Words in -s that are no plurals, or stand before their noun in the plural. */
export const notPlural = set(
  `is was has does this thus us its his hers yes as plus less perhaps always besides across business process access
  news campus virus census crisis basis analysis status bus gas class press congress success mass loss boss cross glass grass
  progress various previous serious religious famous dangerous numerous continuous consecutive overseas series species headquarters
  arms sports sales savings goods human-rights rights athletics economics politics physics mathematics minus
  united los las st. los angeles texas paris illinois arkansas kansas athens brussels reuters netherlands philippines emirates customs damascus honduras cyprus laos mauritius barbados bahamas belarus`,
);

/** Nouns that only say how much: behind them, "of" leads to what is counted. */
export const amountNouns = set(
  'number numbers total totals amount amounts sum figure figures count tally level levels group groups majority lot lots kind kinds type types pair pairs batch series quantity record tens worth mark',
);

/** Words that open a comparison: "20 percent higher". */
export const comparatives = set(
  'higher lower larger smaller bigger greater better worse faster slower longer shorter cheaper stronger weaker older younger heavier lighter taller deeper wider hotter colder warmer cooler richer poorer earlier later nearer closer further',
);

/** Adjectives that their ending does not show, as far as names or nouns of people follow them. */
export const adjectives = set(
  'new old big small large great good bad high low top young early late long short more most fewer other others such same different many few several main key local senior former full free open own next last recent past current major minor poor rich strong weak hot cold dead live extra accurate sure certain safe overall daily weekly monthly yearly straight nationwide worldwide overseas combined joint key male female lone sole separate further additional consecutive successive so-called state-of-the-art steady flat unchanged stable muted subdued firmer softer',
);

/** Plurals without an s that are singulars as well. */
export const sameInPlural = set(
  'aircraft spacecraft police troops personnel staff crew fish deer sheep cattle media data youth',
);

export const superlatives = set(
  'best worst most least largest highest lowest biggest longest smallest fastest greatest strongest deadliest busiest wealthiest richest poorest youngest oldest latest earliest hottest coldest warmest wettest driest tallest deepest cheapest newest closest nearest heaviest hardest easiest fewest quickest slowest safest wealthiest happiest widest shortest loudest finest toughest',
);
