import { below, oneOf, type Random, randomText } from './random-text.ts';

const TAGS = [
  'p',
  'p',
  'p',
  'div',
  'div',
  'section',
  'article',
  'aside',
  'span',
  'a',
  'em',
  'b',
  'ul',
  'li',
  'h2',
  'h3',
  'table',
  'tr',
  'td',
  'blockquote',
  'figure',
  'figcaption',
  'form',
  'nav',
  'footer',
  'main',
  'x-thing',
  'br',
  'img',
  'pre',
  'details',
  'summary',
  'template',
  'button',
  'svg',
] as const;

const NAMES = [
  '',
  '',
  'related-posts',
  'newsletter',
  'share',
  'comments',
  'entry-content',
  'post',
  'sidebar',
  'widget',
  'card',
  'constructor',
  '__proto__',
  'ad',
  'more-stories',
];

const LABELS = [
  'Related Posts',
  'You might also like',
  'Read more',
  'Share this',
  'Sign up',
  'Comments',
  'Most read',
];

/** Adds a random tree of about `size` nodes to an element, also where no parser would put such a one. */
export function growTree(random: Random, root: Element, size: number): void {
  const doc = root.ownerDocument;
  const places: Element[] = [root];
  for (let i = 0; i < size; i++) {
    // Mostly wide; now and then deep.
    const parent = random() < 0.2 ? places.at(-1)! : oneOf(random, places);
    const kind = random();
    if (kind < 0.45) parent.append(doc.createTextNode(textFor(random)));
    else if (kind < 0.5) parent.append(doc.createComment(randomText(random, 2)));
    else {
      const element = doc.createElement(oneOf(random, TAGS));
      dress(random, element);
      parent.append(element);
      places.push(element);
    }
  }
}

function textFor(random: Random): string {
  if (random() < 0.1) return oneOf(random, LABELS);
  if (random() < 0.1) return ' \n ';
  return randomText(random, 1 + below(random, 25));
}

function dress(random: Random, element: Element): void {
  const name = oneOf(random, NAMES);
  if (name) element.setAttribute(random() < 0.8 ? 'class' : 'id', name);
  const style = random();
  if (style < 0.05) element.setAttribute('style', 'display:none');
  else if (style < 0.1) element.setAttribute('style', 'color: red; DISPLAY : block !important;;');
  else if (style < 0.12) element.setAttribute('style', '');
  else if (style < 0.14) element.setAttribute('style', '}{ broken');
  if (random() < 0.05) element.setAttribute('hidden', '');
  if (element.localName === 'a')
    element.setAttribute('href', oneOf(random, ['/a', '/story/2', '#', 'javascript:0', 'http://[', '']));
  if (element.localName === 'form')
    element.append(
      Object.assign(element.ownerDocument.createElement('input'), {
        name: oneOf(random, ['id', 'style', 'parentNode', 'textContent', 'children']),
      }),
    );
}

/** Changes a tree as a page might at any time: nodes go, move, split, and change their text. */
export function shakeTree(random: Random, root: Element, times: number): void {
  for (let i = 0; i < times; i++) {
    const elements = [...root.querySelectorAll('*')];
    if (elements.length < 2) return;
    const element = oneOf(random, elements);
    const other = oneOf(random, elements);
    const kind = random();
    if (kind < 0.3) element.replaceWith();
    else if (kind < 0.6 && !element.contains(other)) other.append(element);
    else if (kind < 0.8) growTree(random, element, 3);
    else {
      const text = [...element.childNodes].find((node): node is Text => node.nodeType === 3);
      if (text && text.length > 1) text.splitText(below(random, text.length));
    }
  }
}
