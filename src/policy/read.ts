import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from "yaml";
import type { PolicyPlace, PolicyProblem } from "../domain/policy.ts";
import { quoted } from "../domain/quoted.ts";
import { didYouMean, formProblem, FORMS } from "./forms.ts";
import { LARGEST_POLICY, POLICY } from "./schema.ts";
import { keyPaths, shapeAt, type ListShape, type MapShape, type Shape } from "./shape.ts";
import type { Written, WrittenList, WrittenMap, WrittenScalar } from "./tree.ts";
import { itemsAt, scalarAt } from "./tree.ts";
import { LEVELS, type KnownOption, type Vocabulary } from "./vocabulary.ts";

/** A policy file as it was found. */
export interface PolicyFile {
  /** Path in the repository, `owner/repo/path@ref`, or `preset:name`. */
  source: string;
  /** The revision that it was read at, where known. */
  ref: string | null;
  sha256: string;
  text: string;
}

/** One file's share of the policy, checked and not yet merged. */
export interface Layer {
  file: Omit<PolicyFile, "text">;
  tree: WrittenMap;
  /** Null where the file does not say what it extends. */
  extends: readonly WrittenScalar[] | null;
  binding: boolean;
  negotiable: readonly string[];
}

const MOST_VALUES = 50_000;
const MOST_PROBLEMS = 200;

/**
 * Reads one policy file strictly. Never throws: every mistake in the file is a problem at its line and column, all of them
 * at once; what is good is read all the same. `anyRule`: ids of rules that are not known are passed over, for presets name
 * rules that a caller may have left out.
 */
export function readLayer(
  file: PolicyFile,
  vocabulary: Vocabulary,
  options: { anyRule?: boolean } = {},
): { layer: Layer; problems: PolicyProblem[] } {
  const reader = new LayerReader(file, vocabulary, options.anyRule === true);
  const tree = reader.read();
  const { source, ref, sha256 } = file;
  const layer: Layer = {
    file: { source, ref, sha256 },
    tree,
    extends: itemsAt(tree, "extends") as readonly WrittenScalar[] | null,
    binding: scalarAt<boolean>(tree, "binding") ?? false,
    negotiable: (itemsAt(tree, "negotiable") ?? []).map((item) => String((item as WrittenScalar).value)),
  };
  return { layer, problems: reader.finish() };
}

class LayerReader {
  readonly #file: PolicyFile;
  readonly #vocabulary: Vocabulary;
  readonly #anyRule: boolean;
  readonly #lines = new LineCounter();
  readonly #problems: PolicyProblem[] = [];
  /** Anchored nodes by name, in the order of the text. */
  readonly #anchors = new Map<string, Node[]>();
  /** Where the text stops being YAML: what follows was only guessed by the parser. */
  #trusted = Infinity;
  #values = 0;

  constructor(file: PolicyFile, vocabulary: Vocabulary, anyRule: boolean) {
    this.#file = file;
    this.#vocabulary = vocabulary;
    this.#anyRule = anyRule;
  }

  read(): WrittenMap {
    const nothing: WrittenMap = { kind: "map", entries: new Map(), place: this.#place(0) };
    const { text } = this.#file;
    if (text.length > LARGEST_POLICY) {
      this.#problem(0, `a policy has at most ${LARGEST_POLICY / 1024 / 1024} MiB, this file has more`);
      return nothing;
    }
    const document = this.#parse(text);
    if (document === null || document.contents === null) return nothing;
    const read = this.#value(document.contents, POLICY, "");
    return read?.kind === "map" ? read : nothing;
  }

  finish(): PolicyProblem[] {
    const problems = this.#problems.sort((a, b) => a.line - b.line || a.column - b.column);
    const rest = problems.length - MOST_PROBLEMS;
    if (rest <= 0) return problems;
    const first = problems.slice(0, MOST_PROBLEMS);
    const { line, column } = problems[MOST_PROBLEMS]!;
    return [...first, { source: this.#file.source, line, column, message: `… and ${rest} more mistakes from here on` }];
  }

  #parse(text: string): Document | null {
    const binary = text.indexOf("\0");
    if (binary !== -1) {
      this.#lines.addNewLine(0);
      for (let at = text.indexOf("\n"); at !== -1 && at < binary; at = text.indexOf("\n", at + 1))
        this.#lines.addNewLine(at + 1);
      this.#problem(binary, "this is not a text file");
      return null;
    }
    try {
      // The parser's own search for duplicate keys is quadratic: ours is in #map.
      const document = parseDocument(text, {
        lineCounter: this.#lines,
        uniqueKeys: false,
        prettyErrors: false,
        version: "1.2",
      });
      if (document.errors.some((error) => error.code === "RESOURCE_EXHAUSTION")) return this.#nestedTooDeeply();
      for (const error of document.errors) {
        this.#trusted = Math.min(this.#trusted, error.pos[0]);
        const isSecond = error.code === "MULTIPLE_DOCS";
        this.#problem(
          error.pos[0],
          isSecond
            ? "a policy is one YAML document, another begins here"
            : `this is not YAML: ${sentence(error.message)}`,
        );
      }
      for (const warning of document.warnings) this.#problem(warning.pos[0], sentence(warning.message));
      if (document.contents !== null) this.#collectAnchors(document.contents);
      return document;
    } catch (error) {
      // Thousands of nested brackets end the parser's recursion.
      if (!(error instanceof RangeError)) throw error;
      return this.#nestedTooDeeply();
    }
  }

  #nestedTooDeeply(): null {
    this.#problem(0, "this is nested too deeply to be a policy");
    return null;
  }

