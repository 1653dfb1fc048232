import { randomOf } from '../boost.ts';
import { day, repeat } from './kind.ts';
import { SENTENCES } from './sentences.ts';

const NAMES = [
  'Marta Lind',
  'Owen Brandt',
  'Priya Nair',
  'Tomas Reyes',
  'Helen Okafor',
  'Jonas Weber',
  'Aiko Tanaka',
  'Luis Ferrer',
];
const PLACES = ['Norham', 'Eastvale', 'Port Selby', 'Carrow', 'Kirkmere', 'Lindholm', 'Weston Bay'];
const TITLES = [
  'Why we moved the whole archive to the attic',
  'A short history of the harbour crane',
  'Ten things I wish I had known about bees',
  'Ferry line gets a second boat next spring',
  'How the valley lost its last railway',
  'What the new tax means for small bakers',
  'Notes from a week without a phone',
  'The quiet return of the wooden bicycle',
  'Inside the workshop that tunes church organs',
  'School roof to be repaired before winter',
  'A walk along the old canal in March',
  'Farmers ask for help after hail',
];

/** Writes the words of a page: the same ones each time, none twice before all were said. */
export class Writer {
  readonly #random: () => number;
  readonly #decks = new Map<string, string[]>();
  readonly #glue: string;

  constructor(seed: number, lang: string) {
    this.#random = randomOf(seed);
    this.#glue = lang === 'ja' || lang === 'zh' ? '' : ' ';
  }

  /** Sentences of a topic (`SENTENCES`). */
  say(topic: string, count = 1): string {
    return Array.from({ length: count }, () => this.#fill(this.#draw(topic, SENTENCES[topic]!))).join(
      this.#glue,
    );
  }

  /** Texts of about as many sentences each. */
  texts(topic: string, count: number, sentences = 2): string[] {
    const some = () => Math.max(1, sentences - 1 + Math.floor(this.#random() * 3));
    return Array.from({ length: count }, () => this.say(topic, some()));
  }

  paragraphs(topic: string, count: number, sentences = 2, tag = 'p'): string {
    return this.texts(topic, count, sentences)
      .map((text) => `<${tag}>${text}</${tag}>`)
      .join('\n');
  }

  title(): string {
    return this.#draw('', TITLES);
  }

  /** Cards of other stories. */
  more(count: number, heading = 'More stories'): string {
    const card = (at: number) =>
      `<div class="card"><img><h3><a href="/x${at}">${this.title()}</a></h3><span>${day(at)}</span></div>`;
    return `<section class="more"><h2>${heading}</h2>${repeat(count, card)}</section>`;
  }

  #draw(topic: string, all: readonly string[]): string {
    let deck = this.#decks.get(topic);
    if (!deck?.length) {
      deck = all
        .map((text) => ({ text, order: this.#random() }))
        .sort((a, b) => a.order - b.order)
        .map(({ text }) => text);
      this.#decks.set(topic, deck);
    }
    return deck.pop()!;
  }

  #fill(text: string): string {
    const one = (of: readonly string[]) => of[Math.floor(this.#random() * of.length)]!;
    return text
      .replaceAll('{w}', () => one(NAMES))
      .replaceAll('{p}', () => one(PLACES))
      .replaceAll('{n}', () => `${2 + Math.floor(this.#random() * 88)}`);
  }
}
