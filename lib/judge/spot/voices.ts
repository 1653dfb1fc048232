import { countLinesWith, list } from './phrases.ts';

/** Words around what somebody wrote where many write. */
const TALK = list(
  'reply replies replied post: posts: joined member like likes upvote upvotes upvoted points permalink votes reposts boosts answered asked commented wrote wrote_on said: contributions helpful',
);

/** How long ago, as web apps write it: "3mo", "· 2w". */
const AGE = /(?:^|[\s·•])\d{1,3} ?(?:mo|yr|[smhdwy])(?:$|[\s·•])/;

/** Whether a short line, in small letters, tells of somebody's words in a thread: an age, or what can be done with them. */
export const isVoice = (line: string): boolean => AGE.test(line) || countLinesWith(line, TALK) > 0;
