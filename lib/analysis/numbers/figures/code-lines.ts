/** So many units of a line are looked at. */
const longest = 400;
const marks = /[{};=<>|\\]|\(\)|--\w/g;
const words = /\S+/g;

/** Which lines of a text are code, whose numbers tell a reader nothing: a line with more marks of code than prose has. */
export class CodeLines {
  readonly #text: string;
  #end = -1;
  #isCode = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether the line around `at` is code. Asked in reading order; linear over all. */
  holds(at: number): boolean {
    if (at >= this.#end) {
      const start = this.#text.lastIndexOf('\n', at) + 1;
      const next = this.#text.indexOf('\n', at);
      this.#end = next < 0 ? this.#text.length + 1 : next;
      const line = this.#text.slice(start, Math.min(this.#end, start + longest));
      const found = line.match(marks)?.length ?? 0;
      this.#isCode = found > 1 && found * 4 >= (line.match(words)?.length ?? 0);
    }
    return this.#isCode;
  }
}
