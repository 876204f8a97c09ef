import type { Argument, Value } from "../document.ts";
import { NameIndex } from "./name-index.ts";
import { pythonStringValue } from "./python-strings.ts";
import type { PythonExpressions } from "./python-values.ts";
import { outwards, type Scopes } from "./scopes.ts";
import * as token from "./tokens.ts";
import type { SharedTokens, Tokens } from "./tokens.ts";

/** Bindings of one name that are followed. */
const MOST_BINDINGS = 60;
/** Calls of one function whose arguments are followed. */
const MOST_CALLS = 40;
/** Values that one function gives back. */
const MOST_RETURNS = 8;
/** Steps from a dotted name to what its head is bound to. */
const DEEPEST = 6;

/** A place that binds a name: how, and where its expression begins. */
interface Site {
  kind: "value" | "item" | "entry" | "walrus";
  /** The last token of the name. */
  name: number;
  /** First token of the expression. */
  at: number;
  /** Place of the name in an unpacked tuple, -1 alone. */
  position: number;
}

interface Parameter {
  name: string;
  /** Token of the name, and first token of the default, -1 without one. */
  at: number;
  value: number;
  position: number;
  annotation: string | null;
}

const COMPOUND = new Set([
  "if",
  "elif",
  "else",
  "for",
  "while",
  "with",
  "try",
  "except",
  "finally",
  "class",
  "def",
  "async",
  "match",
  "case",
]);
/** Tokens of a target that are read. */
const MOST_TARGET_TOKENS = 60;
/** Calls that define a command line option: its name stands first. */
export const OPTION_CALLS: ReadonlySet<string> = new Set([
  "add_argument",
  "add_option",
  "option",
  "argument",
  "DEFINE_string",
  "DEFINE_enum",
  "arg",
]);
/** Calls that hand their first argument on, item by item. */
const SAME_ITEMS = new Set(["tqdm", "trange", "sorted", "list", "set", "tuple", "reversed", "iter", "track"]);

/** Where the names of a Python text are bound. Places are listed when the first name is looked up, and read when asked for. */
export class PythonBindings {
  readonly #shared: SharedTokens;
  readonly #scopes: Scopes;
  readonly #expressions: PythonExpressions;
  readonly #optionCalls: readonly number[];
  readonly #found = new Map<string, readonly Value[]>();
  readonly #sitesByName = new Map<string, readonly (Site & { path: string })[]>();
  readonly #parametersByPath = new Map<string, readonly Parameter[]>();
  readonly #returnsByPath = new Map<string, readonly Value[]>();
  readonly #callsByName = new Map<string, readonly number[]>();
  #index: NameIndex<Site> | null = null;
  #options: Map<string, Value[]> | null = null;

  /** `optionCalls` are the names of calls that define command line options, by token. */
  constructor(shared: SharedTokens, scopes: Scopes, expressions: PythonExpressions, optionCalls: readonly number[]) {
    this.#shared = shared;
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
      values = this.#resolve(tokens, name, scope, 0)
        .flatMap((value) => this.#returned(tokens, value, scope))
        .slice(0, MOST_BINDINGS);
      this.#found.set(key, values);
    }
    return values;
  };

  #resolve(tokens: Tokens, name: string, scope: string, depth: number): readonly Value[] {
    const direct = this.#bound(tokens, name, scope);
    if (direct.length > 0) return direct;
    const dot = name.lastIndexOf(".");
    if (dot === -1 || depth >= DEEPEST) return [];
    const head = name.slice(0, dot);
    const member = name.slice(dot + 1);
    if (head === "self" || head === "cls") {
      const owner = this.#scopes.classOf(scope);
      return owner === null ? [] : this.#memberOfClass(tokens, owner, member, 0);
    }
    const named = this.#classNamed(head, scope);
    if (named !== null) return this.#memberOfClass(tokens, named, member, 0);
    const heads = this.#resolve(tokens, head, scope, depth + 1);
    const members = heads.flatMap((value) => this.#memberOf(tokens, value, member, scope, depth + 1));
    if (members.length > 0) return members;
    // `args.model` where `args` comes from elsewhere: the options that this file defines.
    return heads.every((value) => value.kind === "other" || value.kind === "call")
      ? (this.#optionsNamed(tokens).get(member) ?? [])
      : [];
  }

  /** Values bound to exactly this name, from the scope outwards. A class is not seen from its methods. */
  #bound(tokens: Tokens, name: string, scope: string): Value[] {
    const sites = this.#sitesOf(tokens, name);
    for (const path of outwards(scope)) {
      if (path !== scope && this.#scopes.isClass(path)) continue;
      const values = [
        ...this.#given(tokens, path, name),
        ...this.#valuesOf(
          tokens,
          sites.filter((site) => site.path === path),
        ),
      ];
      if (values.length > 0) return values;
    }
    return [];
  }

