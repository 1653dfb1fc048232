import { expect, it } from 'vitest';
import { kindOf } from '../../../../lib/judge/read/kinds.ts';
import { pageOf } from '../../page/dom-for-tests.ts';

it.each([
  ['<h3>The vote *</h3>', 'heading'],
  ['<p><strong>The vote *</strong></p>', 'heading'],
  ['<p><b>The vote</b> <strong>*</strong></p>', 'heading'],
  ['<p><strong>What it means: *</strong></p>', 'heading'],
  ['<p><strong>The bridge is closed *.</strong></p>', 'paragraph'],
  ['<p><strong>Who was for it *?</strong></p>', 'paragraph'],
  ['<p><strong>The council voted for these of the eleven bridges *:</strong></p>', 'paragraph'],
  ['<p><strong>The vote *</strong> was close and nobody had expected it.</p>', 'paragraph'],
  ['<p><em>The vote *</em></p>', 'paragraph'],
  ['<blockquote><p>It was close *.</p></blockquote>', 'quote'],
  ['<ul><li>It was close, and nobody had expected that *.</li></ul>', 'list-item'],
  ['<figure><img alt=""><figcaption>The bridge on Tuesday *.</figcaption></figure>', 'caption'],
  [
    '<figure><img alt=""><div><p>The bridge on Tuesday, when it was still open *.</p></div></figure>',
    'caption',
  ],
  [
    '<div class="wp-caption"><img alt=""><p class="wp-caption-text">The bridge on Tuesday *.</p></div>',
    'caption',
  ],
  ['<p class="text-caption">The bridge was open on Tuesday, when all of them met *.</p>', 'paragraph'],
  ['<p>Photo: Anna Berg *</p>', 'caption'],
  ['<p>The old bridge on Tuesday * (Anna Berg/Reuters)</p>', 'caption'],
  ['<p>Reuters and AFP reported on Tuesday that the council had met *.</p>', 'paragraph'],
  ['<figure><table><tr><td>Cars, lorries and boats *</td><td>1,200</td></tr></table></figure>', 'table-row'],
])('%s is a %s', (html, kind) => {
  const { page } = pageOf(`<body><article>${html}</article></body>`);
  const line = page.scan.lines.find(({ text }) => text.includes('*'))!;
  expect(kindOf(page, line)).toBe(kind);
});
