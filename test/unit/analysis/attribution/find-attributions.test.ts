import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../lib/analysis/attribution/find-attributions.ts';
import type { Cast, CastMention } from '../../../../lib/analysis/cast.ts';
import type { Person } from '../../../../lib/analysis.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { textAt } from '../../../../lib/span.ts';
import { readText } from '../../../../lib/text/article-text.ts';

/** A cast of the people whose names are given, at every place where one of their forms stands. */
function castOf(text: string, people: Record<string, string[]>): Cast {
  const mentions: CastMention[] = [];
  const persons = Object.entries(people).map(([name, forms]): Person => {
    const person: Person = { name, roles: [], mentions: [], prominence: 0.5 };
    for (const form of forms)
      for (const { index } of text.matchAll(new RegExp(`\\b${form}\\b`, 'g')))
        mentions.push({ span: { start: index, end: index + form.length }, kind: 'name', person });
    return person;
  });
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return {
    people: persons,
    mentions: mentions.filter((m, at) => m.span.start >= (mentions[at - 1]?.span.end ?? 0)),
  };
}

const people = {
  'Ada Lovelace': ['Ada Lovelace', 'Lovelace'],
  'Charles Babbage': ['Charles Babbage', 'Babbage'],
};

function attributions(text: string): string[] {
  const found = findAttributions(readText(articleFromText(text)), castOf(text, people));
  return found.map(
    ({ cue, source, content }) =>
      `${source.kind}: ${source.name} | ${textAt(text, cue)} | ${textAt(text, content).trim()}`,
  );
}

describe('findAttributions', () => {
  it.each([
    ['Babbage said it works.', ['person: Charles Babbage | said | it works.']],
    ['“It works,” said Ada Lovelace, a countess.', ['person: Ada Lovelace | said | “It works,”']],
    ['“It works,” Lovelace said.', ['person: Ada Lovelace | said | “It works,”']],
    ['“It works!” Lovelace said.', ['person: Ada Lovelace | said | “It works!”']],
    ['Some 400 came, according to Babbage.', ['person: Charles Babbage | according to | Some 400 came,']],
    ['According to Babbage, 400 came.', ['person: Charles Babbage | According to | , 400 came.']],
    [
      'Babbage, the inventor of engines, also said that 3 work.',
      ['person: Charles Babbage | said | that 3 work.'],
    ],
    ['A friend of Babbage said 3 work.', ['unnamed: A friend of Babbage | said | 3 work.']],
    ['Two officials, who met Babbage, said 3 work.', ['unnamed: Two officials | said | 3 work.']],
    ['“No,” said a spokesman for Babbage.', ['unnamed: a spokesman | said | “No,”']],
    [
      'The Analytical Society estimates that 9 work.',
      ['body: The Analytical Society | estimates | that 9 work.'],
    ],
    ['Babbage did not say how many.', []],
    ['The report was told to Babbage.', []],
    ['Babbage’s claims are many.', []],
  ])('reads %j', (text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });
});