  #collectAnchors(root: Node): void {
    const waiting: unknown[] = [root];
    while (waiting.length > 0) {
      const node = waiting.pop();
      if (isMap(node)) for (const pair of node.items) waiting.push(pair.key, pair.value);
      else if (isSeq(node)) waiting.push(...node.items);
      if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
        const known = this.#anchors.get(node.anchor);
        if (known === undefined) this.#anchors.set(node.anchor, [node]);
        else known.push(node);
      }
    }
  }

  #place(offset: number): PolicyPlace {
    const { line, col } = this.#lines.linePos(offset);
    return { source: this.#file.source, line: Math.max(1, line), column: Math.max(1, col) };
  }

  #problem(offset: number, message: string): void {
    this.#problems.push({ ...this.#place(offset), message });
  }

  /** What a node says under a shape; null where it is wrong or says nothing. `at` is its dotted path. */
  #value(node: unknown, shape: Shape, at: string): Written | null {
    if (isAlias(node)) {
      const target = this.#resolve(node);
      if (target !== null) return this.#value(target, shape, at);
      this.#problem(offsetOf(node), `${called(at)}nothing before this is anchored as ${quoted(`&${node.source}`)}`);
      return null;
    }
    if (offsetOf(node) >= this.#trusted) return null;
    if (++this.#values > MOST_VALUES) {
      if (this.#values === MOST_VALUES + 1) {
        this.#problem(offsetOf(node), `a policy has at most ${MOST_VALUES} values, counting each use of an alias`);
      }
      return null;
    }
    switch (shape.kind) {
      case "map":
        return this.#map(node, shape, at);
      case "list":
        return this.#list(node, shape, at);
      case "levels":
        return this.#table(node, at, (name, value) => this.#level(shape.names, name, value, at));
      case "rules":
        return this.#table(node, at, (id, value) => this.#rule(id, value, at));
      default:
        return this.#scalar(node, shape, at);
    }
  }

  /** What an alias stands for: the last node before it that has its anchor. Other nodes stand for themselves. */
  #resolve(node: unknown): unknown {
    if (!isAlias(node)) return node;
    const from = offsetOf(node);
    return this.#anchors.get(node.source)?.findLast((anchored) => offsetOf(anchored) < from) ?? null;
  }

  #map(node: unknown, shape: MapShape, at: string): WrittenMap | null {
    const names = Object.keys(shape.keys);
    const read = this.#table(node, at, (name, pair) => {
      const key = Object.hasOwn(shape.keys, name) ? shape.keys[name] : undefined;
      if (key !== undefined) {
        const isOptionalTemplate = key.required !== true && isCollection(key.shape) && isEmpty(pair.value);
        return isOptionalTemplate ? null : this.#value(pair.value, key.shape, below(at, name));
      }
      const known = didYouMean(name, names) || `; known here: ${names.join(", ")}`;
      this.#problem(offsetOf(pair.key), `unknown key ${quoted(name)}${at === "" ? "" : ` in \`${at}\``}${known}`);
      return null;
    });
    if (read === null) return null;
    if (offsetOf(node) < this.#trusted) this.#requireKeys(node, shape, at, read);
    return read;
  }

  #requireKeys(node: unknown, shape: MapShape, at: string, read: WrittenMap): void {
    const written = new Set(isMap(node) ? node.items.map((pair) => keyOf(pair)) : []);
    const missing = Object.entries(shape.keys)
      .filter(([name, key]) => key.required === true && !written.has(name))
      .map(([name]) => `\`${name}\``);
    for (const group of shape.oneOf ?? []) {
      if (!group.some((name) => written.has(name))) missing.push(group.map((name) => `\`${name}\``).join(" or "));
    }
    if (missing.length > 0) {
      const { line, column } = read.place;
      this.#problems.push({
        source: this.#file.source,
        line,
        column,
        message: `${called(at)}this needs ${missing.join(", ")}`,
      });
    }
  }

  /** Reads the entries of a mapping in order; duplicates and keys that are no text are told. */
  #table(node: unknown, at: string, read: (name: string, pair: Pair) => Written | null): WrittenMap | null {
    const place = this.#place(offsetOf(node));
    const entries = new Map<string, Written>();
    if (!isMap(node)) {
      this.#problem(offsetOf(node), `${called(at)}expected keys and values, found ${describe(node)}`);
      return null;
    }
    const seen = new Map<string, number>();
    for (const pair of node.items) {
      const offset = offsetOf(pair.key);
      if (offset >= this.#trusted) break;
      const name = keyOf(pair);
      if (name === null) {
        this.#problem(offset, `${called(at)}a key is plain text, found ${describe(pair.key)}`);
        continue;
      }
      const before = seen.get(name);
      if (before !== undefined) {
        this.#problem(offset, `${quoted(name)} is written twice, first in line ${this.#place(before).line}`);
        continue;
      }
      seen.set(name, offset);
      const value = read(name, pair);
      // A collection stands where its key stands; a scalar where it is written itself.
      if (value !== null) entries.set(name, value.kind === "scalar" ? value : { ...value, place: this.#place(offset) });
    }
    return { kind: "map", entries, place };
  }

  #list(node: unknown, shape: ListShape, at: string): WrittenList | null {
    const place = this.#place(offsetOf(node));
    if (!isSeq(node)) {
      const hint = isScalar(node) && node.value !== null ? `; write \`[ ${String(node.value).slice(0, 40)} ]\`` : "";
      this.#problem(offsetOf(node), `${called(at)}expected a list, found ${describe(node)}${hint}`);
      return null;
    }
    const items: Written[] = [];
    for (const item of node.items) {
      const value = this.#value(item, shape.of, at);
      if (value !== null) items.push(value);
    }
    return { kind: "list", items, place };
  }

  #scalar(
    node: unknown,
    shape: Exclude<Shape, { kind: "map" | "list" | "levels" | "rules" }>,
    at: string,
  ): WrittenScalar | null {
    const offset = offsetOf(node);
    const problem = (message: string): null => {
      this.#problem(offset, `${called(at)}${message}`);
      return null;
    };
    if (!isScalar(node)) return problem(`expected ${expectedOf(shape)}, found ${describe(node)}`);
    const { value } = node;
    const place = this.#place(offset);
    if (shape.kind === "boolean") {
      if (typeof value === "boolean") return { kind: "scalar", value, place };
      return problem(`expected ${expectedOf(shape)}, found ${describe(node)}`);
    }
    if (shape.kind === "number") {
      const isGood = typeof value === "number" && Number.isSafeInteger(value) && value >= shape.minimum;
      if (isGood) return { kind: "scalar", value, place };
      return problem(`expected ${expectedOf(shape)}, found ${describe(node)}`);
    }
    // A commit of digits alone is a number to YAML; its digits are in the source.
    const text = typeof value === "string" ? value : typeof value === "number" ? (node.source ?? String(value)) : null;
    if (text === null) return problem(`expected ${expectedOf(shape)}, found ${describe(node)}`);
    if (shape.kind === "choice") {
      if (shape.values.includes(text)) return { kind: "scalar", value: text, place };
      const near = shape.values.length > 1 ? didYouMean(text, shape.values) : "";
      const isLong = shape.values.length > 8 && near !== "";
      return problem(`${isLong ? "" : `expected ${expectedOf(shape)}, `}found ${quoted(text)}${near}`);
    }
    const isKey = shape.form === "negotiable-key";
    const wrong = isKey ? this.#negotiableProblem(text) : formProblem(shape.form, text, this.#vocabulary);
    return wrong === null ? { kind: "scalar", value: text, place } : problem(wrong);
  }

  #negotiableProblem(text: string): string | null {
    const ids = this.#vocabulary.rules.map((rule) => rule.id);
    if (shapeAt(POLICY, text.split("."), ids) !== null) return null;
    return `no key is called ${quoted(text)}${didYouMean(text, keyPaths(POLICY, ids))}`;
  }

  #level(names: readonly string[], name: string, pair: Pair, at: string): Written | null {
    if (names.includes(name)) return this.#value(pair.value, { kind: "choice", values: LEVELS }, below(at, name));
    const known = didYouMean(name, names) || `; known here: ${names.join(", ")}`;
    this.#problem(offsetOf(pair.key), `unknown key ${quoted(name)} in \`${at}\`${known}`);
    return null;
  }

  /** A rule's setting, always as a map with `severity` and the options. */
  #rule(id: string, pair: Pair, at: string): Written | null {
    const rule = this.#vocabulary.rules.find((known) => known.id === id);
    if (rule === undefined) {
      const ids = this.#vocabulary.rules.map((known) => known.id);
      if (!this.#anyRule) this.#problem(offsetOf(pair.key), `no rule is called ${quoted(id)}${didYouMean(id, ids)}`);
      return null;
    }
    const path = below(at, id);
    const node = this.#resolve(pair.value);
    const level: Shape = { kind: "choice", values: LEVELS };
    if (!isMap(node)) {
      const severity = this.#value(pair.value, level, path);
      if (severity === null) return null;
      return { kind: "map", entries: new Map([["severity", severity]]), place: severity.place };
    }
    return this.#table(node, path, (name, option) => {
      if (name === "severity") return this.#value(option.value, level, below(path, name));
      const known = Object.hasOwn(rule.options ?? {}, name) ? rule.options![name]! : null;
      if (known !== null) return this.#value(option.value, shapeOfOption(known), below(path, name));
      const names = ["severity", ...Object.keys(rule.options ?? {})];
      const near = didYouMean(name, names) || `; it has ${names.map((other) => `\`${other}\``).join(", ")}`;
      this.#problem(offsetOf(option.key), `rule \`${id}\` has no option ${quoted(name)}${near}`);
      return null;
    });
  }
}

