import { describeComment, isMention } from "../comments.ts";
import {
  defineFormat,
  type Command,
  type Document,
  type Literal,
  type ReadNested,
  type Role,
  type Slot,
  type Value,
  type Word,
} from "../document.ts";
import { embed } from "../embedding.ts";
import { formatOfFile, formatOfInterpreter, formatOfText } from "../languages.ts";
import { mayMatter } from "../relevance.ts";
import { Excerpt, type Source, type Span } from "../source.ts";
import { ShellVariables, theVariable, type WordValue } from "../syntax/shell-variables.ts";
import { plainText, type ShellWord } from "../syntax/shell-words.ts";
import { parseExpanded, parseShell, type Heredoc, type Redirect, type ShellStatement } from "../syntax/shell.ts";

export default defineFormat({
  id: "shell",
  title: "Shell script",
  files: [
    ".sh",
    ".bash",
    ".zsh",
    ".ksh",
    ".bats",
    ".sbatch",
    ".slurm",
    ".command",
    ".envrc",
    ".bashrc",
    ".profile",
    ".sh.j2",
    ".sh.tpl",
    ".sh.example",
  ],
  interpreters: ["sh", "bash", "zsh", "dash", "ash", "ksh"],
  read: (source, _interest, nested) => new ShellReader(source, nested).read(),
});

const SAYING = new Set(["echo", "printf", "print", "log", "info", "warn", "error", "die", "fail", "usage"]);
const DECLARING = new Set(["export", "local", "declare", "typeset", "readonly"]);
const TESTING = new Set(["[", "[[", "test"]);
/** Programs that run the rest of their line or their input. */
const YAML_READERS = new Set(["kubectl", "oc", "k", "helm", "kustomize"]);
/** Flags whose value sets a variable or key: `-e MODEL=org/x`. */
const SETTING =
  /^(?:-e|--env|--build-arg|--set|--set-string|--set-json|-D|--var|-var|--substitutions|--env-vars|--set-env-vars|--update-env-vars)$/;

/** Beyond this many commands a loop stands for its first turn. */
const MOST_COMMANDS = 20_000;

const MOST_BINDINGS = 200;
/** Of one command. */
const MOST_REDIRECTS = 20;

type Assignment = Extract<ShellStatement, { kind: "assignment" }>;
type SimpleCommand = Extract<ShellStatement, { kind: "command" }>;

class ShellReader {
  readonly #source: Source;
  readonly #nested: ReadNested;
  readonly #variables: ShellVariables;
  readonly #literals: Literal[] = [];
  readonly #commands: Command[] = [];
  readonly #documents: Document[] = [];
  readonly #bindings = new Map<string, Value[]>();

  constructor(source: Source, nested: ReadNested) {
    this.#source = source;
    this.#nested = nested;
    this.#variables = new ShellVariables(source.text);
  }

  read(): Document {
    const { statements, comments } = parseShell(this.#source.text);
    for (const statement of statements) {
      if (statement.kind === "assignment") this.#assign(statement);
      else if (statement.kind === "loop") this.#loop(statement.name, statement.items);
      else if (statement.kind === "pattern") this.#string(statement.word, [{ kind: "comparison" }]);
      else this.#command(statement);
    }
    for (const span of comments) {
      // `#!/bin/sh` is no comment.
      const comment = this.#source.text.startsWith("!", span.start) ? null : describeComment(this.#source.text, span);
      if (comment !== null) this.#literals.push(comment);
    }
    this.#literals.sort((a, b) => a.span.start - b.span.start);
    return {
      format: "shell",
      language: "shell",
      source: this.#source,
      imports: [],
      literals: this.#literals,
      calls: [],
      commands: this.#commands,
      lookup: (name) => this.#bindings.get(name) ?? [],
      nested: this.#documents,
    };
  }

  #push(value: string, span: Span, slots: readonly Slot[], role: Role = "code", template = false): void {
    this.#literals.push({ value, span, role, slots, scope: "", template });
  }

  #assign(statement: Assignment): void {
    const { name, value, items } = statement;
    const slots: Slot[] = [{ kind: "assignment", name }];
    if (items === null) this.#string(value, slots);
    else {
      const container = { start: value.span.start, end: items.at(-1)?.span.end ?? value.span.end };
      items.forEach((item, index) => this.#string(item, [{ kind: "item", index, container }, ...slots]));
    }
    this.#variables.assign(statement);
    const bound = (items ?? [value]).map((word) => valueOf(word));
    const before = this.#bindings.get(name);
    if (before === undefined || !(statement.isConditional || statement.isAppended)) this.#bindings.set(name, bound);
    else if (before.length < MOST_BINDINGS) for (const value of bound) before.push(value);
  }

