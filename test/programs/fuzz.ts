/**
 * Sends random pages and texts down the whole line and checks what must always be so.
 * `npm run fuzz -- --minutes 5 --seed 1`, or `--cases 200`; a case that fails is told by its own seed, with which
 * `--seed THAT --cases 1` runs it alone.
 */
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { analyze } from '../../lib/analysis/analyze.ts';
import type { Analysis } from '../../lib/analysis.ts';
import { articleFromText } from '../../lib/article.ts';
import { parseSnapshot } from '../../lib/extension/parse-snapshot.ts';
import { judgePage } from '../../lib/judge/judge-page.ts';
import { readMarkup } from '../../lib/judge/markup/read-markup.ts';
import { Page } from '../../lib/judge/page.ts';
import { readStory, type StoryReading } from '../../lib/judge/read/read-story.ts';
import type { Snapshot } from '../../lib/judge/snapshot.ts';
import { spot } from '../../lib/judge/spot/spot.ts';
import { markupOf } from '../../lib/page/markup.ts';
import { DocumentPage, WholeReading } from './document-page.ts';
import { cpuTime } from './fuzz/cpu-time.ts';
import { Broken, checkAnalysis, checkArticle, checkHiding, checkRanges } from './fuzz/invariants.ts';
import { growTree, shakeTree } from './fuzz/random-page.ts';
import { below, type Random, randomText } from './fuzz/random-text.ts';
import { loadModels } from './models.ts';
import { randomFrom } from './random.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    cases: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const first = Number(values.seed);
const cases = values.cases ? Number(values.cases) : Number.POSITIVE_INFINITY;
const minutes = values.minutes ? Number(values.minutes) : values.cases ? Number.POSITIVE_INFINITY : 1;
const until = Date.now() + minutes * 60_000;

/** The most processor time that an analysis may take, in ms: far above what it takes, far below what blows up. */
const budget = (length: number): number => 1000 + 0.2 * length;

const models = await loadModels();
const dom = new JSDOM('', { url: 'https://news.example/story', virtualConsole: new VirtualConsole() });

function analyzeInTime(text: string): void {
  const article = articleFromText(text);
  let analysis: Analysis | undefined;
  const took = cpuTime(() => {
    analysis = analyze(article, models);
  });
  if (took > budget(text.length)) throw new Broken(`${took.toFixed(0)} ms for ${text.length} letters`);
  checkAnalysis(text, analysis!);
}

/** What the gate sends of a page of doubt, cut anywhere, is read as some page. */
function checkMarkup(random: Random, doc: Document, url: string): void {
  const markup = markupOf(doc) ?? '';
  for (const end of [markup.length, below(random, markup.length + 1)]) {
    const read = readMarkup(markup.slice(0, end), url);
    if (!parseSnapshot(JSON.parse(JSON.stringify(read)))) throw new Broken('markup that is no page');
    judgePage(read, false);
  }
}

/** The story of a page, judged as the background does: by what comes through of its snapshot. */
function judgeApart(snapshot: Snapshot): StoryReading {
  const sent = parseSnapshot(JSON.parse(JSON.stringify(snapshot)));
  if (!sent) throw new Broken('a snapshot that is taken for none');
  for (const wanted of [false, true]) {
    const [apart, here] = [sent, snapshot].map((one) => JSON.stringify(judgePage(one, wanted)));
    if (apart !== here) throw new Broken(`judged as ${apart}, and from its snapshot itself as ${here}`);
  }
  return readStory(new Page(sent));
}

function runCase(seed: number): void {
  const random = randomFrom(seed);
  if (random() < 0.5) {
    analyzeInTime(randomText(random, 20 + below(random, 400)));
    return;
  }
  const { document } = dom.window;
  document.body.replaceChildren();
  growTree(random, document.body, 10 + below(random, 250));
  const look = () => {
    const page = new DocumentPage(document, dom.window.location.href);
    const { score } = spot(page.page);
    if (!(score >= 0 && score <= 1)) throw new Broken(`a score of ${score}`);
    checkMarkup(random, document, dom.window.location.href);
    const reading = new WholeReading(page.shot, judgeApart(page.shot.snapshot));
    checkArticle(reading.article);
    checkRanges(random, reading);
    checkHiding(document.documentElement, reading);
    return reading;
  };
  const reading = look();
  checkAnalysis(reading.article.text, analyze(reading.article, models));
  shakeTree(random, document.body, 20);
  // Places of the page as it was: gone ones have no range, but none may throw.
  for (const { span } of reading.article.blocks) reading.map.rangeOf(span);
  look();
}

let done = 0;
const failed: number[] = [];
for (let seed = first; done < cases && Date.now() < until && failed.length < 10; seed++, done++) {
  try {
    runCase(seed);
  } catch (error) {
    failed.push(seed);
    console.error(`seed ${seed}: ${error instanceof Broken ? error.message : (error as Error).stack}`);
  }
}
dom.window.close();
console.log(`${done} cases from seed ${first}: ${done - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
