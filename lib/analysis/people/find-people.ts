import type { ArticleText } from '../../text/article-text.ts';
import type { Cast } from '../cast.ts';
import type { PeopleModel } from './model.ts';

/** The people of an article: names tagged, grouped to persons, given their roles, references resolved. */
export function findPeople(_article: ArticleText, _model: PeopleModel): Cast {
  return { people: [], mentions: [] };
}
