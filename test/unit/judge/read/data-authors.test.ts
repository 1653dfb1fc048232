import { expect, it } from 'vitest';
import { authorsInData } from '../../../../lib/judge/read/data-authors.ts';

it.each([
  ['"Anna Berg","datePublished":"2026-05-04"', ['Anna Berg']],
  ['["Anna Berg", "Jo Grell"],"publisher":{"name":"Harbour Post"}', ['Anna Berg', 'Jo Grell']],
  ['{"@type":"Person","name":"Anna Berg"},"publisher":{"name":"Harbour Post"}', ['Anna Berg']],
  ['[{"@type":"Person","name":"Anna Berg"},{"name":"Jo Grell"}],"name":"Bridge"', ['Anna Berg', 'Jo Grell']],
  ['{"image":{"name":"Portrait"},"name":"Anna Berg","worksFor":{"name":"Harbour Post"}}', ['Anna Berg']],
  ['{"sameAs":["https://harbour.example/anna"],"name":"Anna Berg"}', ['Anna Berg']],
  ['{"name":"Anna \\u00d8sterberg"}', ['Anna Østerberg']],
  ['[{"name":"Anna Berg"},{"name":"Jo Gre', ['Anna Berg']],
  ['{"@id":"https://harbour.example/#anna"}', []],
  ['{"name":null},"headline":"Bridge"', []],
  ['', []],
])('%s tells of %j', (json, names) => {
  expect(authorsInData(json)).toEqual(names);
});
