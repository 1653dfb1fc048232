import { expect, it } from 'vitest';
import { type Article, articleFromText } from '../../../lib/article.ts';
import { ArticleParts, cutArticle } from '../../../lib/extension/article-parts.ts';

/** What a page sends of an article, in its order. */
function sent(article: Article): object[] {
  const messages: object[] = [];
  const parts = cutArticle(article);
  for (let next = parts.next(); ; next = parts.next()) {
    if (next.done) return [...messages, { type: 'article', revision: 1, ...next.value }];
    messages.push(next.value);
  }
}

/** What comes of messages, of those that nothing more is awaited of. */
const joined = (messages: readonly object[], parts = new ArticleParts()) =>
  messages.map((message) => parts.join(structuredClone(message))).filter((message) => message !== undefined);

const SHORT = articleFromText('One line.\n\nAnother.', { url: 'https://news.example/x', title: 'Title' });
const MANY = articleFromText('Line.\n\n'.repeat(12_000), { url: 'https://news.example/x', goesOn: true });
const LONG = articleFromText(`a${'\u{1f6a2}'.repeat(700_000)}\n\nend`, { url: 'https://news.example/x' });

it.each([
  ['a short article', SHORT, 1],
  ['one of many lines', MANY, 3],
  ['one of a long line', LONG, 3],
])('%s comes through as it was', (_, article, count) => {
  const messages = sent(article);
  expect(messages).toHaveLength(count);
  expect(joined(messages)).toEqual([{ type: 'article', revision: 1, article }]);
});

it('parts no character', () => {
  for (const message of sent(LONG).slice(0, -1))
    expect((message as { text: string }).text).not.toMatch(/[\ud800-\udbff]$/);
});

it('begins anew with each article, and lets other messages through', () => {
  const boxes = { type: 'boxes', boxes: [] };
  const whole = { type: 'article', revision: 1, article: MANY };
  const [first, second] = sent(LONG);
  expect(joined([first!, boxes, second!, ...sent(MANY)])).toEqual([boxes, whole]);
  expect(joined([first!, ...sent(SHORT), ...sent(MANY)])).toHaveLength(2);
});

it('makes nothing of an article of which a part is missing', () => {
  const [, ...others] = sent(MANY);
  expect(joined(others)).toEqual([]);
  const [first, , last] = sent(MANY);
  expect(joined([first!, last!])).toEqual([]);
});

it.each([
  null,
  3,
  'article',
  { type: 'article-part' },
  { type: 'article', after: 0 },
  { type: 'article', after: {} },
])('takes whatever comes: %j', (raw) => {
  const parts = new ArticleParts();
  expect(() => parts.join(raw)).not.toThrow();
  expect(joined(sent(MANY), parts)).toHaveLength(1);
});
