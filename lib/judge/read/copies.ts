import type { Page } from '../page.ts';

/** Units of a line that is not the same as another by chance. */
const LONG = 80;
/** Such lines that a copy has, at least: a pull quote repeats one, a refrain a few. */
const LEAST = 5;
/** How many widths a page is made for, at most. */
const WIDTHS = 5;
/** The part of a story that is written again where it is there once for each width of the window. */
const MUCH = 0.3;

/** A story's lines (by index in the scan) without the copies of it for other widths: of each line, the first is kept. */
export function withoutCopies({ scan: { lines } }: Page, story: readonly number[]): readonly number[] {
  const told = new Map<string, number>();
  let all = 0;
  let again = 0;
  let copied = 0;
  for (const at of story) {
    const { text } = lines[at]!;
    if (text.length < LONG) continue;
    all += text.length;
    const times = (told.get(text) ?? 0) + 1;
    told.set(text, times);
    // A text that is made of the same paragraphs again and again is as long as it is.
    if (times > WIDTHS) return story;
    if (times > 1) again += text.length;
    if (times === 2) copied++;
  }
  if (copied < LEAST || again < all * MUCH) return story;
  const seen = new Set<string>();
  return story.filter((at) => {
    const { text } = lines[at]!;
    return !seen.has(text) && seen.add(text);
  });
}
