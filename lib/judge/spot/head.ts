import type { Head } from '../snapshot.ts';

/** What schema.org and Open Graph types speak for. */
const ARTICLE = new Set(
  'article newsarticle blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle reviewnewsarticle liveblogposting scholarlyarticle techarticle review criticreview posting'.split(
    ' ',
  ),
);
const OTHER = new Set(
  'product productgroup offer aggregateoffer collectionpage itemlist discussionforumposting qapage faqpage service localbusiness videoobject event jobposting softwareapplication profilepage searchresultspage course book recipe movie'.split(
    ' ',
  ),
);
/** Those that an article may hold besides: a page that calls itself an article as well is none the less one. */
const BESIDE = new Set('videoobject faqpage recipe book movie event'.split(' '));
/** Those that no page of another kind gives itself. */
const PLAINLY_OTHER = new Set(
  'product productgroup collectionpage searchresultspage discussionforumposting qapage profilepage jobposting course'.split(
    ' ',
  ),
);

/**
 * Whether a page's structured data call it an article and nothing else (1), something else and no article (-1), or neither
 * (0).
 */
export function declaredKind({ dataTypes, itemTypes }: Head): -1 | 0 | 1 {
  if (dataTypes.some((type) => ARTICLE.has(type)))
    return dataTypes.some((type) => OTHER.has(type) && !BESIDE.has(type)) ? 0 : 1;
  const isOther = [...dataTypes, ...itemTypes].some((type) => PLAINLY_OTHER.has(type));
  return isOther && !itemTypes.some((type) => ARTICLE.has(type)) ? -1 : 0;
}

/** Parts of the names of metadata. */
const PUBLISHED = ['publish', 'datecreated', 'dc.date', 'pubdate', 'sailthru.date', 'modified_time'];
const SECTION = ['article:section', 'article:tag', 'parsely', 'news_keywords'];
const AUTHOR = /(?:^|[:.-])author|creator|byl$/;

const NOTHING = {
  'og-article': 0,
  'og-website': 0,
  'og-other': 0,
  published: 0,
  author: 0,
  section: 0,
  'reading-time': 0,
  description: 0,
  metas: 0,
  'ld-article': 0,
  'ld-other': 0,
  'micro-article': 0,
  'micro-other': 0,
  amp: 0,
};

/** The names of what `describeHead` tells, in the order of a row. */
export const HEAD_FEATURES: readonly string[] = Object.keys(NOTHING);

const hasOne = (text: string, parts: readonly string[]) => parts.some((part) => text.includes(part));

const startsWithOne = (text: string, parts: readonly string[]) => parts.some((part) => text.startsWith(part));

/** What a page's metadata tells: its own claims, as numbers. */
export function describeHead({ meta, dataTypes, itemTypes, isAmp }: Head): Record<string, number> {
  const found = { ...NOTHING };
  for (const [name, said] of meta) {
    const content = said.toLowerCase();
    if (!content) continue;
    if (name === 'og:type') {
      if (hasOne(content, ['article', 'blog', 'news', 'post'])) found['og-article'] = 1;
      else if (content === 'website') found['og-website'] = 1;
      else found['og-other'] = 1;
    } else if (name === 'date' || hasOne(name, PUBLISHED)) found.published = 1;
    else if (
      hasOne(name, ['author', 'creator', 'byl']) &&
      AUTHOR.test(name) &&
      !name.includes('twitter:creator')
    )
      found.author = 1;
    else if (hasOne(name, SECTION)) found.section = 1;
    else if (
      startsWithOne(name, ['twitter:label', 'twitter:data']) &&
      hasOne(content, ['reading', 'written', 'minute'])
    )
      found['reading-time'] = 1;
    else if (name === 'description' || name === 'og:description') found.description = content.length;
    if (startsWithOne(name, ['og:', 'twitter:', 'article:'])) found.metas++;
  }
  for (const type of dataTypes) {
    if (ARTICLE.has(type)) found['ld-article'] = 1;
    else if (OTHER.has(type)) found['ld-other'] = 1;
  }
  for (const type of itemTypes) {
    if (ARTICLE.has(type)) found['micro-article'] = 1;
    else if (OTHER.has(type)) found['micro-other'] = 1;
  }
  if (isAmp) found.amp = 1;
  return found;
}
