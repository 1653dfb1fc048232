const set = (names: string) => new Set(names.split(' '));

/** Elements whose content starts and ends a line, as browsers' own style sheets have it. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p picture pre search section summary table tbody td tfoot th thead tr ul video audio',
);

/** Elements whose content is never text that a reader sees. */
export const UNREAD = set(
  'script style noscript template head svg canvas iframe object embed map select datalist textarea rt rp title meta link math-field noframes portal',
);
