import type { Field, Line, Snapshot } from '../../../lib/judge/snapshot.ts';

/** Makes snapshots without a document: of any size, within moments. */
export class SnapshotBuilder {
  readonly #open: number[] = [];
  readonly #tags: string[] = [];
  readonly #parents: number[] = [];
  readonly #ends: number[] = [];
  readonly #firstLines: number[] = [];
  readonly #endLines: number[] = [];
  readonly #classes: string[] = [];
  readonly #lines: Line[] = [];
  readonly #fields: Field[] = [];
  constructor() {
    this.open('body');
  }

  open(tag: string, name = ''): this {
    this.#parents.push(this.#open.at(-1) ?? -1);
    this.#open.push(this.#tags.length);
    this.#tags.push(tag);
    this.#classes.push(name);
    this.#firstLines.push(this.#lines.length);
    this.#ends.push(0);
    this.#endLines.push(0);
    return this;
  }

  close(times = 1): this {
    for (let i = 0; i < times; i++) {
      const at = this.#open.pop()!;
      this.#ends[at] = this.#tags.length;
      this.#endLines[at] = this.#lines.length;
    }
    return this;
  }

  line(text: string, { linked = 0 }: { linked?: number } = {}): this {
    const block = this.#open.at(-1)!;
    const links = linked ? 1 : 0;
    const href = linked ? '/another' : '';
    this.#lines.push({ text, block, linked, strong: 0, button: 0, links, broken: false, href });
    return this;
  }

  /** How many lines there are by now. */
  get lines(): number {
    return this.#lines.length;
  }

  /** An element with a line. */
  put(tag: string, text: string, about: { linked?: number; name?: string } = {}): this {
    return this.open(tag, about.name).line(text, about).close();
  }

  field(): this {
    this.#fields.push({ within: this.#open.at(-1)!, asksEmail: true, takesEmail: true });
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
      scan: {
        tags: this.#tags,
        parents: this.#parents,
        ends: this.#ends,
        firstLines: this.#firstLines,
        endLines: this.#endLines,
        classes: this.#classes,
        ids: this.#tags.map(() => ''),
        lines: this.#lines,
        fields: this.#fields,
      },
    };
  }
}
