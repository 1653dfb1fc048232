import type { Cast, CastMention } from '../../../lib/analysis/cast.ts';
import type { MentionKind, Person } from '../../../lib/analysis.ts';
import type { Marked } from '../mark.ts';

const kinds = new Set(['name', 'role', 'pronoun']);

/**
 * The cast that marks like `[name=Ada Lovelace:Lovelace]` and `[pronoun=Ada Lovelace:she]` tell; a mark without a value
 * names itself.
 */
export function castOf(marks: readonly Marked[]): Cast {
  const people = new Map<string, Person>();
  const mentions = marks
    .filter(({ kind }) => kinds.has(kind))
    .map(({ kind, value, words, span }): CastMention => {
      const name = value ?? words;
      const person = people.get(name) ?? { name, roles: [], mentions: [], prominence: 0.5 };
      people.set(name, person);
      return { span, kind: kind as MentionKind, person };
    });
  const counted = new Map(
    [...people.values()].map((person) => [person, mentions.filter((mention) => mention.person === person)]),
  );
  for (const [person, own] of counted) Object.assign(person, { mentions: own });
  return { people: [...people.values()], mentions };
}
