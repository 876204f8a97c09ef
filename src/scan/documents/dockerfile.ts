import { defineFormat, type Document, type ReadNested } from "../document.ts";
import { embed } from "../embedding.ts";
import { formatOfFile, formatOfText } from "../languages.ts";
import { ShellScriptBuilder } from "../shell-script.ts";
import { Excerpt, type Source } from "../source.ts";
import { parseJson } from "../syntax/json.ts";

export default defineFormat({
  id: "dockerfile",
  title: "Dockerfile, Containerfile and Ollama Modelfile",
  files: [
    "dockerfile",
    "dockerfile.*",
    "dockerfile-*",
    "dockerfile_*",
    ".dockerfile",
    ".containerfile",
    "containerfile",
    "containerfile.*",
    "modelfile",
    "modelfile.*",
    ".modelfile",
  ],
  read: (source, _interest, nested) => new DockerfileReader(source, nested).read(),
});

interface Instruction {
  keyword: string;
  /** What follows the keyword, continued lines joined. */
  body: Excerpt;
  heredocs: { body: Excerpt; delimiter: string }[];
}

class DockerfileReader {
  readonly #source: Source;
  readonly #nested: ReadNested;
  readonly #script = new ShellScriptBuilder();
  readonly #documents: Document[] = [];
  readonly #escape: string;
  #at = 0;
  #image: Excerpt | null = null;
  #entrypoint: Excerpt[] = [];
  #hasEntrypoint = false;

  constructor(source: Source, nested: ReadNested) {
    this.#source = source;
    this.#nested = nested;
    this.#escape = /^\s*#\s*escape\s*=\s*`/im.test(source.text.slice(0, 300)) ? "`" : "\\";
  }

