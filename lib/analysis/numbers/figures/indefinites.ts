import { indefiniteWords, scaleWords } from '../../../lexicon/number-words.ts';
import type { Pieces } from '../pieces.ts';
import type { Numeral } from '../reading.ts';

/** "dozens", "tens of thousands", "several hundred", "a few thousand": no value. */
export function readIndefinite(pieces: Pieces, at: number): Numeral | undefined {
  const word = pieces.word(at);
  let to = 0;
  if (word === 'tens' || word === 'hundreds' || word === 'thousands' || word === 'scores') {
    const large = pieces.word(at + 1) === 'of' ? pieces.word(at + 2) : '';
    if (indefiniteWords.has(large) && large !== 'scores' && large !== 'dozens') to = at + 3;
    else if (word !== 'tens' && (word !== 'scores' || pieces.word(at + 1) === 'of')) to = at + 1;
  } else if (indefiniteWords.has(word)) to = at + 1;
  else {
    const few =
      word === 'a' && (pieces.word(at + 1) === 'few' || pieces.word(at + 1) === 'couple') ? at + 1 : at;
    const opener = pieces.word(few);
    if (opener !== 'several' && opener !== 'few' && opener !== 'couple' && opener !== 'many')
      return undefined;
    const of = pieces.word(few + 1) === 'of' ? few + 2 : few + 1;
    if (scaleWords.has(pieces.word(of))) to = of + 1;
    if (to && scaleWords.has(pieces.word(to))) to += 1;
  }
  return to ? { from: at, to, form: 'indefinite', bare: false } : undefined;
}

/** "half a million", "half-a-million", "half a dozen", "a half", "half". */
export function readHalf(pieces: Pieces, at: number): Numeral | undefined {
  const opens = pieces.word(at) === 'a' && pieces.word(at + 1) === 'half' ? at + 1 : at;
  if (pieces.word(opens) !== 'half') return undefined;
  const joined = pieces.word(opens + 1) === '-' && pieces.glued(opens + 1);
  const near = pieces.word(opens + 1) === 'a' || joined ? opens + 2 : opens + 1;
  // "half-a-million"
  const article = joined && pieces.word(near) === 'a' && pieces.glued(near + 1) ? near + 2 : near;
  const scale = scaleWords.get(pieces.word(article));
  const long = scale !== undefined;
  return {
    from: at,
    to: long ? article + 1 : opens + 1,
    value: long ? scale / 2 : 0.5,
    form: long ? 'words' : 'fraction',
    bare: false,
  };
}
