import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/analysis/people/find-people.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { textAt } from '../../../../lib/span.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { loadModels } from '../../../programs/models.ts';
import { mark } from '../../mark.ts';

const models = await loadModels();
const read = (text: string) => findPeople(readText(articleFromText(text)), models.people);

/** Each person's name and the words of all name mentions, for a text whose names are marked. */
const cases: Record<string, string> = {
  'titles and family names': `Ukrainian President [p=Volodymyr Zelenskyy:Volodymyr Zelenskyy] met Italian Prime Minister
[p=Georgia Meloni:Georgia Meloni] in Rome on Thursday. Mr. [p=Volodymyr Zelenskyy:Zelenskyy] asked for more weapons, and
[p=Georgia Meloni:Meloni] agreed.`,
  'names of other kinds': `[p=Marco Rubio:Marco Rubio] flew to Kuala Lumpur on Monday to speak at George Washington
University in Malaysia.`,
};

describe('findPeople', () => {
  it.each(Object.entries(cases))('finds and groups %s', (_, source) => {
    const { text, marks } = mark(source);
    const found = read(text).mentions.filter(({ kind }) => kind === 'name');
    expect(found.map(({ span, person }) => [textAt(text, span), person.name])).toEqual(
      marks.map(({ words, value }) => [words, value]),
    );
  });

  it.each(['', ' ', '\n\n', '...', 'constructor __proto__ toString', '\ud800', 'a'.repeat(100_000)])(
    'takes %j',
    (text) => {
      expect(() => read(text)).not.toThrow();
    },
  );
});
