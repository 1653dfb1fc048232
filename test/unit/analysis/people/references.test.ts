import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/analysis/people/find-people.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { textAt } from '../../../../lib/span.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { loadModels } from '../../../programs/models.ts';
import { mark } from '../../mark.ts';

const models = await loadModels();
const read = (text: string) => findPeople(readText(articleFromText(text)), models.people);

describe('references', () => {
  it.each([
    'Marco Rubio met Sergey Lavrov on Monday. [p=Marco Rubio:He] said the talks went well.',
    'Mary Smith met John Brown on Monday. [p=John Brown:He] left early, but [p=Mary Smith:she] stayed.',
    'Mrs. Smith said [p=Smith:she] would sell [p=Smith:her] house. Mr. Brown said [p=Brown:he] would not.',
    'Ukrainian President Volodymyr Zelenskyy went to Rome on Monday. On Friday [p=Volodymyr Zelenskyy:the Ukrainian leader] left.',
    'On Monday, President Trump met Russian President Vladimir Putin. [p=Trump:The president] called it a good day, and [p=Vladimir Putin:the Russian leader] agreed.',
    'Michael Stone and Ruth Field came. [p=Michael Stone:He] left early, but [p=Ruth Field:she] stayed.',
    'John Brown, [p=John Brown:who] lives in Leeds, was hurt.',
    '“We get nothing but lies from Vladimir Putin,” John Brown said. “[p=Vladimir Putin:He] is never honest.”',
  ])('resolves %s', (source) => {
    const { text, marks } = mark(source);
    const found = read(text).mentions.filter(({ kind }) => kind !== 'name');
    expect(found.map(({ span, person }) => [textAt(text, span), person.name])).toEqual(
      marks.map(({ words, value }) => [words, value]),
    );
  });

  it.each([
    'Vice President Mike Pence left on Friday. The president of the club stayed.',
    'He said it would rain.',
    'Mary Smith left on Friday. He stayed.',
  ])('leaves %j open', (text) => {
    expect(read(text).mentions.filter(({ kind }) => kind !== 'name')).toEqual([]);
  });

  it('tells the sex of people by titles, relations, first names and pronouns', () => {
    const { sexes } = read(
      'Mr. Brown met his wife, Xanti Brown, and Mary Smith. Tomo Ukada said she was ill.',
    );
    expect([...(sexes ?? [])].map(([{ name }, sex]) => `${name}: ${sex}`).sort()).toContain(
      'Mary Smith: woman',
    );
  });
});

describe('the order of people', () => {
  it('puts those of the headline and those who are named often first', () => {
    const text =
      'John Brown met Mary Smith. Mary Smith said that Mary Smith would win.\n\nPaul Jones was there.';
    const article = articleFromText(text, { title: 'Jones wins' });
    const { people } = findPeople(readText(article), models.people);
    expect(people.map(({ name }) => name)).toEqual(['Mary Smith', 'Paul Jones', 'John Brown']);
    for (const { prominence } of people) expect(prominence).toBeGreaterThan(0);
  });

  it('leaves out who wrote the article', () => {
    const article = articleFromText('By Mary Smith\n\nJohn Brown met Paul Jones on Monday in Rome.', {
      byline: 'By Mary Smith and Ann Lee',
    });
    const { people } = findPeople(readText(article), models.people);
    expect(people.map(({ name }) => name).sort()).toEqual(['John Brown', 'Paul Jones']);
  });
});
