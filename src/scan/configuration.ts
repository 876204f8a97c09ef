import { describeComment, isMention } from "./comments.ts";
import { meaningOf } from "./config-keys.ts";
import { readCommand, type CommandReading } from "./configured-command.ts";
import type { Command, Document, Literal, ReadNested, Role, Siblings, Slot } from "./document.ts";
import { embed, type Definition } from "./embedding.ts";
import { formatOfFile, formatOfText } from "./languages.ts";
import { mayMatter } from "./relevance.ts";
import { Excerpt, type Source, type Span } from "./source.ts";
import {
  isText,
  resolveAlias,
  type ConfigNode,
  type ConfigTree,
  type Entry,
  type Mapping,
  type Scalar,
  type Sequence,
} from "./syntax/tree.ts";
import { findVariables, maskVariables } from "./templates.ts";

const MOST_DEPTH = 60;
/** Aliases may stand for what holds more aliases: this bounds what they unfold to. */
const MOST_ALIASED = 5_000;
/** Beyond this size only strings that could be an id or a URL, or stand at a telling key, are worth their memory. */
const LARGE = 1_000_000;

/** Gives a configuration tree the shapes that detectors read: literals in their slots, commands, and the documents inside it. */
export function describeConfiguration(format: string, source: Source, tree: ConfigTree, nested: ReadNested): Document {
  return new Description(format, source, nested).of(tree);
}

interface Context {
  /** The nearest key outwards. */
  key: string;
  depth: number;
  /** Variables that programs started below here see. */
  definitions: readonly Definition[];
}

class Description {
  readonly #format: string;
  readonly #source: Source;
  readonly #nested: ReadNested;
  readonly #isLarge: boolean;
  readonly #literals: Literal[] = [];
  readonly #commands: Command[] = [];
  readonly #documents: Document[] = [];
  /** Nodes that a command or script has taken. */
  readonly #taken = new Set<ConfigNode>();
  #aliased = 0;

  constructor(format: string, source: Source, nested: ReadNested) {
    this.#format = format;
    this.#source = source;
    this.#nested = nested;
    this.#isLarge = source.text.length > LARGE;
  }

  of(tree: ConfigTree): Document {
    for (const root of tree.roots) this.#node(root, [], { key: "", depth: 0, definitions: [] });
    for (const span of tree.comments) {
      const comment = describeComment(this.#source.text, span);
      if (comment !== null) this.#literals.push(comment);
    }
    this.#literals.sort((a, b) => a.span.start - b.span.start);
    return {
      format: this.#format,
      language: null,
      source: this.#source,
      imports: [],
      literals: this.#literals,
      calls: [],
      commands: this.#commands,
      lookup: () => [],
      nested: this.#documents,
    };
  }

  #node(node: ConfigNode, slots: readonly Slot[], context: Context): void {
    if (context.depth > MOST_DEPTH || this.#taken.has(node)) return;
    const inside = { ...context, depth: context.depth + 1 };
    switch (node.kind) {
      case "scalar":
        return this.#scalar(node, slots, context);
      case "sequence":
        return this.#sequence(node, slots, inside);
      case "mapping":
        return this.#mapping(node, slots, inside);
      case "alias": {
        const target = resolveAlias(node);
        if (target !== null && ++this.#aliased < MOST_ALIASED) this.#node(target, slots, inside);
      }
    }
  }

  #sequence(sequence: Sequence, slots: readonly Slot[], context: Context): void {
    const setsVariables =
      meaningOf(context.key).isEnvironment || (context.key === "args" && sequence.items.every(isAssignment));
    sequence.items.forEach((item, index) => {
      const itemSlots: Slot[] = [{ kind: "item", index, container: sequence.span }, ...slots];
      const pair = setsVariables && item.kind === "scalar" ? splitAssignment(item) : null;
      if (pair === null) this.#node(item, itemSlots, context);
      else
        this.#literal(
          item as Scalar,
          [{ kind: "assignment", name: pair.name }, ...itemSlots],
          context.key,
          pair.offset,
        );
    });
  }

