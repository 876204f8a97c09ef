import { isAlias, isMap, isScalar, isSeq, type Pair } from "yaml";
import type { PolicyProblem } from "../domain/policy.ts";
import { quoted } from "../domain/quoted.ts";
import { didYouMean, formProblem, FORMS } from "./forms.ts";
import { POLICY } from "./schema.ts";
import { keyPaths, shapeAt, type ListShape, type MapShape, type Shape } from "./shape.ts";
import type { Written, WrittenList, WrittenMap, WrittenScalar } from "./tree.ts";
import { itemsAt, scalarAt } from "./tree.ts";
import { LEVELS, type KnownOption, type Vocabulary } from "./vocabulary.ts";
import { offsetOf, POLICY_TEXT, YamlText, type TextKind } from "./yaml-text.ts";

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
  const { source, ref, sha256 } = file;
  const { tree, problems } = readTree(file, POLICY, vocabulary, options);
  const layer: Layer = {
    file: { source, ref, sha256 },
    tree,
    extends: itemsAt(tree, "extends") as readonly WrittenScalar[] | null,
    binding: scalarAt<boolean>(tree, "binding") ?? false,
    negotiable: (itemsAt(tree, "negotiable") ?? []).map((item) => String((item as WrittenScalar).value)),
  };
  return { layer, problems };
}

/** Reads any YAML text whose shape is described, as strictly as a policy: what is good is read, every mistake is told. */
export function readTree(
  { source, text }: Pick<PolicyFile, "source" | "text">,
  shape: MapShape,
  vocabulary: Vocabulary,
  options: { anyRule?: boolean; kind?: TextKind } = {},
): { tree: WrittenMap; problems: PolicyProblem[] } {
  const kind = options.kind ?? POLICY_TEXT;
  const reader = new TreeReader(new YamlText(source, kind), kind.noun, vocabulary, options.anyRule === true);
  return { tree: reader.read(text, shape), problems: reader.problems() };
}

class TreeReader {
  readonly #text: YamlText;
  readonly #vocabulary: Vocabulary;
  readonly #anyRule: boolean;
  readonly #noun: string;
  #values = 0;

  constructor(text: YamlText, noun: string, vocabulary: Vocabulary, anyRule: boolean) {
    this.#text = text;
    this.#noun = noun;
    this.#vocabulary = vocabulary;
    this.#anyRule = anyRule;
  }

  read(text: string, shape: MapShape): WrittenMap {
    const root = this.#text.parse(text);
    const read = root === null ? null : this.#value(root, shape, "");
    return read?.kind === "map" ? read : { kind: "map", entries: new Map(), place: this.#text.place(0) };
  }

  problems(): PolicyProblem[] {
    return this.#text.problems();
  }

  /** What a node says under a shape; null where it is wrong or says nothing. `at` is its dotted path. */
  #value(node: unknown, shape: Shape, at: string): Written | null {
    if (isAlias(node)) {
      const target = this.#text.resolve(node);
      if (target !== null) return this.#value(target, shape, at);
      this.#text.problem(
        offsetOf(node),
        `${called(at)}nothing before this is anchored as ${quoted(`&${node.source}`)}`,
      );
      return null;
    }
    if (this.#text.isGuessed(offsetOf(node))) return null;
    if (++this.#values > MOST_VALUES) {
      if (this.#values === MOST_VALUES + 1) {
        this.#text.problem(
          offsetOf(node),
          `${this.#noun} has at most ${MOST_VALUES} values, counting each use of an alias`,
        );
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

  #map(node: unknown, shape: MapShape, at: string): WrittenMap | null {
    const names = Object.keys(shape.keys);
    const read = this.#table(node, at, (name, pair) => {
      const key = Object.hasOwn(shape.keys, name) ? shape.keys[name] : undefined;
      if (key !== undefined) {
        const isOptionalTemplate = key.required !== true && isCollection(key.shape) && isEmpty(pair.value);
        return isOptionalTemplate ? null : this.#value(pair.value, key.shape, below(at, name));
      }
      const known = didYouMean(name, names) || `; known here: ${names.join(", ")}`;
      this.#text.problem(offsetOf(pair.key), `unknown key ${quoted(name)}${at === "" ? "" : ` in \`${at}\``}${known}`);
      return null;
    });
    if (read === null) return null;
    if (!this.#text.isGuessed(offsetOf(node))) this.#requireKeys(node, shape, at, read);
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
    if (missing.length > 0) this.#text.problem(read.place, `${called(at)}this needs ${missing.join(", ")}`);
  }

  /** Reads the entries of a mapping in order; duplicates and keys that are no text are told. */
  #table(node: unknown, at: string, read: (name: string, pair: Pair) => Written | null): WrittenMap | null {
    const place = this.#text.place(offsetOf(node));
    const entries = new Map<string, Written>();
    if (!isMap(node)) {
      this.#text.problem(offsetOf(node), `${called(at)}expected keys and values, found ${describe(node)}`);
      return null;
    }
    const seen = new Map<string, number>();
    for (const pair of node.items) {
      const offset = offsetOf(pair.key);
      if (this.#text.isGuessed(offset)) break;
      const name = keyOf(pair);
      if (name === null) {
        this.#text.problem(offset, `${called(at)}a key is plain text, found ${describe(pair.key)}`);
        continue;
      }
      const before = seen.get(name);
      if (before !== undefined) {
        this.#text.problem(offset, `${quoted(name)} is written twice, first in line ${this.#text.place(before).line}`);
        continue;
      }
      seen.set(name, offset);
      const value = read(name, pair);
      // A collection stands where its key stands; a scalar where it is written itself.
      if (value !== null)
        entries.set(name, value.kind === "scalar" ? value : { ...value, place: this.#text.place(offset) });
    }
    return { kind: "map", entries, place };
  }

  #list(node: unknown, shape: ListShape, at: string): WrittenList | null {
    const place = this.#text.place(offsetOf(node));
    if (!isSeq(node)) {
      const isWord = isScalar(node) && typeof node.value === "string" && /^[\w./*@:-]{1,60}$/.test(node.value);
      const hint = isWord ? `; write \`[ ${String(node.value)} ]\`` : "";
      this.#text.problem(offsetOf(node), `${called(at)}expected a list, found ${describe(node)}${hint}`);
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
      this.#text.problem(offset, `${called(at)}${message}`);
      return null;
    };
    if (!isScalar(node)) return problem(`expected ${expectedOf(shape)}, found ${describe(node)}`);
    const { value } = node;
    const place = this.#text.place(offset);
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
    this.#text.problem(offsetOf(pair.key), `unknown key ${quoted(name)} in \`${at}\`${known}`);
    return null;
  }

  /** A rule's setting, always as a map with `severity` and the options. */
  #rule(id: string, pair: Pair, at: string): Written | null {
    const rule = this.#vocabulary.rules.find((known) => known.id === id);
    if (rule === undefined) {
      const ids = this.#vocabulary.rules.map((known) => known.id);
      if (!this.#anyRule)
        this.#text.problem(offsetOf(pair.key), `no rule is called ${quoted(id)}${didYouMean(id, ids)}`);
      return null;
    }
    const path = below(at, id);
    const node = this.#text.resolve(pair.value);
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
      this.#text.problem(offsetOf(option.key), `rule \`${id}\` has no option ${quoted(name)}${near}`);
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
