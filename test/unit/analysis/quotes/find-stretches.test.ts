import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStretches } from '../../../../lib/analysis/quotes/find-stretches.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { textAt } from '../../../../lib/span.ts';

const stretches = (text: string): string[] =>
  findStretches(articleFromText(text)).map(({ inner }) => textAt(text, inner));

describe('findStretches', () => {
  it.each([
    ['curly marks', '“Go,” she said. “Now.”', ['Go,', 'Now.']],
    ['straight marks', '"Go," she said. "Now."', ['Go,', 'Now.']],
    ['guillemets with inner spaces', 'Il dit « Non » deux fois.', ['Non']],
    ['guillemets that point inward', 'Er sagt »Nein« dazu.', ['Nein']],
    ['low-high marks', 'Er sagt „Nein“ und „Ja“.', ['Nein', 'Ja']],
    ['closing marks on both sides', 'Hän sanoi ”Ei” heti.', ['Ei']],
    ['an opening mark in place of a closing one', '“Not yet,“ he said. “Soon.”', ['Not yet,', 'Soon.']],
    ['marks nested in marks', '"He said "no" twice," she said.', ['He said "no" twice,']],
    ['single marks nested in double ones', '“He said ‘no’ twice,” she said.', ['He said ‘no’ twice,']],
    ['a height', 'He is 6\'2" tall and 5’11” wide, “he” says.', ['he']],
    ['marks without words', 'A "" and “ … ” and a word.', []],
    ['a mark that only closes', 'Nothing” was “said” here.', ['said']],
    ['brackets and dashes around', 'One ("two")—“three”—four.', ['two', 'three']],
  ])('reads %s', (_, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it.each([
    [
      'British speech',
      '‘I’m the boys’ coach,’ he said. ‘It’s over.’',
      ['I’m the boys’ coach,', 'It’s over.'],
    ],
    ['straight ones', "'I don't know,' she said. 'Ask them.'", ["I don't know,", 'Ask them.']],
    ['none where double marks quote', '“Yes,” he said of ‘Hamilton.’ “No.”', ['Yes,', 'No.']],
    ['none where all are apostrophes', 'The ’90s’ songs, the boys’ club and rock ’n’ roll.', []],
  ])('reads single marks: %s', (_, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it('reads a quote over several paragraphs, one stretch each', () => {
    const text = '“One.\n\n“Two “too” many.\n\n“Three,” he said.\n\n“Four.”';
    const found = findStretches(articleFromText(text));
    expect(found.map(({ inner }) => textAt(text, inner))).toEqual([
      'One.',
      'Two “too” many.',
      'Three,',
      'Four.',
    ]);
    expect(found.map(({ continues }) => continues)).toEqual([false, true, true, false]);
  });

  it('ends a stretch without a closing mark with its sentence, or with the paragraph that it opens', () => {
    expect(stretches('He said: “It is late. Then he left.')).toEqual(['It is late.']);
    expect(stretches('“It is late. Go home.\n\nThey left.')).toEqual(['It is late. Go home.']);
    expect(stretches('"Absent a force, he added, "this is how" it goes.')).toEqual(['this is how']);
  });

  it('gives stretches in order, inside the text and apart from each other, whatever the marks', () => {
    const piece = fc.constantFrom(
      ...'"“”„«»‘’\''.split(''),
      ' ',
      '\n\n',
      'word',
      'a.',
      ',',
      '6',
      '—',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const article = articleFromText(text);
        let at = 0;
        for (const { inner, outer, block } of findStretches(article)) {
          expect(outer.start).toBeGreaterThanOrEqual(at);
          expect(inner.start).toBeGreaterThan(outer.start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(inner.end).toBeLessThanOrEqual(outer.end);
          expect(outer.end).toBeLessThanOrEqual(article.blocks[block]!.span.end);
          at = outer.end;
        }
      }),
    );
  });
});
