import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { ClutterKind } from '../../../lib/clutter.ts';
import { DocumentPage } from '../../programs/document-page.ts';

/**
 * A fixture is a small page that says in its own markup what is expected of it:
 *
 * - `data-hide="related"`: this element goes, as this kind. Nothing else goes.
 * - `data-story`: this element's words are a block of the article; `data-maybe`: they may be one. No others are.
 * - `<!-- not an article: … -->` and `<!-- url: … -->` for pages that are none, and for their address.
 * - `{{story 3}}`: the next three paragraphs of story.txt, as expected blocks; `{{breaks 3}}` as bare text with breaks,
 *   `{{divs 3}}` as divisions; `{{filler 3}}`, `{{teasers 3}}`: running text and cards that are no story.
 *
 * The marks are taken away before the page is read.
 */
export interface Fixture {
  readonly name: string;
  readonly isArticle: boolean;
  readonly page: DocumentPage;
  readonly hidden: readonly { readonly kind: ClutterKind; readonly element: Element }[];
  readonly story: readonly string[];
  readonly maybe: readonly string[];
}

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const PARAGRAPHS = readFileSync(new URL('story.txt', FOLDER), 'utf8').trim().split('\n');

const HEAD =
  '<meta charset="utf-8"><title>Old swing bridge to close – Harbour Times</title><meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Times"><meta property="article:published_time" content="2026-05-04T21:40:00Z"><meta name="author" content="Marta Lind">';

const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

function expand(source: string): string {
  let next = 0;
  const take = (count: string) =>
    Array.from({ length: Number(count) }, () => PARAGRAPHS[next++ % PARAGRAPHS.length]!);
  return source
    .replace(/\{\{story (\d+)\}\}/gu, (_, count) =>
      take(count)
        .map((text) => `<p data-story>${text}</p>`)
        .join('\n'),
    )
    .replace(/\{\{divs (\d+)\}\}/gu, (_, count) =>
      take(count)
        .map((text) => `<div data-story>${text}</div>`)
        .join('\n'),
    )
    .replace(/\{\{breaks (\d+)\}\}/gu, (_, count) => {
      const texts = take(count);
      const marks = texts.map((text) => `<template data-story>${text}</template>`).join('');
      return marks + texts.join('<br><br>\n');
    })
    .replace(/\{\{filler (\d+)\}\}/gu, (_, count) =>
      Array.from({ length: Number(count) }, (_, at) => `${PARAGRAPHS[(at * 5) % 9]} Number ${at}.`).join(' '),
    )
    .replace(/\{\{teasers (\d+)\}\}/gu, (_, count) =>
      Array.from(
        { length: Number(count) },
        (_, at) =>
          `<article class="teaser"><h2><a href="/s/${at}">A headline of the day, number ${at}</a></h2><p>${PARAGRAPHS[at % 9]!.slice(0, 110)}</p><time>May ${at + 1}, 2026</time></article>`,
      ).join('\n'),
    );
}

export function readFixture(name: string): Fixture {
  const source = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  const isArticle = !source.includes('<!-- not an article');
  const url =
    /<!-- url: (\S+) -->/u.exec(source)?.[1] ?? 'https://news.example/town/old-swing-bridge-to-close';
  const head = isArticle ? HEAD : '<meta charset="utf-8"><title>Harbour Times</title>';
  const { document } = new JSDOM(`<!doctype html><head>${head}</head>${expand(source)}`, { url }).window;
  const texts = (mark: string) =>
    [...document.querySelectorAll(`[${mark}]`)].map((element) =>
      collapsed((element as Partial<HTMLTemplateElement>).content?.textContent ?? element.textContent),
    );
  const story = texts('data-story');
  const maybe = texts('data-maybe');
  const hidden = [...document.querySelectorAll('[data-hide]')].map((element) => ({
    kind: element.getAttribute('data-hide') as ClutterKind,
    element,
  }));
  for (const mark of ['data-story', 'data-maybe', 'data-hide'])
    for (const element of document.querySelectorAll(`[${mark}]`)) {
      if (element.localName === 'template') element.remove();
      else element.removeAttribute(mark);
    }
  return { name, isArticle, page: new DocumentPage(document, url), hidden, story, maybe };
}

export const fixtureNames = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5));
