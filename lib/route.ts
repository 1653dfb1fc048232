/** Whether a fragment, with its `#`, is a route: it leads to a page of its own in a page of one document. */
export const isRoute = (fragment: string): boolean => /^#!?\//.test(fragment);
