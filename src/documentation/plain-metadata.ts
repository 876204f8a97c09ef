/** What a value is made of, as far as the keys of the Hub care. `texts`: a list without lists or mappings in it. */
export type ValueShape = "nothing" | "text" | "texts" | "list" | "mapping";

export interface PlainEntry {
  key: string;
  /** From 0. */
  line: number;
  shape: ValueShape;
}

/** An open list, whose items start with a dash at `indent`, or an open mapping, whose keys do. */
interface Level {
  kind: "list" | "mapping";
  indent: number;
  keys: Set<string>;
  /** True after a key without a value: what is set in below it is its value. */
  isWaiting: boolean;
}

/** A value that ends with its line whatever stands around it, and is not null. Linear: each way to go on starts differently. */
const VALUE = String.raw`(?!(?:[Nn]ull|NULL) *$)[\p{L}\p{N}](?:[^\s:#]|:(?! |$)|#| (?!#))*|"[^"\\\t]*" *|'[^'\t]*' *`;
/** Indent, dash with its spaces, key, value of the key, value without one. */
const LINE = new RegExp(`^( *)(- +)?(?:([A-Za-z][\\w-]{0,60}):(?: +(${VALUE})| *)|(${VALUE}))$`, "u");
/** Keys that YAML takes for something else than a text. */
const NO_TEXT = /^(?:true|false|null)$/i;

/**
 * The keys of metadata in the plainest YAML, with one key, value or item on each line; null for all other text, valid or not. What is
 * read here means the same to a YAML parser, which takes many times as long.
 */
export function readPlainMetadata(lines: readonly string[]): PlainEntry[] | null {
  const entries: PlainEntry[] = [];
  const open: Level[] = [];
  for (const [line, text] of lines.entries()) {
    if (/^ *$/.test(text)) continue;
    const match = LINE.exec(text);
    if (match === null) return null;
    const [, spaces, dash, key, keyValue] = match;
    const indent = spaces!.length;
    while (open.length > 0 && open.at(-1)!.indent > indent) open.pop();
    if (dash === undefined) {
      if (isAt(open.at(-1), "list", indent)) open.pop();
      if (key === undefined || !isEntered(open, "mapping", indent, entries)) return null;
    } else {
      if (!isEntered(open, "list", indent, entries)) return null;
      if (key === undefined) continue;
      if (open.length === 2) entries.at(-1)!.shape = "list";
      open.push({ kind: "mapping", indent: indent + dash.length, keys: new Set(), isWaiting: false });
    }
    const mapping = open.at(-1)!;
    if (mapping.keys.has(key) || NO_TEXT.test(key)) return null;
    mapping.keys.add(key);
    mapping.isWaiting = keyValue === undefined;
    if (open.length === 1) entries.push({ key, line, shape: keyValue === undefined ? "nothing" : "text" });
  }
  return entries.length === 0 ? null : entries;
}

/** True where such a list or mapping is open at the indent, or may open there: at the start, or below a key that waits for it. */
function isEntered(open: Level[], kind: Level["kind"], indent: number, entries: readonly PlainEntry[]): boolean {
  const above = open.at(-1);
  if (isAt(above, kind, indent)) return true;
  if (above === undefined ? kind === "list" || entries.length > 0 : !above.isWaiting) return false;
  if (above !== undefined) {
    above.isWaiting = false;
    if (open.length === 1) entries.at(-1)!.shape = kind === "list" ? "texts" : "mapping";
  }
  open.push({ kind, indent, keys: new Set(), isWaiting: false });
  return true;
}

function isAt(level: Level | undefined, kind: Level["kind"], indent: number): boolean {
  return level?.kind === kind && level.indent === indent;
}
