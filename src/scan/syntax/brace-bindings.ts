import type { Argument, Value } from "../document.ts";
import type { BraceScopes } from "./brace-scopes.ts";
import { braceStringValue } from "./brace-strings.ts";
import type { BraceExpressions } from "./brace-values.ts";
import { dottedName } from "./callee.ts";
import type { Dialect } from "./dialects.ts";
import { NameIndex } from "./name-index.ts";
import { outwards } from "./scopes.ts";
import * as token from "./tokens.ts";
import type { SharedTokens, Tokens } from "./tokens.ts";

const MOST_BINDINGS = 60;
const MOST_CALLS = 40;
const DEEPEST = 6;
const MOST_STEPS = 60;

interface Site {
  kind: "value" | "entry" | "item" | "default";
  /** Last token of the name. */
  name: number;
  /** First token of the expression. */
  at: number;
  /** The token that binds: `=`, `:=`, `for`. */
  binding: number;
  /** It is declared here, not only assigned to. */
  isDeclared: boolean;
}

interface PlacedSite extends Site {
  path: string;
}

/** Calls that hand each item of what they are called on to a function. */
const EACH = new Set([
  "map",
  "forEach",
  "filter",
  "flatMap",
  "for_each",
  "forEachIndexed",
  "mapIndexed",
  "Select",
  "ForEach",
  "find",
  "some",
  "every",
  "reduce",
  "compactMap",
  "asyncMap",
]);
/** Words before a call; another name before it is the type that a definition gives back. */
const BEFORE_CALLS = new Set([
  "return",
  "new",
  "await",
  "throw",
  "yield",
  "else",
  "in",
  "of",
  "case",
  "typeof",
  "go",
  "defer",
  "try",
  "do",
  "async",
  "not",
  "default",
]);
const DECLARING = new Set(["const", "let", "var", "val", "export"]);
export const BRACE_OPTION_CALLS: ReadonlySet<string> = new Set(["option", "requiredOption", "addOption", "flag"]);

/** Where the names of a text in a language with braces are bound; listed when the first name is looked up. */
export class BraceBindings {
  readonly #shared: SharedTokens;
  readonly #dialect: Dialect;
  readonly #scopes: BraceScopes;
  readonly #expressions: BraceExpressions;
  readonly #optionCalls: readonly number[];
  readonly #found = new Map<string, readonly Value[]>();
  readonly #sitesByName = new Map<string, readonly PlacedSite[]>();
  readonly #callsByName = new Map<string, readonly number[]>();
  #index: NameIndex<Site> | null = null;
  #functions: Map<string, number[]> | null = null;
  #options: Map<string, Value[]> | null = null;

  constructor(
    shared: SharedTokens,
    dialect: Dialect,
    scopes: BraceScopes,
    expressions: BraceExpressions,
    optionCalls: readonly number[],
  ) {
    this.#shared = shared;
    this.#dialect = dialect;
    this.#scopes = scopes;
    this.#expressions = expressions;
    this.#optionCalls = optionCalls;
  }

  lookup = (name: string, scope: string): readonly Value[] => {
    const key = `${scope}\0${name}`;
    let values = this.#found.get(key);
    if (values === undefined) {
      // A definition that leads back to itself finds nothing on the way.
      this.#found.set(key, []);
      const tokens = this.#shared.get();
      this.#prepare(tokens);
      values = this.#resolve(tokens, name, scope, 0).slice(0, MOST_BINDINGS);
      this.#found.set(key, values);
    }
    return values;
  };

