/**
 * Two-word phrases in which an ordinal counts nothing. Provenance: the idioms of "first", "second" and "third" in a
 * learner's dictionary, those that newspapers use.
 */
export const ordinalIdioms: ReadonlySet<string> = new Set(
  [
    'at first',
    'first lady',
    'first ladies',
    'first gentleman',
    'first minister',
    'first secretary',
    'first lieutenant',
    'first aid',
    'first hand',
    'first name',
    'first names',
    'first thing',
    'first instance',
    'first and',
    'first of',
    'first responders',
    'first responder',
    'first base',
    'second base',
    'third base',
    'second hand',
    'second nature',
    'second thoughts',
    'second guess',
    'second in',
    'second to',
    'second half',
    'third party',
    'third parties',
    'third world',
    'first world',
    'first degree',
    'second degree',
    'third degree',
    'first come',
    'first person',
    'fourth estate',
    'seventh heaven',
    'eleventh hour',
    'first nations',
    'first nation',
    'first amendment',
    'second amendment',
    'fifth amendment',
  ].values(),
);

/** Words behind "first" where it is an adverb. */
export const idleFirstFollowers: ReadonlySet<string> = new Set(
  'came began became met made said saw took went got broke struck did spoke told wrote ran heard known seen thought found , . and as before then when because if'.split(
    ' ',
  ),
);
