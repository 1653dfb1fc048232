import type { Person } from '../../analysis.ts';
import { prepositions } from '../../lexicon/function-words.ts';
import type { Candidate } from './candidates.ts';
import { lowerAt, type Scene } from './scene.ts';

/** The latest place at which the text spoke of a person. */
export interface Trace {
  readonly person: Person;
  /** The head token of the latest mention outside of quotation marks, −1 where there is none yet. */
  token: number;
  kind: Candidate['kind'];
  /** It was the source of a report there. */
  reported: boolean;
  /** It opened its clause there. */
  subject: boolean;
  /** The latest name or description, not counting pronouns. */
  named: number;
  /** The latest mention within quotation marks. */
  quoted: number;
  /** How often it reported so far, and was mentioned. */
  reports: number;
  count: number;
}

/** Who was spoken of up to a place of the text, the latest first. */
export class Discourse {
  readonly latest: Trace[] = [];
  /** Who reported last. */
  reporter: Person | undefined;
  readonly #scene: Scene;
  readonly #traces = new Map<Person, Trace>();
  #nextMention = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Notes what was named in quotation marks before `token`. */
  listenUpTo(token: number): void {
    const { cast, article, stretchOf } = this.#scene;
    const { tokens } = article;
    const { mentions } = cast;
    const end = tokens.start[token]!;
    for (; this.#nextMention < mentions.length; this.#nextMention += 1) {
      const { person, span, kind } = mentions[this.#nextMention]!;
      if (span.start >= end) break;
      if (kind !== 'name') continue;
      const at = tokenAt(this.#scene, span.start);
      if (stretchOf[at]! < 0) continue;
      const trace = this.#traceOf(person);
      trace.quoted = at;
      this.#moveToFront(trace);
    }
  }

  /** Notes a candidate whose person is known. */
  note({ person, phrase, kind, reports }: Candidate): void {
    if (!person) return;
    const trace = this.#traceOf(person);
    trace.token = phrase.head;
    trace.kind = kind;
    trace.reported = reports.length > 0;
    trace.subject = isSubject(this.#scene, phrase.first);
    trace.count += 1;
    if (kind !== 'pronoun') trace.named = phrase.head;
    if (trace.reported) {
      trace.reports += 1;
      this.reporter = person;
    }
    this.#moveToFront(trace);
  }

  #traceOf(person: Person): Trace {
    let trace = this.#traces.get(person);
    if (!trace) {
      trace = {
        person,
        token: -1,
        kind: 'noun',
        reported: false,
        subject: false,
        named: -1,
        quoted: -1,
        reports: 0,
        count: 0,
      };
      this.#traces.set(person, trace);
    }
    return trace;
  }

  #moveToFront(trace: Trace): void {
    const at = this.latest.indexOf(trace);
    if (at === 0) return;
    if (at > 0) this.latest.splice(at, 1);
    this.latest.unshift(trace);
    if (this.latest.length > mostTraces) this.latest.pop();
  }
}

/** How many people are kept in mind. */
const mostTraces = 12;

/** Whether a phrase that starts at `token` opens a clause: no preposition and no verb stands before it. */
function isSubject(scene: Scene, token: number): boolean {
  const { sentences } = scene.article;
  if (sentences.first[sentences.ofToken[token]!] === token) return true;
  const before = lowerAt(scene, token - 1);
  return !prepositions.has(before) && clauseLeads.has(before);
}

const clauseLeads = new Set(', ; : “ ” " — – and but that when while as because if after before'.split(' '));

function tokenAt({ article: { tokens } }: Scene, at: number): number {
  let low = 0;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
