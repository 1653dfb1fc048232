import type { Place, Quantity } from '../../analysis.ts';
import type { Article } from '../../article.ts';
import { fates } from '../../lexicon/word-classes.ts';
import { contains, textAt } from '../../span.ts';
import { forText } from '../../text/pattern.ts';

/**
 * Takes the same quantity said again as one entry with several places. Small or round figures are the same only where
 * they count the same thing; `$12 billion` is, also where it is said once without what it is for. A headline's figure
 * is hardly ever another than that of the text below. Linear.
 */
export function mergeQuantities(
  { text, blocks }: Article,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const headlines = blocks.filter(({ kind }) => kind === 'headline').map(({ span }) => span);
  /** Whether the entry is a headline's that has not been met in the text yet, and of the same things as far as told. */
  const isOfHeadline = (
    { quantity, head, again }: Entry,
    otherHead: string | undefined,
    { span }: Quantity,
  ) => {
    const headline = headlines.find((one) => contains(one, quantity.span));
    if (!headline || again.length > 0 || (isThing(head) && isThing(otherHead))) return false;
    if (quantity.value !== undefined && quantity.value > LARGE) return true;
    const from = Math.max(text.lastIndexOf('\n', span.start) + 1, span.start - NEAR);
    const around = new Set(stemsOf(text.slice(from, span.end + NEAR)));
    return stemsOf(textAt(text, headline)).some((stem) => around.has(stem));
  };
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry[]>();
  for (const quantity of quantities) {
    const head = headOf(text, quantity);
    const key = keyOf(text, quantity);
    const near = byKey.get(key) ?? [];
    const same = near.find((entry) => isSame(entry, head, quantity) || isOfHeadline(entry, head, quantity));
    if (same) {
      same.again.push(placeOf(quantity));
      if (isThing(head) && !isThing(same.head)) {
        same.head = head;
        same.of = quantity.of;
      }
      same.of ??= quantity.of;
      continue;
    }
    const entry: Entry = { quantity, head, of: quantity.of, again: [] };
    entries.push(entry);
    // Bounded, so that a text of thousands of equal figures that count different things stays linear.
    if (near.length < 8) byKey.set(key, [...near, entry]);
  }
  return entries.map(({ quantity, of, again }) => ({ ...quantity, ...(of ? { of } : {}), again }));
}

interface Entry {
  readonly quantity: Quantity;
  head: string | undefined;
  of: Quantity['of'];
  readonly again: Place[];
}

const placeOf = ({ span, qualifier, of, source }: Quantity): Place => ({
  ...span,
  ...(qualifier ? { qualifier } : {}),
  ...(of ? { of } : {}),
  ...(source ? { source } : {}),
});

/** Quantities that can be the same have the same key. Dates and indefinite figures are told by their words. */
function keyOf(text: string, { kind, value, upper, unit, span }: Quantity): string {
  const words = value === undefined ? textAt(text, span).toLowerCase() : '';
  return [kind, value, upper, unit, words].join('|');
}

/** Whether what is counted is a thing or person, and no word for what befell them ("23 hurt"). */
const isThing = (head: string | undefined): boolean => head !== undefined && !fates.has(head);

/** The last word of what is counted, in the singular. */
function headOf(text: string, { of }: Quantity): string | undefined {
  const word = of && textAt(text, of).split(/\s+/).at(-1)?.toLowerCase();
  return word && (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
}

function isSame(
  { head, quantity: { kind } }: Entry,
  otherHead: string | undefined,
  other: Quantity,
): boolean {
  if (kind === 'date') return true;
  if (head && otherHead) return head === otherHead;
  return isTelling(other);
}

/** Units before and behind a figure in which words are looked for that its headline has, too. */
const NEAR = 120;
/** A headline's larger numbers are the text's own. */
const LARGE = 12;
/** Letters by which forms of a word are compared: kills, killed. */
const STEM = 4;

const letters = forText(String.raw`\p{L}+`, 'g');
const stemsOf = (words: string): string[] =>
  (words.toLowerCase().match(letters(words)) ?? [])
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM));

/** Whether a figure is hardly ever said of two things in one article. */
function isTelling({ kind, value }: Quantity): boolean {
  if (value === undefined || kind === 'ordinal' || kind === 'age' || kind === 'duration') return false;
  if (!Number.isInteger(value)) return true;
  return value > 100 && (kind !== 'money' || value >= 1000);
}
