import type { Sex } from '../cast.ts';
import type { Member } from './member.ts';

/** Below this nobody is thought of any more. */
const forgotten = 0.02;
/** How much of a mention counts that is not the weightiest of its person. */
const repeated = 0.2;
/** At most so many people are thought of at a time: keeps a list of a thousand names linear. */
const most = 24;

interface Thought {
  readonly member: Member;
  value: number;
}

/**
 * Who is on the reader's mind, in the manner of Lappin and Leass (1994): every mention adds to its person's salience by
 * the part that it plays in the sentence, and every sentence halves what was before.
 */
export class Salience {
  /** Who was mentioned last stands last. */
  #thoughts: Thought[] = [];

  add(member: Member, weight: number): void {
    const thoughts = this.#thoughts;
    const at = thoughts.findIndex((thought) => thought.member === member);
    const known = at < 0 ? 0 : thoughts[at]!.value;
    if (at >= 0) thoughts.splice(at, 1);
    else if (thoughts.length === most) thoughts.shift();
    thoughts.push({ member, value: Math.max(known, weight) + repeated * Math.min(known, weight) });
  }

  /** A new sentence or paragraph begins. */
  fade(factor: number): void {
    let isForgotten = false;
    for (const thought of this.#thoughts) {
      thought.value *= factor;
      isForgotten ||= thought.value < forgotten;
    }
    if (isForgotten) this.#thoughts = this.#thoughts.filter(({ value }) => value >= forgotten);
  }

  /** The most salient person of that sex, where nobody else is nearly as salient. */
  top(sex: Sex, not: Member | undefined, lead: number): Member | undefined {
    let best: Member | undefined;
    let first = 0;
    let second = 0;
    for (const { member, value } of this.#thoughts) {
      if (member === not || (member.sex && member.sex !== sex)) continue;
      const fit = value * (member.sex ? 1 : sex === 'man' ? 0.7 : 0.4);
      if (fit > first) {
        second = first;
        first = fit;
        best = member;
      } else if (fit > second) second = fit;
    }
    return first > second * lead ? best : undefined;
  }

  /** The one of `members` that is clearly the most salient; nothing where none is. */
  clearest(members: readonly Member[], lead: number): Member | undefined {
    const values = members.map((member) => this.#thoughts.find((one) => one.member === member)?.value ?? 0);
    const first = Math.max(...values);
    const at = values.indexOf(first);
    return first > 0 && values.every((value, other) => other === at || value * lead < first)
      ? members[at]
      : undefined;
  }
}