/** The shape of a rule's option, by the type of its default. */
export function shapeOfOption(option: KnownOption): Shape {
  switch (typeof option.default) {
    case "number":
      return { kind: "number", minimum: 0, ...(option.stricter === undefined ? {} : { stricter: option.stricter }) };
    case "boolean":
      return { kind: "boolean", ...(option.stricter === undefined ? {} : { stricter: option.stricter === "higher" }) };
    case "string":
      return { kind: "text", form: "sentence" };
    default:
      return { kind: "list", of: { kind: "text", form: "sentence" }, layers: "replace", floor: "open" };
  }
}

function expectedOf(shape: Exclude<Shape, { kind: "map" | "list" | "levels" | "rules" }>): string {
  switch (shape.kind) {
    case "boolean":
      return "`true` or `false`";
    case "number":
      return shape.minimum === 0 ? "a whole number from 0 up" : `a whole number from ${shape.minimum} up`;
    case "choice":
      return shape.values.length === 1 ? `\`${shape.values[0]}\`` : `one of ${shape.values.join(", ")}`;
    case "text":
      return FORMS[shape.form].says;
  }
}

function isCollection(shape: Shape): boolean {
  return shape.kind === "map" || shape.kind === "list" || shape.kind === "levels" || shape.kind === "rules";
}

function below(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}

function called(at: string): string {
  return at === "" ? "" : `\`${at}\`: `;
}

function keyOf(pair: Pair): string | null {
  if (!isScalar(pair.key)) return null;
  const { value, source } = pair.key;
  return typeof value === "string" ? value : value === null || value === undefined ? null : (source ?? String(value));
}

function offsetOf(node: unknown): number {
  const range = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range?.[0] ?? 0;
}

/** `exceptions:` with nothing behind it, as in a template whose entries are commented out. */
function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? "") === "");
}

function describe(node: unknown): string {
  if (isMap(node)) return "keys and values";
  if (isSeq(node)) return "a list";
  if (!isScalar(node) || node.value === null) return "nothing";
  return quoted(node.source ?? String(node.value));
}

/** The parser's message as a part of ours. */
function sentence(message: string): string {
  const text = message.split("\n", 1)[0]!.slice(0, 200).replace(/\.$/, "");
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
