import { Excerpt, type Span } from "../source.ts";
import { plainText, type ShellPart, type ShellWord } from "./shell-words.ts";
import type { ShellStatement } from "./shell.ts";

/** One value that a word can have. */
export interface WordValue {
  /** The text, each character where it was written; what is not known stands as written. */
  excerpt: Excerpt;
  isKnown: boolean;
  /** Where the value of a variable stands, if the word is one or is `--flag=` and one. */
  definedAt: Span | null;
}

/** Values of one variable: the items of a loop. */
const MOST_VALUES = 64;
/** Characters of a value that is still worth following. */
const MOST_LENGTH = 4_000;
/** Characters that all expansions of a script may give: doubling (`a=$b$b`) must not run away. */
const MOST_WORK = 4_000_000;

/**
 * Variables of a script, in the order of its statements: an assignment replaces what was there, one in a branch or loop adds to
 * it, a `for` loop gives all its items. What comes from outside (`$1`, `read`) is not known.
 */
export class ShellVariables {
  readonly #text: string;
  readonly #values = new Map<string, WordValue[]>();
  #work = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get(name: string): readonly WordValue[] {
    return this.#values.get(name) ?? [];
  }

  /** The variables that have one known value, for scripts that are started from here. */
  definitions(): { name: string; value: Excerpt }[] {
    const known: { name: string; value: Excerpt }[] = [];
    for (const [name, values] of this.#values)
      if (values.length === 1 && values[0]!.isKnown) known.push({ name, value: values[0]!.excerpt });
    return known;
  }

  assign(statement: Extract<ShellStatement, { kind: "assignment" }>): void {
    const { name, value, items, isAppended, isConditional } = statement;
    const before = this.#values.get(name) ?? [];
    const added = items === null ? this.evaluate(value) : items.flatMap((item) => this.evaluate(item));
    let after = added;
    if (isAppended && items === null && before.length > 0) {
      after = before.map((old) => (old.excerpt.length > MOST_LENGTH ? old : join(old, added[0]!)));
    } else if (isAppended || isConditional) after = [...before, ...added];
    this.#values.set(name, after.slice(-MOST_VALUES));
  }

  loop(name: string, items: readonly ShellWord[]): void {
    const values = items.flatMap((item) => this.fields(item).flat()).slice(0, MOST_VALUES);
    this.#values.set(name, values.length === 0 ? [unknown()] : values);
  }

  /** All values that a word can have; one that is not known where nothing better can be said. Never empty. */
  evaluate(word: ShellWord): WordValue[] {
    let values: WordValue[] = [{ excerpt: new Excerpt(), isKnown: true, definedAt: null }];
    for (const part of word.parts) {
      const options = this.#partValues(part);
      // Only one part may branch: the others keep to their first value, or the number would explode.
      if (values.length === 1 && options.length > 1) values = options.map((option) => join(values[0]!, option));
      else {
        values.forEach((value, index) => {
          const option = options[options.length === values.length ? index : 0]!;
          value.excerpt.append(option.excerpt);
          value.isKnown &&= option.isKnown;
        });
      }
    }
    const variable = theVariable(word);
    if (variable !== null) {
      const prefix = plainText({ parts: word.parts.slice(0, -1), span: word.span })!.length;
      for (const value of values)
        if (value.isKnown && value.excerpt.length > prefix)
          value.definedAt = value.excerpt.spanOf(prefix, value.excerpt.length);
    }
    return values;
  }

  /**
   * The words that a word becomes, once for each value it can have: an array its items, an unquoted variable with spaces its
   * fields, the variable of a loop one word for each turn. Never empty.
   */
  fields(word: ShellWord): WordValue[][] {
    const only = word.parts.length === 1 ? word.parts[0]! : null;
    const values = this.evaluate(word);
    if (only?.kind !== "variable") return values.map((value) => [value]);
    if (only.isArray) return [values];
    return only.isQuoted ? values.map((value) => [value]) : values.map(splitFields);
  }

  #partValues(part: ShellPart): WordValue[] {
    if (part.kind === "text") {
      const { start, end } = part.span;
      const isVerbatim = part.value.length === end - start;
      const excerpt = isVerbatim ? Excerpt.of(this.#text, start, end) : new Excerpt().write(part.value, start);
      return [{ excerpt, isKnown: true, definedAt: null }];
    }
    const asWritten: WordValue = {
      excerpt: Excerpt.of(this.#text, part.span.start, part.span.end),
      isKnown: false,
      definedAt: null,
    };
    if (part.kind === "unknown" || this.#work > MOST_WORK) return [asWritten];
    this.#work += 10;
    const bound = (this.#values.get(part.name) ?? []).filter((value) => value.excerpt.length <= MOST_LENGTH);
    const known = bound.filter((value) => value.isKnown && value.excerpt.length > 0);
    for (const value of known) this.#work += value.excerpt.length;
    if (known.length > 0) return known.length < bound.length ? [...known, asWritten] : known;
    if (part.fallback === null) return [asWritten];
    const fallback = this.evaluate(part.fallback).filter((value) => value.isKnown && value.excerpt.length > 0);
    return fallback.length > 0 ? fallback : [asWritten];
  }
}

/** The variable of a word that is one, or that is `--flag=` and one. */
export function theVariable(word: ShellWord): Extract<ShellPart, { kind: "variable" }> | null {
  const last = word.parts.at(-1);
  if (last?.kind !== "variable") return null;
  const before = plainText({ parts: word.parts.slice(0, -1), span: word.span });
  return before !== null && /^(?:--?[\w.-]+=)?$/.test(before) ? last : null;
}

function join(before: WordValue, after: WordValue): WordValue {
  return {
    excerpt: new Excerpt().append(before.excerpt).append(after.excerpt),
    isKnown: before.isKnown && after.isKnown,
    definedAt: null,
  };
}

function unknown(): WordValue {
  return { excerpt: new Excerpt(), isKnown: false, definedAt: null };
}

function splitFields(value: WordValue): WordValue[] {
  const text = value.excerpt.text;
  if (!value.isKnown || !/\s/.test(text)) return [value];
  const fields: WordValue[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    // Quotes that came in with the value were meant for this moment, though only make would honour them.
    const quoted = /^(["']).+\1$/.test(match[0]) ? 1 : 0;
    const excerpt = new Excerpt().append(value.excerpt, match.index + quoted, match.index + match[0].length - quoted);
    fields.push({ excerpt, isKnown: true, definedAt: excerpt.spanOf(0, excerpt.length) });
  }
  return fields.length === 0 ? [value] : fields;
}
