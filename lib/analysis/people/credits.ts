import type { Article, Block } from '../../article.ts';
import type { Span } from '../../span.ts';
import { startsWithCapital } from '../../text/characters.ts';
import { forText } from '../../text/pattern.ts';

/** Who made the report, or its pictures: "(Reporting by …; Editing by …)", "Photo by …". */
const credit =
  /(?:^|[(;.—–|] ?)(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)|(?:Written|Edited|Reported|Compiled|Translated|Produced)|(?:Photo(?:graph)?s?|Images?|Illustrations?|Video|Graphics?)) by /g;
/** A line that is a byline: "By Anna Berg and Peter Lang". */
const byline = /^(?:By|BY) /;
/** A line of its own on who else worked on the report: "Writers Anna Berg and Peter Lang contributed to this report." */
const contribution = / contributed (?:to|reporting to) this (?:report|story|article)\W*$/;
/** What stands in a credit beside names. */
const joining = /^(?:and|in|by|with|for|from|at|of|the|additional|reporting|writing|editing|via|on)$/;
const longest = 600;

/** Whether a place stands where an article says who wrote, edited or pictured it. Linear in its length. */
export function isCredited({ text, blocks }: Article): (place: { readonly span: Span }) => boolean {
  const credits = findCredits(text, blocks);
  return ({ span }) => credits.some(({ start, end }) => span.start >= start && span.start < end);
}

function findCredits(text: string, blocks: readonly Block[]): Span[] {
  const credits: Span[] = [];
  for (const { span } of blocks) {
    const words = text.slice(span.start, span.end);
    if (
      words.length < 100 &&
      byline.test(words) &&
      startsWithCapital(words.slice(3)) &&
      isListOfNames(words.slice(3)) &&
      !/[.!?]$/.test(words)
    )
      credits.push(span);
    if (words.length < 300 && contribution.test(words) && !/[a-z][.!?] /.test(words)) credits.push(span);
    if (!words.includes(' by ')) continue;
    for (const found of words.matchAll(credit)) {
      const start = found.index + found[0].length;
      if (!startsWithCapital(words.slice(start, start + 2))) continue;
      const closing = words.indexOf(')', start);
      const end = closing < 0 ? words.length : closing;
      if (end - start <= longest && isListOfNames(words.slice(start, end)))
        credits.push({ start: span.start + found.index, end: span.start + end });
    }
  }
  return credits;
}

const word = forText(String.raw`[\p{L}\p{M}'’.-]+`, 'g');
const smallLetter = forText(String.raw`^\p{Ll}`);
const isListOfNames = (words: string): boolean =>
  (words.match(word(words)) ?? []).every(
    (word) => joining.test(word.toLowerCase()) || !smallLetter(word).test(word) || particles.test(word),
  );
const particles = /^(?:van|von|de|der|den|del|della|da|di|al|el|bin|la|le|du|y|s|’s|'s)$|^al-/;
