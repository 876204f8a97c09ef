import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { PolicyPlace, PolicyProblem } from "../domain/policy.ts";
import { LARGEST_POLICY } from "./schema.ts";

const MOST_PROBLEMS = 200;

/** What a text is, for what is told of it, and how long it may be (UTF-16 code units). */
export interface TextKind {
  /** With its article: `a policy`. */
  noun: string;
  largest: number;
}

export const POLICY_TEXT: TextKind = { noun: "a policy", largest: LARGEST_POLICY };

/** A YAML text with places for its nodes and a list of what is wrong with it. Never throws on any text. */
export class YamlText {
  readonly #source: string;
  readonly #kind: TextKind;
  readonly #lines = new LineCounter();
  readonly #problems: PolicyProblem[] = [];
  /** Anchored nodes by name, in the order of the text. */
  readonly #anchors = new Map<string, Node[]>();
  /** Where the text stops being YAML: what follows was only guessed by the parser. */
  #trusted = Infinity;

  constructor(source: string, kind: TextKind = POLICY_TEXT) {
    this.#source = source;
    this.#kind = kind;
  }

  /** The node at the root; null where there is none or the text cannot be read at all. */
  parse(text: string): Node | null {
    const { noun, largest } = this.#kind;
    if (text.length > largest) {
      return this.#refuse(0, `${noun} has at most ${largest / 1024 / 1024} MiB, this file has more`);
    }
    // The parser counts lines too, and loses some where the text is broken.
    this.#lines.addNewLine(0);
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#lines.addNewLine(at + 1);
    const binary = text.indexOf("\0");
    if (binary !== -1) return this.#refuse(binary, "this is not a text file");
    try {
      return this.#parsed(text);
    } catch (error) {
      // Thousands of nested brackets end the parser's recursion.
      if (error instanceof RangeError) return this.#refuse(0, `this is nested too deeply to be ${this.#kind.noun}`);
      throw error;
    }
  }

  place(offset: number): PolicyPlace {
    const { line, col } = this.#lines.linePos(offset);
    return { source: this.#source, line: Math.max(1, line), column: Math.max(1, col) };
  }

  problem(at: number | PolicyPlace, message: string): void {
    const { source, line, column } = typeof at === "number" ? this.place(at) : at;
    this.#problems.push({ source, line, column, message });
  }

  isGuessed(offset: number): boolean {
    return offset >= this.#trusted;
  }

  /**
   * What an alias stands for: the last node before it that has its anchor, or null. Other nodes stand for themselves.
   */
  resolve(node: unknown): unknown {
    if (!isAlias(node)) return node;
    const anchored = this.#anchors.get(node.source) ?? [];
    const from = offsetOf(node);
    let [low, high] = [0, anchored.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsetOf(anchored[middle]) < from) low = middle + 1;
      else high = middle;
    }
    return anchored[low - 1] ?? null;
  }

  /** All problems in reading order; of very many the first ones and how many more. */
  problems(): PolicyProblem[] {
    const problems = this.#problems.sort((a, b) => a.line - b.line || a.column - b.column);
    const next = problems[MOST_PROBLEMS];
    if (next === undefined) return problems;
    const message = `… and ${problems.length - MOST_PROBLEMS} more mistakes from here on`;
    return [...problems.slice(0, MOST_PROBLEMS), { ...next, message }];
  }

  #parsed(text: string): Node | null {
    // The parser's own search for duplicate keys is quadratic.
    const options = { uniqueKeys: false, prettyErrors: false, version: "1.2" } as const;
    const { contents, errors, warnings } = parseDocument(text, options);
    if (errors.some((error) => error.code === "RESOURCE_EXHAUSTION")) {
      return this.#refuse(0, `this is nested too deeply to be ${this.#kind.noun}`);
    }
    errors.sort((a, b) => a.pos[0] - b.pos[0]);
    this.#trusted = errors[0]?.pos[0] ?? Infinity;
    for (const [index, { code, message, pos }] of errors.entries()) {
      // Behind the first mistake the parser stumbles over every token.
      if (index > 0 && code === "UNEXPECTED_TOKEN") continue;
      const isSecond = code === "MULTIPLE_DOCS";
      const told = isSecond
        ? `${this.#kind.noun} is one YAML document, another begins here`
        : `this is not YAML: ${part(message)}`;
      this.problem(pos[0], told);
    }
    for (const { message, pos } of warnings) this.problem(pos[0], part(message));
    this.#collectAnchors(contents);
    return contents;
  }

  #refuse(offset: number, message: string): null {
    this.problem(offset, message);
    return null;
  }

  #collectAnchors(root: unknown): void {
    const waiting: unknown[] = [root];
    while (waiting.length > 0) {
      const node = waiting.pop();
      if (isMap(node)) for (const pair of node.items) waiting.push(pair.value, pair.key);
      else if (isSeq(node)) for (const item of node.items.toReversed()) waiting.push(item);
      if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
        const known = this.#anchors.get(node.anchor);
        if (known === undefined) this.#anchors.set(node.anchor, [node]);
        else known.push(node);
      }
    }
  }
}

/** Where a node begins in the text. */
export function offsetOf(node: unknown): number {
  const range = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range?.[0] ?? 0;
}

/** The parser's message as a part of ours. */
function part(message: string): string {
  const text = message.split("\n", 1)[0]!.slice(0, 200).replace(/\.$/, "");
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
