/**
 * Words that tell a change. Written for the order of numbers by change: the verbs and nouns of rising and falling that
 * English news has of prices, polls and counts.
 */
export const CHANGE_VERBS: readonly string[] =
  `rise rises rose risen rising raise raises raised raising grow grows grew grown growing increase increases increased
  increasing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring
  gain gains gained gaining add adds added adding expand expands expanded expanding swell swells swelled swollen widen
  widens widened fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
  decreases decreased decreasing shrink shrinks shrank shrunk shrinking slump slumps slumped plunge plunges plunged
  plunging tumble tumbles tumbled slide slides slid slip slips slipped sink sinks sank sunk cut cuts cutting slash slashes
  slashed reduce reduces reduced reducing lower lowers lowered lowering lose loses lost losing shed sheds narrow narrows
  narrowed up down`.split(/\s+/);

/** What follows a figure that is a change: "a 9 percent rise". */
export const CHANGE_NOUNS: readonly string[] =
  `rise increase jump surge gain growth climb raise hike fall drop decline decrease cut reduction loss slump plunge
  swing higher lower bigger smaller faster slower cheaper`.split(/\s+/);

/** The same of a share alone: "9 percent more" is a change, "nine more" seldom. */
export const SHARE_COMPARISONS: readonly string[] = ['more', 'less', 'fewer'];