  #classNamed(name: string, scope: string): string | null {
    for (const path of outwards(scope)) {
      const candidate = path === "" ? name : `${path}.${name}`;
      if (this.#scopes.isClass(candidate)) return candidate;
    }
    return null;
  }

  /** What a member of a class can be: assigned to `self` in a method, or in the class itself, or in a base of this file. */
  #memberOfClass(tokens: Tokens, path: string, member: string, depth: number): Value[] {
    const sites = [
      ...[...this.#sitesOf(tokens, `self.${member}`), ...this.#sitesOf(tokens, `cls.${member}`)].filter(
        (site) => this.#scopes.classOf(site.path) === path,
      ),
      ...this.#sitesOf(tokens, member).filter((site) => site.path === path),
    ];
    if (sites.length > 0) return this.#valuesOf(tokens, sites);
    // A property is read like a field.
    const returned = this.#returnsOf(tokens, `${path}.${member}`);
    if (returned.length > 0) return [...returned];
    const scope = this.#scopes.classes().get(path);
    if (scope === undefined || depth >= DEEPEST) return [];
    const open = tokens.scopes.names[scope]! + 1;
    if (tokens.kind(open) !== token.OPEN_PAREN) return [];
    const close = Math.min(tokens.closing(open), open + 40);
    for (let at = open + 1; at < close; at++) {
      const base = tokens.kind(at) === token.NAME ? this.#classNamed(tokens.textOf(at), "") : null;
      const inherited = base === null || base === path ? [] : this.#memberOfClass(tokens, base, member, depth + 1);
      if (inherited.length > 0) return inherited;
    }
    return [];
  }

  /** Of a call of a function of this file: what that function gives back. Any other value is itself. */
  #returned(tokens: Tokens, value: Value, scope: string): readonly Value[] {
    if (value.kind !== "call") return [value];
    const last = value.callee.slice(value.callee.lastIndexOf(".") + 1);
    const head = value.callee.slice(0, -last.length - 1);
    let path: string | null = null;
    if (head === "self" || head === "cls") {
      const owner = this.#scopes.classOf(scope);
      path = owner === null ? null : `${owner}.${last}`;
    } else if (head === "") path = last;
    const returns = path === null ? [] : this.#returnsOf(tokens, path);
    return returns.length === 0 ? [value] : returns;
  }

  /** The values behind each `return` of the functions at a path; none where there are too many to follow. */
  #returnsOf(tokens: Tokens, path: string): readonly Value[] {
    const known = this.#returnsByPath.get(path);
    if (known !== undefined) return known;
    const values: Value[] = [];
    this.#returnsByPath.set(path, values);
    const { starts, ends, kinds } = tokens.scopes;
    for (const scope of this.#scopes.named(path)) {
      if (kinds[scope] === 1) continue;
      for (let at = starts[scope]!; at < ends[scope]! && values.length <= MOST_RETURNS; at++) {
        const begins = tokens.kind(at - 1) === token.NEWLINE || tokens.kind(at - 1) === token.COLON;
        if (!begins || !tokens.isWord(at, "return") || tokens.kind(at + 1) === token.NEWLINE) continue;
        if (this.#scopes.at(at) === path) values.push(this.#expressions.parseTuple(at + 1));
      }
    }
    if (values.length > MOST_RETURNS) values.length = 0;
    return values;
  }

  /** What `.member` of a value can be. */
  #memberOf(tokens: Tokens, value: Value, member: string, scope: string, depth: number): readonly Value[] {
    if (depth >= DEEPEST) return [];
    if (value.kind === "name") return this.#resolve(tokens, `${value.name}.${member}`, value.scope ?? scope, depth + 1);
    if (value.kind === "map") return value.entries.filter((entry) => entry.key === member).map((entry) => entry.value);
    if (value.kind === "choice")
      return value.options.flatMap((option) => this.#memberOf(tokens, option, member, scope, depth + 1));
    if (value.kind === "subscript" && value.of.kind !== "call") {
      return [
        { kind: "subscript", of: value, index: { kind: "string", value: member, span: value.span }, span: value.span },
      ];
    }
    const callee =
      value.kind === "call"
        ? value.callee
        : value.kind === "subscript" && value.of.kind === "call"
          ? value.of.callee
          : null;
    if (callee === null) return [];
    const last = callee.slice(callee.lastIndexOf(".") + 1);
    if (/^parse_(?:known_)?args$/.test(last)) return this.#optionsNamed(tokens).get(member) ?? [];
    if (/^parse_\w*dataclasses$|^parse_(?:dict|json_file|yaml_file)$/.test(last)) {
      return [...this.#scopes.classes().keys()].flatMap((path) => this.#memberOfClass(tokens, path, member, DEEPEST));
    }
    if (value.kind !== "call") return [];
    const given = value.args.filter((argument) => argument.name === member).map((argument) => argument.value);
    const named = this.#classNamed(callee, scope) ?? this.#classNamed(last, "");
    return given.length > 0 || named === null ? given : this.#memberOfClass(tokens, named, member, 0);
  }

  #valuesOf(tokens: Tokens, sites: readonly Site[]): Value[] {
    return sites.slice(0, MOST_BINDINGS).map((site) => {
      switch (site.kind) {
        case "value": {
          const value = this.#expressions.parseTuple(site.at);
          return site.position === -1 ? value : unpack(value, site.position);
        }
        case "item":
          return itemsOf(this.#expressions.parseTuple(site.at), site.position);
        case "entry": {
          const value = this.#expressions.parse(site.at);
          return { kind: "map", entries: [{ key: pythonStringValue(tokens, site.name + 2), value }], span: value.span };
        }
        case "walrus":
          return this.#expressions.parse(site.at);
      }
    });
  }

  /** What a parameter of the function at `path` can be: its default, and what calls in this file give. */
  #given(tokens: Tokens, path: string, name: string): Value[] {
    const parameters = this.#parametersOf(tokens, path).filter((candidate) => candidate.name === name);
    return parameters.flatMap((parameter) => {
      if (
        parameter.value === -1 &&
        parameter.annotation !== null &&
        this.#classNamed(parameter.annotation, path) !== null
      ) {
        return [
          {
            kind: "call",
            callee: parameter.annotation,
            args: [],
            span: tokens.span(parameter.at, parameter.at),
          } satisfies Value,
        ];
      }
      const values: Value[] = parameter.value === -1 ? [] : [this.#expressions.parse(parameter.value)];
      const isMethod = this.#scopes.isClass(path.slice(0, Math.max(0, path.lastIndexOf("."))));
      for (const callee of this.#callsOf(tokens, path)) {
        const value = argumentAt(
          this.#expressions.parseArguments(callee + 1),
          name,
          parameter.position - (isMethod ? 1 : 0),
        );
        if (value !== null) values.push(value);
      }
      values.push(...(this.#optionsNamed(tokens).get(name) ?? []));
      // Whoever calls it from elsewhere may give anything.
      if (parameter.value === -1) values.push({ kind: "other", span: tokens.span(parameter.at, parameter.at) });
      return values;
    });
  }

  /** Names of calls in this file that are certainly calls of the function at `path`. */
  #callsOf(tokens: Tokens, path: string): readonly number[] {
    let calls = this.#callsByName.get(path);
    if (calls !== undefined) return calls;
    const dot = path.lastIndexOf(".");
    const outer = path.slice(0, Math.max(0, dot));
    const owner = this.#scopes.isClass(outer) ? outer.slice(outer.lastIndexOf(".") + 1) : null;
    const isInit = owner !== null && path.endsWith(".__init__");
    const called = isInit ? owner : path.slice(dot + 1);
    const found: number[] = [];
    const { text } = tokens;
    let tries = MOST_CALLS;
    for (let at = text.indexOf(`${called}(`); at !== -1 && tries-- > 0; at = text.indexOf(`${called}(`, at + 1)) {
      const callee = tokens.startingAt(at);
      if (
        callee === -1 ||
        tokens.kind(callee + 1) !== token.OPEN_PAREN ||
        tokens.isWord(callee - 1, "def") ||
        tokens.isWord(callee - 1, "class")
      )
        continue;
      const isAttribute = tokens.kind(callee - 1) === token.DOT;
      const onOwner =
        isAttribute &&
        (tokens.isWord(callee - 2, "self") ||
          tokens.isWord(callee - 2, "cls") ||
          (owner !== null && tokens.isWord(callee - 2, owner)));
      if (owner === null || isInit ? !isAttribute : onOwner) found.push(callee);
    }
    calls = found;
    this.#callsByName.set(path, calls);
    return calls;
  }

  /** Defaults of command line options by the name under which the program reads them. */
  #optionsNamed(tokens: Tokens): ReadonlyMap<string, Value[]> {
    if (this.#options !== null) return this.#options;
    this.#options = new Map();
    for (const called of this.#optionCalls) {
      const open = called + 1;
      const args = this.#expressions.parseArguments(open);
      const flags = args.flatMap(({ name, value }) => (name === null && value.kind === "string" ? [value.value] : []));
      const dest = args.find(({ name, value }) => name === "dest" && value.kind === "string")?.value;
      const callee = tokens.textOf(called);
      const isDefine = callee.startsWith("DEFINE_");
      const positional = args.filter(({ name }) => name === null);
      const value = args.find(({ name }) => name === "default")?.value ?? (isDefine ? positional[1]?.value : undefined);
      const named = dest?.kind === "string" ? dest.value : destOf(isDefine ? flags.slice(0, 1) : flags);
      if (named === null || value === undefined) continue;
      const known = this.#options.get(named);
      if (known === undefined) this.#options.set(named, [value]);
      else known.push(value);
    }
    return this.#options;
  }

  /** All places that bind the name, wherever they stand. */
  #sitesOf(tokens: Tokens, name: string): readonly (Site & { path: string })[] {
    const known = this.#sitesByName.get(name);
    if (known !== undefined) return known;
    this.#index ??= this.#listSites(tokens);
    const sites = this.#index.find(name).map((site) => ({ ...site, path: this.#scopes.at(site.name) }));
    this.#sitesByName.set(name, sites);
    return sites;
  }

  /** Every place that binds. */
  #listSites(tokens: Tokens): NameIndex<Site> {
    const sites = new NameIndex<Site>(tokens);
    const { bindings, kinds, items } = tokens;
    const add = (site: Site): void => sites.add(site);
    for (let index = 0; index < bindings.length; index++) {
      const at = bindings[index]!;
      const kind = kinds[at];
      if (kind === token.NAME) this.#loop(tokens, at, add);
      else if (kind === token.WALRUS) {
        if (kinds[at - 1] === token.NAME) add({ kind: "walrus", name: at - 1, at: at + 1, position: -1 });
      } else {
        // In `a = b = value` both are bound to what stands behind the last `=`.
        const statement = items[at]!;
        let from = statement;
        let value = at + 1;
        const before = bindings[index - 1];
        if (before !== undefined && before > statement && kinds[before] === token.EQUALS) from = before + 1;
        for (
          let next = index + 1;
          next < bindings.length && kinds[bindings[next]!] === token.EQUALS && items[bindings[next]!] === statement;
          next++
        ) {
          value = bindings[next]! + 1;
          if (next - index > 8) break;
        }
        this.#targets(tokens, from, at, value, add);
      }
    }
    return sites;
  }

  /** The names that stand left of an `=`. */
  #targets(tokens: Tokens, from: number, to: number, value: number, add: (site: Site) => void): void {
    // The commonest: one name, or a dotted one.
    if (to - from === 1) {
      if (tokens.kinds[from] === token.NAME) add({ kind: "value", name: from, at: value, position: -1 });
      return;
    }
    let start = from;
    let end = to;
    if (tokens.kind(start) === token.OPEN_PAREN && tokens.closing(start) === end - 1) {
      start++;
      end--;
    }
    const isCompound = tokens.kind(start) === token.NAME && COMPOUND.has(tokens.textOf(start));
    let position = 0;
    let first = start;
    let isTuple = false;
    for (let at = start, steps = 0; at <= end && steps < MOST_TARGET_TOKENS; at = tokens.after(at), steps++) {
      const kind = at === end ? token.COMMA : tokens.kind(at);
      if (kind === token.COLON) {
        if (isCompound && !isTuple) {
          // `if x: name = value`
          first = at + 1;
          continue;
        }
        // `name: annotation`
        this.#target(tokens, first, at, value, -1, add);
        return;
      }
      if (kind !== token.COMMA) continue;
      if (at < end) isTuple = true;
      this.#target(tokens, first, at, value, isTuple ? position++ : -1, add);
      first = at + 1;
    }
  }

  #target(tokens: Tokens, from: number, to: number, value: number, position: number, add: (site: Site) => void): void {
    const last = to - 1;
    if (last < from || last - from > 12) return;
    if (tokens.kind(last) === token.CLOSE_BRACKET) {
      const open = tokens.opening(last);
      const isEntry = open > from && last - open === 2 && tokens.kind(open + 1) === token.STRING && position === -1;
      if (isEntry && tokens.kind(open - 1) === token.NAME)
        add({ kind: "entry", name: open - 1, at: value, position: -1 });
    } else if (tokens.kind(last) === token.NAME) add({ kind: "value", name: last, at: value, position });
  }

  /** `for a, b in x`, as a statement or in a comprehension. */
  #loop(tokens: Tokens, at: number, add: (site: Site) => void): void {
    const names: number[] = [];
    let next = at + 1;
    for (; next < at + 24 && !tokens.isWord(next, "in"); next++) {
      const kind = tokens.kind(next);
      if (kind === token.NAME) names.push(next);
      else if (kind !== token.COMMA && kind !== token.OPEN_PAREN && kind !== token.CLOSE_PAREN) return;
    }
    if (!tokens.isWord(next, "in")) return;
    names.forEach((name, index) =>
      add({ kind: "item", name, at: next + 1, position: names.length === 1 ? -1 : index }),
    );
  }

  /** The parameters of the functions at a path. */
  #parametersOf(tokens: Tokens, path: string): readonly Parameter[] {
    const known = this.#parametersByPath.get(path);
    if (known !== undefined) return known;
    const parameters: Parameter[] = [];
    for (const scope of this.#scopes.named(path)) {
      const open = tokens.scopes.names[scope]! + 1;
      if (tokens.scopes.kinds[scope] === 1 || tokens.kind(open) !== token.OPEN_PAREN) continue;
      const close = tokens.closing(open);
      let position = 0;
      for (let at = open + 1; at < close; at++) {
        while (tokens.kind(at) === token.STAR) at++;
        const name = at;
        let annotation: string | null = null;
        let value = -1;
        for (; at < close && tokens.kind(at) !== token.COMMA; at = tokens.after(at)) {
          if (tokens.kind(at) === token.COLON && tokens.kind(at + 1) === token.NAME)
            annotation ??= tokens.textOf(at + 1);
          else if (tokens.kind(at) === token.EQUALS) value = at + 1;
        }
        if (tokens.kind(name) === token.NAME)
          parameters.push({ name: tokens.textOf(name), at: name, value, position, annotation });
        position++;
      }
    }
    this.#parametersByPath.set(path, parameters);
    return parameters;
  }
}

