import type { Evidence } from '../../evidence.ts';
import { countElements, countSheets } from '../../page/dom.ts';
import { Reading } from '../../page/reading.ts';
import { type Shot, takeShotInSlices } from '../../page/shot.ts';
import type { JudgeAnswer } from '../protocol.ts';
import { askJudge } from './ask-judge.ts';
import { cameFrom } from './came-from.ts';
import { isAlike } from './looks.ts';
import { Pace } from './pace.ts';

/** What is told with a judgement. */
type Told = Omit<JudgeAnswer, 'judgement'>;

/** What a page was found to be. */
export type Outcome =
  | { readonly kind: 'article'; readonly reading: Reading; readonly told: Told }
  | { readonly kind: 'no-article'; readonly evidence: readonly Evidence[]; readonly told: Told }
  /** Nobody answered; whether the page is asked for again by itself. */
  | { readonly kind: 'unknown'; readonly again: boolean }
  /** A later question counts. */
  | { readonly kind: 'overtaken' };

/** When a page is looked at again whose question nobody answered (ms), one time after the other. */
const AGAIN = [500, 2000, 8000] as const;

/** Has a page judged by its snapshot, one snapshot after the other: only the last one counts. */
export class Judging {
  readonly #doc: Document;
  readonly #look: () => void;
  readonly #signal: AbortSignal;
  /** Counts the questions: an answer to another than the last is late. */
  #asked = 0;
  #answered = 0;
  /** How often in a row nobody answered. */
  #unanswered = 0;
  /** How many elements and style sheets the page had at the last snapshot. */
  #elements = -1;
  #sheets = -1;
  #pace: Pace | undefined;
  /** Whether no snapshot has been sent yet. */
  #isFirst = true;

  /** `look` is called to look at the page again after nobody answered. */
  constructor(doc: Document, look: () => void, signal: AbortSignal) {
    this.#doc = doc;
    this.#look = look;
    this.#signal = signal;
  }

  /** Whether an answer is awaited. */
  get isAsking(): boolean {
    return this.#asked > this.#answered;
  }

  /** Whether the page holds about as much as when it was judged last. */
  get isAlike(): boolean {
    return isAlike(countElements(this.#doc), this.#elements);
  }

  /** Whether the page has the style sheets that it had when it was judged last. */
  get isStyledAlike(): boolean {
    return countSheets(this.#doc) === this.#sheets;
  }

  /** The page's own time (ms) that it took to ask last. */
  get cost(): number {
    return this.#pace?.took ?? 0;
  }

  /** Takes the page as it is now for judged. */
  pass(): void {
    this.#asked += 1;
    this.#answered = this.#asked;
    this.#note();
  }

  /** Has the page judged as it is now; as an article whatever it looks like, where it is `wanted`. */
  async judge(url: string, wanted: boolean): Promise<Outcome> {
    this.#pace = new Pace();
    const pace = this.#pace;
    this.#note();
    this.#asked += 1;
    const asked = this.#asked;
    const isWanted = () => asked === this.#asked && !this.#signal.aborted;
    let shot: Shot | undefined;
    let answer: JudgeAnswer | undefined;
    try {
      shot = await takeShotInSlices(this.#doc, url, { pause: pace.pause, isWanted });
      if (shot && isWanted()) {
        const first = this.#isFirst ? { from: cameFrom(this.#doc, url) } : {};
        this.#isFirst = false;
        answer = await askJudge(shot.snapshot, { wanted, ...first }, pace);
      }
      if (asked !== this.#asked) return { kind: 'overtaken' };
    } finally {
      if (asked === this.#asked) this.#answered = asked;
    }
    const outcome = shot && answer && outcomeOf(shot, answer);
    if (!outcome) return this.#unknown();
    this.#unanswered = 0;
    return outcome;
  }

  #note(): void {
    this.#elements = countElements(this.#doc);
    this.#sheets = countSheets(this.#doc);
  }

  /** The page never kept still, nobody answered, or another shot is spoken of. */
  #unknown(): Outcome {
    this.#elements = this.#sheets = -1;
    const wait = AGAIN[this.#unanswered];
    this.#unanswered += 1;
    if (wait === undefined) return { kind: 'unknown', again: false };
    setTimeout(() => this.#signal.aborted || this.#look(), wait);
    return { kind: 'unknown', again: true };
  }
}

/** What a judgement says of a shot, or undefined where it speaks of another. */
function outcomeOf(shot: Shot, told: JudgeAnswer): Outcome | undefined {
  const { judgement } = told;
  if (!judgement.isArticle) return { kind: 'no-article', evidence: judgement.evidence, told };
  try {
    return { kind: 'article', reading: new Reading(shot, judgement.story), told };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
