/**
 * Reads articles as JSON Lines on standard input, `{"id", "text"}` or `{"id", "url", "html"}` each, and writes one
 * answer a line: what Nutgraf reads in them, with offsets. A line that can't be read is answered with `error`. With
 * `--why`, pages' answers have `why`, a report of the evidence: for and against an article, and which rule hides each box.
 */
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleFromText } from '../../lib/article.ts';
import { answerOf } from './extract/answer.ts';
import { storyOf } from './extract/story-text.ts';
import { readLines } from './lines.ts';
import { loadModels } from './models.ts';
import { readPage } from './read-page.ts';

const models = await loadModels();
const withWhy = process.argv.includes('--why');

function answer(line: string): object {
  let id: unknown;
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== 'object' || input === null) throw new TypeError('not an object');
    const row = input as Record<string, unknown>;
    id = row.id;
    if (typeof row.text === 'string') {
      const article = articleFromText(row.text, typeof row.title === 'string' ? { title: row.title } : {});
      return { id, ...answerOf(article, analyze(article, models)) };
    }
    if (typeof row.html !== 'string') throw new TypeError('neither text nor html');
    const { isArticle, article, hidden, why } = readPage(
      row.html,
      typeof row.url === 'string' ? row.url : '',
    );
    const about = {
      id,
      isArticle,
      title: article.title ?? null,
      text: storyOf(article).text,
      hidden,
      ...(withWhy ? { why: why() } : {}),
    };
    return { ...about, ...answerOf(article, analyze(article, models)) };
  } catch (error) {
    return { id: id ?? null, error: error instanceof Error ? error.message : String(error) };
  }
}

for await (const line of readLines(process.stdin)) {
  if (!line.trim()) continue;
  if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`))
    await new Promise((resume) => process.stdout.once('drain', resume));
}
