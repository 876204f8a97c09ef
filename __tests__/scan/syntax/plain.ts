import type { ConfigNode } from "../../../src/scan/syntax/tree.ts";

/** A tree as plain values; what stands without quotes as its text. */
export function plain(node: ConfigNode | null): unknown {
  switch (node?.kind) {
    case "scalar":
      return node.value;
    case "sequence":
      return node.items.map(plain);
    case "mapping":
      return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
    case "alias":
      return plain(node.target);
    case undefined:
      return "";
  }
}

/** Any value with everything that is no string as its text, to compare with `plain`. */
export function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (value instanceof Date) return "date";
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
  return value === null || value === undefined ? "" : String(value);
}
