import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseJson } from "../../../src/scan/syntax/json.ts";
import type { ConfigNode } from "../../../src/scan/syntax/tree.ts";

/** Numbers in lists are not kept. */
function simple(value: unknown, inList = false): unknown {
  if (Array.isArray(value)) return value.map((item) => simple(item, true));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([key, inner]) => [key, simple(inner)]);
  return inList && typeof value === "number" ? "" : String(value);
}

function ours(node: ConfigNode | null): unknown {
  if (node?.kind === "sequence") return node.items.map(ours);
  if (node?.kind === "mapping") return node.entries.map((entry) => [entry.key, ours(entry.value)]);
  return node?.kind === "scalar" ? node.value : null;
}

describe("parseJson agrees with JSON.parse", () => {
  it("on any value, indented or not, with every place right", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4, noUnicodeString: false } as object),
        fc.constantFrom(0, 2),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent).replaceAll("__proto__", "proto");
          const tree = parseJson(text);
          expect(tree.roots.map(ours)).toEqual([simple(JSON.parse(text))]);
          const check = (node: ConfigNode): void => {
            if (node.kind === "mapping") {
              for (const { key, keySpan, value: inner } of node.entries) {
                expect(JSON.parse(`"${text.slice(keySpan.start, keySpan.end)}"`)).toBe(key);
                if (inner !== null) check(inner);
              }
            } else if (node.kind === "sequence") node.items.forEach(check);
            else if (node.kind === "scalar" && node.style === "quoted")
              expect(JSON.parse(`"${text.slice(node.span.start, node.span.end)}"`)).toBe(node.value);
          };
          tree.roots.forEach(check);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("on one value a line", () => {
    const values = [{ a: "x" }, ["y", null], "z", 1];
    expect(parseJson(values.map((value) => JSON.stringify(value)).join("\n")).roots.map(ours)).toEqual([
      [["a", "x"]],
      ["y", "null"],
      "z",
      "1",
    ]);
  });
});
