import type { Sex } from '../cast.ts';
import type { Member } from './member.ts';

/** Below this nobody is thought of any more. */
const forgotten = 0.02;
/** How much of a mention counts that is not the weightiest of its person. */
const repeated = 0.2;
/** At most so many people are thought of at a time: keeps a list of a thousand names linear. */
const most = 24;

/**
 * Who is on the reader's mind, in the manner of Lappin and Leass (1994): every mention adds to its person's salience by
 * the part that it plays in the sentence, and every sentence halves what was before.
 */
export class Salience {
  private readonly values = new Map<Member, number>();

  add(member: Member, weight: number): void {
    const known = this.values.get(member) ?? 0;
    const value = Math.max(known, weight) + repeated * Math.min(known, weight);
    this.values.delete(member);
    this.values.set(member, value);
    if (this.values.size <= most) return;
    const oldest = this.values.keys().next();
    if (!oldest.done) this.values.delete(oldest.value);
  }

  /** A new sentence or paragraph begins. */
  fade(factor: number): void {
    for (const [member, value] of this.values) {
      if (value * factor < forgotten) this.values.delete(member);
      else this.values.set(member, value * factor);
    }
  }

  /** The most salient person of that sex, where nobody else is nearly as salient. */
  top(sex: Sex, not: Member | undefined, lead: number): Member | undefined {
    let best: Member | undefined;
    let first = 0;
    let second = 0;
    for (const [member, value] of this.values) {
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
    const values = members.map((member) => this.values.get(member) ?? 0);
    const first = Math.max(...values);
    const at = values.indexOf(first);
    return first > 0 && values.every((value, other) => other === at || value * lead < first)
      ? members[at]
      : undefined;
  }
}
