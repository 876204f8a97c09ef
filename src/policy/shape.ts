import type { FormName } from "./forms.ts";

/**
 * What a policy file may hold, as data. The reader, the merging of layers, the editor schema and the reference page are all
 * driven by it, so a key is described once.
 */
export type Shape =
  TextShape | ChoiceShape | NumberShape | BooleanShape | ListShape | MapShape | LevelsShape | RulesShape;

export interface TextShape {
  kind: "text";
  form: FormName;
  /** Of days: the earlier one is the stricter. */
  stricter?: "earlier";
}

export interface ChoiceShape {
  kind: "choice";
  /** `rising`: from the loosest to the strictest. */
  values: readonly string[];
  rising?: boolean;
  default?: string;
}

export interface NumberShape {
  kind: "number";
  minimum: number;
  stricter?: "higher" | "lower";
  default?: number;
}

export interface BooleanShape {
  kind: "boolean";
  /** The stricter of both. */
  stricter?: boolean;
  default?: boolean;
}

export interface ListShape {
  kind: "list";
  of: Shape;
  /** Whether a later layer's list takes the place of an earlier one or follows it. */
  layers: "replace" | "append";
  /**
   * What a layer after a binding one may do. `narrow`: only keep what it allows. `widen`: both lists hold. `closed`: add
   * nothing, for entries take findings away. `closed-once-begun`: the same, where the binding layer has entries. `open`:
   * add, for entries only bring findings. `sources`: owners and models are compared together. `scopes`: each value is
   * compared on its own.
   */
  floor: "narrow" | "widen" | "closed" | "closed-once-begun" | "open" | "sources" | "scopes";
}

export interface MapShape {
  kind: "map";
  keys: Readonly<Record<string, Key>>;
  /** Of each group at least one key must be there. */
  oneOf?: readonly (readonly string[])[];
}

export interface Key {
  shape: Shape;
  /** A sentence or two for editors and the reference page. */
  about: string;
  required?: boolean;
  /** About the file itself: read, and not merged into the policy. */
  own?: boolean;
}

/** Levels by name: `documentation.require`. */
export interface LevelsShape {
  kind: "levels";
  names: readonly string[];
}

/** A level or `{ severity, …options }` by rule id. */
export interface RulesShape {
  kind: "rules";
}

/** Walks a dotted path of keys; null where it names nothing. List items have no names. */
export function shapeAt(shape: Shape, path: readonly string[], ruleIds: readonly string[]): Shape | null {
  const [key, ...rest] = path;
  if (key === undefined) return shape;
  if (shape.kind === "map") {
    const found = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    return found === undefined || found.own === true ? null : shapeAt(found.shape, rest, ruleIds);
  }
  if (rest.length > 0) return null;
  if (shape.kind === "levels" && shape.names.includes(key)) return { kind: "choice", values: [] };
  if (shape.kind === "rules" && ruleIds.includes(key)) return { kind: "choice", values: [] };
  return null;
}

/** Every dotted path that `shapeAt` knows. */
export function keyPaths(shape: Shape, ruleIds: readonly string[], prefix = ""): string[] {
  const below = (key: string): string => (prefix === "" ? key : `${prefix}.${key}`);
  if (shape.kind === "map") {
    return Object.entries(shape.keys)
      .filter(([, key]) => key.own !== true)
      .flatMap(([name, key]) => [below(name), ...keyPaths(key.shape, ruleIds, below(name))]);
  }
  if (shape.kind === "levels") return shape.names.map(below);
  if (shape.kind === "rules") return ruleIds.map(below);
  return [];
}
