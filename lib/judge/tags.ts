/** What elements are to the scan: one bit a trait. */
export const LINK = 1;
export const STRONG = 2;
export const BUTTON = 4;
/** Its content starts and ends a line, as browsers' own style sheets have it. */
export const BLOCK = 8;
/** Its content is never text that a reader sees. */
export const UNREAD = 16;
/** May hold a shadow tree. */
export const HOST = 32;
/** A field to write in. */
export const FIELD = 64;
/** Breaks a line. */
export const BREAK = 128;

const TAGS: readonly (readonly [trait: number, tags: string])[] = [
  [LINK, 'a'],
  [STRONG, 'b strong em i'],
  [BUTTON, 'button'],
  [
    BLOCK,
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p picture pre search section summary table tbody td tfoot th thead tr ul video audio',
  ],
  [
    UNREAD,
    'script style noscript template head svg canvas iframe object embed map select datalist textarea input rt rp title meta link math-field noframes portal',
  ],
  [HOST, 'div section article main aside span'],
  [FIELD, 'input textarea'],
  [BREAK, 'br'],
  // Known to be nothing of that.
  [0, 'img source time label small sub sup u s code cite abbr q mark ins del wbr font col colgroup slot'],
];

const traits = new Map<string, number>();
for (const [trait, tags] of TAGS)
  for (const tag of tags.split(' ')) traits.set(tag, (traits.get(tag) ?? 0) | trait);

/** The traits of a tag. Custom elements may hold a shadow tree. */
export const traitsOf = (tag: string): number => traits.get(tag) ?? (tag.includes('-') ? HOST : 0);

/** The rank of a heading's tag, 1 to 6; 0 for any other. */
export const headingRank = (tag: string): number =>
  tag.length === 2 && tag[0] === 'h' && tag[1]! <= '6' ? Number(tag[1]) : 0;
