import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../lib/analysis/attribution/find-attributions.ts';
import { readReporting } from '../../../../lib/analysis/attribution/reporting.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { textAt } from '../../../../lib/span.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { mark } from '../../mark.ts';
import { castOf } from '../cast-of.ts';

/** Each attribution as `kind: name | cue | content`. */
function attributions(source: string): string[] {
  const { text, marks } = mark(source);
  const found = findAttributions(readReporting(readText(articleFromText(text)), castOf(marks)));
  return found.map(
    ({ cue, source, content }) =>
      `${source.kind}: ${source.name} | ${textAt(text, cue)} | ${textAt(text, content).trim()}`,
  );
}

describe('findAttributions', () => {
  it.each([
    ['[name:Babbage] said it works.', ['person: Babbage | said | it works.']],
    ['“It works,” said [name:Ada Lovelace], a countess.', ['person: Ada Lovelace | said | “It works,”']],
    ['“It works,” [name=Ada Lovelace:Lovelace] said.', ['person: Ada Lovelace | said | “It works,”']],
    ['“It works!” [name:Lovelace] said.', ['person: Lovelace | said | “It works!”']],
    ['“It works,” [pronoun=Ada Lovelace:she] said.', ['person: Ada Lovelace | said | “It works,”']],
    ['Some 400 came, according to [name:Babbage].', ['person: Babbage | according to | Some 400 came,']],
    ['According to [name:Babbage], 400 came.', ['person: Babbage | According to | , 400 came.']],
    [
      '[name:Babbage], the inventor of engines, also said that 3 work.',
      ['person: Babbage | said | that 3 work.'],
    ],
    ['Ships of 9 navies lay before Port Said on Monday, and 3 work.', []],
    ['[name:Babbage] on Monday said 3 work.', ['person: Babbage | said | 3 work.']],
    ['[name:Babbage] went to Turin and said 3 work.', ['person: Babbage | said | 3 work.']],
    ['[name:Babbage] left early, saying 3 work.', ['person: Babbage | saying | 3 work.']],
    ['[name:Babbage] pointed out that 3 work.', ['person: Babbage | pointed | out that 3 work.']],
    [
      'Nine died, according to [name:Babbage], and 12 were hurt.',
      ['person: Babbage | according to | Nine died,', 'person: Babbage | according to | , and 12 were hurt.'],
    ],
    [
      '[name:Babbage] left, telling 3,000 people in the square that 3 work.',
      ['person: Babbage | telling | that 3 work.'],
    ],
    [
      'She was told by her chief of staff, [name:Babbage], that 3 work.',
      ['person: Babbage | told by | , that 3 work.'],
    ],
    ['They read a report which found that 3 work.', ['body: a report | found | that 3 work.']],
    ['But a resident, who left at noon, put it at 3.', ['unnamed: a resident | put | it at 3.']],
    [
      'Three officials confirmed the plan, which they said will work.',
      [
        'unnamed: Three officials | confirmed | the plan, which they said will work.',
        'unnamed: Three officials | said | will work.',
      ],
    ],
    ['The Hollywood columnist Mary Fox said 3 work.', ['unnamed: Mary Fox | said | 3 work.']],
    ['“No,” said her chief of staff.', ['unnamed: her chief of staff | said | “No,”']],
    ['A friend of [name:Babbage] said 3 work.', ['unnamed: A friend of Babbage | said | 3 work.']],
    ['Two officials, who met [name:Babbage], said 3 work.', ['unnamed: Two officials | said | 3 work.']],
    ['“No,” said a spokesman for [name:Babbage].', ['unnamed: a spokesman | said | “No,”']],
    [
      'The Analytical Society estimates that 9 work.',
      ['body: The Analytical Society | estimates | that 9 work.'],
    ],
    ['“No,” said a friend, [name:Babbage].', ['person: Babbage | said | “No,”']],
    ['“No,” said chief engine, loom and mill officer [name:Babbage].', ['person: Babbage | said | “No,”']],
    ['“No,” said former secretary of state [name:Babbage].', ['person: Babbage | said | “No,”']],
    ['“No,” [name:Read] said.', ['person: Read | said | “No,”']],
    [
      'Workers on the second day of the strike said 3 work.',
      ['unnamed: Workers on the second day of the strike | said | 3 work.'],
    ],
    ['Officials in Turin said 3 work.', ['unnamed: Officials in Turin | said | 3 work.']],
    ['Lawyers for [name:Babbage] said 3 work.', ['unnamed: Lawyers for Babbage | said | 3 work.']],
    [
      'The Ministry of Works in Turin said 3 work.',
      ['body: The Ministry of Works in Turin | said | 3 work.'],
    ],
    ['People close to the mill said 3 work.', ['unnamed: People close to the mill | said | 3 work.']],
    [
      'Two men with knowledge of the mill said 3 work.',
      ['unnamed: Two men with knowledge of the mill | said | 3 work.'],
    ],
    ['A paper published in Turin found 3.', ['body: A paper published in Turin | found | 3.']],
    ['Papers seen by the Turin Post show 3 work.', ['body: Papers seen by the Turin Post | show | 3 work.']],
    [
      'Analysts at Loom and Sons, who own none, said 3 work.',
      ['unnamed: Analysts at Loom and Sons | said | 3 work.'],
    ],
    ['[name:Babbage] of Turin and Alba Mills said 3 work.', ['person: Babbage | said | 3 work.']],
    ['[name:Babbage] KC said 3 work.', ['person: Babbage | said | 3 work.']],
    ['It closed after police said 3 work.', ['unnamed: police | said | 3 work.']],
    ['In Turin officials said 3 work.', ['unnamed: officials | said | 3 work.']],
    ['“No,” [name:Babbage] liked to say.', ['person: Babbage | say | “No,”']],
    ['The mill lowered its full-year forecast on Monday to 3.', []],
    [
      '[name:Babbage] rejected the safety claims that 3 work.',
      ['person: Babbage | rejected | the safety claims that 3 work.'],
    ],
    ['The men were never told that 3 work.', []],
    ['A list seen by the men has 3.', []],
    ['Nine work, mill foreman [name:Babbage] said.', ['person: Babbage | said | Nine work,']],
    ['Nine work, [name:Babbage] told the Turin Post last week.', ['person: Babbage | told | Nine work,']],
    ['In Turin, police said nine work.', ['unnamed: police | said | nine work.']],
    [
      'On Monday, police said in a letter that nine work.',
      ['unnamed: police | said | in a letter that nine work.'],
    ],
    ['After that, [name:Babbage] told the men nine work.', ['person: Babbage | told | the men nine work.']],
    ['It closed after the theft claims of 3 men.', []],
    ['[name:Babbage] in a letter said 3 work.', ['person: Babbage | said | 3 work.']],
    ['He said 3 work.', []],
    ['[name:Babbage] did not say how many.', []],
    ['The report was told to [name:Babbage].', []],
    ['[name:Babbage]’s claims are many.', []],
    ['“[name:Babbage] said no.”', []],
  ])('reads %j', (source, expected) => {
    expect(attributions(source)).toEqual(expected);
  });
});
