import type { Trace } from "./detector.ts";
import type { Document, Value } from "./document.ts";
import type { Span } from "./source.ts";
import type { BlindSpotReason } from "../domain/reference.ts";

const MOST_STEPS = 200;
const MOST_STRINGS = 400;
/** Strings built from strings built from strings. */
const MOST_DEPTH = 4;

/** Calls that give back their second argument when a lookup finds nothing. */
const LOOKUPS_WITH_DEFAULT = new Set([
  "getenv",
  "get",
  "pop",
  "getattr",
  "env",
  "get_env",
  "getProperty",
  "getOrDefault",
  "optString",
]);
/** Calls that give back their first argument, or what they are called on, as a string. */
const STRING_WRAPPERS = new Set([
  "str",
  "String",
  "String.from",
  "from",
  "to_string",
  "to_owned",
  "into",
  "toString",
  "trim",
  "strip",
  "Path",
  "Some",
  "Ok",
  "Field",
  "field",
  "unwrap_or",
  "cast",
  "Option",
  "Argument",
  "Annotated",
  "Setting",
  "Final",
  "NSString",
  "unwrap_or_else",
]);

/**
 * Follows a value to the strings it can be, within one document. What is certain comes back as strings, each where its
 * literal stands; everything else as a reason. Bounded in steps, so cyclic definitions end.
 */
export function trace(document: Document, value: Value, scope: string, depth = 0): Trace {
  // By far the commonest.
  if (value.kind === "string") return { strings: [{ value: value.value, span: value.span }], unknown: [] };
  const strings = new Map<string, { value: string; span: Span }>();
  const unknown = new Map<string, { reason: BlindSpotReason; span: Span }>();
  const seen = new Set<string>();
  let steps = 0;

  const notKnown = (reason: BlindSpotReason, span: Span): void => {
    unknown.set(`${span.start}:${reason}`, { reason, span });
  };

  function follow(current: Value, from: string): void {
    if (++steps > MOST_STEPS || strings.size >= MOST_STRINGS) return notKnown("dynamic-id", current.span);
    switch (current.kind) {
      case "string":
        strings.set(`${current.span.start}:${current.value}`, { value: current.value, span: current.span });
        return;
      case "null":
      case "boolean":
        return;
      case "choice":
        for (const option of current.options) follow(option, from);
        return;
      case "list":
        for (const item of current.items) follow(item, from);
        return;
      case "template":
      case "concat": {
        const joined = join(current.parts, from);
        if (joined === null) return notKnown("template", current.span);
        strings.set(`${current.span.start}:${joined}`, { value: joined, span: current.span });
        return;
      }
      case "name":
        return followName(current.name, current.span, current.scope ?? from);
      case "subscript":
        return followSubscript(current, from);
      case "call":
        return followCall(current, from);
      case "map":
      case "other":
        return notKnown("dynamic-id", current.span);
    }
  }

  function followName(name: string, span: Span, from: string): void {
    const key = `${from}|${name}`;
    if (seen.has(key)) return;
    seen.add(key);
    const values = document.lookup(name, from);
    if (values.length === 0) return notKnown("dynamic-id", span);
    for (const bound of values) follow(bound, from);
  }

  function followSubscript(current: Extract<Value, { kind: "subscript" }>, from: string): void {
    const maps = expand(current.of, from);
    const wanted = current.index.kind === "string" ? current.index.value : null;
    if (maps.length === 0) return notKnown("dynamic-id", current.span);
    for (const map of maps) {
      if (map.kind === "map") {
        const exact = wanted === null ? [] : map.entries.filter((entry) => entry.key === wanted);
        for (const entry of exact.length > 0 ? exact : map.entries) followLeaves(entry.value, from);
      } else if (map.kind === "list") {
        for (const item of map.items) followLeaves(item, from);
      } else notKnown("dynamic-id", current.span);
    }
  }

  /** The members of a table that is indexed by a variable: any of them, but not the tables inside it. */
  function followLeaves(member: Value, from: string): void {
    if (member.kind === "map") {
      for (const entry of member.entries) if (entry.value.kind === "string") follow(entry.value, from);
    } else follow(member, from);
  }

  function followCall(current: Extract<Value, { kind: "call" }>, from: string): void {
    const name = current.callee.slice(current.callee.lastIndexOf(".") + 1);
    const fallback = current.args.find((argument) => argument.name === "default" || argument.name === "default_value");
    if (fallback !== undefined) {
      follow(fallback.value, from);
      return;
    }
    const positional = current.args.filter((argument) => argument.name === null);
    if (LOOKUPS_WITH_DEFAULT.has(name)) {
      const last = positional.at(-1);
      const table = current.callee.slice(0, -name.length - 1);
      if (positional.length > 1 && last !== undefined) follow(last.value, from);
      const known = table === "" ? [] : expand({ kind: "name", name: table, span: current.span }, from);
      if (known.length > 0 && positional[0] !== undefined) {
        for (const of of known)
          followSubscript({ kind: "subscript", of, index: positional[0].value, span: current.span }, from);
      } else notKnown("dynamic-id", current.span);
      return;
    }
    const first = positional[0];
    if (STRING_WRAPPERS.has(name) && first !== undefined) return follow(first.value, from);
    notKnown("dynamic-id", current.span);
  }

  /** The tables that a value can be. */
  function expand(of: Value, from: string): Value[] {
    if (++steps > MOST_STEPS) return [];
    if (of.kind === "map" || of.kind === "list") return [of];
    if (of.kind === "choice") return of.options.flatMap((option) => expand(option, from));
    if (of.kind === "name") {
      const scope = of.scope ?? from;
      const key = `table|${scope}|${of.name}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return document.lookup(of.name, scope).flatMap((bound) => expand(bound, scope));
    }
    if (of.kind === "subscript") {
      const wanted = of.index.kind === "string" ? of.index.value : null;
      return expand(of.of, from).flatMap((map) => {
        if (map.kind === "list") return map.items.flatMap((item) => expand(item, from));
        if (map.kind !== "map") return [];
        const exact = map.entries.filter((entry) => entry.key === wanted);
        return (exact.length > 0 ? exact : map.entries).flatMap((entry) => expand(entry.value, from));
      });
    }
    return [];
  }

  /** The one string that the parts make, or null where a part is not certain. */
  function join(parts: readonly (string | Value)[], from: string): string | null {
    let joined = "";
    for (const part of parts) {
      if (typeof part === "string") joined += part;
      else {
        if (++steps > MOST_STEPS || depth >= MOST_DEPTH) return null;
        const inner = trace(document, part, from, depth + 1);
        if (inner.unknown.length > 0) return null;
        const values = new Set(inner.strings.map((found) => found.value));
        if (values.size !== 1) return null;
        joined += inner.strings[0]!.value;
      }
    }
    return joined;
  }

  follow(value, scope);
  return { strings: [...strings.values()], unknown: [...unknown.values()] };
}
