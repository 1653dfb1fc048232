import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';
import { readText } from '../text/article-text.ts';
import { isEnglish } from '../text/language.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import { readReporting } from './attribution/reporting.ts';
import { nobody } from './cast.ts';
import { findQuantities } from './numbers/find-quantities.ts';
import { findPeople } from './people/find-people.ts';
import type { PeopleModel } from './people/model.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { QuotesModel } from './quotes/model.ts';

/** What the analysis has learnt beforehand. */
export interface Models {
  readonly people: PeopleModel;
  readonly quotes: QuotesModel;
}

/** Who is in the article, how many, and who said what. Time is linear in the length of the text. */
export function analyze(article: Article, models: Models): Analysis {
  const text = readText(article);
  const peopleRead = isEnglish(article);
  const cast = peopleRead ? findPeople(text, models.people) : nobody;
  const reporting = readReporting(text, cast);
  const quotes = findQuotes(reporting, models.quotes, peopleRead);
  const quantities = findQuantities(text, cast, quotes, findAttributions(reporting));
  return { people: cast.people, quantities, quotes, peopleRead };
}
