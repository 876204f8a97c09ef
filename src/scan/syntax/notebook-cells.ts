import { UnreadableDocument } from "../document.ts";
import type { Span } from "../source.ts";

/** A cell of a notebook, with the strings of its source where they stand in the file. */
export interface NotebookCell {
  index: number;
  kind: string;
  /** Language of this cell where it differs from the notebook's. */
  language: string | null;
  /** Contents of the JSON strings that make the source, without their quotes. */
  strings: Span[];
}

export interface Notebook {
  language: string;
  cells: NotebookCell[];
}

/**
 * The cells of a Jupyter notebook (nbformat 3 and 4). Outputs are passed over unread.
 * @throws UnreadableDocument where the text is no JSON or no notebook.
 */
export function readNotebook(text: string): Notebook {
  const json = new JsonWalk(text);
  const cells: NotebookCell[] = [];
  let language = "python";
  let isNotebook = false;

  const readCells = (): void => {
    isNotebook = true;
    json.array(() => {
      const cell: NotebookCell = { index: cells.length, kind: "code", language: null, strings: [] };
      json.object((key) => {
        if (key === "cell_type") cell.kind = json.string() ?? "code";
        else if (key === "source" || key === "input") cell.strings = json.strings();
        else if (key === "language") cell.language = json.string();
        else if (key === "metadata") cell.language = readLanguage(json) ?? cell.language;
        else json.skip();
      });
      cells.push(cell);
    });
  };

  json.object((key) => {
    if (key === "cells") readCells();
    else if (key === "worksheets")
      json.array(() => json.object((inner) => (inner === "cells" ? readCells() : json.skip())));
    else if (key === "metadata") language = readLanguage(json) ?? language;
    else json.skip();
  });
  json.end();
  if (!isNotebook) throw new UnreadableDocument("not a notebook: it has no cells", { start: 0, end: 1 });
  return { language: language.toLowerCase(), cells };
}

/** The language that the metadata of a notebook or cell tells. */
function readLanguage(json: JsonWalk): string | null {
  let language: string | null = null;
  json.object((key) => {
    if (key === "kernelspec" || key === "language_info" || key === "vscode") {
      json.object((inner) => {
        if (inner === "language" || inner === "languageId" || (inner === "name" && key === "language_info"))
          language = json.string() ?? language;
        else json.skip();
      });
    } else json.skip();
  });
  return language;
}

/** Walks JSON in order, value by value, without building it. */
class JsonWalk {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  /** Calls back for each key; the callback consumes the value. A value that is no object is passed over. */
  object(entry: (key: string) => void): void {
    if (this.#next() !== "{") return this.skip();
    this.#at++;
    while (this.#next() !== "}") {
      const key = this.#string();
      if (this.#next() !== ":") this.#fail("a colon is missing");
      this.#at++;
      entry(this.#text.slice(key.start, Math.min(key.end, key.start + 100)));
      if (this.#next() === ",") this.#at++;
      else if (this.#next() !== "}") this.#fail("a comma or closing brace is missing");
    }
    this.#at++;
  }

  /** Calls back for each item; the callback consumes it. A value that is no array is passed over. */
  array(item: () => void): void {
    if (this.#next() !== "[") return this.skip();
    this.#at++;
    while (this.#next() !== "]") {
      item();
      if (this.#next() === ",") this.#at++;
      else if (this.#next() !== "]") this.#fail("a comma or closing bracket is missing");
    }
    this.#at++;
  }

  /** A string as written, null for another value. */
  string(): string | null {
    if (this.#next() !== '"') {
      this.skip();
      return null;
    }
    const { start, end } = this.#string();
    return this.#text.slice(start, end);
  }

  /** The contents of a string or of an array of strings. */
  strings(): Span[] {
    const found: Span[] = [];
    const next = this.#next();
    if (next === '"') found.push(this.#string());
    else if (next === "[") {
      this.array(() => {
        if (this.#next() === '"') found.push(this.#string());
        else this.skip();
      });
    } else this.skip();
    return found;
  }

  /** Passes over a value of any depth. */
  skip(): void {
    const text = this.#text;
    let depth = 0;
    do {
      const next = this.#next();
      if (next === '"') this.#string();
      else if (next === "{" || next === "[") {
        depth++;
        this.#at++;
      } else if (next === "}" || next === "]") {
        if (depth === 0) this.#fail("a value is missing");
        depth--;
        this.#at++;
      } else if (next === "," || next === ":") {
        if (depth === 0) this.#fail("a value is missing");
        this.#at++;
      } else {
        const start = this.#at;
        while (this.#at < text.length && /[\w.+-]/.test(text[this.#at]!)) this.#at++;
        if (this.#at === start) this.#fail("this is not JSON");
      }
    } while (depth > 0);
  }

  end(): void {
    while (this.#at < this.#text.length && isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
    if (this.#at < this.#text.length) this.#fail("text behind the end");
  }

  #next(): string {
    const text = this.#text;
    while (this.#at < text.length && isSpace(text.charCodeAt(this.#at))) this.#at++;
    if (this.#at >= text.length) this.#fail("the file ends too early");
    return text[this.#at]!;
  }

  #string(): Span {
    if (this.#next() !== '"') this.#fail("a string is missing");
    const start = ++this.#at;
    for (let quote = this.#text.indexOf('"', start); quote !== -1; quote = this.#text.indexOf('"', quote + 1)) {
      let escapes = quote;
      while (escapes > start && this.#text.charCodeAt(escapes - 1) === 0x5c) escapes--;
      if (((quote - escapes) & 1) === 0) {
        this.#at = quote + 1;
        return { start, end: quote };
      }
    }
    return this.#fail("a string does not end");
  }

  #fail(message: string): never {
    const start = Math.min(this.#at, Math.max(0, this.#text.length - 1));
    throw new UnreadableDocument(`not a notebook: ${message}`, { start, end: start + 1 });
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
