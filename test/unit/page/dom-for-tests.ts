import { JSDOM } from 'jsdom';
import { DocumentPage } from '../../programs/document-page.ts';

/** A page from its markup, without a layout. */
export const pageOf = (html: string, url = 'https://news.example/2026/05/04/story'): DocumentPage =>
  new DocumentPage(new JSDOM(html, { url }).window.document, url);
