import { WALL_WORDS } from '../../lexicon/wall-words.ts';
import type { Page } from '../page.ts';

/** Units of the longest line of a wall. */
const LONGEST = 240;
/** How many lines after the last of the story a wall may open. */
const NEAR = 15;

/** Whether a line tells that there is more for subscribers. */
export function isWallLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.toLowerCase();
  return WALL_WORDS.some((phrase) => words.includes(phrase));
}

/** A story's lines (by index in the scan) without those of a wall that end it. */
export function withoutWall({ scan: { lines } }: Page, story: readonly number[]): readonly number[] {
  let end = story.length;
  while (end > 1 && isWallLine(lines[story[end - 1]!]!.text)) end--;
  return end < story.length ? story.slice(0, end) : story;
}

/** Whether a wall stands where the story's lines (by index in the scan) end. */
export function endsAtWall({ scan: { lines } }: Page, story: readonly number[]): boolean {
  const next = (story.at(-1) ?? -1) + 1;
  return lines.slice(next, next + NEAR).some(({ text }) => isWallLine(text));
}
