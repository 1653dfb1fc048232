import type { Writer } from './writer.ts';

/** A page as a kind of site makes it, with words of our own. */
export interface Kind {
  readonly name: string;
  readonly url: string;
  readonly isArticle: boolean;
  readonly lang: string;
  readonly title: string;
  /** What else its head holds. */
  readonly head: string;
  readonly body: (writer: Writer) => string;
}

const kindOf =
  (isArticle: boolean) =>
  (name: string, url: string, title: string, head: string, body: Kind['body'], lang = 'en'): Kind => ({
    name,
    url,
    isArticle,
    lang,
    title,
    head,
    body,
  });

export const article = kindOf(true);
export const other = kindOf(false);

export const SECTIONS = ['News', 'Sport', 'Business', 'Culture', 'Opinion', 'Weather', 'Obituaries', 'Jobs'];

export const slug = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/gu, '-');

/** As many times what `make` makes of 0, 1, 2 … */
export const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

export const day = (at: number): string =>
  `${['Jan', 'Feb', 'March', 'April', 'May', 'June'][at % 6]} ${1 + ((at * 7) % 27)}, 2025`;

export const openGraph = (title: string, type = 'article', more = ''): string =>
  `<meta property="og:title" content="${title}"><meta property="og:type" content="${type}">
  <meta property="og:image" content="/i.jpg"><meta name="description" content="${title}. Read on for more.">
  <meta name="twitter:card" content="summary_large_image">${more}`;

export const jsonLd = (type: string, name: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, name, headline: name })}</script>`;

export const menu = (items: readonly string[]): string =>
  `<nav><ul>${items.map((item) => `<li><a href="/${slug(item)}">${item}</a></li>`).join('')}</ul></nav>`;

export const top = (name: string, items: readonly string[] = SECTIONS): string =>
  `<header class="site-header"><a href="/" class="logo">${name}</a>${menu(items)}
  <form role="search"><input type="search" name="q" placeholder="Search"></form></header>`;

/** A header without names, as sites make it that write their looks into their classes. */
export const bar = (name: string): string =>
  `<div class="min-h-screen flex flex-col"><div class="border-b flex items-center h-16">
  <a href="/" class="font-bold text-xl">${name}</a><div class="hidden md:flex gap-6">
  ${['Politics', 'Local', 'Sport', 'Culture'].map((item) => `<a href="/${slug(item)}">${item}</a>`).join('')}
  </div><button>Sign in</button></div>`;

export const foot = (name: string, items = ['About', 'Contact', 'Privacy', 'Terms', 'Jobs']): string =>
  `<footer><div>${items.map((item) => `<a href="/${slug(item)}">${item}</a>`).join(' ')}</div>
  <p>© 2025 ${name}. All rights reserved.</p></footer>`;

export const pager =
  '<nav class="pagination"><span>1</span> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next</a></nav>';
