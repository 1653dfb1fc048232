import { describe, expect, it } from 'vitest';
import { correct, quoteWords } from '../../../lib/panel/corrections.ts';
import { tellStory } from '../../../lib/panel/tell-story.ts';
import { sample } from '../../fixtures/panel/sample.ts';

const { article, analysis, halvorsen, reyes } = sample;
const storyOf = (...corrections: Parameters<typeof correct>[2]) =>
  tellStory(article, correct(article, analysis, corrections));

describe('correct', () => {
  it('takes out one who is no person; what they said stays, given to a body of that name', () => {
    const story = storyOf({ kind: 'not-a-person', name: 'Tomas Reyes' });
    expect(story.people.map(({ name }) => name)).not.toContain('Tomas Reyes');
    const speaker = story.quotes[1]!.speaker!;
    expect(speaker).toMatchObject({ name: 'Tomas Reyes', source: { kind: 'body' } });
    expect(speaker.person).toBeUndefined();
    expect(speaker.source.person).toBeUndefined();
  });

  it('joins two persons: mentions in reading order, roles of both, quotes of both', () => {
    const story = storyOf({ kind: 'same-person', name: 'Tomas Reyes', as: 'Ingrid Halvorsen' });
    const joined = story.people.find(({ name }) => name === 'Ingrid Halvorsen')!;
    expect(story.people).toHaveLength(2);
    expect(joined.places).toHaveLength(halvorsen.mentions.length + reyes.mentions.length);
    expect(joined.places.map(({ start }) => start)).toEqual(
      joined.places.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(joined.person.roles.map(({ words }) => words)).toEqual(['Mayor', 'the port’s chief engineer']);
    expect(joined.quotes).toHaveLength(3);
    expect(joined.numbers.map(({ words }) => words)).toContain('six years');
  });

  it('takes out what is no quote', () => {
    expect(storyOf({ kind: 'not-a-quote', words: 'pencilled in' }).quotes).toHaveLength(5);
  });

  it('gives a quote to another person, or to nobody', () => {
    const words = quoteWords(article, analysis.quotes[0]!);
    const [given] = storyOf({ kind: 'wrong-speaker', words, speaker: 'Tomas Reyes' }).quotes;
    expect(given!.speaker?.person?.name).toBe('Tomas Reyes');
    const [nobodys] = storyOf({ kind: 'wrong-speaker', words }).quotes;
    expect(nobodys!.speaker).toBeUndefined();
  });

  it('makes corrections in order, each on what the ones before left', () => {
    const story = storyOf(
      { kind: 'same-person', name: 'Tomas Reyes', as: 'Ingrid Halvorsen' },
      { kind: 'not-a-person', name: 'Ingrid Halvorsen' },
    );
    expect(story.people.map(({ name }) => name)).toEqual(['Adaeze Okonkwo-Lindqvist']);
    expect(story.quotes[1]!.speaker).toMatchObject({ name: 'Ingrid Halvorsen', source: { kind: 'body' } });
  });

  it.each([
    { kind: 'not-a-person', name: '__proto__' },
    { kind: 'same-person', name: 'Tomas Reyes', as: 'Nobody' },
    { kind: 'same-person', name: 'Tomas Reyes', as: 'Tomas Reyes' },
    { kind: 'not-a-quote', words: 'never said' },
    { kind: 'wrong-speaker', words: 'never said', speaker: 'Tomas Reyes' },
    { kind: 'wrong-speaker', words: 'pencilled in', speaker: 'Nobody' },
  ] as const)('does nothing where it fits nothing: %j', (correction) => {
    expect(correct(article, analysis, [correction])).toEqual(analysis);
  });
});
