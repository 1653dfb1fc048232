import type { Mention, Person } from '../analysis.ts';
import type { Span } from '../span.ts';

/** A mention with the person whom it names. */
export interface CastMention extends Mention {
  readonly person: Person;
}

/** As far as the text tells it, by "Mrs.", "his wife", "she" or a first name. */
export type Sex = 'woman' | 'man';

/** The people of a text, found by place. */
export interface Cast {
  readonly people: readonly Person[];
  /** Every mention that was resolved (names, roles, pronouns), by start, without overlap. */
  readonly mentions: readonly CastMention[];
  /** For those people whose sex the text tells. */
  readonly sexes?: ReadonlyMap<Person, Sex>;
}

/** The cast of a text whose people are not read. */
export const nobody: Cast = { people: [], mentions: [] };

/** The mentions that lie in `span`, in reading order. Logarithmic in the number of mentions. */
export function mentionsIn(cast: Cast, span: Span): readonly CastMention[] {
  const { mentions } = cast;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && mentions[end]!.span.end <= span.end) end += 1;
  return mentions.slice(low, end);
}
