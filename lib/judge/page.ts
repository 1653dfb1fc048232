import { LineWords } from './clutter/line-words.ts';
import { Measures } from './measures.ts';
import type { Head, Scan, Snapshot } from './snapshot.ts';

/** A page that is being judged, by its snapshot, with what is worked out once for all that is asked of it. */
export class Page {
  readonly url: string;
  readonly head: Head;
  readonly scan: Scan;
  #measures?: Measures;
  #words?: LineWords;

  constructor({ url, head, scan }: Snapshot) {
    this.url = url;
    this.head = head;
    this.scan = scan;
  }

  get measures(): Measures {
    this.#measures ??= new Measures(this.scan);
    return this.#measures;
  }

  get words(): LineWords {
    this.#words ??= new LineWords(this.scan);
    return this.#words;
  }
}
