import { globSync, readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { languageOf, messagesOf } from '../fixtures/panel/languages.ts';

const root = new URL('../..', import.meta.url).pathname;
const english = messagesOf('en');
const locales = readdirSync(new URL('../../public/_locales', import.meta.url)).sort();
const stems = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length));
const stemOf = (key: string) =>
  stems.find(
    (stem) => /^_(zero|one|two|few|many|other)$/.test(key.slice(stem.length)) && key.startsWith(stem),
  );
const sources = globSync(
  ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts', 'wxt.config.ts'],
  {
    cwd: root,
  },
).map((path) => ({ path, code: readFileSync(`${root}/${path}`, 'utf8') }));
const code = sources.map((source) => source.code).join('\n');

/** The quotation marks of a locale; an apostrophe is none. */
const MARKS: Readonly<Record<string, string>> = {
  de: '„“',
  en: '“”',
  es: '«»',
  fr: '«»',
  it: '«»',
  ja: '「」',
  nl: '‘’',
  pl: '„”',
  pt_BR: '“”',
  uk: '«»',
};

describe.each(locales)('the messages of %s', (locale) => {
  const messages = messagesOf(locale);
  const tag = messages.languageTag!.message;
  /** Every form that a count of something takes. */
  const forms = new Set(Array.from({ length: 1001 }, (_, count) => new Intl.PluralRules(tag).select(count)));

  it('are all there, in every plural form, and no others', () => {
    const plain = Object.keys(english).filter((key) => stemOf(key) === undefined);
    const plural = stems.flatMap((stem) => [...forms].map((form) => `${stem}_${form}`));
    expect(Object.keys(messages)).toEqual(expect.arrayContaining([...plain, ...plural]));
    expect(Object.keys(messages).filter((key) => !Object.hasOwn(english, key) && !stemOf(key))).toEqual([]);
  });

  it('have words for the same places', () => {
    const places = (words: string) => [...new Set(words.match(/\$\d|%s/g))].sort();
    for (const [key, { message }] of Object.entries(messages)) {
      const stem = stemOf(key);
      const original = english[stem === undefined ? key : `${stem}_other`]!.message;
      expect([key, places(message)]).toEqual([key, places(original)]);
    }
  });

  it('are set as their language sets them', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const marks = message.match(/[“”„‘«»「」"]|'|\.\.\./g) ?? [];
      expect([key, marks.filter((mark) => !MARKS[locale]!.includes(mark))]).toEqual([key, []]);
      // No line may begin with a mark that French sets apart.
      if (locale === 'fr') expect(message).not.toMatch(/ [:;!?»]|« /);
    }
  });

  it('are what a reader gets', () => {
    const language = languageOf(locale);
    expect(language.tag.replace('-', '_')).toBe(locale);
    for (const count of [0, 1, 2, 5, 21, 100])
      for (const stem of stems) expect(language.count(stem as never, count)).not.toBe(`${stem} ${count}`);
    expect(messages.extensionDescription!.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the interface', () => {
  it('uses every message', () => {
    const prefixes = [...code.matchAll(/`(\w+_)\$\{/g)].map((match) => match[1]!);
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`__MSG_${key}__`) ||
      prefixes.some((prefix) => key.startsWith(prefix));
    const unused = Object.keys(english).filter((key) => !isUsed(key) && !isUsed(stemOf(key) ?? key));
    expect(unused).toEqual([]);
  });

  it('has no words of its own', () => {
    const found = sources
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, code }) =>
        wordsIn(parseAst(code, { lang: 'tsx' })).map((words) => `${path}: ${words}`),
      );
    expect(found).toEqual([]);
  });
});

/** The text and the spoken attributes of JSX that are written out, of which no letter may be. */
function wordsIn(tree: unknown): string[] {
  const found: string[] = [];
  const open: unknown[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) open.push(...node.filter((child) => child !== undefined));
    if (typeof node !== 'object' || node === null || Array.isArray(node)) continue;
    const { type, name, value } = node as { type?: string; name?: { name?: string }; value?: unknown };
    if (type === 'JSXText') found.push(String(value));
    if (type === 'JSXAttribute' && /^(aria-label|title|placeholder|alt|label)$/.test(name?.name ?? ''))
      found.push(String((value as { value?: unknown } | null)?.value ?? ''));
    open.push(...Object.values(node).filter((child) => child !== undefined));
  }
  return found.filter((words) => /\p{L}/u.test(words));
}
