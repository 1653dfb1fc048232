import { expect, it } from 'vitest';
import { pageOf } from '../../page/dom-for-tests.ts';

const TOLD = 'A boat stands in the car park of the ferry office on the morning of day';
const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>The harbour council voted on night ${at} to close the old swing bridge to cars, and nobody was against it.</p>`,
  ).join('');
const pictures = (count: number, tell = (at: number) => `${TOLD} ${at}.`) =>
  Array.from(
    { length: count },
    (_, at) => `<figure><img src="${at}.jpg"><figcaption>${tell(at)}</figcaption></figure>`,
  ).join('');

const textOf = (body: string) =>
  pageOf(`<body><main><article><h1>The flood in pictures</h1>${body}</article></main></body>`).read().article
    .text;

it('is read with its captions', () => {
  const { length } = textOf(paragraphs(2) + pictures(5)).split(TOLD);
  expect(length).toBe(6);
});

it('has captions that tell more than who took a picture', () => {
  expect(textOf(paragraphs(2) + pictures(5, (at) => `Photo number ${at}: Ida Holm`))).not.toContain('Holm');
});
