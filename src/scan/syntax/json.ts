import { Finder } from "./finder.ts";
import { Scalar, type ConfigNode, type ConfigTree, type Mapping, type Sequence } from "./tree.ts";
import { fold } from "./yaml-scalars.ts";

const MOST_DEPTH = 100;

/** Characters that end a bare word: white space, quotes, brackets, commas, colons. */
const WORD_END = /[\s"'`{}[\],:]/g;

/**
 * Reads JSON and its relatives in one pass: comments, trailing commas, single quotes, bare keys, one value a line, templates
 * in place of values. Never throws; what is broken costs itself only.
 */
export function parseJson(text: string): ConfigTree {
  const tree: ConfigTree = { roots: [], comments: [] };
  const stack: { node: Mapping | Sequence; key: Scalar | null; wantsValue: boolean }[] = [];
  // A number in a list is never asked for, and lists of a million numbers are common.
  const number = new Scalar(text, 0, 0, "plain");
  const actionEnds = new Finder(text, "}}");
  const lineEnds = new Finder(text, "\n");
  let ignored = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  function put(node: ConfigNode): void {
    const frame = stack.at(-1);
    if (frame === undefined) tree.roots.push(node);
    else if (frame.node.kind === "sequence") frame.node.items.push(node);
    else if (frame.wantsValue) {
      const key = frame.key;
      frame.node.entries.push({
        key: key?.value ?? "",
        keySpan: key?.span ?? { start: node.span.start, end: node.span.start },
        value: node,
      });
      frame.key = null;
      frame.wantsValue = false;
    } else if (node.kind === "scalar") frame.key = node;
    else frame.node.entries.push({ key: "", keySpan: { start: node.span.start, end: node.span.start }, value: node });
  }

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 44) {
      at++;
      if (code === 44) {
        const frame = stack.at(-1);
        if (frame !== undefined) frame.wantsValue = false;
      }
    } else if (code === 34 || code === 39 || code === 96) {
      const { end, next, escaped } = readString(text, at, code);
      const start = at + 1;
      put(new Scalar(text, start, end, "quoted", escaped ? () => fold(text, start, end, '"') : null));
      at = next;
    } else if (code === 58) {
      at++;
      const frame = stack.at(-1);
      if (frame !== undefined) frame.wantsValue = true;
    } else if (code === 123 && text.charCodeAt(at + 1) === 123) {
      const close = actionEnds.next(at);
      const end = close > lineEnds.next(at) || close === text.length ? at + 2 : close + 2;
      put(new Scalar(text, at, end, "plain"));
      at = end;
    } else if (code === 123 || code === 91) {
      if (stack.length >= MOST_DEPTH) ignored++;
      else {
        const span = { start: at, end: at + 1 };
        const node: Mapping | Sequence =
          code === 123 ? { kind: "mapping", entries: [], span } : { kind: "sequence", items: [], span };
        put(node);
        stack.push({ node, key: null, wantsValue: false });
      }
      at++;
    } else if (code === 125 || code === 93) {
      at++;
      if (ignored > 0) ignored--;
      else {
        const frame = stack.pop();
        if (frame !== undefined) frame.node.span.end = at;
      }
    } else if (code === 47 && (text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 1) === 42)) {
      const isLine = text.charCodeAt(at + 1) === 47;
      const close = isLine ? lineEnds.next(at) : text.indexOf("*/", at + 2);
      const end = close === -1 ? text.length : close;
      tree.comments.push({ start: at + 2, end });
      at = isLine ? end : end + 2;
    } else {
      WORD_END.lastIndex = at + 1;
      const match = WORD_END.exec(text);
      const end = match === null ? text.length : match.index;
      const frame = stack.at(-1);
      const isNumber = (code >= 48 && code <= 57) || code === 45;
      put(isNumber && frame?.node.kind === "sequence" ? number : new Scalar(text, at, end, "plain"));
      at = end;
    }
  }
  for (const frame of stack) frame.node.span.end = text.length;
  return tree;
}

/** The end of a string's content, the offset behind its quote, and whether it holds escapes. A line break ends an open one. */
function readString(text: string, at: number, quote: number): { end: number; next: number; escaped: boolean } {
  let escaped = false;
  for (let end = at + 1; ; end++) {
    const code = text.charCodeAt(end);
    if (code === quote) return { end, next: end + 1, escaped };
    if (code === 92) {
      escaped = true;
      end++;
    } else if (code !== code || (code === 10 && quote !== 96)) {
      const stop = Math.min(end, text.length);
      return { end: stop, next: stop, escaped };
    }
  }
}
