import { BITS } from '../names.ts';
import type { Candidate, Verdict } from './candidate.ts';
import { judgeNewsletter } from './newsletters.ts';
import { isCount, plain } from './phrases.ts';
import { judgeRelated } from './related.ts';
import { judgeShare } from './share-bars.ts';

/** Decides what a box is; undefined where it may stay. When unsure, it stays. */
export function judge(box: Candidate): Verdict | undefined {
  const { facts } = box;
  if (facts.story > 0 || facts.lines === 0) return;
  return judgeShare(box) ?? judgeComments(box) ?? judgeNewsletter(box) ?? judgeRelated(box);
}

function judgeComments(box: Candidate): Verdict | undefined {
  const { facts, names, head, place, first } = box;
  if (place !== 'after') return;
  // What only says how many comments there are, maybe with the date, is the story's or another's.
  const isCounter = facts.lines === 1 && ((names & BITS.meta) !== 0 || isCount(plain(first)));
  if (box.thread && !isCounter) return { kind: 'comments', reason: { rule: 'named' } };
  // A link that says how many there are leads there from elsewhere; a button shows them here.
  if (head === 'comments' && (facts.lines > 1 || box.fields > 0 || box.isButton))
    return { kind: 'comments', reason: { rule: 'headed', words: first } };
  return box.mostlyThread && !isCounter ? { kind: 'comments', reason: { rule: 'named' } } : undefined;
}
