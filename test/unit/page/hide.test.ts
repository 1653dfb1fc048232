import { describe, expect, it } from 'vitest';
import { hide } from '../../../lib/page/hide.ts';
import { DocumentPage } from '../../programs/document-page.ts';
import { pageOf } from './dom-for-tests.ts';

describe('hide', () => {
  it.each([
    '<div>box</div>',
    '<div style="">box</div>',
    '<div style="color:red">box</div>',
    '<div style="COLOR:red; display:flex !important;;">box</div>',
    '<div style="display:none">box</div>',
  ])('hides %s and leaves its markup as it was', (html) => {
    const { doc } = pageOf(`<body>${html}`);
    const box = doc.querySelector('div')!;
    const before = doc.documentElement.outerHTML;
    const hiding = hide([box]);
    expect(doc.defaultView!.getComputedStyle(box).display).toBe('none');
    expect(box.attributes.getNamedItem('style')!.value).toMatch(/display: ?none ?!important/);
    hiding.restore();
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('hides by a declaration that a style sheet goes by, where it is told so', () => {
    const { doc } = pageOf('<body><div style="color:red">box</div>');
    const before = doc.documentElement.outerHTML;
    const hiding = hide([doc.querySelector('div')!], [['--away', '1']]);
    expect(doc.querySelector('div')!.style.getPropertyValue('--away')).toBe('1');
    expect(doc.querySelector('div')!.style.display).toBe('');
    hiding.restore();
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('leaves an element as it is that has no style, of a namespace that nobody knows', () => {
    const { doc } = pageOf('<body><div>box</div>');
    const box = doc.body.appendChild(doc.createElementNS('urn:x', 'div'));
    const before = doc.documentElement.outerHTML;
    hide([doc.querySelector('div')!, box]).restore();
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('keeps what the page has styled meanwhile', () => {
    const { doc } = pageOf('<body><div style="display:grid">box</div>');
    const box = doc.querySelector('div')!;
    const hiding = hide([box]);
    box.style.color = 'red';
    hiding.restore();
    expect(box.style.display).toBe('grid');
    expect(box.style.color).toBe('red');
  });

  it('restores once: a second call leaves later hiding alone', () => {
    const { doc } = pageOf('<body><div>box</div>');
    const box = doc.querySelector('div')!;
    const first = hide([box]);
    first.restore();
    const second = hide([box]);
    first.restore();
    expect(box.style.display).toBe('none');
    second.restore();
  });

  it('leaves the page to be read again the same', () => {
    const { doc, url, visibility } = pageOf('<body><p>One.</p><div>box</div><p>Two.</p>');
    const lines = () => new DocumentPage(doc, url, visibility).page.scan.lines.map(({ text }) => text);
    const before = lines();
    const hiding = hide([doc.querySelector('div')!]);
    expect(lines()).toEqual(before);
    hiding.restore();
    doc.querySelector('div')!.style.display = 'none';
    expect(lines()).toEqual(['One.', 'Two.']);
  });
});
