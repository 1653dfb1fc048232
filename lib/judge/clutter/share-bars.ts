import { BITS } from '../names.ts';
import type { Candidate, Verdict } from './candidate.ts';
import { isShareCall } from './headings.ts';
import { plain } from './phrases.ts';

const LONGEST_SHARE = 300;
/** Units of a button's words, on average. */
const LONGEST_BUTTON = 25;
/** And of those in whole sentences: “Click to share on Facebook (opens in a new window)”. */
const LONGEST_SHARE_LINE = 90;
const LONGEST_CALL = 100;
/** Buttons of a share bar, at least. */
export const LEAST_BUTTONS = 2;

/** Whether a box is a bar of share buttons, and by what. */
export function judgeShare(box: Candidate): Verdict | undefined {
  const { facts, names, first, emails } = box;
  // “Your email” beside a field is its label.
  if (facts.chars > Math.max(LONGEST_SHARE, LONGEST_SHARE_LINE * facts.shares) || facts.prose || emails)
    return;
  if (isCallToShare(box)) return { kind: 'share', reason: { rule: 'named' } };
  if (!facts.shares) return;
  // Counts of those who did stand beside the buttons.
  const isBar = facts.counts
    ? facts.shares + facts.counts === facts.lines && box.buttons >= facts.shares && box.purpose === 'sharing'
    : facts.shares === facts.lines
      ? facts.lines > 1 || first.includes(' ') || box.buttons >= LEAST_BUTTONS || isLoneButton(box)
      : isBarButOne(box);
  const isNamed = names & BITS.share && !(names & BITS.related) && facts.shares >= facts.lines * 0.5;
  if (!(isBar || isNamed) || box.purpose === 'following') return;
  // One place of a row of them.
  if (facts.lines === 1 && !isBar && !box.purpose) return;
  return { kind: 'share', reason: { rule: isBar ? 'nothing-but-shares' : 'named' } };
}

/** Whether it is one button that says nothing but “Share”. */
const isLoneButton = ({ buttons, first }: Candidate): boolean => buttons === 1 && isShareCall(plain(first));

/** Whether all lines of a bar but one are known: short buttons each. */
const isBarButOne = ({ facts, buttons, first, purpose }: Candidate): boolean =>
  facts.shares >= 3 &&
  !plain(first).startsWith('follow') &&
  facts.shares === facts.lines - 1 &&
  facts.chars < LONGEST_BUTTON * facts.lines &&
  !facts.titles &&
  buttons >= facts.shares - 1 &&
  purpose === 'sharing';

/** What a box with buttons holds that is named for something else, too. */
const OTHERS = BITS.related | BITS.author | BITS.meta | BITS.comments | BITS.newsletter | BITS.navigation;

/**
 * Whether a box that is named for sharing holds hardly more than its buttons: whatever is said in one line above them
 * (“Found this useful?”), or several lines one of which speaks of sharing.
 */
function isCallToShare(box: Candidate): boolean {
  const { facts, names, buttons, purpose } = box;
  if (!(names & BITS.share) || names & OTHERS || facts.titles || purpose === 'following') return false;
  const others = facts.lines - facts.shares - facts.counts;
  if (facts.lines === 1 && purpose === 'sharing' && !facts.linked)
    return buttons >= LEAST_BUTTONS && facts.chars < LONGEST_CALL;
  return (
    (names & BITS.sharing) !== 0 &&
    buttons > 0 &&
    facts.lines <= buttons + 2 &&
    facts.chars < LONGEST_CALL * buttons &&
    (purpose === 'sharing' || (others <= 1 && buttons >= LEAST_BUTTONS && facts.chars < LONGEST_CALL))
  );
}
