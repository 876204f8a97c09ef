/**
 * `indexOf` that remembers. A reader that asks "where is the next `#`?" at every line would search a text without any to its end
 * each time; with this, all questions together cost one pass.
 */
export class Finder {
  readonly #text: string;
  readonly #needle: string;
  /** No needle stands from `#from` up to `#found`. */
  #from = 0;
  #found = -1;

  constructor(text: string, needle: string) {
    this.#text = text;
    this.#needle = needle;
  }

  /** Offset of the next needle at or behind `at`; the text's length where there is none. */
  next(at: number): number {
    if (at >= this.#from && at <= this.#found) return this.#found;
    if (at > this.#found) {
      const found = this.#text.indexOf(this.#needle, at);
      this.#from = at;
      return (this.#found = found === -1 ? this.#text.length : found);
    }
    const before = this.#text.slice(at, this.#from + this.#needle.length - 1).indexOf(this.#needle);
    if (before !== -1) return at + before;
    this.#from = at;
    return this.#found;
  }
}
