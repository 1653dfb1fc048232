import type { Kind } from './kind.ts';
import { lists } from './lists.ts';
import { littlePages } from './little-pages.ts';
import { offers } from './offers.ts';
import { plainStories } from './plain-stories.ts';
import { rules } from './rules.ts';
import { services } from './services.ts';
import { shortStories } from './short-stories.ts';
import { stories } from './stories.ts';
import { storiesAbroad } from './stories-abroad.ts';
import { talk } from './talk.ts';
import { works } from './works.ts';
import { Writer } from './writer.ts';

const KINDS = [
  ...lists,
  ...offers,
  ...services,
  ...talk,
  ...rules,
  ...works,
  ...stories,
  ...plainStories,
  ...storiesAbroad,
  ...shortStories,
  ...littlePages,
];

/**
 * Pages of kinds that the data have few or none of, written by us after the templates of many systems: what no page of
 * the data shows, the model can't learn from it.
 */
export const kindPages: readonly { name: string; url: string; isArticle: boolean; html: string }[] =
  KINDS.map((kind, at) => ({
    name: kind.name,
    url: kind.url,
    isArticle: kind.isArticle,
    html: htmlOf(kind, at + 1),
  }));

function htmlOf({ lang, title, head, body }: Kind, seed: number): string {
  const made = body(new Writer(seed, lang));
  const whole = made.startsWith('<body') ? made : `<body>${made}</body>`;
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head>${whole}</html>`;
}
