import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article.ts';
import { type AnalysisWorker, Analyzer } from '../../../lib/extension/analyzer.ts';

class FakeWorker implements AnalysisWorker {
  readonly asked: unknown[] = [];
  ended = false;
  onmessage: AnalysisWorker['onmessage'] = null;
  onerror: AnalysisWorker['onerror'] = null;

  postMessage(article: unknown) {
    this.asked.push(article);
  }

  terminate() {
    this.ended = true;
  }

  answer(data: unknown) {
    this.onmessage?.call(this as never, { data } as MessageEvent);
  }
}

function start() {
  const workers: FakeWorker[] = [];
  const analyzer = new Analyzer(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { analyzer, workers };
}

const done = { state: 'done', analysis: { people: [], quantities: [], quotes: [], peopleRead: true } };
const one = articleFromText('One.', { url: 'https://daily.example/1' });
const two = articleFromText('Two.', { url: 'https://daily.example/2' });
const longer = { ...one, text: 'One. More.' };

describe('the analyzer', () => {
  it('takes no answer from a worker that it has ended', async () => {
    const { analyzer, workers } = start();
    const first = analyzer.analyze(one);
    const second = analyzer.analyze(two);
    expect((await first).state).toBe('superseded');
    workers[0]!.answer({ state: 'failed', message: 'late' });
    workers[1]!.answer(done);
    expect(await second).toEqual(done);
  });

  it('uses one worker for one article after the other', async () => {
    const { analyzer, workers } = start();
    for (const article of [one, two]) {
      const outcome = analyzer.analyze(article);
      workers[0]!.answer(done);
      expect(await outcome).toEqual(done);
    }
    expect(workers).toHaveLength(1);
    expect(workers[0]!.asked).toEqual([one, two]);
  });

  it('ends a worker whose article nobody waits for any more', async () => {
    const { analyzer, workers } = start();
    const first = analyzer.analyze(one);
    const second = analyzer.analyze(two);
    expect(await first).toEqual({ state: 'superseded' });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    workers[1]!.answer(done);
    expect(await second).toEqual(done);
  });

  it('reads an article that grows to its end first, then as it is by now', async () => {
    const { analyzer, workers } = start();
    const first = analyzer.analyze(one);
    const second = analyzer.analyze({ ...one, text: 'One. M' });
    const third = analyzer.analyze({ ...longer, url: `${one.url}?utm_source=x` });
    expect(await second).toEqual({ state: 'superseded' });
    workers[0]!.answer(done);
    expect(await first).toEqual(done);
    expect(workers[0]!.asked).toEqual([one, { ...longer, url: `${one.url}?utm_source=x` }]);
    workers[0]!.answer(done);
    expect(await third).toEqual(done);
    expect(workers).toHaveLength(1);
  });

  const fail = (worker: FakeWorker, message = 'out of memory') =>
    worker.onerror?.call(worker as never, { message } as ErrorEvent);

  it('tries an article once more where its worker ends, then says so', async () => {
    const { analyzer, workers } = start();
    const first = analyzer.analyze(one);
    fail(workers[0]!);
    expect(workers[1]!.asked).toEqual([one]);
    // The first one is long gone.
    fail(workers[0]!);
    fail(workers[1]!);
    expect(await first).toEqual({ state: 'failed', message: 'out of memory' });
    const second = analyzer.analyze(two);
    workers[2]!.answer(done);
    expect(await second).toEqual(done);
  });

  it('goes on to the article as it is by now where the worker ends', async () => {
    const { analyzer, workers } = start();
    const first = analyzer.analyze(one);
    const second = analyzer.analyze(longer);
    fail(workers[0]!);
    expect(await first).toEqual({ state: 'superseded' });
    expect(workers[1]!.asked).toEqual([longer]);
    workers[1]!.answer(done);
    expect(await second).toEqual(done);
  });

  it('takes another worker for an idle one that has ended', async () => {
    const { analyzer, workers } = start();
    analyzer.warmUp();
    workers[0]!.answer('started');
    fail(workers[0]!);
    const outcome = analyzer.analyze(one);
    workers[1]!.answer(done);
    expect(await outcome).toEqual(done);
  });
});
