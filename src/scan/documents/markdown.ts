import { describeComment, isMention } from "../comments.ts";
import { defineFormat, type Document, type Literal, type ReadNested } from "../document.ts";
import { embed } from "../embedding.ts";
import { mayHoldHubUrl } from "../hub-url.ts";
import { formatOfTag, formatOfText } from "../languages.ts";
import { mayMatter } from "../relevance.ts";
import { Excerpt, type Source } from "../source.ts";
import { Finder } from "../syntax/finder.ts";

const FENCE = /^([ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+|\d+[.)][ \t]+)?[ \t]*)(`{3,}|~{3,})([^`\n]*)$/;
/** Inline code that is an id or holds one among few words. */
const INLINE_CODE = /(`{1,2})([^`\n]{3,200})\1/g;

/**
 * Markdown and MDX. Front matter and fences are documents of their own; prose is read only where it holds a URL of the Hub, since
 * everything in it is for people. Structure is told line by line: a card is prose, and nothing in it decides what runs.
 */
export default defineFormat({
  id: "markdown",
  title: "Markdown",
  files: [".md", ".mdx", ".markdown", ".qmd", ".rmd", ".mdc"],
  read: (source, _interest, nested) => new MarkdownReader(source, nested).read(),
});

class MarkdownReader {
  readonly #source: Source;
  readonly #nested: ReadNested;
  readonly #literals: Literal[] = [];
  readonly #documents: Document[] = [];
  readonly #holdsUrl: boolean;
  /** What begins a fence, inline code or a comment. */
  readonly #marks: readonly Finder[];
  #at = 0;

  constructor(source: Source, nested: ReadNested) {
    this.#source = source;
    this.#nested = nested;
    this.#holdsUrl = mayHoldHubUrl(source.text);
    this.#marks = ["`", "~~~", "<!--"].map((mark) => new Finder(source.text, mark));
  }

  read(): Document {
    this.#frontMatter();
    for (let line = this.#telling(); line !== null; line = this.#telling()) {
      const written = this.#source.text.slice(line.start, Math.min(line.end, line.start + 400));
      const fence = written.includes("```") || written.includes("~~~") ? FENCE.exec(written.trimEnd()) : null;
      if (fence !== null) this.#fence(fence[1]!, fence[2]!, fence[3]!.trim());
      else this.#prose(line.start, line.end);
    }
    return {
      format: "markdown",
      language: null,
      source: this.#source,
      imports: [],
      literals: this.#literals,
      calls: [],
      commands: [],
      lookup: () => [],
      nested: this.#documents,
    };
  }

  /** The next line that may hold anything: most of a card is words. */
  #telling(): { start: number; end: number } | null {
    if (this.#holdsUrl || this.#at >= this.#source.text.length) return this.#line();
    const next = Math.min(...this.#marks.map((mark) => mark.next(this.#at)));
    this.#at = Math.max(this.#at, this.#source.text.lastIndexOf("\n", next) + 1);
    return this.#line();
  }

  #line(): { start: number; end: number } | null {
    const text = this.#source.text;
    if (this.#at >= text.length) return null;
    const start = this.#at;
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    this.#at = end + 1;
    return { start, end: text[end - 1] === "\r" && end > start ? end - 1 : end };
  }

  #frontMatter(): void {
    const text = this.#source.text;
    const open = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
    if (open === null) return;
    this.#at = open[0].length;
    for (let line = this.#line(); line !== null; line = this.#line()) {
      const mark = text.slice(line.start, line.end).trimEnd();
      if (mark !== open[1] && !(mark === "..." && open[1] === "---")) continue;
      this.#embed(Excerpt.of(text, open[0].length, line.start), open[1] === "---" ? "yaml" : "toml", false);
      return;
    }
    this.#at = 0;
  }

  #embed(excerpt: Excerpt, format: string, isFence: boolean): boolean {
    const document = embed(
      this.#source,
      excerpt,
      format,
      this.#nested,
      isFence ? { slots: [], role: "fence" } : { slots: [] },
    );
    if (document !== null) this.#documents.push(document);
    return document !== null;
  }

  #fence(prefix: string, mark: string, info: string): void {
    const text = this.#source.text;
    const body = new Excerpt();
    // List markers take as many columns in the lines that follow.
    const indent = prefix.length;
    for (let line = this.#line(); line !== null; line = this.#line()) {
      const written = text.slice(line.start, line.end);
      const end = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(written);
      if (end !== null && end[1]![0] === mark[0] && end[1]!.length >= mark.length) break;
      let from = line.start;
      while (from < line.end && from - line.start < indent && /[ \t>]/.test(text[from]!)) from++;
      body.copy(text, from, Math.min(text.length, this.#at));
    }
    const content = body.text;
    if (content === "" || !mayMatter(content)) return;
    const format = formatOfTag(info) ?? (info === "" || info === "text" ? formatOfText(content) : null);
    if (format !== null && this.#embed(withoutPrompts(body, format), format, true)) return;
    for (const match of content.matchAll(/[^\n]+/g)) {
      const value = match[0].trim();
      if (!isMention(value)) continue;
      const start = match.index + match[0].indexOf(value);
      this.#literals.push({
        value,
        span: body.spanOf(start, start + value.length),
        role: "fence",
        slots: [],
        scope: "",
        template: false,
      });
    }
  }

  #prose(start: number, end: number): void {
    const text = this.#source.text;
    const line = text.slice(start, end);
    if (line.includes("<!--")) {
      const comment = describeComment(text, { start, end });
      if (comment !== null) this.#literals.push(comment);
      return;
    }
    if (this.#holdsUrl && mayHoldHubUrl(line)) this.#push(line, start);
    if (!line.includes("`")) return;
    for (const match of line.matchAll(INLINE_CODE)) {
      const code = match[2]!;
      if (isMention(code) && !code.includes("://")) this.#push(code, start + match.index + match[1]!.length);
    }
  }

  #push(written: string, start: number): void {
    const value = written.trim();
    const at = start + written.indexOf(value);
    this.#literals.push({
      value,
      span: { start: at, end: at + value.length },
      role: "prose",
      slots: [],
      scope: "",
      template: false,
    });
  }
}

/** A session without its prompts and without what the programs said. */
function withoutPrompts(body: Excerpt, format: string): Excerpt {
  const text = body.text;
  const prompt =
    format === "shell"
      ? /^[ \t]*(?:\([\w.-]+\) ?)?(?:[$%#]|PS[^>\n]*>|>) (?=\S)/
      : format === "python"
        ? /^[ \t]*(?:>>>|\.\.\.)(?: |$)/
        : null;
  if (prompt === null || !(format === "python" ? /^[ \t]*>>>/m.test(text) : /^[ \t]*(?:\([\w.-]+\) ?)?\$ /m.test(text)))
    return body;
  const session = new Excerpt();
  let isContinued = false;
  for (const match of text.matchAll(/[^\n]*\n?/g)) {
    const line = match[0];
    const length = prompt.exec(line)?.[0].length ?? (isContinued ? 0 : -1);
    if (line === "" || length === -1) continue;
    session.append(body, match.index + length, match.index + line.length);
    isContinued = format === "shell" && /\\\r?\n$/.test(line);
  }
  return session;
}
