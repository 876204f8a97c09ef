import { emptyDocument, type Document, type ReadNested } from "./document.ts";
import { Excerpt, type Source } from "./source.ts";

/**
 * A shell script that is put together from another language: Dockerfiles, makefiles and env files set variables and run commands
 * like a script does, so they are written down as one, each character with its place, and read by the shell's reader.
 */
export class ShellScriptBuilder {
  readonly #excerpt = new Excerpt();

  /** A line of shell as it stands. */
  line(excerpt: Excerpt): this {
    this.#excerpt.append(excerpt).insert("\n");
    return this;
  }

  comment(excerpt: Excerpt): this {
    this.#excerpt.insert("# ").append(excerpt).insert("\n");
    return this;
  }

  /** `NAME="value"`: variables in the value are expanded, unless it `isLiteral`; quotes in it are part of it. */
  assign(name: string, value: Excerpt, isLiteral = false): this {
    const text = value.text;
    const quote = !isLiteral && !/["`\\]/.test(text) ? '"' : text.includes("'") ? "" : "'";
    this.#excerpt.insert(`${name}=${quote}`).append(value).insert(`${quote}\n`);
    return this;
  }

  /** A command of words that the shell is not to touch. */
  words(words: readonly Excerpt[]): this {
    for (const word of words) {
      const text = word.text;
      this.#excerpt.insert("'");
      for (let from = 0; from <= text.length;) {
        const found = text.indexOf("'", from);
        const end = found === -1 ? text.length : found;
        this.#excerpt.append(word, from, end);
        if (found !== -1) this.#excerpt.insert("'\\''");
        from = end + 1;
      }
      this.#excerpt.insert("' ");
    }
    this.#excerpt.insert("\n");
    return this;
  }

  /** The document that the shell's reader makes of it, under the name of the format it came from. */
  read(format: string, source: Source, nested: ReadNested): Document {
    const document = nested("shell", this.#excerpt.nestIn(source));
    return document === null ? emptyDocument(format, source) : { ...document, format };
  }
}
