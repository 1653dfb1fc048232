import { expect, it } from 'vitest';
import { findPeople } from '../../../../lib/analysis/people/find-people.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { loadModels } from '../../../programs/models.ts';
import { growthOf, LINEAR } from '../../steps.ts';

const models = await loadModels();
const find = (text: string) => findPeople(readText(articleFromText(text)), models.people);

it('finds the people of a long text in linear time', () => {
  const names = [
    'Anna',
    'Bert',
    'Carla',
    'Dirk',
    'Emma',
    'Frans',
    'Greta',
    'Hugo',
    'Smith',
    'Jones',
    'Brown',
  ];
  const words = Array.from({ length: 32_000 }, (_, at) => names[(at * at + (at >> 4)) % names.length]!);
  const growth = growthOf(words.length, (size) => () => find(words.slice(0, size).join(' ')));
  expect(growth).toBeLessThan(LINEAR);
});
