import type { Pieces } from '../pieces.ts';
import { breaksPhrase, isAdjective, isParticiple, isPluralNoun } from '../word-looks.ts';

/** Whether a mark belongs inside of the phrase: a hyphen, an ampersand, quotation marks, a possessive, a list's comma. */
export function innerMark(
  pieces: Pieces,
  from: number,
  at: number,
  noun: number,
): 'mark' | 'possessive' | undefined {
  const word = pieces.word(at);
  if (word === '-' || word === '–')
    return pieces.glued(at) && pieces.glued(at + 1) && at > from ? 'mark' : undefined;
  if (word === '&') return noun >= 0 && pieces.capital(at + 1) ? 'mark' : undefined;
  // "hospital" is a noun though it ends like an adjective.
  if (word === '’s' || word === "'s") return at > from ? 'possessive' : undefined;
  if ((word === '’' || word === "'") && isQuoting(pieces, from, at)) return 'mark';
  if (word === '’' || word === "'")
    return noun >= 0 &&
      pieces.glued(at) &&
      pieces.word(at - 1).endsWith('s') &&
      (pieces.isDigits(at + 1) || !breaksPhrase(pieces, at + 1))
      ? 'possessive'
      : undefined;
  if ('“”"‘'.includes(word) && word.length === 1)
    return noun < 0 ||
      (pieces.capital(at - 1) && !breaksPhrase(pieces, at + 1) && !pieces.word(at - 1).endsWith('s'))
      ? 'mark'
      : undefined;
  if (word === ',' || word === 'and' || word === 'or')
    return continuesList(pieces, from, at) ? 'mark' : undefined;
  return undefined;
}

/** Whether a single mark opens or closes a quoted name before its noun: 'Gay Pride' marches. */
function isQuoting(pieces: Pieces, from: number, at: number): boolean {
  if (at === from) return !pieces.glued(at) && pieces.glued(at + 1);
  if (pieces.glued(at + 1) || breaksPhrase(pieces, at + 1)) return false;
  return pieces.word(from) === "'" || pieces.word(from) === '‘';
}

/** "young, unemployed men", "Metropolitan, Municipal and District Assemblies": modifiers in a row before a noun. */
function continuesList(pieces: Pieces, from: number, at: number): boolean {
  if (at === from) return false;
  const before = pieces.word(at - 1);
  const after = pieces.word(at + 1);
  const modifies = (word: string): boolean => isParticiple(word) || isAdjective(word);
  if (pieces.word(at) === 'and' && !modifies(before)) return false;
  return (
    modifies(before) &&
    !isPluralNoun(pieces, at - 1) &&
    (modifies(after) || pieces.word(at) === 'and') &&
    !breaksPhrase(pieces, at + 1) &&
    !breaksPhrase(pieces, at + 2) &&
    !isParticiple(pieces.word(at + 2))
  );
}