  #loop(name: string, items: readonly ShellWord[]): void {
    const container = { start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 };
    items.forEach((item, index) =>
      this.#string(item, [
        { kind: "item", index, container },
        { kind: "assignment", name },
      ]),
    );
    this.#variables.loop(name, items);
    this.#bindings.set(
      name,
      items.map((item) => valueOf(item)),
    );
  }

  /** A word as a literal; with variables, its defaults and, where they are known, what it comes to. */
  #string(word: ShellWord, slots: readonly Slot[], role: Role = "code", from = 0): void {
    const span = contentSpan(word);
    const plain = plainText(word);
    if (plain !== null) {
      const value = plain.slice(from);
      if (value !== "" && (from > 0 || !this.#document(word, plain, slots, role)))
        this.#push(
          value,
          from === 0 ? span : { start: Math.max(span.start, span.end - value.length), end: span.end },
          slots,
          role,
        );
      return;
    }
    for (const part of word.parts) {
      if (part.kind !== "variable" || part.fallback === null) continue;
      const fallback: Slot = { kind: "fallback", name: part.name };
      this.#string(
        part.fallback,
        word.parts.length === 1 ? [fallback, ...slots] : [fallback, { kind: "concatenation" }, ...slots],
        role,
      );
    }
    const values = this.#variables.evaluate(word);
    if (
      word.parts[0]?.kind === "text" &&
      values.length === 1 &&
      from === 0 &&
      this.#document(word, values[0]!.excerpt.text, slots, role)
    )
      return;
    const variable = theVariable(word);
    for (const { excerpt, isKnown, definedAt } of values) {
      const value = excerpt.text.slice(from);
      if (
        isKnown &&
        value.includes("/") &&
        !(
          variable?.fallback != null &&
          definedAt !== null &&
          definedAt.start >= variable.span.start &&
          definedAt.end <= variable.span.end
        )
      ) {
        this.#push(value, definedAt ?? span, slots, role);
      }
    }
    if (values.some((value) => !value.isKnown)) {
      const masked = word.parts.map((part) => (part.kind === "text" ? part.value : "\u0000")).join("");
      this.#push(masked.slice(from), span, slots, role, true);
    }
  }

  /** JSON, YAML, code or a list of flags inside a quoted word. */
  #document(word: ShellWord, plain: string, slots: readonly Slot[], role: Role): boolean {
    if (plain.length < 8 || !(plain.includes("\n") || /^[{[]|^\s*--?\w\S* /.test(plain)) || !mayMatter(plain))
      return false;
    const format = formatOfText(plain);
    return format !== null && this.#embed(this.#variables.evaluate(word)[0]!.excerpt, format, slots, role);
  }

  #embed(excerpt: Excerpt, format: string, slots: readonly Slot[], role: Role = "code"): boolean {
    const definitions = format === "shell" ? this.#variables.definitions() : [];
    const document = embed(this.#source, excerpt, format, this.#nested, {
      slots,
      definitions,
      ...(role === "code" ? {} : { role }),
    });
    if (document === null) return false;
    this.#documents.push(document);
    return true;
  }

  #command(statement: SimpleCommand): void {
    const { words } = statement;
    const span =
      words[0] === undefined
        ? statement.span
        : { start: contentSpan(words[0]).start, end: Math.max(statement.span.end, contentSpan(words[0]).end) };
    const name = words[0] === undefined ? "" : (plainText(words[0]) ?? "");
    const isTest = TESTING.has(name);
    const keeps = statement.isPiped || statement.redirects.some(isToFile);
    const role: Role = SAYING.has(name) && !keeps ? "help" : "code";
    const expanded = words.map((word) => this.#expand(word));
    const script = isTest || role === "help" ? null : findScript(words);
    this.#words(words, expanded, isTest, name, role, script?.position ?? -1);
    for (const { heredoc, operator, target } of statement.redirects.slice(0, MOST_REDIRECTS)) {
      if (heredoc !== null) this.#heredoc(heredoc, statement, name);
      else if (operator === "<<<" && target !== null)
        this.#string(target, [{ kind: "word", command: name, position: words.length }], role);
    }
    if (words.length === 0 || isTest || role === "help" || DECLARING.has(name)) return;
    for (const alternative of alternatives(expanded, this.#commands.length < MOST_COMMANDS ? 64 : 1)) {
      this.#commands.push({ words: alternative, span, role: "code" });
    }
    if (script !== null) {
      const slot: Slot = { kind: "word", command: name, position: script.position };
      this.#embed(this.#variables.evaluate(words[script.position]!)[0]!.excerpt, script.format, [slot]);
    }
  }

  /** What a word can become: words, once for each of its values. */
  #expand(word: ShellWord): Word[][] {
    const value = plainText(word);
    if (value === null) return this.#variables.fields(word).map((fields) => this.#toWords(word, fields));
    const span = contentSpan(word);
    return [[{ value, text: this.#source.text.slice(span.start, span.end), span, definedAt: null }]];
  }

  /** A word with its value; the fields of a variable stand where the variable was set. */
  #toWords(word: ShellWord, fields: readonly WordValue[]): Word[] {
    const written = contentSpan(word);
    if (fields.length === 1) {
      const { excerpt, isKnown, definedAt } = fields[0]!;
      return [
        {
          value: isKnown ? excerpt.text : null,
          text: this.#source.text.slice(written.start, written.end),
          span: written,
          definedAt,
        },
      ];
    }
    return fields.map(({ excerpt, isKnown }) => {
      const span = excerpt.length === 0 ? written : excerpt.spanOf(0, excerpt.length);
      return { value: isKnown ? excerpt.text : null, text: excerpt.text, span, definedAt: null };
    });
  }

  /** The words as literals: flags' values, settings and everything that might name something. */
  #words(
    words: readonly ShellWord[],
    expanded: readonly Word[][][],
    isTest: boolean,
    command: string,
    role: Role,
    script: number,
  ): void {
    let before = "";
    words.forEach((word, position) => {
      if (position === script) return;
      const text =
        plainText(word) ??
        expanded[position]?.[0]?.[0]?.value ??
        this.#source.text.slice(contentSpan(word).start, contentSpan(word).end);
      const at: Slot = { kind: "word", command, position };
      const hasEquals = text.includes("=");
      const flag = hasEquals ? /^(--?[A-Za-z][\w.-]*)=/.exec(text) : null;
      const setting = hasEquals ? /^[+~]*([A-Za-z_][\w.@/-]*)=/.exec(text) : null;
      const isValue = /^--?[A-Za-z][\w.-]*$/.test(before);
      if (isTest) this.#string(word, [{ kind: "comparison" }, at], role);
      else if (role === "help" && /^[A-Z_][A-Z0-9_]*=\S+$/.test(text)) {
        // `echo "MODEL=org/x"` writes an environment file, wherever it goes.
        this.#string(word, [{ kind: "assignment", name: setting![1]! }, at], "code", setting![0].length);
      } else if (flag !== null) this.#string(word, [{ kind: "flag", name: flag[1]! }, at], role, flag[0].length);
      else if (setting !== null && position > 0 && (SETTING.test(before) || !isValue)) {
        this.#string(word, [{ kind: "assignment", name: setting[1]! }, at], role, setting[0].length);
      } else if (isValue && !text.startsWith("-")) this.#string(word, [{ kind: "flag", name: before }, at], role);
      else if (position > 0 && (text.includes("/") || text.includes(":") || text.includes("$") || text.includes("{")))
        this.#string(word, [at], role);
      before = text;
    });
  }

  /** What a heredoc holds is told by the file it is written to, the program that reads it, or its look. */
  #heredoc(heredoc: Heredoc, statement: SimpleCommand, name: string): void {
    const excerpt = this.#heredocText(heredoc);
    const target =
      statement.redirects.find(({ operator }) => operator.startsWith(">"))?.target ??
      (name === "tee" ? statement.words.findLast((word) => !plainText(word)?.startsWith("-")) : null) ??
      null;
    const file = target === null ? null : this.#variables.evaluate(target)[0]!.excerpt.text;
    const interpreter = statement.words
      .slice(0, 8)
      .map((word) => formatOfInterpreter(plainText(word) ?? ""))
      .find((format) => format !== null);
    const format =
      (file === null ? null : formatOfFile(file)) ??
      interpreter ??
      (YAML_READERS.has(name) ? "yaml" : formatOfText(excerpt.text));
    const isSaid = (name === "cat" || SAYING.has(name)) && target === null && !statement.isPiped;
    const slots: Slot[] = [{ kind: "word", command: name, position: statement.words.length }];
    if (isSaid || format === null) this.#lines(excerpt, slots, isSaid ? "help" : "code");
    else if (!this.#embed(excerpt, format, slots)) this.#lines(excerpt, slots, "code");
  }

  #heredocText({ body, isQuoted, stripsTabs }: Heredoc): Excerpt {
    const text = this.#source.text;
    let excerpt = Excerpt.of(text, body.start, body.end);
    if (!isQuoted && excerpt.text.includes("$")) {
      const values = parseExpanded(text, body).parts.map(
        (part) => this.#variables.evaluate({ parts: [part], span: part.span })[0]!,
      );
      excerpt = new Excerpt();
      for (const value of values) excerpt.append(value.excerpt);
    }
    if (!stripsTabs) return excerpt;
    const stripped = new Excerpt();
    for (const match of excerpt.text.matchAll(/^\t*([^\n]*\n?)/gm)) {
      if (match[0] === "") continue;
      stripped.append(excerpt, match.index + match[0].length - match[1]!.length, match.index + match[0].length);
    }
    return stripped;
  }

  #lines(excerpt: Excerpt, slots: readonly Slot[], role: Role): void {
    const text = excerpt.text;
    for (const match of text.matchAll(/[^\n]+/g)) {
      const value = match[0].trim();
      if (!isMention(value)) continue;
      const start = match.index + match[0].indexOf(value);
      this.#push(value, excerpt.spanOf(start, start + value.length), slots, role);
    }
  }
}

