import { emptyScan, MOST_ELEMENTS, MOST_LINES, type Snapshot } from '../../../lib/judge/snapshot.ts';

/** Makes snapshots without a document, within moments; it takes no more in than the walk of a page does. */
export class SnapshotBuilder {
  readonly #open: number[] = [];
  readonly #scan = emptyScan();

  constructor() {
    this.open('body');
  }

  open(tag: string, name = ''): this {
    if (this.#isFull) {
      this.#open.push(this.#open.at(-1)!);
      return this;
    }
    this.#scan.parents.push(this.#open.at(-1) ?? -1);
    this.#open.push(this.#scan.tags.length);
    this.#scan.tags.push(tag);
    this.#scan.classes.push(name);
    this.#scan.ids.push('');
    this.#scan.firstLines.push(this.#scan.lines.length);
    this.#scan.ends.push(0);
    this.#scan.endLines.push(0);
    return this;
  }

  close(times = 1): this {
    for (let i = 0; i < times; i++) {
      const at = this.#open.pop()!;
      this.#scan.ends[at] = this.#scan.tags.length;
      this.#scan.endLines[at] = this.#scan.lines.length;
    }
    return this;
  }

  line(text: string, { linked = 0 }: { linked?: number } = {}): this {
    if (this.#isFull) return this;
    const block = this.#open.at(-1)!;
    const links = linked ? 1 : 0;
    const href = linked ? '/another' : '';
    this.#scan.lines.push({ text, block, linked, strong: 0, button: 0, links, broken: false, href });
    return this;
  }

  get #isFull(): boolean {
    return this.#scan.tags.length >= MOST_ELEMENTS || this.#scan.lines.length >= MOST_LINES;
  }

  /** How many lines there are by now. */
  get lines(): number {
    return this.#scan.lines.length;
  }

  /** An element with a line. */
  put(tag: string, text: string, about: { linked?: number; name?: string } = {}): this {
    return this.open(tag, about.name).line(text, about).close();
  }

  field(): this {
    this.#scan.fields.push({ within: this.#open.at(-1)!, asksEmail: true, takesEmail: true });
    return this;
  }

  snapshot(): Snapshot {
    this.close(this.#open.length);
    return {
      url: 'https://news.example/2026/05/04/story',
      head: {
        title: 'A story',
        lang: 'en',
        isAmp: false,
        meta: [],
        dataTypes: [],
        itemTypes: [],
        next: [],
        fields: 0,
      },
      scan: this.#scan,
    };
  }
}