/** The argument for a parameter by keyword or position; null where the call does not say. */
function argumentAt(args: readonly Argument[], name: string, position: number): Value | null {
  const named = args.find((argument) => argument.name === name);
  if (named !== undefined) return named.value;
  const argument = args[position];
  return argument !== undefined && args.slice(0, position + 1).every((before) => before.name === null)
    ? argument.value
    : null;
}

/** `--model-name` is read as `model_name`; a name without dashes wins, then the first long one. */
function destOf(flags: readonly string[]): string | null {
  const flag =
    flags.find((candidate) => /^\w/.test(candidate)) ??
    flags.find((candidate) => candidate.startsWith("--")) ??
    flags[0];
  return flag === undefined
    ? null
    : flag
        .replace(/^-{1,2}/, "")
        .split("/")[0]!
        .replaceAll("-", "_");
}

function unpack(value: Value, position: number): Value {
  if (value.kind === "list") return value.items[position] ?? { kind: "other", span: value.span };
  if (value.kind === "call")
    return { kind: "subscript", of: value, index: { kind: "other", span: value.span }, span: value.span };
  return value.kind === "name" || value.kind === "subscript"
    ? { kind: "subscript", of: value, index: { kind: "other", span: value.span }, span: value.span }
    : { kind: "other", span: value.span };
}

/** What a loop variable can be. */
function itemsOf(value: Value, position: number): Value {
  const { span } = value;
  const index: Value = { kind: "other", span };
  if (value.kind === "list") {
    const options = value.items.map((item) => (position === -1 ? item : unpack(item, position)));
    return { kind: "choice", options, span };
  }
  if (value.kind === "call") {
    const name = value.callee.slice(value.callee.lastIndexOf(".") + 1);
    const table = value.callee.slice(0, -name.length - 1);
    const first = value.args[0]?.value;
    if ((name === "values" || (name === "items" && position === 1)) && table !== "") {
      return { kind: "subscript", of: { kind: "name", name: table, span }, index, span };
    }
    if (name === "enumerate" && first !== undefined && position === 1) return itemsOf(first, -1);
    if ((name === "zip" || name === "product") && value.args[position] !== undefined)
      return itemsOf(value.args[position].value, -1);
    if (SAME_ITEMS.has(name) && first !== undefined) return itemsOf(first, position);
    return index;
  }
  return value.kind === "name" || value.kind === "subscript" ? { kind: "subscript", of: value, index, span } : index;
}