  #mapping(mapping: Mapping, slots: readonly Slot[], context: Context): void {
    const siblings = new MappingSiblings(mapping);
    const meanings = mapping.entries.map((entry) => meaningOf(entry.key));
    const definitions = meanings.some((meaning) => meaning.isEnvironment) ? definitionsOf(mapping) : [];
    const inside: Context =
      definitions.length === 0 ? context : { ...context, definitions: [...context.definitions, ...definitions] };
    const reading = meanings.some((meaning) => meaning.part !== null) ? readCommand(mapping, inside.definitions) : null;
    if (reading !== null) this.#command(reading, mapping, siblings, slots, inside);
    const around = meaningOf(context.key);
    const setsVariables = around.isEnvironment || context.key === "args";
    const pair = slots[0]?.kind === "item" || around.isPairBlock ? pairOf(mapping) : null;
    const own = mapping.entries.length;
    for (const [index, entry] of withMerged(mapping).entries()) {
      if (entry.key === "<<" || (index >= own && ++this.#aliased > MOST_ALIASED)) continue;
      if (entry.key.includes("/")) this.#key(entry, mapping, slots);
      if (entry.value === null || (entry.value.kind === "scalar" && !isText(entry.value))) continue;
      const entrySlots: Slot[] = [{ kind: "entry", key: entry.key, siblings, container: mapping.span }, ...slots];
      const name = entry === pair?.value ? pair.name : setsVariables ? entry.key : null;
      const below = { ...inside, key: entry.key };
      const meaning = meanings[index] ?? meaningOf(entry.key);
      // A unit file's `Environment=NAME=value`.
      const inline = entry.value.kind === "scalar" && meaning.isEnvironment ? splitAssignment(entry.value) : null;
      if (inline !== null) {
        this.#literal(
          entry.value as Scalar,
          [{ kind: "assignment", name: inline.name }, ...entrySlots],
          entry.key,
          inline.offset,
        );
        continue;
      }
      if (name !== null && resolveAlias(entry.value)?.kind === "scalar")
        this.#node(entry.value, [{ kind: "assignment", name }, ...entrySlots], below);
      else if (meaning.isScript && this.#script(entry.value, entrySlots, siblings, below)) continue;
      else this.#node(entry.value, entrySlots, below);
    }
  }

  #key(entry: Entry, mapping: Mapping, slots: readonly Slot[]): void {
    this.#literals.push({
      value: entry.key,
      span: entry.keySpan,
      role: "code",
      slots: [{ kind: "key", container: mapping.span }, ...slots],
      scope: "",
      template: findVariables(entry.key).length > 0,
    });
  }

  #scalar(scalar: Scalar, slots: readonly Slot[], context: Context): void {
    const format = this.#formatOf(scalar, context.key);
    if (format !== null && this.#embed(scalar.excerpt(), format, slots, context)) return;
    if (scalar.style === "block" || (!scalar.isVerbatim && scalar.value.includes("\n")))
      this.#lines(scalar, slots, context.key);
    else this.#literal(scalar, slots, context.key);
  }

  /** The format of a document inside a string, by its key if that is a file's name, else by its look. */
  #formatOf(scalar: Scalar, key: string): string | null {
    const size = scalar.span.end - scalar.span.start;
    if (size < 8) return null;
    const isMany = scalar.style === "block" || !scalar.isVerbatim;
    const first = this.#source.text.charCodeAt(scalar.span.start);
    const isFlags = this.#source.text.charCodeAt(scalar.span.start) === 45 && scalar.value.includes(" ");
    if (
      !isMany &&
      !isFlags &&
      first !== 123 &&
      first !== 91 &&
      !(scalar.style === "quoted" && scalar.value.includes(" --"))
    )
      return null;
    if (meaningOf(key).isProse) return null;
    const named = isMany && key.includes(".") ? formatOfFile(key) : null;
    if (!mayMatter(scalar.value)) return null;
    return named ?? formatOfText(scalar.value);
  }

  #embed(excerpt: Excerpt, format: string, slots: readonly Slot[], context: Context): boolean {
    const document = embed(this.#source, excerpt, format, this.#nested, { slots, definitions: context.definitions });
    if (document === null) return false;
    this.#documents.push(document);
    return true;
  }

  /** A string over many lines that is in no known format: its lines one by one, so that each keeps its place. */
  #lines(scalar: Scalar, slots: readonly Slot[], key: string): void {
    const excerpt = scalar.excerpt();
    const text = excerpt.text;
    if (!text.includes("/")) return;
    for (let start = 0; start < text.length;) {
      const found = text.indexOf("\n", start);
      const end = found === -1 ? text.length : found;
      const value = text.slice(start, end);
      if (isMention(value)) {
        // Four words in a row are a sentence, or at least nothing that a program takes as a name.
        const role: Role = meaningOf(key).isProse || /\w\s+\S+\s+\S+\s+\S/.test(value) ? "prose" : "code";
        this.#literals.push({
          value,
          span: excerpt.spanOf(start, end),
          role,
          slots,
          scope: "",
          template: findVariables(value).length > 0,
        });
      }
      start = end + 1;
    }
  }

  /** A string, or the stretch of it that matters, and the defaults of the variables in it. */
  #literal(scalar: Scalar, slots: readonly Slot[], key: string, from = 0, to = Infinity): void {
    if (!isText(scalar)) return;
    const isWhole = from === 0 && to >= scalar.value.length;
    const value = isWhole ? scalar.value : scalar.value.slice(from, to);
    if (this.#isLarge && !value.includes("/") && !meaningOf(key).isTelling) return;
    const excerpt = scalar.isVerbatim ? null : scalar.excerpt();
    const place = (start: number, end: number): Span =>
      excerpt === null
        ? { start: scalar.span.start + from + start, end: scalar.span.start + from + end }
        : excerpt.spanOf(from + start, from + end);
    const parts = findVariables(value);
    const masked = parts.length === 0 ? value : maskVariables(value, parts);
    const role: Role = meaningOf(key).isProse && /\s\S+\s/.test(value) ? "prose" : "code";
    this.#literals.push({
      value: masked,
      span: isWhole ? scalar.span : place(0, value.length),
      role,
      slots,
      scope: "",
      template: parts.length > 0,
    });
    for (const part of parts) {
      const isAll = part.start === 0 && part.end === value.length;
      const around: Slot[] = [
        { kind: "fallback", name: part.name },
        ...(isAll ? [] : [{ kind: "concatenation" } as const]),
        ...slots,
      ];
      for (const { start, end } of part.fallbacks) {
        this.#literals.push({
          value: value.slice(start, end),
          span: place(start, end),
          role: "code",
          slots: around,
          scope: "",
          template: false,
        });
      }
    }
  }

  /** A script under a key such as `run`: one text, or a list of lines that share their variables. */
  #script(node: ConfigNode, slots: readonly Slot[], siblings: Siblings, context: Context): boolean {
    const value = resolveAlias(node);
    if (value === null || this.#taken.has(value)) return false;
    if (value.kind === "mapping") {
      if (context.key !== "scripts") return false;
      // package.json and its kin: a map of commands by name.
      const inner = new MappingSiblings(value);
      for (const entry of value.entries) {
        const entrySlots: Slot[] = [
          { kind: "entry", key: entry.key, siblings: inner, container: value.span },
          ...slots,
        ];
        if (entry.value?.kind === "scalar" && this.#embed(entry.value.excerpt(), "shell", entrySlots, context))
          continue;
        if (entry.value !== null) this.#node(entry.value, entrySlots, context);
      }
      return true;
    }
    if (value.kind === "scalar")
      return (
        /\s/.test(value.value) && this.#embed(value.excerpt(), scriptFormat(value.value, siblings), slots, context)
      );
    const lines = value.items.map(resolveAlias);
    if (
      lines.length === 0 ||
      !lines.every((line) => line?.kind === "scalar") ||
      !lines.some((line) => /\s/.test((line as Scalar).value))
    )
      return false;
    const body = new Excerpt();
    for (const line of lines as Scalar[]) body.append(line.excerpt()).insert("\n");
    return this.#embed(body, scriptFormat(body.text, siblings), slots, context);
  }

  #command(
    reading: CommandReading,
    mapping: Mapping,
    siblings: Siblings,
    slots: readonly Slot[],
    context: Context,
  ): void {
    if (reading.words.length > 0) {
      // Arguments may stand above the command that they belong to.
      const start = reading.words.reduce((least, word) => Math.min(least, word.span.start), Infinity);
      const end = reading.words.reduce((most, word) => Math.max(most, word.span.end), 0);
      this.#commands.push({ words: reading.words, span: { start, end }, role: "code" });
    }
    for (const node of reading.nodes) this.#taken.add(node);
    for (const { scalar, entry, from, to, slots: word } of reading.pieces) {
      const entrySlot: Slot = { kind: "entry", key: entry.key, siblings, container: mapping.span };
      this.#literal(scalar, [...word, entrySlot, ...slots], entry.key, from, to);
    }
    for (const { excerpt, format, entry } of reading.scripts) {
      const entrySlot: Slot = { kind: "entry", key: entry.key, siblings, container: mapping.span };
      this.#embed(excerpt, format, [entrySlot, ...slots], context);
    }
  }
}

