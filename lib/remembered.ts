/** So many code units are kept of words of a page. */
export const MOST_WORDS = 300;

/** Words of a page as they are kept: compare by this. */
export const remembered = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
