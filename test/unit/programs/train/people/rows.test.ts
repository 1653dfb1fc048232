import { describe, expect, it } from 'vitest';
import { mendGum, piecesOf } from '../../../../programs/train/people/rows.ts';
import { mark } from '../../../mark.ts';

const rowOf = (source: string) => {
  const { text, marks } = mark(source);
  return { source: 'test', text, spans: marks.map(({ span }) => [span.start, span.end, 'Person'] as const) };
};
const wordsOf = ({ text, spans }: ReturnType<typeof rowOf>) =>
  spans.map(([start, end]) => text.slice(start, end));

describe('the rows that the tagger of people learns from', () => {
  it('are cut into pieces of whole sentences of one paragraph, with their spans', () => {
    const row = rowOf(
      'On Monday [p:Mary Smith] met the mayor of the town, [p:John Brown].\n\nIt rained all day. “It was a wet day,” said [p:Brown], and left the town.',
    );
    const pieces = piecesOf([row, row], 1);
    expect(pieces.map(({ of }) => of)).toEqual([0, 0, 1, 1]);
    expect(pieces.slice(0, 2).map(({ piece }) => piece.text)).toEqual(row.text.split('\n\n'));
    expect(
      pieces.slice(0, 2).map(({ piece }) => wordsOf({ ...piece, spans: [...piece.spans] as never })),
    ).toEqual([['Mary Smith', 'John Brown'], ['Brown']]);
  });

  it.each([
    ['[p:Senator Rick Santorum] left', ['Rick Santorum']],
    ['[p:Lee Cheuk]-yan left', ['Lee Cheuk-yan']],
    ['[p:Pennsylvania Senator Rick Santorum]’s bill', ['Rick Santorum']],
    ['the [p:Regent] left with [p:General Manager]', []],
    ['[p:Daniel Bernoulli] left', ['Daniel Bernoulli']],
  ])('are mended where they are of GUM: %j', (source, names) => {
    expect(wordsOf(mendGum(rowOf(source)) as ReturnType<typeof rowOf>)).toEqual(names);
  });
});
