import { Excerpt, type Span } from "../source.ts";
import { Scalar, type ConfigTree, type Mapping, type Sequence } from "./tree.ts";

/**
 * Reads Java properties and INI files in their many dialects: sections, continued lines, values in quotes, and lists as indented
 * lines under a key. Never throws.
 */
export function parseProperties(text: string): ConfigTree {
  const root: Mapping = { kind: "mapping", entries: [], span: { start: 0, end: text.length } };
  const tree: ConfigTree = { roots: [root], comments: [] };
  let table = root;
  let list: Sequence | null = null;
  let next = 0;
  while (next < text.length) {
    const start = next;
    const found = text.indexOf("\n", start);
    let end = found === -1 ? text.length : found;
    next = end + 1;
    if (text[end - 1] === "\r") end--;
    const line = text.slice(start, end);
    const content = line.trim();
    const first = content[0];
    if (first === undefined) continue;
    if (first === "#" || first === ";" || first === "!") {
      const at = start + line.indexOf(first);
      tree.comments.push({ start: at + 1, end });
      continue;
    }
    if (first === "[") {
      list = null;
      table = { kind: "mapping", entries: [], span: { start, end } };
      root.entries.push({ ...sectionOf(line, start), value: table });
      continue;
    }
    const isIndented = line[0] === " " || line[0] === "\t";
    const setting = settingOf(line);
    const last = table.entries.at(-1);
    if (
      isIndented &&
      last !== undefined &&
      (setting === null || list !== null) &&
      (last.value === null || last.value === list || last.value?.kind === "scalar")
    ) {
      const at = start + line.indexOf(content);
      const item = scalarAt(text, at, at + content.length);
      if (list === null || last.value !== list) {
        list = { kind: "sequence", items: last.value === null ? [] : [last.value], span: { start: at, end } };
        last.value = list;
      }
      list.items.push(item);
      list.span.end = end;
      continue;
    }
    list = null;
    if (setting === null) continue;
    const key = line.slice(setting.start, setting.end).replace(/\\(.)/g, "$1");
    const keySpan = { start: start + setting.start, end: start + setting.end };
    const from = start + setting.value;
    if (endsOpen(line) && next < text.length) {
      // A continued value: its lines without their indentation, joined.
      const value = Excerpt.of(text, from, end - 1);
      let open = true;
      while (open && next < text.length) {
        const newline = text.indexOf("\n", next);
        let stop = newline === -1 ? text.length : newline;
        let at = next;
        next = stop + 1;
        if (text[stop - 1] === "\r") stop--;
        open = endsOpen(text.slice(at, stop));
        while (text[at] === " " || text[at] === "\t") at++;
        value.copy(text, at, open ? stop - 1 : stop);
        end = stop;
      }
      table.entries.push({ key, keySpan, value: new Scalar(text, from, end, "plain", () => value) });
    } else {
      const scalar = scalarAt(text, from, end);
      table.entries.push({ key, keySpan, value: scalar.span.start === scalar.span.end ? null : scalar });
    }
    table.span.end = end;
  }
  return tree;
}

/** The name between the brackets, and the quoted one behind it: `[submodule "x"]`. */
function sectionOf(line: string, start: number): { key: string; keySpan: Span } {
  const open = line.indexOf("[") + 1;
  const close = line.indexOf("]", open);
  const [name = "", inner] = line.slice(open, close === -1 ? line.length : close).split('"');
  const key = name.trim();
  const at = start + open + name.indexOf(key);
  return { key: inner === undefined ? key : `${key}.${inner}`, keySpan: { start: at, end: at + key.length } };
}

/** Where the key stands in a line and where its value begins; null where the line sets nothing. */
function settingOf(line: string): { start: number; end: number; value: number } | null {
  let start = 0;
  while (isBlank(line, start)) start++;
  let at = start;
  while (at < line.length && line[at] !== "=" && line[at] !== ":") at += line[at] === "\\" ? 2 : 1;
  if (at >= line.length || at === start) return null;
  let end = at;
  while (isBlank(line, end - 1)) end--;
  let value = at + 1;
  while (isBlank(line, value)) value++;
  return { start, end, value };
}

function isBlank(line: string, at: number): boolean {
  return line[at] === " " || line[at] === "\t";
}

function endsOpen(line: string): boolean {
  let slashes = 0;
  while (line[line.length - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

/** A value without its quotes, or up to a comment behind it. */
function scalarAt(text: string, start: number, end: number): Scalar {
  const written = text.slice(start, end);
  const quote = written[0];
  if ((quote === '"' || quote === "'") && written.indexOf(quote, 1) !== -1) {
    return new Scalar(text, start + 1, start + written.indexOf(quote, 1), "quoted");
  }
  const comment = /\s[#;]/.exec(written)?.index ?? written.length;
  return new Scalar(text, start, start + written.slice(0, comment).trimEnd().length, "plain");
}
