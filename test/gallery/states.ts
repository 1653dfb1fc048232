import type { Analysis, Person, Quantity, Quote } from '../../lib/analysis.ts';
import { type Article, articleFromText } from '../../lib/article.ts';
import type { Box } from '../../lib/clutter.ts';
import type { Correction } from '../../lib/panel/corrections.ts';
import type { PanelState } from '../../lib/panel/state.ts';
import type { Entry } from '../../lib/panel/story.ts';
import { tellStory } from '../../lib/panel/tell-story.ts';
import type { View } from '../../lib/panel/view.ts';
import { textAt } from '../../lib/span.ts';
import { sample, spanOf } from '../fixtures/panel/sample.ts';

/** A state of the panel with what is in front of the reader. */
export interface Exhibit {
  readonly state: PanelState;
  readonly view?: Partial<View>;
  readonly direction?: 'rtl';
  /** A page of its own, instead of the panel. */
  readonly page?: 'options' | 'welcome';
}

const boxes: readonly Box[] = [
  {
    id: 1,
    kind: 'related',
    reason: { rule: 'headed', words: 'Related Posts' },
    words: 'Related Posts How the storm took the lower town Five charts on rising seas',
    hidden: true,
  },
  {
    id: 2,
    kind: 'newsletter',
    reason: { rule: 'asks-for-email' },
    words: 'Get the Courier in your inbox every morning',
    hidden: true,
  },
  { id: 3, kind: 'share', reason: { rule: 'named' }, words: 'Share Tweet Email', hidden: false },
];

const corrections: readonly Correction[] = [
  { kind: 'not-a-person', name: 'Port Marren' },
  { kind: 'wrong-speaker', words: 'a blank cheque', speaker: 'Tomas Reyes' },
];

const ready = (
  article: Article,
  analysis: Analysis,
  rest: { boxes?: readonly Box[]; corrections?: readonly Correction[] } = {},
): PanelState => ({
  kind: 'ready',
  story: tellStory(article, analysis),
  boxes: rest.boxes ?? boxes,
  corrections: rest.corrections ?? [],
});

const story = ready(sample.article, sample.analysis);
const told = tellStory(sample.article, sample.analysis);
const idOf = (entries: readonly Entry[], words: string): string =>
  entries.find(({ places }) => textAt(sample.article.text, places[0]!) === words)!.id;
const nothing: Analysis = { people: [], quantities: [], quotes: [], peopleRead: true };

/** Names that are longer than the panel is wide, and words without a place to break. */
function longNames(): PanelState {
  const names = [
    'Her Serene Highness Wilhelmina Charlotte Caroline Amalia von Hohenlohe-Waldenburg-Schillingsfürst',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'Abu al-Qasim Muhammad ibn Abd al-Rahman ibn Khaldun al-Hadrami',
  ];
  const roles = [
    'the acting deputy under-secretary for intergovernmental coordination of maritime infrastructure',
    'spokesman',
    'former president of the Permanent Commission for the Supervision of Local Public Accounts',
  ];
  const text = names
    .map((name, at) => `${name}, ${roles[at]}, gave $123,456,789,012,345.67 and left.`)
    .join('\n\n');
  const people = names.map(
    (name, at): Person => ({
      name,
      roles: [{ words: roles[at]!, span: spanOf(text, roles[at]!) }],
      mentions: [{ kind: 'name', span: spanOf(text, name) }],
      prominence: 1,
    }),
  );
  const quantities = names.map(
    (_, at): Quantity => ({
      kind: 'money',
      span: spanOf(text, '$123,456,789,012,345.67', at + 1),
      value: 123456789012345.67,
      unit: 'USD',
      source: { kind: 'person', name: names[at]!, span: spanOf(text, names[at]!), person: people[at]! },
      again: [],
    }),
  );
  const title =
    'Commission for the Supervision of Intergovernmental Coordination Gives Unprecedentedly Large Amounts of Money to Everyone Concerned';
  return ready(
    articleFromText(text, {
      url: 'https://a.example/',
      title,
      site: 'The Extraordinarily Long-Winded Gazette',
      lang: 'en',
    }),
    {
      people,
      quantities,
      quotes: [],
      peopleRead: true,
    },
  );
}

/** A story in a language that is written from right to left. Its people are not read. */
function rightToLeft(): PanelState {
  const text = `قال متحدث باسم البلدية يوم الثلاثاء إن «الجدار الجديد سيكتمل في عام 2027» وإن كلفته تبلغ 86 مليون دولار.

وأضاف أن نحو 3400 شخص غادروا منازلهم.`;
  const quote: Quote = {
    parts: [spanOf(text, 'الجدار الجديد سيكتمل في عام 2027')],
    partial: false,
    confidence: 0,
  };
  const quantities: readonly Quantity[] = [
    { kind: 'money', span: spanOf(text, '86 مليون دولار'), value: 86e6, again: [] },
    {
      kind: 'count',
      span: spanOf(text, '3400'),
      of: spanOf(text, 'شخص'),
      qualifier: spanOf(text, 'نحو'),
      value: 3400,
      again: [],
    },
  ];
  const article = articleFromText(text, {
    url: 'https://marren.example/ar',
    title: 'مجلس المدينة يوافق على جدار بحري جديد',
    site: 'مارين',
    lang: 'ar',
  });
  return ready(article, { people: [], quantities, quotes: [quote], peopleRead: false });
}

