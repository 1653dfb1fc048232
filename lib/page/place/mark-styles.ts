/** How a kind of mark looks: in light pages, in dark ones, and where the reader's system chooses the colours. */
const STYLES = {
  people: {
    light: 'text-decoration: underline 2px #1f4fa38c',
    dark: 'text-decoration: underline 2px #8db4ff99',
    forced: 'text-decoration: underline solid',
  },
  numbers: {
    light: 'background-color: #0a6b4f21',
    dark: 'background-color: #67d3a833',
    forced: 'text-decoration: underline double',
  },
  quotes: {
    light: 'background-color: #7a2f7414',
    dark: 'background-color: #e29bdc24',
    forced: 'text-decoration: underline dotted',
  },
  place: {
    light: 'background-color: #ffd84d; color: #1b1b1f',
    dark: 'background-color: #ffd84d; color: #1b1b1f',
    forced: 'background-color: Highlight; color: HighlightText',
  },
} as const;

export type MarkName = keyof typeof STYLES;

export const MARK_NAMES = Object.keys(STYLES) as readonly MarkName[];

export type Ground = 'light' | 'dark';

/** The name of a mark in the registry that is shared with the page. */
export const registered = (name: MarkName, ground: Ground): string =>
  ground === 'light' ? `nutgraf-${name}` : `nutgraf-${name}-dark`;

/** The style sheet of all marks, for text on a light and on a dark ground. None is printed. */
export const MARK_SHEET = `@media screen { ${MARK_NAMES.flatMap((name) =>
  (['light', 'dark'] as const).map((ground) => {
    const { [ground]: style, forced } = STYLES[name];
    const selector = `::highlight(${registered(name, ground)})`;
    return `${selector} { ${style} } @media (forced-colors: active) { ${selector} { ${forced} } }`;
  }),
).join('\n')} }`;

/** Whether an element's text stands on a light or a dark ground, judged by the colour of its letters. */
export function groundOf(element: Element): Ground {
  // Firefox gives none in a document that is kept for the way back.
  const style: CSSStyleDeclaration | null = getComputedStyle(element);
  const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(style?.color ?? '');
  if (!rgb) return 'light';
  const [red, green, blue] = rgb.slice(1).map(Number) as [number, number, number];
  return red * 0.3 + green * 0.59 + blue * 0.11 > 140 ? 'dark' : 'light';
}
