import type { Article } from '../../article.ts';
import { textAt } from '../../span.ts';
import { linksInto } from '../fragment.ts';
import type { Entry, Story } from '../story.ts';

/** One entry as it is taken along, the same for every format. */
export interface Row {
  readonly kind: Entry['kind'];
  /** The name, the number as written with its qualifier, or the quoted words. */
  readonly words: string;
  /** A person's role, what a number counts, or a quote's speaker. */
  readonly about: string;
  /** The words that lead from a number to what it counts. */
  readonly between: string;
  /** Who a number is given to, or a speaker's role. */
  readonly source: string;
  readonly sentence: string;
  readonly mentions: number;
  /** The address of its first place. */
  readonly link: string;
}

/** What is taken along: the article's own data and the rows. */
export interface Copy {
  readonly title: string;
  readonly url: string;
  readonly site: string;
  readonly date: string;
  readonly byline: string;
  readonly rows: readonly Row[];
}

/** A story's entries, all or those given, as they are taken along. */
export function copyOf(
  {
    article,
    headline,
    people,
    numbers,
    dates,
    quotes,
  }: Pick<Story, 'article' | 'headline' | 'people' | 'numbers' | 'dates' | 'quotes'>,
  entries: readonly Entry[] = [...people, ...numbers, ...dates, ...quotes],
): Copy {
  const link = linksInto(article);
  return {
    title: headline ?? '',
    url: article.url,
    site: article.site ?? '',
    date: article.date ?? '',
    byline: article.byline ?? '',
    rows: entries.map((entry) => ({
      ...rowOf(article, entry),
      mentions: entry.places.length,
      link: (entry.places[0] && link(entry.places[0])) ?? '',
    })),
  };
}

function rowOf({ text }: Article, entry: Entry): Omit<Row, 'mentions' | 'link'> {
  const { kind } = entry;
  switch (kind) {
    case 'person':
      return { kind, words: entry.name, about: entry.role ?? '', between: '', source: '', sentence: '' };
    case 'number':
      return {
        kind,
        words: [entry.qualifier, entry.words, entry.qualifierBehind].filter(Boolean).join(' '),
        about: entry.counted ?? '',
        between: entry.between ?? '',
        source: entry.source?.name ?? '',
        sentence: textAt(text, entry.sentence),
      };
    case 'quote':
      return {
        kind,
        words: entry.parts.join(' … '),
        about: entry.speaker?.name ?? '',
        between: '',
        source: entry.speaker?.person?.role ?? '',
        sentence: '',
      };
  }
}