/** One person who says, and gives, more than a panel shows at once. */
function muchQuoted(): PanelState {
  const name = 'Ingrid Halvorsen';
  const lines = Array.from(
    { length: 90 },
    (_, at) => `“No wall is worth ${at + 2},000 homes,” said ${name}.`,
  );
  const text = lines.join('\n\n');
  const mentions = lines.map((_, at) => ({ kind: 'name' as const, span: spanOf(text, name, at + 1) }));
  const person: Person = { name, roles: [], mentions, prominence: 1 };
  const by = { kind: 'person', name, span: mentions[0]!.span, person } as const;
  return ready(
    articleFromText(text, { url: 'https://a.example/', title: 'What the mayor said', lang: 'en' }),
    {
      people: [person],
      quotes: lines.map((_, at) => ({
        parts: [spanOf(text, `No wall is worth ${at + 2},000 homes`)],
        partial: false,
        speaker: by,
        confidence: 1,
      })),
      quantities: lines.map((_, at) => ({
        kind: 'count',
        span: spanOf(text, `${at + 2},000`),
        of: spanOf(text, 'homes', at + 1),
        source: by,
        value: (at + 2) * 1000,
        again: [],
      })),
      peopleRead: true,
    },
  );
}

/** As many entries as a panel should ever meet. */
function huge(): PanelState {
  const paragraphs = Array.from(
    { length: 500 },
    (_, at) =>
      `Person Number${at % 300} said “the ${at}th thing that was said here”. Of ${at + 1},001 ships ${at + 2},002 left, ${at + 3},003 sank and ${at + 4},004 stayed.`,
  );
  const text = paragraphs.join('\n\n');
  const starts: number[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    starts.push(start);
    start += paragraph.length + 2;
  }
  const within = (at: number, words: string) => {
    const from = starts[at]! + paragraphs[at]!.indexOf(words);
    return { start: from, end: from + words.length };
  };
  const people = Array.from({ length: 300 }, (_, at): Person => {
    const name = `Person Number${at}`;
    const places = [at, at + 300].filter((place) => place < 500);
    return {
      name,
      roles: [],
      mentions: places.map((place) => ({ kind: 'name', span: within(place, name) })),
      prominence: 1 - at / 300,
    };
  });
  const quotes = paragraphs.map((_, at): Quote => {
    const person = people[at % 300]!;
    return {
      parts: [within(at, `the ${at}th thing that was said here`)],
      partial: at % 2 === 0,
      speaker: { kind: 'person', name: person.name, span: within(at, person.name), person },
      confidence: 1,
    };
  });
  const quantities = paragraphs.flatMap((_, at) =>
    [1, 2, 3, 4].map(
      (more): Quantity => ({
        kind: 'count',
        span: within(at, `${at + more},00${more}`),
        value: (at + more) * 1000 + more,
        again: [],
      }),
    ),
  );
  return ready(articleFromText(text, { url: 'https://a.example/', title: 'A very long list', lang: 'en' }), {
    people,
    quotes,
    quantities,
    peopleRead: true,
  });
}

const section = (name: View['section'], view: Partial<View> = {}): Exhibit => ({
  state: story,
  view: { section: name, ...view },
});

/** Every state that is looked at, by name. */
export const exhibits: Readonly<Record<string, () => Exhibit>> = {
  story: () => section('story'),
  people: () =>
    section('people', { open: 'person:Ingrid Halvorsen', current: { id: 'person:Ingrid Halvorsen', at: 1 } }),
  numbers: () => section('numbers', { datesOpen: true }),
  'number-open': () => section('numbers', { open: idOf(told.numbers, '9 percent') }),
  quotes: () => section('quotes', { open: idOf(told.quotes, 'a blank cheque') }),
  voices: () => section('voices'),
  search: () => section('story', { filters: { search: 'halv', numberKinds: [], quotes: 'all' } }),
  'nothing-found': () => section('story', { filters: { search: 'zebra', numberKinds: [], quotes: 'all' } }),
  copy: () => section('story', { drawer: 'copy' }),
  hidden: () => ({
    state: ready(sample.article, sample.analysis, { corrections }),
    view: { drawer: 'boxes' },
  }),
  empty: () => ({
    state: ready(articleFromText('Nothing.', { url: 'https://a.example/', title: 'A poem' }), nothing, {
      boxes: [],
    }),
  }),
  wall: () => ({
    state: ready({ ...sample.article, visibleParagraphs: 3 }, sample.analysis),
  }),
  'long-names': () => ({ state: longNames() }),
  'right-to-left': () => ({ state: rightToLeft(), direction: 'rtl' }),
  arabic: () => ({ state: rightToLeft() }),
  'much-quoted': () => ({
    state: muchQuoted(),
    view: { section: 'people', open: 'person:Ingrid Halvorsen' },
  }),
  huge: () => ({ state: huge(), view: { section: 'numbers' } }),
  reading: () => ({ state: { kind: 'reading' } }),
  'no-article': () => ({ state: { kind: 'no-article', reasons: ['address', 'text', 'lists'] } }),
  unreachable: () => ({ state: { kind: 'unreachable', barrier: 'site-access' } }),
  closed: () => ({ state: { kind: 'unreachable', barrier: 'closed' } }),
  'needs-reload': () => ({ state: { kind: 'needs-reload' } }),
  failed: () => ({ state: { kind: 'failed', message: 'RangeError: Invalid array length' } }),
  settings: () => ({ state: story, view: { page: 'settings' } }),
  options: () => ({ state: story, page: 'options' }),
  welcome: () => ({ state: story, page: 'welcome' }),
};
