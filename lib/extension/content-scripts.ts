/** The content script that watches over every page, as a file of the extension. */
export const GATE = '/gate.js';

/** The content script that reads, as a file of the extension. */
export const READER = '/reader.js';

/** The content script that answers panels, as a file of the extension. */
export const HOST = '/host.js';
