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
  relatives: `[p=Bill Clinton:Bill Clinton] and his wife, [p=Hillary Clinton:Hillary Clinton], arrived together. Former
President [p=Bill Clinton:Bill Clinton] spoke first.`,
  nicknames: `[p=Joaquín “El Chapo” Guzmán:Joaquín “El Chapo” Guzmán] was arrested on Friday. [p=Joaquín “El Chapo” Guzmán:Guzmán] said nothing.`,
  'what people do, in the capital that opens a sentence': `It was cold. Fisherman [p=Pål Asgeirsson:Pål Asgeirsson] stayed at home,
and [p=Pål Asgeirsson:Asgeirsson] slept. [p=Baker Mayfield:Baker Mayfield] woke him.`,
  'initials and particles': `[p=J. K. Rowling:J. K. Rowling] met Crown Prince [p=Mohammed bin Salman:Mohammed bin Salman] and [p=Ludwig van der Berg:Ludwig van der Berg].`,
};

describe('findPeople', () => {
  it.each(Object.entries(cases))('finds and groups %s', (_, source) => {
    const { text, marks } = mark(source);
    const found = read(text).mentions.filter(({ kind }) => kind === 'name');
    expect(found.map(({ span, person }) => [textAt(text, span), person.name])).toEqual(
      marks.map(({ words, value }) => [words, value]),
    );
  });

  it('reads names through soft hyphens, bidi marks and decomposed accents, and shows them as the text has them', () => {
    const text =
      'President Volo\u00addymyr \u200eZelenskyy\u200e met Jose\u0301 Nu\u0301n\u0303ez on Monday, officials said.';
    expect(
      read(text)
        .people.map(({ name }) => name)
        .sort(),
    ).toEqual(['Jose\u0301 Nu\u0301n\u0303ez', 'Volo\u00addymyr \u200eZelenskyy']);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n '],
    ['dots', '...'],
    ['names of an object', 'constructor __proto__ toString hasOwnProperty'],
    ['people called so', 'Mr. Constructor said that Mr. __proto__ and Prototype Constructor met valueOf.'],
    ['half characters', '\ud800 \udc00 Mr. \ud800'],
    ['a long word', 'a'.repeat(100_000)],
    ['a long word in capitals', 'A'.repeat(100_000)],
    ['no capitals', 'mr. smith said on monday that mrs. jones had left.'],
    ['only capitals', 'MR. SMITH SAID ON MONDAY THAT MRS. JONES HAD LEFT.'],
    ['quotation marks', '“'.repeat(1000)],
    ['marks that nobody sees alone', '\u200b\u00ad\u202e\ufeff'.repeat(100)],
  ])('takes %s', (_, text) => {
    const { people, mentions } = read(text);
    for (const { name, prominence } of people) {
      expect(text).toContain(name);
      expect(prominence).toBeGreaterThan(0);
      expect(prominence).toBeLessThanOrEqual(1);
    }
    mentions.forEach(({ span }, at) => {
      expect(span.start).toBeLessThan(span.end);
      expect(span.start).toBeGreaterThanOrEqual(mentions[at - 1]?.span.end ?? 0);
    });
  });

  it('takes a megabyte of capitalised words', () => {
    const { people, mentions } = read('Anna Smith Berg Jones '.repeat(48_000));
    expect(people.length).toBeLessThanOrEqual(mentions.length);
  }, 60_000);
});
