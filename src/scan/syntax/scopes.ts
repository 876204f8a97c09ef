import { scopeAt, type Tokens } from "./tokens.ts";

/** The definitions of a text by their dotted paths, as `Literal.scope` and `Document.lookup` name them. */
export class Scopes {
  readonly #tokens: Tokens;
  readonly #paths: string[] = [];
  #lastToken = -1;
  #lastPath = "";
  #classes: Map<string, number> | null = null;
  #byPath: Map<string, number[]> | null = null;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Dotted path of the definition around a token; empty at the top. */
  at = (token: number): string => {
    if (token !== this.#lastToken) {
      this.#lastToken = token;
      this.#lastPath = this.path(scopeAt(this.#tokens.scopes, token));
    }
    return this.#lastPath;
  };

  /** Dotted path of a definition by its index. */
  path(scope: number): string {
    if (scope < 0) return "";
    let path = this.#paths[scope];
    if (path === undefined) {
      const { parents, names } = this.#tokens.scopes;
      const outer = this.path(parents[scope]!);
      const name = this.#tokens.textOf(names[scope]!);
      path = outer === "" ? name : `${outer}.${name}`;
      this.#paths[scope] = path;
    }
    return path;
  }

  /** The definitions at a path: overloads, or one in each branch. */
  named(path: string): readonly number[] {
    if (path === "") return [];
    if (this.#byPath === null) {
      this.#byPath = new Map();
      for (let scope = 0; scope < this.#tokens.scopes.starts.length; scope++) {
        const own = this.path(scope);
        const known = this.#byPath.get(own);
        if (known === undefined) this.#byPath.set(own, [scope]);
        else known.push(scope);
      }
    }
    return this.#byPath.get(path) ?? [];
  }

  /** Whether the definition at that path holds fields rather than statements. */
  isClass(path: string): boolean {
    return this.classes().has(path);
  }

  /** Classes by path, with their index. */
  classes(): ReadonlyMap<string, number> {
    if (this.#classes === null) {
      this.#classes = new Map();
      const { starts } = this.#tokens.scopes;
      for (let scope = 0; scope < starts.length; scope++) {
        if (this.#tokens.scopes.kinds[scope] === 1) this.#classes.set(this.path(scope), scope);
      }
    }
    return this.#classes;
  }

  /** Path of the innermost class around or at a path, null outside of classes. */
  classOf(path: string): string | null {
    for (let outer: string | null = path; outer !== null; outer = parentOf(outer))
      if (this.isClass(outer)) return outer;
    return null;
  }
}

/** The path one step out; null at the top. */
export function parentOf(path: string): string | null {
  if (path === "") return null;
  const dot = path.lastIndexOf(".");
  return dot === -1 ? "" : path.slice(0, dot);
}

/** From the innermost path to the top. */
export function* outwards(path: string): Iterable<string> {
  for (let outer: string | null = path; outer !== null; outer = parentOf(outer)) yield outer;
}
