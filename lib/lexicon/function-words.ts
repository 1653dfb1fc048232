/**
 * The closed word classes of English, lower case, as the grammar of reports, roles and references needs them: what a noun
 * phrase may start with, and what ends it. `word-classes.ts` has wider ones for the phrases around figures. Provenance: the
 * closed classes of a reference grammar.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Articles, demonstratives, possessives and quantifiers that are no amounts. */
export const plainDeterminers = words(
  'a an the this that these those his her its their our my your some all both each every no any another other',
);
const amounts = 'many several most one two three four five six seven eight nine ten dozens hundreds few more';
/** What a noun phrase may start with, amounts among them. */
export const determiners: ReadonlySet<string> = new Set([...plainDeterminers, ...amounts.split(' ')]);
export const prepositions = words(
  'of in on at by for from with to into onto about over under after before during since until till through between among against without within across behind beyond near as like than despite amid following toward towards upon via per around outside inside off up down out regarding concerning including excluding',
);
/** Of those, what opens a clause, too: "after police said". */
export const clausePrepositions = words('after before since until as');
export const conjunctions = words(
  'and or but nor so yet because while when where whereas although though if unless that which who whom whose what how why whether once',
);
export const auxiliaries = words(
  'is are was were be been being am has have had do does did will would can could shall should may might must ’s',
);
/** Of those, the forms of "be". */
export const formsOfBe = words('is are was were be been being am');
export const personalPronouns = words('he she they it i we you');
export const negations = words(
  "not n't never didn’t didn't doesn’t doesn't don’t don't won’t won't wouldn’t wouldn't hasn’t hasn't haven’t haven't hadn’t hadn't wasn’t wasn't isn’t isn't cannot",
);
/** Adverbs that stand between a subject and its verb; others are known by their ending. */
export const middleAdverbs = words(
  'also then later once often never still always again already even just now soon first further too ever not since sometimes maybe perhaps next both himself herself themselves himself instead thus flatly',
);
/** Nouns that end an adverbial of time. */
export const timeNouns = words(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today week month year morning afternoon evening night time day weekend',
);
