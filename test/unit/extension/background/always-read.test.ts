import { expect, it } from 'vitest';
import { alwaysReadPatterns } from '../../../../lib/extension/background/always-read.ts';
import { toStored } from '../../../../lib/extension/settings/parse-settings.ts';

// It came with Chrome 126.
Reflect.deleteProperty(URL, 'parse');

it('names the sites and pages that are always read, and no others', () => {
  const sites = toStored<'sites'>([
    { host: 'daily.example', reading: 'always' },
    { host: 'never.example', reading: 'never' },
    { host: '[::1]', reading: 'always' },
  ]);
  const local = {
    'page:https://notes.example:8080/a/b?page=2': { reading: 'always' },
    'page:https://notes.example/other': { reading: 'never' },
    'page:file:///home/note.html': { reading: 'always' },
    'page:nonsense': { reading: 'always' },
    'page:https://[::1]/x': { reading: 'always' },
    other: { reading: 'always' },
  };
  expect(alwaysReadPatterns({ sites }, local)).toEqual([
    '*://daily.example/*',
    '*://www.daily.example/*',
    'https://notes.example/a/b*',
    'file:///home/note.html*',
  ]);
});

it('asks for no host that is none: browsers then take nothing at all', () => {
  const sites = toStored<'sites'>([
    { host: '192.168.0.7', reading: 'always' },
    { host: 'a.999', reading: 'always' },
  ]);
  expect(alwaysReadPatterns({ sites }, {})).toEqual(['*://192.168.0.7/*']);
});

it('asks for no page whose address is without end', () => {
  const local = { [`page:https://daily.example/${'a'.repeat(100_000)}`]: { reading: 'always' } };
  expect(alwaysReadPatterns({}, local)).toEqual([]);
});

it('takes whatever is stored', () => {
  expect(alwaysReadPatterns({ sites: { version: 1, value: [{ host: '*' }] } }, { 'page:x': null })).toEqual(
    [],
  );
});
