/** Running text below which nothing is an article, in UTF-16 units. */
export const LEAST = 160;
