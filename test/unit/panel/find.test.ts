import { describe, expect, it } from 'vitest';
import { type Filters, findEntries, noFilters } from '../../../lib/panel/find.ts';
import { fold } from '../../../lib/panel/fold.ts';
import type { Orders } from '../../../lib/panel/orders.ts';
import { tellStory } from '../../../lib/panel/tell-story.ts';
import { sample } from '../../fixtures/panel/sample.ts';

const story = tellStory(sample.article, sample.analysis);
const asWritten: Orders = { people: 'prominence', numbers: 'place', quotes: 'place' };
const find = (filters: Partial<Filters>, orders: Partial<Orders> = {}) => {
  const found = findEntries(story, { ...noFilters, ...filters }, { ...asWritten, ...orders });
  return {
    people: found.people.map(({ name }) => name),
    numbers: found.numbers.map(({ words }) => words),
    dates: found.dates.map(({ words }) => words),
    quotes: found.quotes.map(({ parts }) => parts[0]),
  };
};

describe('findEntries', () => {
  it('leaves all where nothing is asked for, dates apart', () => {
    const { people, numbers, dates, quotes } = find({});
    expect([people.length, numbers.length, dates.length, quotes.length]).toEqual([3, 9, 2, 6]);
    expect(dates).toEqual(['Tuesday', '2027']);
  });

  it('finds by every word, wherever it stands, without case and accents', () => {
    expect(find({ search: 'LINDQVIST adaeze' }).people).toEqual(['Adaeze Okonkwo-Lindqvist']);
    expect(find({ search: 'höuse' })).toMatchObject({ people: [], quotes: [] });
    expect(find({ search: "port's chief" }).people).toEqual(['Tomas Reyes']);
  });

  it('finds a number by its sentence and its source, a quote by its speaker', () => {
    expect(find({ search: 'tomas reyes' }).numbers).toEqual(['six years']);
    expect(find({ search: 'surge march' }).numbers).toEqual(['$86 million', '1,200', '3,400']);
    expect(find({ search: 'dissenters' }).quotes).toEqual(['a blank cheque']);
  });

  it('finds nothing for what is not there, and all for white space', () => {
    expect(find({ search: 'zebra' })).toEqual({ people: [], numbers: [], dates: [], quotes: [] });
    expect(find({ search: '  \u200b ' })).toEqual(find({}));
  });

  it('filters by kinds of number, by full and partial quotes, and by speaker', () => {
    expect(find({ numberKinds: ['money', 'age'] }).numbers).toEqual(['$86 million', '$40 million', '58']);
    expect(find({ quotes: 'partial' }).quotes).toHaveLength(3);
    expect(find({ quotes: 'full', speaker: 'Ingrid Halvorsen' }).quotes).toHaveLength(2);
  });

  it('orders people by place and name', () => {
    expect(find({}, { people: 'name' }).people[0]).toBe('Adaeze Okonkwo-Lindqvist');
    expect(find({}, { people: 'place' }).people).toEqual([
      'Ingrid Halvorsen',
      'Tomas Reyes',
      'Adaeze Okonkwo-Lindqvist',
    ]);
  });

  it('puts money or changes first, by size, and leaves the others in place', () => {
    expect(find({}, { numbers: 'money' }).numbers).toEqual([
      '$86 million',
      '$40 million',
      '9 percent',
      '1,200',
      '3,400',
      '2.4 metres',
      '11 kilometres',
      'six years',
      '58',
    ]);
    expect(find({}, { numbers: 'change' }).numbers.slice(0, 3)).toEqual([
      '9 percent',
      '2.4 metres',
      '$86 million',
    ]);
  });

  it('puts the quotes of one speaker together', () => {
    const speakers = findEntries(story, noFilters, { ...asWritten, quotes: 'speaker' }).quotes.map(
      ({ speaker }) => speaker?.name,
    );
    expect(speakers.slice(0, 2)).toEqual(['Ingrid Halvorsen', 'Ingrid Halvorsen']);
  });
});

describe('fold', () => {
  it.each([
    ['Pål  ÅSGEIRSSON', 'pal asgeirsson'],
    ['O’Neil said “no” – twice', 'o\'neil said "no" - twice'],
    ['Zel\u00adenskyy\u200b', 'zelenskyy'],
    ['ﬁnal', 'final'],
  ])('folds %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