/** Whether a redirection keeps what is said, rather than sending it to another stream. */
function isToFile({ operator, target }: Redirect): boolean {
  const file = target === null ? null : plainText(target);
  return operator.startsWith(">") && !operator.endsWith("&") && file?.startsWith("/dev/") !== true;
}

/** Code in the words: `python -c '…'`, `bash -lc '…'`, `eval '…'`. */
function findScript(words: readonly ShellWord[]): { position: number; format: string } | null {
  if (words.length < 2) return null;
  const texts = words.slice(0, 40).map((word) => plainText(word) ?? "");
  if (texts[0] === "eval" && words.length > 1) return { position: 1, format: "shell" };
  for (const [at, text] of texts.entries()) {
    const format = text.length < 60 && at + 2 < texts.length ? formatOfInterpreter(text) : null;
    if (format === null) continue;
    let script = at + 1;
    while (texts[script]?.startsWith("-") === true && !/^-[a-z]*[ce]$/.test(texts[script]!)) script++;
    if (/^-[a-z]*[ce]$/.test(texts[script] ?? "") && script + 1 < words.length) return { position: script + 1, format };
  }
  return null;
}

/** The span of a word without the quotes around it. */
function contentSpan(word: ShellWord): Span {
  const first = word.parts[0];
  const last = word.parts.at(-1);
  return first === undefined || last === undefined ? word.span : { start: first.span.start, end: last.span.end };
}

/** The commands that a command can be: one for each turn of its loop, or each branch of its variable. */
function alternatives(expanded: readonly Word[][][], most: number): Word[][] {
  const count = Math.min(
    most,
    expanded.reduce((longest, options) => Math.max(longest, options.length), 1),
  );
  if (count === 1) return [expanded.flatMap((options) => options[0]!)];
  return Array.from({ length: count }, (_, turn) =>
    expanded.flatMap((options) => options[Math.min(turn, options.length - 1)]!),
  );
}

function valueOf(word: ShellWord): Value {
  const plain = plainText(word);
  const span = contentSpan(word);
  if (plain !== null) return { kind: "string", value: plain, span };
  const parts = word.parts.map((part): string | Value => {
    if (part.kind === "text") return part.value;
    if (part.kind === "unknown") return { kind: "other", span: part.span };
    const name: Value = { kind: "name", name: part.name, span: part.span };
    return part.fallback === null ? name : { kind: "choice", options: [name, valueOf(part.fallback)], span: part.span };
  });
  const only = parts.length === 1 ? parts[0]! : null;
  return only !== null && typeof only !== "string" ? only : { kind: "template", parts, span };
}
