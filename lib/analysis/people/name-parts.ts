import { isAscii } from '../../text/characters.ts';
import { forText } from '../../text/pattern.ts';
import { plainWord } from './vocabulary.ts';

/**
 * A name as it is compared: its words without accents, case and dots. "J.K. Rowling" is j, k, rowling; "al-Sabah" is
 * al, sabah. Nicknames in quotation marks are kept apart, as a name may be written with and without one.
 */
export interface NameParts {
  readonly words: readonly string[];
  /** The words of a nickname in quotation marks. */
  readonly nickname: readonly string[];
  /** All letters in order: names with the same key are the same form, however they are spaced and hyphenated. */
  readonly key: string;
}

const particles = forText(String.raw`^(al|el|ul|ud|bin|ibn|abu|abd)-(?=\p{L})`);
const nickname = /[“"«][^”"»]*[”"»]|\([^)]*\)/g;
/** A hyphen at which a line broke. */
const brokenLine = forText(String.raw`(\p{L}[-‐‑])\s+(?=\p{L})`, 'g');
const special: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' }),
);

/** A word without case and accents. */
export function foldWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return plainWord(word)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœðþ]/g, (letter) => special.get(letter)!)
    .replace(/[–—]/g, '-');
}

/** Two or three initials written without dots: "JK Rowling". */
const bareInitials = forText(String.raw`^\p{Lu}{2,3}(?=\s+\p{Lu}\p{Ll})`);
const letter = forText(String.raw`\p{L}`);
const letterOrDigit = forText(String.raw`[\p{L}\p{N}]`);
const others = forText(String.raw`[^\p{L}\p{N}]`, 'g');
const innerDot = forText(String.raw`(\p{L})\.(?=\p{L})`, 'g');

/** A name that needs none of the care below: plain words, and no initials without dots. */
const plain = /^[A-Z][a-z]+(?: [A-Z]?[a-z]+)*$/;
const none: readonly string[] = [];

/** The parts of a name as the text writes it, from its first to its last word without titles. */
export function partsOf(name: string): NameParts {
  if (plain.test(name)) {
    const words = name.toLowerCase().split(' ');
    return { words, nickname: none, key: words.join('') };
  }
  const bare = name
    .replace(nickname, ' ')
    .replace(brokenLine(name), '$1')
    .replace(bareInitials(name), (letters) => [...letters].join(' '));
  const hasMore = letter(bare).test(bare);
  const words = wordsOf(hasMore ? bare : name);
  const inner = hasMore ? (name.match(nickname) ?? []).join(' ') : '';
  const key = words.join('');
  return { words, nickname: wordsOf(inner), key: key.replace(others(key), '') };
}

function wordsOf(name: string): readonly string[] {
  if (name === '') return none;
  const folded = foldWord(name);
  return folded
    .replace(innerDot(folded), '$1 ')
    .split(/[\s.,"“”()«»[\]]+/)
    .flatMap((word) => word.replace(particles(word), '$1 ').split(' '))
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => letterOrDigit(word).test(word));
}

const generations: ReadonlySet<string> = new Set(['jr', 'jnr', 'sr', 'snr', 'ii', 'iii', 'iv']);

/** Whether a name ends in "Jr." or the like. */
export const hasGeneration = ({ words }: NameParts): boolean =>
  words.length > 2 && generations.has(words[words.length - 1]!);

/** The last word of a name that is not "Jr." or the like. */
export const familyName = ({ words }: NameParts): string =>
  words.findLast((word) => !generations.has(word)) ?? '';

/** Whether every word of `short` is one of `long`, each once; an initial stands for a word that begins with it. */
export function isShortFor(short: NameParts, long: NameParts): boolean {
  const all = long.nickname.length > 0 ? [...long.words, ...long.nickname] : long.words;
  if (short.words.length >= all.length) return false;
  const used = new Set<number>();
  for (const word of short.words) {
    let found = all.findIndex((other, place) => !used.has(place) && other === word);
    if (found < 0 && word.length === 1)
      found = all.findIndex((other, place) => !used.has(place) && other.startsWith(word));
    if (found < 0) return false;
    used.add(found);
  }
  return true;
}
