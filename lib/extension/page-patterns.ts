/** Pages of the web, as match patterns. */
export const WEB_PAGES: string[] = ['http://*/*', 'https://*/*'];

/** Where Nutgraf looks for articles: one choice, asked once, the same for reading a page and knowing its address. */
export const PAGES: string[] = [...WEB_PAGES, 'file:///*'];
