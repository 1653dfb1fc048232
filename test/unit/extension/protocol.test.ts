import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageMessage } from '../../../lib/extension/parse-page-message.ts';
import type { PageMessage, PanelMessage } from '../../../lib/extension/protocol.ts';

const article = {
  url: 'https://daily.example/story',
  title: 'Bridge opens',
  text: 'Bridge opens\n\nIt opened.',
  blocks: [
    { kind: 'heading', span: { start: 0, end: 12 } },
    { kind: 'paragraph', span: { start: 14, end: 24 } },
  ],
} as const;

const pageMessages: PageMessage[] = [
  { type: 'reading' },
  { type: 'article', revision: 3, article },
  { type: 'no-article' },
  { type: 'no-article', evidence: [{ name: 'cards', value: 9, weight: -0.4 }] },
  {
    type: 'boxes',
    boxes: [
      { id: 0, kind: 'related', reason: { rule: 'headed', words: 'More' }, words: 'More', hidden: true },
    ],
  },
  { type: 'place', at: 2 },
  { type: 'place-gone' },
  { type: 'not-kept', reason: 'quota', message: 'QUOTA_BYTES quota exceeded' },
  { type: 'on-screen', revision: 3, span: { start: 0, end: 4 } },
  { type: 'on-screen', revision: 3 },
];

const panelMessages: PanelMessage[] = [
  { type: 'reveal', revision: 1, spans: [{ start: 0, end: 6 }], at: 0 },
  { type: 'mark', revision: 1, marks: { people: [{ start: 0, end: 6 }], numbers: [], quotes: [] } },
  { type: 'leave' },
  { type: 'boxes', hidden: false },
  { type: 'boxes', hidden: true, ids: [0, 4] },
  { type: 'read', wanted: true },
  { type: 'read' },
  { type: 'follow', on: false },
];

describe('what a page tells', () => {
  it.each(pageMessages)('gets through: $type', (message) => {
    expect(parsePageMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it.each<[string, unknown]>([
    ['a span beyond the text', { ...article, blocks: [{ kind: 'heading', span: { start: 0, end: 99 } }] }],
    ['a backward span', { ...article, blocks: [{ kind: 'heading', span: { start: 4, end: 2 } }] }],
    ['a span of fractions', { ...article, blocks: [{ kind: 'heading', span: { start: 0.5, end: 2 } }] }],
    ['blocks out of order', { ...article, blocks: [...article.blocks].reverse() }],
    ['an unknown kind of block', { ...article, blocks: [{ kind: 'script', span: { start: 0, end: 2 } }] }],
    ['a text that is none', { ...article, text: { length: 12 } }],
  ])('an article with %s does not', (_, odd) => {
    expect(parsePageMessage({ type: 'article', revision: 1, article: odd })).toBeUndefined();
  });

  it('loses whatever the protocol does not name', () => {
    const message = JSON.parse(
      '{"type":"boxes","boxes":[{"id":1,"kind":"share","reason":{"rule":"named","onclick":"x"},"words":"w","hidden":true,"__proto__":{"x":1},"onclick":"x"}],"y":2}',
    );
    expect(JSON.stringify(parsePageMessage(message))).toBe(
      '{"type":"boxes","boxes":[{"id":1,"kind":"share","reason":{"rule":"named"},"words":"w","hidden":true}]}',
    );
  });
});

it('no value whatever makes a parser throw, and what gets through is of a known type', () => {
  const type = fc.constantFrom(...pageMessages, ...panelMessages).map((message) => message.type);
  const odd = fc.oneof(fc.anything({ withNullPrototype: true, withObjectString: true }), fc.object());
  const message = fc.tuple(type, odd).map(([name, rest]) => ({ ...(rest as object), type: name }));
  fc.assert(
    fc.property(fc.oneof(odd, message), (value) => {
      for (const parse of [parsePageMessage]) {
        const parsed = parse(value);
        if (parsed) expect(parsed.type).toBe((value as { type: string }).type);
      }
    }),
  );
});