  read(): Document {
    for (let instruction = this.#next(); instruction !== null; instruction = this.#next())
      this.#instruction(instruction);
    const document = this.#script.read("dockerfile", this.#source, this.#nested);
    return { ...document, nested: [...document.nested, ...this.#documents] };
  }

  #line(): { start: number; end: number } | null {
    if (this.#at >= this.#source.text.length) return null;
    const start = this.#at;
    const found = this.#source.text.indexOf("\n", start);
    const end = found === -1 ? this.#source.text.length : found;
    this.#at = end + 1;
    return { start, end: this.#source.text[end - 1] === "\r" && end > start ? end - 1 : end };
  }

  #next(): Instruction | null {
    const text = this.#source.text;
    for (let line = this.#line(); line !== null; line = this.#line()) {
      const head = /^\s*(?:(#)|([A-Za-z]+)(?=\s|$))?/.exec(
        text.slice(line.start, Math.min(line.end, line.start + 200)),
      )!;
      if (head[1] !== undefined) this.#script.comment(Excerpt.of(text, line.start + head[0].length, line.end));
      if (head[2] === undefined) continue;
      const body = this.#body(line.start + head[0].length, line.end);
      const keyword = head[2].toUpperCase();
      const heredocs = keyword === "RUN" || keyword === "COPY" || keyword === "ADD" ? this.#heredocs(body.text) : [];
      return { keyword, body, heredocs };
    }
    return null;
  }

  /** An instruction's text over its continued lines; comment lines and blank lines between them do not count. */
  #body(start: number, end: number): Excerpt {
    const text = this.#source.text;
    const body = new Excerpt();
    let line: { start: number; end: number } | null = { start, end };
    while (line !== null) {
      const content = text.slice(line.start, line.end).trimEnd();
      const continues = content.endsWith(this.#escape) && !(this.#escape === "\\" && content.endsWith("\\\\"));
      body.copy(text, line.start, line.start + content.length - (continues ? 1 : 0));
      if (!continues) break;
      body.insert(" ");
      for (line = this.#line(); line !== null; line = this.#line()) {
        const next = text.slice(line.start, line.end).trimStart();
        if (next.startsWith("#")) this.#script.comment(Excerpt.of(text, line.end - next.length + 1, line.end));
        else if (next !== "") break;
      }
    }
    return body;
  }

  #heredocs(body: string): Instruction["heredocs"] {
    const heredocs: Instruction["heredocs"] = [];
    for (const match of body.matchAll(/<<-?(["']?)([A-Za-z_]\w{0,60})\1/g)) {
      const start = Math.min(this.#at, this.#source.text.length);
      let end = start;
      for (let line = this.#line(); line !== null; line = this.#line()) {
        end = line.start;
        if (this.#source.text.slice(line.start, line.end).trim() === match[2]) break;
        end = this.#at;
      }
      heredocs.push({
        body: Excerpt.of(this.#source.text, start, Math.min(end, this.#source.text.length)),
        delimiter: match[2]!,
      });
    }
    return heredocs;
  }

  #instruction({ keyword, body, heredocs }: Instruction): void {
    switch (keyword) {
      case "FROM": {
        const words = withoutFlags(body);
        this.#script.line(new Excerpt().insert("FROM ").append(words));
        const image = /^\s*(\S+)/.exec(words.text);
        this.#image =
          image === null ? null : new Excerpt().append(words, image[0].length - image[1]!.length, image[0].length);
        this.#entrypoint = [];
        this.#hasEntrypoint = false;
        return;
      }
      case "ARG":
      case "ENV":
        return this.#variables(body, keyword === "ENV");
      case "RUN":
        return this.#run(withoutFlags(body), heredocs);
      case "ENTRYPOINT":
      case "CMD":
        return this.#start(keyword, body);
      case "HEALTHCHECK":
      case "ONBUILD": {
        const inner = /^\s*(?:--\S+\s+)*([A-Za-z]+)\s/.exec(body.text);
        if (inner !== null)
          this.#instruction({
            keyword: keyword === "ONBUILD" ? inner[1]!.toUpperCase() : "RUN",
            body: new Excerpt().append(body, inner[0].length),
            heredocs,
          });
        return;
      }
      case "COPY":
        return this.#copy(body, heredocs);
      case "ADD":
      case "ADAPTER":
        this.#script.line(new Excerpt().insert(`${keyword} `).append(body));
        return;
      case "LABEL":
        this.#script.line(new Excerpt().insert("echo ").append(body));
    }
  }

  /** `ENV K=v L=w`, and the old `ENV K the rest`. An ARG without a value keeps the one from before. */
  #variables(body: Excerpt, isEnvironment: boolean): void {
    const old = /^\s*([A-Za-z_]\w*)\s+(?!=)(\S.*)$/s.exec(body.text);
    if (isEnvironment && old !== null && !old[1]!.includes("=")) {
      const start = body.text.length - old[2]!.length;
      this.#script.assign(old[1]!, new Excerpt().append(body, start, start + old[2]!.trimEnd().length));
    } else this.#script.line(new Excerpt().insert("export ").append(body));
  }

  #run(body: Excerpt, heredocs: Instruction["heredocs"]): void {
    const words = execForm(body);
    if (words !== null) this.#script.words(words);
    else if (heredocs.length > 0 && /^\s*<<-?["']?\w+["']?\s*$/.test(body.text)) {
      const script = heredocs[0]!.body;
      const format = /^\s*#!/.test(script.text) ? (formatOfText(script.text) ?? "shell") : "shell";
      if (format === "shell") this.#script.line(script);
      else this.#embed(script, format);
    } else {
      this.#script.line(body);
      for (const heredoc of heredocs)
        this.#script.line(
          heredoc.body.text.endsWith("\n")
            ? heredoc.body.insert(heredoc.delimiter)
            : heredoc.body.insert(`\n${heredoc.delimiter}`),
        );
    }
  }

  #copy(body: Excerpt, heredocs: Instruction["heredocs"]): void {
    const target = body.text.slice(0, 2000).trim().split(/\s+/).at(-1)!;
    for (const heredoc of heredocs) {
      const format = formatOfFile(target) ?? formatOfText(heredoc.body.text);
      if (format !== null) this.#embed(heredoc.body, format);
    }
  }

  #embed(body: Excerpt, format: string): void {
    const document = embed(this.#source, body, format, this.#nested, { slots: [] });
    if (document !== null) this.#documents.push(document);
  }

  /** What the container starts: the entry point with the command as its arguments; without one, what the base image starts. */
  #start(keyword: string, body: Excerpt): void {
    const words = execForm(body);
    if (words === null) {
      this.#hasEntrypoint ||= keyword === "ENTRYPOINT";
      this.#entrypoint = [];
      this.#script.line(body);
      return;
    }
    if (keyword === "ENTRYPOINT") {
      this.#hasEntrypoint = true;
      this.#entrypoint = words;
      this.#script.words(words);
      return;
    }
    const isArguments = words[0]?.text.startsWith("-") === true;
    const before =
      this.#entrypoint.length > 0
        ? this.#entrypoint
        : isArguments && !this.#hasEntrypoint && this.#image !== null
          ? [this.#image]
          : [];
    this.#script.words([...before, ...words]);
  }
}

/** The words of `["a", "b"]`, or null where the body is shell. */
function execForm(body: Excerpt): Excerpt[] | null {
  const text = body.text.trim();
  if (!text.startsWith("[") || !text.endsWith("]")) return null;
  const root = parseJson(body.text).roots[0];
  if (root?.kind !== "sequence") return null;
  const words: Excerpt[] = [];
  for (const item of root.items) if (item.kind === "scalar") words.push(body.through(item.excerpt()));
  return words;
}

/** Without the leading `--mount=…`, `--platform=…`. */
function withoutFlags(body: Excerpt): Excerpt {
  const flags = /^\s*(?:--[a-z]+(?:=\S+)?\s+)+/.exec(body.text);
  return flags === null ? body : new Excerpt().append(body, flags[0].length);
}
