/** A text's letters and digits, by which words are compared that a page writes twice. */
export const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
