import type { ArticleText } from '../../text/article-text.ts';
import { byteColumns } from './columns.ts';
import { CAPITALISED, CAPITALS, LOWER, UNCASED, type Vocabulary } from './vocabulary.ts';

/** How the words of an article are used in it: what one place doesn't show, another may. */
export interface Occurrences {
  /** 1 where the word occurs in small letters as well. By type, as are all but the last two. */
  readonly small: Uint8Array;
  /** Counts, cut off at 255: all, not at a sentence's start, behind and before a capitalised word, behind a title. */
  readonly all: Uint8Array;
  readonly inside: Uint8Array;
  readonly behindCapital: Uint8Array;
  readonly beforeCapital: Uint8Array;
  readonly behindTitle: Uint8Array;
  /** 1 for a token that opens its sentence (quotation marks aside). */
  readonly opens: Uint8Array;
  /** 1 for a token of a sentence with hardly a word in small letters: a headline. */
  readonly headline: Uint8Array;
}

/** Counts how each word of an article is used. Linear in its length. */
export function countOccurrences({ sentences, tokens }: ArticleText, vocabulary: Vocabulary): Occurrences {
  const { count, ofToken, form, folded, title } = vocabulary;
  const [small, all, inside, behindCapital, beforeCapital, behindTitle] = byteColumns(count, 6);
  const [opens, headline] = byteColumns(tokens.count, 2);
  const add = (counts: Uint8Array, type: number) => {
    if (counts[type]! < 255) counts[type]! += 1;
  };
  const isCapital = (token: number) =>
    form[ofToken[token]!] === CAPITALISED || form[ofToken[token]!] === CAPITALS;
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const first = sentences.first[sentence]!;
    const end = sentences.first[sentence + 1]!;
    let opening = true;
    let lowerWords = 0;
    let capitalWords = 0;
    for (let token = first; token < end; token += 1) {
      const type = ofToken[token]!;
      if (form[type] === UNCASED) continue;
      if (opening) opens[token] = 1;
      if (form[type] === LOWER) {
        lowerWords += vocabulary.words[type]!.length > 3 ? 1 : 0;
        small[folded[type]!] = 1;
      } else {
        capitalWords += 1;
        add(all, type);
        if (!opening) add(inside, type);
        if (token > first && isCapital(token - 1)) {
          add(title[ofToken[token - 1]!] ? behindTitle : behindCapital, type);
          add(beforeCapital, ofToken[token - 1]!);
        }
      }
      opening = false;
    }
    if (capitalWords > 2 && capitalWords > lowerWords * 3) headline.fill(1, first, end);
  }
  for (let type = 1; type < count; type += 1) small[type] = small[folded[type]!]!;
  return { small, all, inside, behindCapital, beforeCapital, behindTitle, opens, headline };
}
