import { expect, it } from 'vitest';
import { samePersons } from '../../../lib/panel/by-name.ts';
import type { PersonEntry } from '../../../lib/panel/story.ts';

const person = (name: string) => ({ name }) as PersonEntry;

it('has those who share a word of a name before the others, each by name', () => {
  const people = ['Zoë Lind', 'Ömer Aksoy', 'J. Lind', 'Anna de Lind', 'Bo de Vries', 'Lind'].map(person);
  const names = samePersons(people.at(-1)!, people, 'en').map(({ name }) => name);
  expect(names).toEqual(['Anna de Lind', 'J. Lind', 'Zoë Lind', 'Bo de Vries', 'Ömer Aksoy']);
  expect(samePersons(people[4]!, people, 'en').map(({ name }) => name)).toEqual([
    'Anna de Lind',
    'J. Lind',
    'Lind',
    'Ömer Aksoy',
    'Zoë Lind',
  ]);
});
