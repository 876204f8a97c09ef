import type { Layer } from "./read.ts";
import { POLICY } from "./schema.ts";
import type { MapShape, Shape } from "./shape.ts";
import type { Written, WrittenMap } from "./tree.ts";

/**
 * The layers as one tree, later ones over earlier ones: maps and rules by key, lists as the schema says, scalars by the last.
 * Every value keeps the place where it is written.
 */
export function mergeLayers(layers: readonly Layer[]): WrittenMap {
  const start: WrittenMap = { kind: "map", entries: new Map(), place: { source: "", line: 1, column: 1 } };
  return layers.reduce(
    (merged, layer) => mergeMaps(withoutDay(merged, layer.tree), layer.tree, (key) => shapeOfKey(POLICY, key)),
    start,
  );
}

/** A layer that says what holds now, and names no day, takes back the day of an earlier one: `overPlan` for trees. */
function withoutDay(lower: WrittenMap, upper: WrittenMap): WrittenMap {
  if (!upper.entries.has("enforcement") || upper.entries.has("enforce-from")) return lower;
  const entries = new Map(lower.entries);
  entries.delete("enforce-from");
  return { ...lower, entries };
}

/** The shape below a key; null for what is about the file itself. */
function shapeOfKey(shape: MapShape, key: string): Shape | null {
  const found = shape.keys[key];
  return found === undefined || found.own === true ? null : found.shape;
}

function mergeMaps(lower: WrittenMap, upper: WrittenMap, shapeOf: (key: string) => Shape | null): WrittenMap {
  const entries = new Map(lower.entries);
  for (const [key, value] of upper.entries) {
    const shape = shapeOf(key);
    if (shape === null) continue;
    const before = entries.get(key);
    entries.set(key, before === undefined ? value : merge(before, value, shape));
  }
  return { kind: "map", entries, place: upper.place };
}

function merge(lower: Written, upper: Written, shape: Shape): Written {
  if (lower.kind === "map" && upper.kind === "map") {
    if (shape.kind === "map") return mergeMaps(lower, upper, (key) => shapeOfKey(shape, key));
    if (shape.kind === "rules") return overlay(lower, upper, (before, after) => overlay(before, after));
    return overlay(lower, upper);
  }
  if (lower.kind === "list" && upper.kind === "list" && shape.kind === "list" && shape.layers === "append") {
    return { ...upper, items: [...lower.items, ...upper.items] };
  }
  return upper;
}

/** The entries of both; where both have one, `both` makes one of them, or the upper one stays. */
export function overlay(
  lower: Written,
  upper: Written,
  both: (lower: Written, upper: Written) => Written = (_, after) => after,
): Written {
  if (lower.kind !== "map" || upper.kind !== "map") return upper;
  const entries = new Map(lower.entries);
  for (const [key, value] of upper.entries) {
    const before = entries.get(key);
    entries.set(key, before === undefined ? value : both(before, value));
  }
  return { ...upper, entries };
}

/** Adds to a list what an earlier one holds and it leaves out. Entries are the same where they are written the same. */
export function uniteLists(upper: Written | undefined, lower: Written | undefined): Written | undefined {
  if (lower?.kind !== "list") return upper;
  if (upper?.kind !== "list") return lower;
  const written = new Set(upper.items.map((item) => (item.kind === "scalar" ? item.value : item)));
  const missing = lower.items.filter((item) => !written.has(item.kind === "scalar" ? item.value : item));
  return missing.length === 0 ? upper : { ...upper, items: [...missing, ...upper.items] };
}
