import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Files and folders of the project, in code or as the aim of a link. */
const PLACES = /(?:`|\]\()((?:lib|components|entrypoints|public|test)\/[\w./-]*|[A-Z]+\.md)(?=[`)])/g;
const SCRIPTS = /npm run (?:-s )?([\w-]+)/g;

it.each(['README.md', 'CONTRIBUTING.md', 'lib/analysis/people/MODEL-CARD.md'])(
  '%s names no place and no script that is not there',
  (document) => {
    const words = readFileSync(new URL(document, root), 'utf8');
    const places = [...words.matchAll(PLACES)].map(([, place]) => place!);
    const asked = [...words.matchAll(SCRIPTS)].map(([, script]) => script!);
    expect(places.filter((place) => !existsSync(new URL(place, root)))).toEqual([]);
    expect(asked.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    expect(places.length + asked.length).toBeGreaterThan(0);
  },
);
