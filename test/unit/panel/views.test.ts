import { describe, expect, it } from 'vitest';
import { litEntries } from '../../../lib/panel/lit.ts';
import { marksOf } from '../../../lib/panel/marks.ts';
import { tellStory } from '../../../lib/panel/tell-story.ts';
import { filtersIn, firstView, nextPlace } from '../../../lib/panel/view.ts';
import { hearVoices } from '../../../lib/panel/voices.ts';
import { sample, spanOf } from '../../fixtures/panel/sample.ts';

const story = tellStory(sample.article, sample.analysis);
const [halvorsen, reyes] = story.people;

describe('tellStory', () => {
  it('gathers what a person says and the numbers they give', () => {
    expect(halvorsen!.quotes.map(({ parts }) => parts[0])).toEqual([
      'We can build this wall now, or we can build the whole town again later',
      'I have read enough reports',
    ]);
    expect(reyes!.numbers.map(({ words }) => words)).toEqual(['2027', 'six years']);
  });

  it('names a speaker by the words of the place only where they say something else', () => {
    expect(story.quotes[0]!.speaker).not.toHaveProperty('as');
    expect(story.quotes[1]!.speaker).not.toHaveProperty('as');
    expect(story.quotes[3]!.speaker?.as).toBe('she');
  });

  it('tells the time it takes to read', () => {
    expect(story.minutes).toBe(1);
    const long = { ...sample.article, text: 'word '.repeat(2380), blocks: [] };
    const nothing = { people: [], quantities: [], quotes: [], peopleRead: true };
    expect(tellStory(long, nothing).minutes).toBe(10);
  });

  it('gives entries ids that are their own, also where names are the same', () => {
    const [person] = sample.analysis.people;
    const twins = tellStory(sample.article, { ...sample.analysis, people: [person!, { ...person! }] });
    expect(new Set(twins.people.map(({ id }) => id)).size).toBe(2);
  });
});

describe('hearVoices', () => {
  it('gives each speaker the share of quoted words, unnamed ones behind', () => {
    const voices = hearVoices(story.quotes);
    expect(voices.map(({ kind, speaker }) => [kind, speaker?.name])).toEqual([
      ['person', 'Ingrid Halvorsen'],
      ['person', 'Adaeze Okonkwo-Lindqvist'],
      ['person', 'Tomas Reyes'],
      ['body', 'Dissenters on the council'],
      ['unnamed', 'Two officials'],
    ]);
    expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('puts quotes of nobody last', () => {
    const { speaker: _, ...nobodys } = story.quotes[0]!;
    expect(hearVoices([nobodys, ...story.quotes.slice(1)]).at(-1)).toMatchObject({ kind: 'nobody' });
    expect(hearVoices([])).toEqual([]);
  });
});

describe('litEntries', () => {
  it('has what has a place within the span', () => {
    const lit = litEntries(story, spanOf(sample.article.text, 'according to Tomas Reyes'));
    expect([...lit]).toEqual(['person:Tomas Reyes']);
    expect(litEntries(story, undefined).size).toBe(0);
  });
});

describe('marksOf', () => {
  it('has all places by kind in reading order, without dates', () => {
    const marks = marksOf(story);
    expect([marks.people.length, marks.numbers.length, marks.quotes.length]).toEqual([8, 9, 8]);
    for (const spans of Object.values(marks))
      expect(spans.map(({ start }) => start)).toEqual(
        spans.map(({ start }) => start).toSorted((a, b) => a - b),
      );
  });
});

describe('a view', () => {
  it('leads from place to place of an entry, round and round', () => {
    const at = (at: number) => ({ ...firstView, current: { id: halvorsen!.id, at } });
    expect(nextPlace(firstView, halvorsen!)).toBe(0);
    expect(nextPlace(at(0), halvorsen!)).toBe(1);
    expect(nextPlace(at(2), halvorsen!)).toBe(0);
    expect(nextPlace(at(0), halvorsen!, -1)).toBe(2);
    expect(nextPlace(at(1), reyes!, -1)).toBe(2);
  });

  it('minds kinds and speakers in the lists, but not at a glance', () => {
    const filters = { search: 'x', numberKinds: ['money'], quotes: 'full' } as const;
    expect(filtersIn({ ...firstView, filters })).toEqual({ search: 'x', numberKinds: [], quotes: 'all' });
    expect(filtersIn({ ...firstView, section: 'numbers', filters })).toBe(filters);
  });
});
