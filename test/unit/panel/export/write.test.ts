import { describe, expect, it } from 'vitest';
import { type Copy, copyOf } from '../../../../lib/panel/export/rows.ts';
import { COPY_FORMATS, fileOf, write } from '../../../../lib/panel/export/write.ts';
import { tellStory } from '../../../../lib/panel/tell-story.ts';
import { english } from '../../../fixtures/panel/languages.ts';
import { sample } from '../../../fixtures/panel/sample.ts';

const copy = copyOf(tellStory(sample.article, sample.analysis));
const evil: Copy = {
  ...copy,
  title: '=1+1](https://evil.example) <img onerror=alert(1)> #',
  rows: [
    '=HYPERLINK("https://evil.example")',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    ' =1',
    '＝1',
    '"; DROP\r\n=1',
  ].map((words) => ({
    kind: 'person',
    words,
    about: '*[x](javascript:1)*',
    between: '',
    source: '',
    sentence: '',
    mentions: 1,
    link: '',
  })),
};

describe('write', () => {
  it('gives Markdown with a link to each place', () => {
    const text = write(copy, 'markdown', english);
    expect(text.split('\n').slice(0, 6)).toEqual([
      '# [Harbour council votes 7 to 4 to rebuild the old sea wall](https://marren.example/news/sea-wall)',
      '',
      'The Marren Courier · Apr 21, 2026 · Ida Brandt',
      '',
      '## People',
      '',
    ]);
    expect(text).toContain(
      '- **[Tomas Reyes](https://marren.example/news/sea-wall#:~:text=Tomas%20Reyes)**, the port’s chief engineer\n',
    );
    expect(text).toMatch(/^- \*\*\[\\\$86 million\]\(.*\)\*\* on a new sea wall$/m);
    expect(text).toContain(
      '- “[a warning, not the event itself](https://marren.example/news/sea-wall#:~:text=a%20warning%2C%20not%20the%20event%20itself)” — Tomas Reyes, the port’s chief engineer\n',
    );
  });

  it('lets no words of the page be Markdown or HTML', () => {
    const text = write(evil, 'markdown', english);
    expect(text).toContain(String.raw`\<img onerror\=alert\(1\)\>`);
    expect(text).not.toMatch(/(?<!\\)[<>*](?!\*|\[|\\|")(?=img|\[x)/);
    expect(text).toContain(String.raw`\*\[x\]\(javascript\:1\)\*`);
  });

  it('lets no cell of a CSV be a formula', () => {
    for (const row of cells(write(evil, 'csv', english)))
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
  });

  it('gives CSV that is read back as it was', () => {
    const rows = cells(write(copy, 'csv', english));
    expect(rows).toHaveLength(copy.rows.length + 1);
    expect(rows.every(({ length }) => length === 10)).toBe(true);
    expect(rows.find(([, words]) => words === 'about 3,400')?.slice(0, 3)).toEqual([
      'number',
      'about 3,400',
      'people',
    ]);
  });

  it('gives JSON by kind', () => {
    const story = JSON.parse(write(copy, 'json', english));
    expect(story).toMatchObject({ title: copy.title, url: copy.url, date: copy.date });
    expect(story.people[0]).toMatchObject({ name: 'Ingrid Halvorsen', role: 'Mayor', mentions: 3 });
    expect(story.quotes[2]).toMatchObject({ quote: 'a blank cheque', speaker: 'Dissenters on the council' });
    expect(story.numbers).toHaveLength(11);
  });

  it('gives plain text', () => {
    const text = write(copy, 'text', english);
    expect(text).toContain('\nAdaeze Okonkwo-Lindqvist, who leads the opposition\n');
    expect(text).toContain('\nat least six years (according to Tomas Reyes)\n');
  });

  it('names a file by the title, without what a system could object to', () => {
    const names = COPY_FORMATS.map((format) => fileOf({ ...copy, title: '../Wahl: „Ja“?' }, format).name);
    expect(names).toEqual(['Wahl-Ja.md', 'Wahl-Ja.json', 'Wahl-Ja.csv', 'Wahl-Ja.txt']);
    expect(fileOf({ ...copy, title: '' }, 'csv').name).toBe('nutgraf.csv');
  });
});

/** Reads CSV as RFC 4180 has it. */
function cells(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