/** The language of a script, by the key beside it that names its shell, else by its look. */
function scriptFormat(text: string, siblings: Siblings): string {
  const shell = siblings.scalar("shell")?.value ?? siblings.scalar("language")?.value ?? "";
  if (shell.startsWith("python")) return "python";
  if (shell.startsWith("pwsh") || shell.startsWith("powershell")) return "powershell";
  if (/^\s*(?:const|let|var|await|async|return)\s.*(?:[;({=]|=>)\s*$/m.test(text.slice(0, 2000))) return "javascript";
  const look = formatOfText(text);
  return look === "python" || look === "javascript" || look === "powershell" ? look : "shell";
}

/** The name that a map gives its value by a pair of keys, and that value. */
function pairOf(mapping: Mapping): { name: string; value: Entry } | null {
  const name = mapping.entries.find((entry) => meaningOf(entry.key).half === "name");
  const value = mapping.entries.find((entry) => meaningOf(entry.key).half === "value");
  return name?.value?.kind === "scalar" && value !== undefined && /^[A-Za-z_][\w.-]*$/.test(name.value.value)
    ? { name: name.value.value, value }
    : null;
}

function splitAssignment(scalar: Scalar): { name: string; offset: number } | null {
  const match = /^([A-Za-z_][\w.]*)=/.exec(scalar.value);
  return match === null ? null : { name: match[1]!, offset: match[0].length };
}

function isAssignment(node: ConfigNode): boolean {
  return node.kind === "scalar" && splitAssignment(node) !== null;
}

/** What the environment keys of a mapping set: a map, a list of pairs, or a list of `K=V`. */
function definitionsOf(mapping: Mapping): Definition[] {
  const definitions: Definition[] = [];
  for (const { key, value } of mapping.entries) {
    const node = meaningOf(key).isEnvironment ? resolveAlias(value) : null;
    const inline = node?.kind === "scalar" ? splitAssignment(node) : null;
    if (node?.kind === "scalar" && inline !== null)
      definitions.push({ name: inline.name, value: new Excerpt().append(node.excerpt(), inline.offset) });
    const block = node?.kind === "mapping" && meaningOf(key).isPairBlock ? pairOf(node) : null;
    if (block?.value.value?.kind === "scalar")
      definitions.push({ name: block.name, value: block.value.value.excerpt() });
    else if (node?.kind === "mapping") {
      for (const entry of node.entries) {
        const scalar = resolveAlias(entry.value);
        if (scalar?.kind === "scalar") definitions.push({ name: entry.key, value: scalar.excerpt() });
      }
    } else if (node?.kind === "sequence") {
      for (const item of node.items.map(resolveAlias)) {
        const pair = item?.kind === "mapping" ? pairOf(item) : null;
        const split = item?.kind === "scalar" ? splitAssignment(item) : null;
        if (pair?.value.value?.kind === "scalar")
          definitions.push({ name: pair.name, value: pair.value.value.excerpt() });
        else if (item?.kind === "scalar" && split !== null)
          definitions.push({ name: split.name, value: new Excerpt().append(item.excerpt(), split.offset) });
      }
    }
  }
  return definitions;
}

/** The entries of a map, then those that it takes over from elsewhere (`<<: *defaults`) and does not set itself. */
function withMerged(mapping: Mapping): readonly Entry[] {
  if (!mapping.entries.some((entry) => entry.key === "<<")) return mapping.entries;
  const entries = [...mapping.entries];
  const keys = new Set(entries.map((entry) => entry.key));
  for (const { key, value } of mapping.entries) {
    if (key !== "<<") continue;
    const node = resolveAlias(value);
    for (const source of node?.kind === "sequence" ? node.items.map(resolveAlias) : [node]) {
      if (source?.kind !== "mapping") continue;
      for (const entry of source.entries) if (!keys.has(entry.key)) entries.push(entry);
    }
  }
  return entries;
}

/** The other entries of a map, with what it merges from elsewhere (`<<: *defaults`). */
class MappingSiblings implements Siblings {
  readonly #mapping: Mapping;
  #entries: Map<string, ConfigNode | null> | null = null;

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  keys(): readonly string[] {
    return [...this.#index().keys()];
  }

  scalar(key: string): { value: string; span: Span } | null {
    const node = resolveAlias(this.#index().get(key) ?? null);
    return node?.kind === "scalar" ? { value: node.value, span: node.span } : null;
  }

  #index(): Map<string, ConfigNode | null> {
    if (this.#entries !== null) return this.#entries;
    const index = new Map<string, ConfigNode | null>();
    for (const { key, value } of withMerged(this.#mapping)) if (!index.has(key)) index.set(key, value);
    return (this.#entries = index);
  }
}
