import { expect, it } from 'vitest';
import { pageOf } from './dom-for-tests.ts';

it('reads a page that has no story by its plain lines', () => {
  const words = 'Mayor Ada Lindqvist said that 40 people came. “We are glad,” she said.';
  const page = pageOf(
    `<nav><a href="/">Home</a></nav><h1>A note</h1><p>${words}</p><p><a href="/2">Another note</a></p><form><label>Name <input></label></form><footer>Harbour Press</footer>`,
  );
  expect(page.read().article.text).toBe(words);
});
