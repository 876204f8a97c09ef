import type { Document, Literal, ReadNested, Siblings, Slot } from "../document.ts";
import { embed } from "../embedding.ts";
import { mayMatter } from "../relevance.ts";
import { Excerpt, type Source, type Span } from "../source.ts";
import { mentionsIn } from "./candidates.ts";

/** A tag is never longer; beyond it the `<` is one of a comparison. */
const LONGEST_TAG = 20_000;
const TAG_NAME = /[A-Za-z][\w:.-]*/y;
const ATTRIBUTE = /[^\s=>"'/]+/y;
/** Elements whose content is another language or nothing to read. */
const RAW = new Set(["script", "style", "textarea", "title"]);
/** Elements whose choices stand in the elements inside. */
const CHOOSERS = new Set(["select", "datalist", "radiogroup"]);

interface Attribute {
  name: string;
  value: string;
  span: Span;
}

/**
 * Reads markup: attributes as a map, scripts as documents of their own, and everything between the tags as prose. What a form
 * field is called names its value: `<input id="model-id" value="org/name">`.
 */
export function readMarkup(source: Source, nested: ReadNested): Document {
  const reader = new Markup(source, nested);
  if (mayMatter(source.text)) reader.read();
  return {
    format: "html",
    language: null,
    source,
    imports: [],
    literals: reader.literals,
    calls: [],
    commands: [],
    lookup: () => [],
    nested: reader.documents,
  };
}

class Markup {
  readonly literals: Literal[] = [];
  readonly documents: Document[] = [];
  readonly #source: Source;
  readonly #nested: ReadNested;
  #lower: string | null = null;
  /** The name of the chooser around, and where it began. */
  #chooser: { name: string; start: number; options: number } | null = null;

  constructor(source: Source, nested: ReadNested) {
    this.#source = source;
    this.#nested = nested;
  }

  read(): void {
    const { text } = this.#source;
    let at = this.#frontMatter();
    while (at < text.length) {
      const open = text.indexOf("<", at);
      const end = open === -1 ? text.length : open;
      if (end > at) this.literals.push(...mentionsIn(text, at, end, "prose", ""));
      if (open === -1) break;
      at = text.startsWith("<!--", open) ? this.#comment(open) : this.#tag(open);
    }
  }

  #lowerCase(): string {
    return (this.#lower ??= this.#source.text.toLowerCase());
  }

  /** Astro begins with a script between dashes. */
  #frontMatter(): number {
    const { text, path } = this.#source;
    if (!path.endsWith(".astro") || !/^\s*---\r?\n/.test(text.slice(0, 200))) return 0;
    const start = text.indexOf("---") + 3;
    const end = text.indexOf("\n---", start);
    if (end === -1) return 0;
    this.#embed("javascript", start, end);
    return end + 4;
  }

  #comment(open: number): number {
    const { text } = this.#source;
    const close = text.indexOf("-->", open + 4);
    const end = close === -1 ? text.length : close;
    this.literals.push(...mentionsIn(text, open + 4, end, "comment", ""));
    return end + 3;
  }

  /** A tag from its `<`; returns where the text behind it begins. */
  #tag(open: number): number {
    const { text } = this.#source;
    const isClosing = text[open + 1] === "/";
    TAG_NAME.lastIndex = open + (isClosing ? 2 : 1);
    const name = TAG_NAME.exec(text)?.[0].toLowerCase();
    if (name === undefined) return open + 1;
    if (isClosing) {
      if (CHOOSERS.has(name)) this.#chooser = null;
      const end = text.indexOf(">", open);
      return end === -1 ? text.length : end + 1;
    }
    const attributes: Attribute[] = [];
    const end = this.#attributes(TAG_NAME.lastIndex, Math.min(text.length, open + LONGEST_TAG), attributes);
    this.#report(name, attributes, { start: open, end });
    if (!RAW.has(name) || text[end - 2] === "/") return end;
    const close = this.#lowerCase().indexOf(`</${name}`, end);
    const stop = close === -1 ? text.length : close;
    if (name === "script") this.#script(attributes, end, stop);
    return stop;
  }

  #attributes(from: number, limit: number, attributes: Attribute[]): number {
    const { text } = this.#source;
    let at = from;
    while (at < limit) {
      const character = text[at]!;
      if (character === ">") return at + 1;
      ATTRIBUTE.lastIndex = at;
      const name = /[\s/"'=]/.test(character) ? null : ATTRIBUTE.exec(text);
      if (name === null) {
        at++;
        continue;
      }
      at += name[0].length;
      while (at < limit && /\s/.test(text[at]!)) at++;
      if (text[at] !== "=") continue;
      at++;
      while (at < limit && /\s/.test(text[at]!)) at++;
      const quote = text[at];
      const isQuoted = quote === '"' || quote === "'";
      const start = isQuoted ? at + 1 : at;
      let end = isQuoted ? text.indexOf(quote, start) : start;
      if (end === -1 || end > limit) return limit;
      if (!isQuoted) while (end < limit && !/[\s>]/.test(text[end]!)) end++;
      attributes.push({ name: name[0], value: text.slice(start, end), span: { start, end } });
      at = isQuoted ? end + 1 : end;
    }
    return at;
  }

  #report(element: string, attributes: readonly Attribute[], container: Span): void {
    const siblings = new AttributeSiblings(attributes);
    const called = siblings.scalar("name")?.value ?? siblings.scalar("id")?.value ?? null;
    if (CHOOSERS.has(element)) this.#chooser = { name: called ?? "", start: container.start, options: 0 };
    const isChoice = element === "option" && this.#chooser !== null;
    for (const { name, value, span } of attributes) {
      if (!value.includes("/") || value.length > 2_000) continue;
      const slots: Slot[] = [];
      const isValue = /^(?:value|:value|v-model|data-value|defaultvalue)$/i.test(name);
      if (isValue && isChoice) {
        const { name: chooser, start, options } = this.#chooser!;
        slots.push(
          { kind: "item", index: options, container: { start, end: start } },
          { kind: "assignment", name: chooser },
        );
        this.#chooser!.options++;
      } else if (isValue && called !== null) slots.push({ kind: "assignment", name: called });
      slots.push({ kind: "entry", key: name.replace(/^(?:v-bind:|:|@|bind:|data-)/, ""), siblings, container });
      this.literals.push({ value, span, role: "code", slots, scope: "", template: /\{\{|\{%|<%|\$\{/.test(value) });
    }
  }

  #script(attributes: readonly Attribute[], start: number, end: number): void {
    const type =
      attributes.find(({ name }) => name === "type")?.value ??
      attributes.find(({ name }) => name === "lang")?.value ??
      "";
    if (/json|importmap/.test(type)) this.#embed("json", start, end);
    else if (/^(?:py|mpy|text\/python)/.test(type)) this.#embed("python", start, end);
    else if (type === "" || /script|module|ts|js|babel|jsx|tsx/.test(type)) this.#embed("javascript", start, end);
  }

  #embed(format: string, start: number, end: number): void {
    if (end <= start) return;
    const document = embed(this.#source, Excerpt.of(this.#source.text, start, end), format, this.#nested, {
      slots: [],
    });
    if (document !== null) this.documents.push(document);
  }
}

class AttributeSiblings implements Siblings {
  readonly #attributes: readonly Attribute[];

  constructor(attributes: readonly Attribute[]) {
    this.#attributes = attributes;
  }

  keys(): readonly string[] {
    return this.#attributes.map(({ name }) => name);
  }

  scalar(key: string): { value: string; span: Span } | null {
    return this.#attributes.find(({ name }) => name === key) ?? null;
  }
}
