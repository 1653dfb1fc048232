/** One figure of a scorer's JSON answer: a path into it, and how it reads. */
export interface Figure {
  readonly name: string;
  /** Keys into the scorer's answer, joined by dots. */
  readonly path: string;
  /** What `path` counts a part of: the figure is then a share. */
  readonly over?: string;
  readonly lowerIsBetter?: true;
  /** A number of pages, not a share. */
  readonly count?: true;
}

/** A data set with the scorer that stands beside it. Files are named from the data's folder. */
export interface Suite {
  readonly name: string;
  readonly input: string;
  readonly scorer: string;
  /** The scorer's arguments; `OUT` stands for the program's answers. */
  readonly args: readonly string[];
  readonly figures: readonly Figure[];
}

const lower = { lowerIsBetter: true } as const;

export const suites: readonly Suite[] = [
  {
    name: 'seed, people',
    input: 'seed/seed.jsonl',
    scorer: 'people/score.mjs',
    args: ['seed/seed.gold.jsonl', 'OUT', '--json'],
    figures: [{ name: 'distinct people F1', path: 'people.f1' }],
  },
  {
    name: 'seed, numbers',
    input: 'seed/seed.jsonl',
    scorer: 'numbers/score.mjs',
    args: ['seed/seed.gold.jsonl', 'OUT', '--json'],
    figures: [{ name: 'span, value, kind and unit F1', path: 'whole.f1' }],
  },
  {
    name: 'seed, quotes',
    input: 'seed/seed.jsonl',
    scorer: 'quotes/score.mjs',
    args: ['seed/seed.gold.jsonl', 'OUT', '--json'],
    figures: [{ name: 'end to end F1, full name', path: 'endToEnd.full.f1' }],
  },
  {
    name: 'page',
    input: 'page/dev.jsonl.gz',
    scorer: 'page/score.mjs',
    args: ['page/dev.gold.jsonl', 'OUT', '--clutter', 'page/clutter.dev.gold.jsonl', '--json'],
    figures: [
      { name: 'spot precision', path: 'detection.precision' },
      { name: 'spot recall', path: 'detection.recall' },
      { name: 'spot F1', path: 'detection.f1' },
      { name: 'text F1', path: 'text.f1' },
      { name: 'related hidden', path: 'clutter.hide.byKind.related.recall' },
      { name: 'newsletter hidden', path: 'clutter.hide.byKind.newsletter.recall' },
      { name: 'share hidden', path: 'clutter.hide.byKind.share.recall' },
      { name: 'must-keep snippets lost', path: 'clutter.keep.harm', ...lower },
      { name: 'body text lost', path: 'clutter.keep.byKind.body.harm', ...lower },
      {
        name: 'articles hiding main text',
        path: 'overHiding.articlesHidingMainText',
        count: true,
        ...lower,
      },
      {
        name: 'non-articles with anything hidden',
        path: 'overHiding.nonArticlesWithHidden',
        count: true,
        ...lower,
      },
    ],
  },
  {
    name: 'people',
    input: 'people/dev.jsonl',
    scorer: 'people/score.mjs',
    args: ['people/dev.gold.jsonl', 'OUT', '--json'],
    figures: [
      { name: 'distinct people F1', path: 'people.f1' },
      { name: 'distinct people precision', path: 'people.p' },
      { name: 'distinct people recall', path: 'people.r' },
      { name: 'strict mention F1', path: 'mention.f1' },
      { name: 'fullest name right', path: 'fullestName.accuracy' },
    ],
  },
  {
    name: 'roles',
    input: 'numbers/news.dev.jsonl',
    scorer: 'people/score-roles.mjs',
    args: ['people/roles.dev.gold.jsonl', 'numbers/news.dev.jsonl', 'OUT', '--json'],
    figures: [
      { name: 'role right, of people found', path: 'rightOfFound' },
      { name: 'role given to the role-less', path: 'inventedOfRoleless', ...lower },
    ],
  },
  {
    name: 'quotes',
    input: 'quotes/dev.jsonl',
    scorer: 'quotes/score.mjs',
    args: ['quotes/dev.gold.jsonl', 'OUT', '--json'],
    figures: [
      { name: 'span F1', path: 'span.f1' },
      { name: 'span F1, full', path: 'spanFull.f1' },
      { name: 'span F1, partial', path: 'spanPartial.f1' },
      { name: 'speaker, family name', path: 'speaker.all.family' },
      { name: 'speaker, full name', path: 'speaker.all.full' },
      { name: 'speaker wrong', path: 'speaker.all.wrong', ...lower },
      { name: 'end to end F1, full name', path: 'endToEnd.full.f1' },
    ],
  },
  {
    name: 'numbers',
    input: 'numbers/news.dev.jsonl',
    scorer: 'numbers/score.mjs',
    args: ['numbers/news.dev.gold.jsonl', 'OUT', '--json'],
    figures: [
      { name: 'span F1', path: 'overlap.f1' },
      { name: 'span F1, exact', path: 'exact.f1' },
      { name: 'span, value, kind and unit F1', path: 'whole.f1' },
      { name: 'qualifier right', path: 'qualifier.right' },
      { name: 'what is counted', path: 'of.right' },
      { name: 'numbers in names listed', path: 'notNumbers.hit', over: 'notNumbers.n', ...lower },
    ],
  },
  {
    name: 'specifications',
    input: 'numbers/specs.dev.jsonl',
    scorer: 'numbers/score.mjs',
    args: ['numbers/specs.dev.gold.jsonl', 'OUT', '--json'],
    figures: [{ name: 'span, value, kind and unit F1', path: 'whole.f1' }],
  },
  {
    name: 'sources',
    input: 'numbers/news.dev.jsonl',
    scorer: 'numbers/score-sources.mjs',
    args: ['numbers/sources.dev.gold.jsonl', 'numbers/news.dev.jsonl', 'OUT', '--json'],
    figures: [
      { name: 'source F1', path: 'f1' },
      { name: 'source given to the article’s own', path: 'inventedOfUnsourced', ...lower },
    ],
  },
];
