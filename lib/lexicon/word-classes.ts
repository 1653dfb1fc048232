/**
 * The closed word classes of English, and the verbs and adverbs that newspapers put around figures: enough to see where a
 * noun phrase ends. Provenance: the closed classes of a reference grammar; verbs from reading news sentences with figures.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const determiners = set(
  'the a an this that these those my your his her its our their some any no every each all both either neither another such what which whose other',
);

export const prepositions = set(
  `of in on at by for with from to into onto upon over under above below about after before during since until till
  between among amid against across along around behind beside besides beyond despite down inside near off out outside
  past per through throughout toward towards up via within without as than like including unlike except regarding
  concerning following versus vs vs. because due aboard atop worth out`,
);

export const conjunctions = set(
  'and or but nor yet so if though although while whereas whether that when where who whom whose which because unless once',
);

export const pronouns = set(
  'i you he she it we they me him us them himself herself itself themselves who whom this that these those there one ones someone anyone everyone nobody something anything nothing mine yours hers ours theirs',
);

export const auxiliaries = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t",
);

export const adverbs = set(
  `not also just only even still now then already ago later earlier soon often never always ever again away back here
  there together apart alone too very more most less least much far yet once twice instead however meanwhile today
  yesterday tomorrow tonight nationwide worldwide overall abroad overseas further daily weekly monthly yearly annually
  respectively apiece each so well almost nearly about roughly approximately currently recently previously initially
  ahead aside altogether combined alike nationally globally locally statewide countrywide straight`,
);

/** Finite verbs, past and present, that are no nouns in news. */
export const verbs = set(
  `said says say saying told tells tell asked added went go goes gone going came come comes coming took take takes taken
  taking made make makes making gave give gives given giving got get gets getting saw see sees seen seeing knew know knows
  known thought think thinks found find finds became become becomes began begin begins begun kept keep keeps held hold
  holds brought bring brings left leave leaves lost lose loses won win wins sent send sends spent spend spends built build
  builds met meet meets paid pay pays ran led lead leads stood stand stands sat fell falls rose rises grew grow grows
  drew drawn drove driven fought fight fights flew fly flown fled flee flees hit hits broke broken bought buy buys sold sell sells caught chose
  chosen cost costs cut cuts dealt ate felt feel feels forgot froze frozen hid hidden hurt laid lay lent let lets lit put puts quit
  read rode rang sang sank sought seek seeks shot shoot shook shut slept spoke speak speaks spoken spread stole stolen struck
  strike swam swept taught threw thrown understood wore woke wrote written write writes need needs want wants seem seems
  remain remains appear appears live lives work works use believe expect expects include includes contain
  contains require requires consist consists belong belongs exist exists suffer suffers face faces receive receives
  provide provides allow allows agree agrees join joins reach reaches die dies dead killed injured wounded arrested
  exceeded exceeds doubled tripled gathered attended participated according down up overthrew underwent undergo withdrew accounted account accounts
  earn earns speak remained continue continues represent represents operate operates live participate produce produces develop develops serve serves
  offer offers turn turns depend depends await awaits arrive arrive arrived died qualify enter enters show shows want ended lasted totaled totalled happened occurred
  existed emerged followed followed started ceased survived escaped voted abstained tested recovered stalled lived worked protested marched perished drowned fled took lie lies`,
);

/** What follows the number of those it befell: "left 23 injured", "12 dead". */
export const fates = set(
  'killed injured wounded dead hurt missing homeless displaced arrested detained hospitalised hospitalized infected stranded trapped unaccounted vaccinated alive',
);

/** Plural nouns without an s. */
export const irregularPlurals = set(
  'people men women children police troops personnel staff crew feet teeth mice geese oxen cattle sheep fish deer aircraft spacecraft hovercraft data media criteria phenomena lives wives policemen policewomen gunmen lawmen fishermen businessmen businesswomen lawmakers servicemen congressmen firemen salesmen spokesmen countrymen freshmen craftsmen clergymen militiamen workmen womenfolk grandchildren schoolchildren offspring youth poor others dead',
);

/** Words in -s that are no plurals, or stand before their noun in the plural. */
export const notPlural = set(
  `is was has does this thus us its his hers yes as plus less perhaps always besides across business process access
  news campus virus census crisis basis analysis status bus gas class press congress success mass loss boss cross glass grass
  progress various previous serious religious famous dangerous famous numerous continuous consecutive overseas series species headquarters
  arms sports sales savings goods systems operations communications human-rights rights athletics economics politics physics mathematics minus
  united los las st. los angeles texas paris illinois arkansas kansas athens brussels reuters netherlands philippines emirates states nations
  singles doubles customs elections affairs foods systems injuries' women's men's children's afghans damascus honduras cyprus laos mauritius barbados bahamas belarus`,
);

/** Nouns that only say how much: behind them, "of" leads to what is counted. */
export const amountNouns = set(
  'number numbers total totals amount amounts sum figure count tally level levels rate group groups majority share lot lots kind kinds type types pair pairs batch series value volume quantity record combined worth',
);
