import { braceStringValue } from "./brace-strings.ts";
import type { Dialect } from "./dialects.ts";
import * as token from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

export interface Imports {
  modules: string[];
  /** Names of interest by the name under which they were imported. */
  aliases: Map<string, string>;
}

/** A package behind the address of a public mirror: `https://cdn.jsdelivr.net/npm/@huggingface/transformers@3`. */
const MIRROR = /^https?:\/\/[^/]{1,100}\/(?:npm\/)?(@[\w.-]{1,100}\/[\w.-]{1,100}|[\w.-]{1,100})/;

/** What is in the same package needs no import there. */
const SEES_ITS_PACKAGE = new Set(["java", "kotlin", "scala"]);

/** The modules that a text imports: `import`, `require`, `use`, `using`. */
export function readBraceImports(tokens: Tokens, dialect: Dialect, names: ReadonlySet<string>): Imports {
  const modules = new Set<string>();
  const aliases = new Map<string, string>();
  const { kinds, count, starts, text } = tokens;
  const addString = (at: number): void => {
    const value = braceStringValue(tokens, at, dialect);
    if (value.startsWith(".")) return;
    const mirrored = MIRROR.exec(value)?.[1];
    modules.add(mirrored === undefined ? value : mirrored.replace(/(?<=.)@[\w.^~-]*$/, ""));
  };
  for (let at = 0; at < count; at++) {
    if (kinds[at] !== token.NAME) continue;
    const first = text.charCodeAt(starts[at]!);
    if (dialect.id === "javascript") {
      const next = kinds[at + 1];
      if (next === token.STRING && first === 0x66 && tokens.isWord(at, "from")) addString(at + 1);
      else if (first === 0x69 && tokens.isWord(at, "import")) {
        if (next === token.STRING) addString(at + 1);
        else if (next === token.OPEN_PAREN && tokens.kind(at + 2) === token.STRING) addString(at + 2);
        else if (next === token.OPEN_BRACE) readAliases(tokens, at + 1, names, aliases);
      } else if (
        first === 0x72 &&
        next === token.OPEN_PAREN &&
        tokens.isWord(at, "require") &&
        tokens.kind(at + 2) === token.STRING
      )
        addString(at + 2);
    } else if (
      (first === 0x69 && tokens.isWord(at, "import")) ||
      (first === 0x75 && (tokens.isWord(at, "use") || tokens.isWord(at, "using"))) ||
      (first === 0x70 && SEES_ITS_PACKAGE.has(dialect.id) && tokens.isWord(at, "package"))
    ) {
      const before = tokens.kind(at - 1);
      const begins =
        before === 0 ||
        before === token.SEMICOLON ||
        before === token.CLOSE_BRACE ||
        before === token.CLOSE_BRACKET ||
        tokens.isWord(at - 1, "pub") ||
        tokens.items[at] !== undefined;
      if (begins && before !== token.DOT) readPath(tokens, at + 1, "", modules, addString);
    }
  }
  return { modules: [...modules], aliases };
}

/** `{ pipeline as load }` */
function readAliases(tokens: Tokens, open: number, names: ReadonlySet<string>, aliases: Map<string, string>): void {
  const close = Math.min(tokens.closing(open), open + 400);
  for (let at = open + 1; at < close; at++) {
    if (!tokens.isWord(at, "as")) continue;
    const original = tokens.textOf(at - 1);
    const alias = tokens.textOf(at + 1);
    if (names.has(original) && alias !== original) aliases.set(alias, original);
  }
}

/** A dotted path, a group of paths, or strings in parentheses. */
function readPath(
  tokens: Tokens,
  from: number,
  prefix: string,
  modules: Set<string>,
  addString: (at: number) => void,
  depth = 0,
): void {
  let path = prefix;
  let at = from;
  for (let steps = 0; steps < 24; steps++) {
    const kind = tokens.kind(at);
    if (kind === token.STRING) return addString(at);
    if (kind === token.NAME) {
      const word = tokens.textOf(at);
      const isDotted = tokens.kind(at - 1) === token.DOT || tokens.kind(at - 1) === token.PATH;
      if (word === "static" || word === "func" || word === "class" || word === "struct") path = prefix;
      else if (path === prefix || isDotted) path = path === "" ? word : `${path}.${word}`;
      else break;
    } else if (kind === token.OPEN_BRACE || kind === token.OPEN_PAREN) {
      const close = Math.min(tokens.closing(at), at + 400);
      for (let inner = at + 1; inner < close; inner = tokens.after(inner)) {
        const before = tokens.kind(inner - 1);
        if (tokens.kind(inner) === token.STRING) addString(inner);
        else if (
          tokens.kind(inner) === token.NAME &&
          (before === token.OPEN_BRACE || before === token.COMMA) &&
          depth < 4
        )
          readPath(tokens, inner, path, modules, addString, depth + 1);
      }
      if (path !== "") modules.add(path);
      return;
    } else if (kind !== token.DOT && kind !== token.PATH) break;
    at++;
    // Without a dot the path has ended.
    if (tokens.kind(at) === token.NAME && tokens.kind(at - 1) === token.NAME && path !== prefix) break;
  }
  if (path !== "" && path !== prefix) modules.add(path);
}
