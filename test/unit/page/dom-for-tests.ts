import { JSDOM } from 'jsdom';
import { Page } from '../../../lib/page/page.ts';
import { documentVisibility } from '../../../lib/page/visibility.ts';

/** A page from its markup, without a layout. */
export const pageOf = (html: string, url = 'https://news.example/2026/05/04/story'): Page =>
  new Page(new JSDOM(html, { url }).window.document, url, documentVisibility);
