import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse } from '../../../lib/judge/collapse.ts';
import { MOST_TEXT, TextBuilder } from '../../../lib/page/text-map.ts';
import { pageOf } from './dom-for-tests.ts';

/** Blocks of text nodes as `TextBuilder` gets them, mapped. */
function build(blocks: readonly (readonly string[])[]) {
  const { doc } = pageOf('<body>');
  const builder = new TextBuilder();
  const spans = blocks.map((block) => {
    const element = doc.body.appendChild(doc.createElement('p'));
    return builder.append(block.map((data) => element.appendChild(doc.createTextNode(data))));
  });
  return { text: builder.text, map: builder.map(), spans };
}

const piece = fc.string({
  unit: fc.constantFrom('a', 'Zel', 'é', '😀', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '.'),
});
const page = fc.array(fc.array(piece));

it('builds no longer a text than a message can hold', () => {
  const half = 'so '.repeat(MOST_TEXT / 6 - 1);
  const { text, spans } = build([['one'], [half], [half], [half], ['two']]);
  expect(text.length).toBeLessThanOrEqual(MOST_TEXT);
  expect(spans.map((span) => span !== undefined)).toEqual([true, true, true, false, false]);
});

describe('TextMap', () => {
  it('places a word that is split over nodes and lines', () => {
    const { text, map } = build([['Mr. ', 'Zel\u00ad', 'enskyy\n  said']]);
    expect(text).toBe('Mr. Zelenskyy said');
    const range = map.rangeOf({ start: 4, end: 13 })!;
    expect(range.toString()).toBe('Zel\u00adenskyy');
    expect([range.startOffset, range.endOffset]).toEqual([0, 6]);
  });

  it('leans into the words: a span that starts or ends in a gap covers none of it', () => {
    const { map } = build([['one '], [' two ']]);
    expect(map.rangeOf({ start: 3, end: 8 })?.toString()).toBe('two');
    expect(map.rangeOf({ start: 3, end: 5 })).toBeUndefined();
  });

  it('gives no range for words that the page has taken away', () => {
    const { map } = build([['gone']]);
    const range = map.rangeOf({ start: 0, end: 4 })!;
    range.startContainer.parentNode!.textContent = '';
    expect(map.rangeOf({ start: 0, end: 4 })).toBeUndefined();
  });

  it('shows the words of any span, in ranges that start and end on a visible character', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (blocks, a, b) => {
        const { text, map } = build(blocks);
        const start = Math.min(a % (text.length + 1), b % (text.length + 1));
        const end = Math.max(a % (text.length + 1), b % (text.length + 1));
        const words = text.slice(start, end).trim();
        const range = map.rangeOf({ start, end });
        if (!words) {
          expect(range).toBeUndefined();
          return;
        }
        expect(range!.startContainer.nodeType).toBe(3);
        expect(range!.endContainer.nodeType).toBe(3);
        const shown = range!.toString();
        expect(/^[\s\u00ad\u200b]|[\s\u00ad\u200b]$/u.test(shown)).toBe(false);
        expect(collapse(shown).replaceAll(' ', '')).toBe(words.replace(/\s/gu, ''));
      }),
    );
  });

  it('collapses white space as lines do', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(build([pieces]).text).toBe(collapse(pieces.join('')));
      }),
    );
  });
});
