/** The content script that reads, as a file of the extension. */
export const READER = '/reader.js';