  #prepare(tokens: Tokens): void {
    if (this.#index !== null) return;
    this.#scopes.readAll();
    this.#functions = new Map();
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kinds[at] !== token.OPEN_BRACE) continue;
      const definition = this.#scopes.definition(at);
      if (definition.kind !== "function") continue;
      const path = this.#scopes.inside(at);
      const known = this.#functions.get(path);
      if (known === undefined) this.#functions.set(path, [at]);
      else known.push(at);
    }
    this.#index = this.#listSites(tokens);
  }

  #resolve(tokens: Tokens, name: string, scope: string, depth: number): readonly Value[] {
    const direct = this.#bound(tokens, name, scope);
    if (direct.length > 0) return direct;
    const dot = name.lastIndexOf(".");
    if (dot === -1 || depth >= DEEPEST) return [];
    const head = name.slice(0, dot);
    const member = name.slice(dot + 1);
    if (head === "this" || head === "self" || head === "Self" || head === "super" || head === "Companion") {
      const owner = this.#classOf(scope);
      return owner === null ? [] : this.#memberOfClass(tokens, owner, member);
    }
    const named = this.#classNamed(head, scope);
    if (named !== null) {
      const members = this.#memberOfClass(tokens, named, member);
      return members.length > 0 ? members : this.#memberOfClass(tokens, `${named}.Companion`, member);
    }
    const heads = this.#resolve(tokens, head, scope, depth + 1);
    const members = heads.flatMap((value) => this.#memberOf(tokens, value, member, scope, depth + 1));
    if (members.length > 0) return members;
    return heads.every((value) => value.kind === "other" || value.kind === "call")
      ? (this.#optionsNamed(tokens).get(member) ?? [])
      : [];
  }

  #bound(tokens: Tokens, name: string, scope: string): Value[] {
    const sites = this.#sitesOf(tokens, name);
    for (const path of outwards(scope)) {
      if (path !== scope && !this.#dialect.seesFields && this.#scopes.isClass(path)) continue;
      const companion = path === "" ? "Companion" : `${path}.Companion`;
      const own = sites.filter((site) => site.path === path || site.path === companion);
      const given = this.#given(tokens, path, name);
      if (given.length === 0 && !own.some((site) => site.isDeclared)) continue;
      // Assigned to again in blocks inside.
      const again = sites.filter(
        (site) => !site.isDeclared && site.path !== path && site.path.startsWith(path === "" ? "" : `${path}.`),
      );
      return [...given, ...this.#valuesOf(tokens, [...own, ...again])];
    }
    return this.#valuesOf(
      tokens,
      sites.filter((site) => !site.isDeclared),
    );
  }

  #classOf(scope: string): string | null {
    for (const path of outwards(scope)) {
      if (this.#scopes.isClass(path)) return path;
      // Methods of Go carry their receiver's name.
      if (this.#dialect.id === "go" && path.includes(".") && this.#scopes.isClass(path.slice(0, path.indexOf("."))))
        return path.slice(0, path.indexOf("."));
    }
    return null;
  }

  #classNamed(name: string, scope: string): string | null {
    for (const path of outwards(scope)) {
      const candidate = path === "" ? name : `${path}.${name}`;
      if (this.#scopes.isClass(candidate)) return candidate;
    }
    return null;
  }

  #memberOfClass(tokens: Tokens, path: string, member: string): Value[] {
    const own = this.#sitesOf(tokens, member).filter((site) => site.path === path);
    const assigned = ["this", "self", "Self"]
      .flatMap((head) => this.#sitesOf(tokens, `${head}.${member}`))
      .filter((site) => this.#classOf(site.path) === path);
    return this.#valuesOf(tokens, [...own, ...assigned]);
  }

  #memberOf(tokens: Tokens, value: Value, member: string, scope: string, depth: number): readonly Value[] {
    if (depth >= DEEPEST) return [];
    if (value.kind === "name") return this.#resolve(tokens, `${value.name}.${member}`, value.scope ?? scope, depth + 1);
    if (value.kind === "map") return value.entries.filter((entry) => entry.key === member).map((entry) => entry.value);
    if (value.kind === "choice")
      return value.options.flatMap((option) => this.#memberOf(tokens, option, member, scope, depth + 1));
    if (value.kind === "subscript") {
      return [
        { kind: "subscript", of: value, index: { kind: "string", value: member, span: value.span }, span: value.span },
      ];
    }
    if (value.kind !== "call") return [];
    const given = value.args.flatMap((argument) => {
      if (argument.name === member) return [argument.value];
      return argument.name === null && argument.value.kind === "map"
        ? this.#memberOf(tokens, argument.value, member, scope, depth + 1)
        : [];
    });
    if (given.length > 0) return given;
    const named =
      this.#classNamed(value.callee, scope) ??
      this.#classNamed(value.callee.slice(0, Math.max(0, value.callee.lastIndexOf("."))), "");
    return named === null ? [] : this.#memberOfClass(tokens, named, member);
  }

  #valuesOf(tokens: Tokens, sites: readonly PlacedSite[]): Value[] {
    return sites.slice(0, MOST_BINDINGS).map((site) => {
      const bracket = tokens.parents[site.binding]!;
      const value = this.#expressions.parse(site.at, bracket, site.kind === "item");
      if (site.kind === "item") return itemsOf(value);
      if (site.kind !== "entry") return value;
      return {
        kind: "map",
        entries: [{ key: braceStringValue(tokens, site.name + 2, this.#dialect), value }],
        span: value.span,
      };
    });
  }

  /** What a parameter of the functions at a path can be, from its default and from calls in this file. */
  #given(tokens: Tokens, path: string, name: string): Value[] {
    const values: Value[] = [];
    for (const brace of this.#functions!.get(path) ?? []) {
      const { parameters } = this.#scopes.definition(brace);
      const found =
        parameters < 0 ? this.#loneParameter(tokens, brace, name) : this.#parameter(tokens, parameters, name);
      if (found === null) continue;
      if (found.value !== -1) values.push(this.#expressions.parse(found.value, parameters));
      const each = this.#receiverOf(tokens, parameters < 0 ? brace : parameters, brace);
      if (each !== null && found.position === 0) values.push(itemsOf(each));
      else {
        for (const callee of this.#callsOf(tokens, path)) {
          const open = callee + 1;
          const value = argumentAt(this.#expressions.parseArguments(open, tokens.parents[open]!), name, found.position);
          if (value !== null) values.push(value);
        }
        values.push(...(this.#optionsNamed(tokens).get(name) ?? []));
        if (found.value === -1) values.push({ kind: "other", span: tokens.span(found.at, found.at) });
      }
    }
    return values;
  }

  /** `x => {…}`, and `it`-less closures of Kotlin and Swift: `{ x in …}`, `{ x -> …}`. */
  #loneParameter(tokens: Tokens, brace: number, name: string): { at: number; value: number; position: number } | null {
    if (tokens.kind(brace - 1) === token.FAT_ARROW && tokens.isWord(brace - 2, name))
      return { at: brace - 2, value: -1, position: 0 };
    if (tokens.isWord(brace + 1, name) && (tokens.isWord(brace + 2, "in") || tokens.kind(brace + 2) === token.ARROW))
      return { at: brace + 1, value: -1, position: 0 };
    return null;
  }

  #parameter(tokens: Tokens, open: number, name: string): { at: number; value: number; position: number } | null {
    const close = tokens.closing(open);
    let position = 0;
    for (let at = open + 1; at < close; at++) {
      let named = -1;
      let value = -1;
      let isAnnotated = false;
      for (; at < close && tokens.kind(at) !== token.COMMA; at = tokens.after(at)) {
        const kind = tokens.kind(at);
        if (kind === token.COLON) isAnnotated = true;
        else if (kind === token.EQUALS && value === -1) value = at + 1;
        else if (kind === token.NAME && value === -1 && !isAnnotated && tokens.isWord(at, name)) named = at;
        else if (kind === token.OPEN_BRACE && !isAnnotated && value === -1 && this.#isDestructured(tokens, at, name))
          named = at;
      }
      if (named !== -1)
        return {
          at: named,
          value: tokens.kind(named) === token.NAME ? value : -1,
          position: tokens.kind(named) === token.NAME ? position : -1,
        };
      position++;
    }
    return null;
  }

  #isDestructured(tokens: Tokens, open: number, name: string): boolean {
    const close = Math.min(tokens.closing(open), open + MOST_STEPS);
    for (let at = open + 1; at < close; at++)
      if (tokens.isWord(at, name) && tokens.kind(at + 1) !== token.EQUALS) return true;
    return false;
  }

  /** What `map`, `forEach` and the like are called on, where the function is their argument. */
  #receiverOf(tokens: Tokens, first: number, brace: number): Value | null {
    const paren = tokens.parents[first]!;
    // Kotlin and Swift: the closure stands behind the name or its parentheses.
    const name = paren >= 0 && tokens.kind(paren) === token.OPEN_PAREN ? paren - 1 : brace - 1;
    if (tokens.kind(name) !== token.NAME || !EACH.has(tokens.textOf(name)) || tokens.kind(name - 1) !== token.DOT)
      return null;
    const receiver = name - 2;
    if (tokens.kind(receiver) === token.CLOSE_BRACKET && tokens.opening(receiver) !== receiver) {
      return this.#expressions.parseList(tokens.opening(receiver));
    }
    const dotted = tokens.kind(receiver) === token.NAME ? dottedName(tokens, receiver) : "";
    const span = tokens.span(receiver, receiver);
    return dotted === ""
      ? null
      : {
          kind: "name",
          name: dotted.replace(/\.(?:iter|values|into_iter|asSequence)$/, ""),
          span,
          scope: this.#scopes.at(first),
        };
  }

  /** Names of calls in this file that are calls of the function at a path. */
  #callsOf(tokens: Tokens, path: string): readonly number[] {
    const known = this.#callsByName.get(path);
    if (known !== undefined) return known;
    const calls: number[] = [];
    const last = path.slice(path.lastIndexOf(".") + 1);
    const outer = path.slice(0, Math.max(0, path.lastIndexOf(".")));
    const owner = this.#scopes.isClass(outer) ? outer.slice(outer.lastIndexOf(".") + 1) : null;
    const called = owner !== null && (last === "constructor" || last === "init") ? owner : last;
    this.#callsByName.set(path, calls);
    if (called.startsWith(":")) return calls;
    let tries = MOST_CALLS;
    for (
      let at = tokens.text.indexOf(`${called}(`);
      at !== -1 && tries-- > 0;
      at = tokens.text.indexOf(`${called}(`, at + 1)
    ) {
      const callee = tokens.startingAt(at);
      if (callee === -1 || tokens.kind(callee + 1) !== token.OPEN_PAREN) continue;
      const before = tokens.kind(callee - 1);
      // A definition, not a call.
      if (
        tokens.kind(tokens.after(callee + 1)) === token.OPEN_BRACE ||
        tokens.isWord(callee - 1, "function") ||
        tokens.isWord(callee - 1, "func") ||
        tokens.isWord(callee - 1, "fn") ||
        tokens.isWord(callee - 1, "fun")
      )
        continue;
      const isTyped = before === token.NAME && !BEFORE_CALLS.has(tokens.textOf(callee - 1));
      if (isTyped) continue;
      const onSelf =
        tokens.isWord(callee - 2, "this") ||
        tokens.isWord(callee - 2, "self") ||
        (owner !== null && tokens.isWord(callee - 2, owner));
      const isMember = before === token.DOT || before === token.OPTIONAL || before === token.PATH;
      // A method of Go is only ever called on something.
      const isMethod = this.#dialect.id === "go" && path.includes(".");
      if (isMethod ? isMember : !isMember || onSelf) calls.push(callee);
    }
    return calls;
  }

  /** Defaults of command line options: of commander, yargs, clap. */
  #optionsNamed(tokens: Tokens): ReadonlyMap<string, Value[]> {
    if (this.#options !== null) return this.#options;
    this.#options = new Map();
    const add = (name: string, value: Value): void => {
      const known = this.#options!.get(name);
      if (known === undefined) this.#options!.set(name, [value]);
      else known.push(value);
    };
    for (const callee of this.#optionCalls) {
      const open = callee + 1;
      if (tokens.kind(open) !== token.OPEN_PAREN) continue;
      const values = this.#expressions.parseArguments(open, tokens.parents[open]!).map((argument) => argument.value);
      const [flags, second, third] = values;
      if (flags?.kind !== "string") continue;
      const flag = /--([\w-]+)/.exec(flags.value)?.[1] ?? (/^[\w-]+$/.test(flags.value) ? flags.value : undefined);
      if (flag === undefined) continue;
      const fallback = second?.kind === "map" ? second.entries.find(({ key }) => key === "default")?.value : third;
      if (fallback === undefined) continue;
      add(
        flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        fallback,
      );
      if (flag.includes("-")) add(flag, fallback);
    }
    for (const site of this.#index!.all()) {
      if (site.kind === "default")
        add(tokens.textOf(site.name), this.#expressions.parse(site.at, tokens.parents[site.binding]!));
    }
    return this.#options;
  }

  #sitesOf(tokens: Tokens, name: string): readonly PlacedSite[] {
    const known = this.#sitesByName.get(name);
    if (known !== undefined) return known;
    const sites = this.#index!.find(name).map((site) => ({ ...site, path: this.#pathOf(tokens, site) }));
    this.#sitesByName.set(name, sites);
    return sites;
  }

  /** The scope that a place binds in: of a parameter's default, its function. */
  #pathOf(tokens: Tokens, site: Site): string {
    if (site.kind === "item") {
      // The body behind the loop's head.
      let at = site.at;
      for (let steps = 0; steps < MOST_STEPS && tokens.kind(at) !== token.OPEN_BRACE && tokens.kind(at) !== 0; steps++)
        at = tokens.after(at);
      if (tokens.kind(at) === token.OPEN_BRACE) return this.#scopes.inside(at);
    }
    // `function load({ model = "org/name" }) {`
    let open = tokens.parents[site.binding]!;
    while (open >= 0 && tokens.kind(open) === token.OPEN_BRACE && this.#scopes.definition(open).kind === "value")
      open = tokens.parents[open]!;
    if (open >= 0 && tokens.kind(open) === token.OPEN_PAREN) {
      const body = this.#scopes.bodyBehind(open);
      if (body !== -1) return this.#scopes.inside(body);
    }
    return this.#scopes.at(site.binding);
  }

  #listSites(tokens: Tokens): NameIndex<Site> {
    const sites = new NameIndex<Site>(tokens);
    const add = (site: Site): void => sites.add(site);
    for (const at of tokens.bindings) {
      if (tokens.kinds[at] === token.NAME) this.#loop(tokens, at, add);
      else if (!tokens.isWord(at + 1, "range")) this.#assignment(tokens, at, add);
    }
    return sites;
  }

  #assignment(tokens: Tokens, at: number, add: (site: Site) => void): void {
    const parent = tokens.parents[at]!;
    const parentKind = tokens.kind(parent);
    if (parentKind === token.OPEN_PAREN) {
      // `#[arg(default_value = "…")] model: String`
      if (
        this.#dialect.id === "rust" &&
        (tokens.isWord(at - 1, "default_value") || tokens.isWord(at - 1, "default_value_t"))
      ) {
        const field = this.#fieldBehind(tokens, parent);
        if (field !== -1) add({ kind: "default", name: field, at: at + 1, binding: at, isDeclared: true });
      } else if (this.#dialect.id === "go") this.#target(tokens, at, tokens.items[at]!, add);
      return;
    }
    if (parent >= 0 && parentKind !== token.OPEN_BRACE) return;
    this.#target(tokens, at, tokens.items[at]!, add);
  }

  #target(tokens: Tokens, at: number, item: number, add: (site: Site) => void): void {
    let name = at - 1;
    let colon = -1;
    let equals = -1;
    let start = item;
    for (let next = item, steps = 0; next < at && steps < MOST_STEPS; next = tokens.after(next), steps++) {
      const kind = tokens.kind(next);
      if (kind === token.COLON && colon === -1) colon = next;
      else if (kind === token.EQUALS) equals = next;
      else if (kind === token.COMMA && !(colon > equals)) {
        // `const a = 1, b = 2`; in Go both sides are taken apart.
        if (this.#dialect.id === "go") return;
        start = next + 1;
        colon = equals = -1;
      }
    }
    const isLabel = tokens.isWord(item, "case") || tokens.isWord(item, "default");
    const isFirst = start === item;
    if (equals !== -1) start = equals + 1;
    if (colon !== -1 && !isLabel && equals === -1 && !this.#isPattern(tokens, tokens.parents[at]!)) {
      name = colon - 1;
      if (tokens.kind(name) === token.BANG || tokens.kind(name) === token.QUESTION) name--;
    } else if (
      this.#dialect.id === "go" &&
      tokens.kinds[at] === token.EQUALS &&
      (tokens.isWord(item, "var") || tokens.isWord(item, "const"))
    )
      name = item + 1;
    else if (
      this.#dialect.id === "go" &&
      tokens.kinds[at] === token.EQUALS &&
      tokens.kind(tokens.parents[at]!) === token.OPEN_PAREN
    )
      name = item;
    // `public string Model { get; set; } = "org/name";`
    if (tokens.kind(name) === token.CLOSE_BRACE && this.#dialect.id === "csharp") name = tokens.opening(name) - 1;
    if (name < start) return;
    if (tokens.kind(name) === token.CLOSE_BRACKET) {
      const open = tokens.opening(name);
      const isEntry =
        open > item &&
        name - open === 2 &&
        tokens.kind(open + 1) === token.STRING &&
        tokens.kind(open - 1) === token.NAME;
      if (isEntry) add({ kind: "entry", name: open - 1, at: at + 1, binding: at, isDeclared: false });
      return;
    }
    if (tokens.kind(name) !== token.NAME) return;
    const path = this.#scopes.at(at);
    const isDeclared =
      tokens.kinds[at] === token.WALRUS ||
      colon !== -1 ||
      (!isFirst && DECLARING.has(tokens.textOf(item))) ||
      (name > start && tokens.kind(name - 1) !== token.DOT) ||
      this.#scopes.isClass(path) ||
      this.#isPattern(tokens, tokens.parents[at]!);
    add({ kind: "value", name, at: at + 1, binding: at, isDeclared });
  }

  /** `{ a: b = "x" } = …`: the brace takes a value apart. */
  #isPattern(tokens: Tokens, open: number): boolean {
    if (tokens.kind(open) !== token.OPEN_BRACE || this.#dialect.id !== "javascript") return false;
    return this.#scopes.definition(open).kind === "value";
  }

  /** The field that an attribute of Rust describes. */
  #fieldBehind(tokens: Tokens, paren: number): number {
    let at = tokens.closing(tokens.parents[paren]! >= 0 ? tokens.parents[paren]! : paren) + 1;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const kind = tokens.kind(at);
      if (kind === token.NAME && tokens.kind(at + 1) === token.COLON) return at;
      if (kind !== token.OPEN_BRACKET && kind !== token.NAME && kind !== token.OPEN_PAREN) return -1;
      at = tokens.after(at);
    }
    return -1;
  }

  /** `for (const x of xs)`, `for x in xs`, `for _, x := range xs`, `for (T x : xs)`. */
  #loop(tokens: Tokens, at: number, add: (site: Site) => void): void {
    let name = -1;
    for (let next = at + 1; next < at + 16; next++) {
      const kind = tokens.kind(next);
      const isRange = kind === token.WALRUS && tokens.isWord(next + 1, "range");
      if (
        tokens.isWord(next, "of") ||
        tokens.isWord(next, "in") ||
        isRange ||
        (kind === token.COLON && this.#dialect.id === "java")
      ) {
        if (name !== -1) add({ kind: "item", name, at: next + (isRange ? 2 : 1), binding: at, isDeclared: true });
        return;
      }
      if (kind === token.NAME) name = next;
      else if (
        kind !== token.OPEN_PAREN &&
        kind !== token.OPEN_BRACKET &&
        kind !== token.CLOSE_BRACKET &&
        kind !== token.COMMA &&
        kind !== token.CLOSE_PAREN &&
        kind !== token.AMPERSAND
      )
        return;
    }
  }
}

function argumentAt(args: readonly Argument[], name: string, position: number): Value | null {
  const named = args.find((argument) => argument.name === name);
  if (named !== undefined) return named.value;
  for (const { value } of args) {
    const entry = value.kind === "map" ? value.entries.find(({ key }) => key === name) : undefined;
    if (entry !== undefined) return entry.value;
  }
  const argument = position < 0 ? undefined : args[position];
  return argument === undefined || argument.name !== null ? null : argument.value;
}

/** What a loop variable can be. */
function itemsOf(value: Value): Value {
  const { span } = value;
  if (value.kind === "list") return { kind: "choice", options: value.items, span };
  return value.kind === "name" || value.kind === "subscript"
    ? { kind: "subscript", of: value, index: { kind: "other", span }, span }
    : { kind: "other", span };
}
