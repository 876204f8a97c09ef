import { Excerpt } from "../source.ts";
import { Scalar, type ConfigTree, type Entry, type Mapping } from "./tree.ts";

const MOST_DEPTH = 100;
const TAG = /<(\/?)([A-Za-z_][\w.:-]*)/y;
const ATTRIBUTE = /\s*([A-Za-z_:@][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});/g;
const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/**
 * Reads XML as a tree of maps: attributes and child elements are entries, an element with nothing but text is its text. In a
 * property list the text of `<key>` is the key of what follows. Never throws; elements left open end with what is around them.
 */
export function parseXml(text: string): ConfigTree {
  const root: Mapping = { kind: "mapping", entries: [], span: { start: 0, end: text.length } };
  const tree: ConfigTree = { roots: [root], comments: [] };
  const stack: { name: string; entry: Entry; mapping: Mapping; textAt: number; key: Scalar | null }[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open === -1) break;
    if (text.startsWith("<!--", open)) {
      const close = text.indexOf("-->", open + 4);
      const end = close === -1 ? text.length : close;
      tree.comments.push({ start: open + 4, end });
      at = end + 3;
      continue;
    }
    if (text.startsWith("<![CDATA[", open)) {
      const close = text.indexOf("]]>", open + 9);
      const end = close === -1 ? text.length : close;
      const frame = stack.at(-1);
      if (frame !== undefined)
        frame.mapping.entries.push({
          key: "#text",
          keySpan: { start: open, end: open },
          value: new Scalar(text, open + 9, end, "block"),
        });
      at = end + 3;
      continue;
    }
    TAG.lastIndex = open;
    const tag = TAG.exec(text);
    if (tag === null) {
      at = open + 1;
      continue;
    }
    at = TAG.lastIndex;
    if (tag[1] === "/") {
      const index = stack.findLastIndex((frame) => frame.name === tag[2]);
      if (index === -1) continue;
      const frame = stack[index]!;
      stack.length = index;
      const value = scalarOf(text, frame.textAt, open);
      frame.mapping.span.end = open;
      if (frame.mapping.entries.length === 0) frame.entry.value = value;
      else if (value !== null && !text.slice(frame.textAt, open).includes("<"))
        frame.mapping.entries.push({ key: "#text", keySpan: { start: open, end: open }, value });
      const parent = stack.at(-1);
      // A property list pairs by order.
      if (parent !== undefined && frame.name === "key" && frame.entry.value?.kind === "scalar")
        parent.key = frame.entry.value;
      continue;
    }
    const parent = stack.at(-1);
    const mapping: Mapping = { kind: "mapping", entries: [], span: { start: open, end: open } };
    const key = tag[2] === "key" ? null : (parent?.key ?? null);
    if (parent !== undefined && key !== null) parent.key = null;
    const entry: Entry = {
      key: key?.value ?? tag[2]!,
      keySpan: key?.span ?? { start: open + 1, end: at },
      value: mapping,
    };
    (parent?.mapping ?? root).entries.push(entry);
    for (ATTRIBUTE.lastIndex = at; ;) {
      const attribute = ATTRIBUTE.exec(text);
      if (attribute === null) break;
      at = ATTRIBUTE.lastIndex;
      const end = at - 1;
      const value = attribute[2] ?? attribute[3]!;
      const keyAt = attribute.index + attribute[0].indexOf(attribute[1]!);
      mapping.entries.push({
        key: attribute[1]!,
        keySpan: { start: keyAt, end: keyAt + attribute[1]!.length },
        value: quoted(text, end - value.length, end),
      });
    }
    const close = text.indexOf(">", at);
    if (close === -1) break;
    const isEmpty = text[close - 1] === "/";
    at = close + 1;
    mapping.span.end = at;
    if (!isEmpty && stack.length < MOST_DEPTH) stack.push({ name: tag[2]!, entry, mapping, textAt: at, key: null });
  }
  return tree;
}

/** An element's text without the white space around it; null where there is none. */
function scalarOf(text: string, start: number, end: number): Scalar | null {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  if (from === to) return null;
  const scalar = quoted(text, from, to);
  return scalar.isVerbatim
    ? new Scalar(text, from, to, text.slice(from, to).includes("\n") ? "block" : "plain")
    : scalar;
}

function quoted(text: string, start: number, end: number): Scalar {
  const hasEntities = text.slice(start, end).includes("&");
  return new Scalar(text, start, end, "quoted", hasEntities ? () => decode(text, start, end) : null);
}

function decode(text: string, start: number, end: number): Excerpt {
  const excerpt = new Excerpt();
  let from = start;
  for (const match of text.slice(start, end).matchAll(ENTITY)) {
    const entity = match[0];
    const at = start + match.index;
    const point = entity.startsWith("&#x") ? parseInt(entity.slice(3), 16) : Number(entity.slice(2, -1));
    excerpt
      .copy(text, from, at)
      .write(NAMED[entity] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd"), at);
    from = at + entity.length;
  }
  return excerpt.copy(text, from, end);
}
