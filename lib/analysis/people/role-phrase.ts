/** A noun phrase for a person, tokens `[first, end)`, without its article. */
export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly number: 'singular' | 'plural';
  /** What stood before it: "a", "the", a possessive that is part of it, or nothing. */
  readonly determiner: 'a' | 'the' | 'possessive' | undefined;
}
