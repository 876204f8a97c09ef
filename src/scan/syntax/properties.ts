import { Excerpt } from "../source.ts";
import { Scalar, type ConfigTree, type Mapping, type Sequence } from "./tree.ts";

const SECTION = /^[ \t]*\[\s*([^\]\n"]+?)\s*(?:"([^"\n]*)")?\s*\]/;
const SETTING = /^[ \t]*((?:[^=:\s#;!\\]|\\.)(?:[^=:\n\\]|\\.)*?)[ \t]*([=:])[ \t]*/;

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
    const section = SECTION.exec(line);
    if (section !== null) {
      list = null;
      const at = start + line.indexOf(section[1]!);
      table = { kind: "mapping", entries: [], span: { start, end } };
      root.entries.push({
        key: section[2] === undefined ? section[1]! : `${section[1]!}.${section[2]}`,
        keySpan: { start: at, end: at + section[1]!.length },
        value: table,
      });
      continue;
    }
    const isIndented = line[0] === " " || line[0] === "\t";
    const setting = SETTING.exec(line);
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
    const key = setting[1]!.replace(/\\(.)/g, "$1");
    const keyAt = start + line.indexOf(setting[1]!);
    const keySpan = { start: keyAt, end: keyAt + setting[1]!.length };
    const from = start + setting[0].length;
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

function endsOpen(line: string): boolean {
  const slashes = /\\+$/.exec(line)?.[0].length ?? 0;
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
