/** Answers by text that are kept, so that a hostile tree cannot fill the memory. */
const MOST = 20_000;

/** Answers that are asked for again and again, by text. */
export class Remembered<T> {
  readonly #answers = new Map<string, T>();

  get(text: string, answer: (text: string) => T): T {
    let known = this.#answers.get(text);
    if (known === undefined) {
      known = answer(text);
      if (this.#answers.size < MOST) this.#answers.set(detached(text), known);
    }
    return known;
  }
}

/** The same text on its own: what is cut out of a file keeps the whole file in memory for as long as it lives. */
export function detached(text: string): string {
  const copy = Buffer.from(text, "latin1").toString("latin1");
  return copy === text ? copy : Buffer.from(text, "utf16le").toString("utf16le");
}
