import { documentElement, hasAttribute, outerHtml, select, shadowRoot } from './dom.ts';
import { isEditorAsWhole } from './editor.ts';

/** Elements whose content tells nothing and is long, or is written by the reader. */
const DROPPED = ['script', 'style', 'svg', 'textarea'];

/** What is written in the tag of a script that holds data on its page. */
const DATA = 'ld+json';

/** A page of elements of more names of its own is not asked for the shadow trees of each. */
const MOST_CUSTOM = 200;

/** Units of markup beyond which it is no longer cheap to cut, and to send. */
const MOST_WHOLE = 600_000;
const MOST = 400_000;

/** Elements of the web's own that may hold a shadow tree, and hold one where they seem to hold nothing. */
const HOSTS = ['div', 'section', 'article', 'main', 'aside', 'span'].map((tag) => `${tag}:empty`);
const EDITOR = '[contenteditable]';
const CUSTOM = /<[a-z]\w*-[\w-]*/g;

/**
 * A page's markup, but for what nobody reads of it and what stands in fields; undefined where it is very long, where there
 * are shadow trees, of which it tells nothing, or editors.
 */
export function markupOf(doc: Document): string | undefined {
  const root = documentElement(doc);
  const whole = root ? outerHtml(root) : '';
  if (whole.length > MOST_WHOLE) return undefined;
  const markup = withoutValues(DROPPED.reduce(withoutContent, whole));
  return markup.length > MOST || hasMore(doc, markup) ? undefined : markup;
}

/** Markup without the content of such elements. By string methods: they cost a page the least. */
function withoutContent(markup: string, tag: string): string {
  const end = `</${tag}`;
  const cut = (part: string, at: number) =>
    at === 0 || part.slice(0, part.indexOf('>')).toLowerCase().includes(DATA)
      ? part
      : `>${part.slice(Math.max(part.indexOf(end), 0))}`;
  return markup.split(`<${tag}`).map(cut).join(`<${tag}`);
}

const VALUE = ' value="';

/** Markup without what its fields hold: pages write there what was typed. */
const withoutValues = (markup: string): string =>
  markup
    .split(VALUE)
    .map((part, at) => (at === 0 ? part : part.slice(Math.max(part.indexOf('"'), 0))))
    .join(VALUE);

/** Whether there are shadow trees or editors. To ask each element would take longer than all else. */
function hasMore(doc: Document, markup: string): boolean {
  const custom = new Set(markup.match(CUSTOM)?.map((start) => start.slice(1)));
  if (custom.size > MOST_CUSTOM || isEditorAsWhole(doc)) return true;
  const found = select(doc, [EDITOR, ...HOSTS, ...custom].join());
  for (let at = 0; at < found.length; at++)
    if (shadowRoot(found[at]!) || hasAttribute(found[at]!, 'contenteditable')) return true;
  return false;
}
