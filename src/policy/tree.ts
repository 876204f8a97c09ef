import type { PolicyPlace } from "../domain/policy.ts";

/** A checked value of a policy file that still knows where it is written. Layers are merged in this form. */
export type Written = WrittenScalar | WrittenList | WrittenMap;

export interface WrittenScalar {
  kind: "scalar";
  value: string | number | boolean;
  place: PolicyPlace;
}

export interface WrittenList {
  kind: "list";
  items: readonly Written[];
  place: PolicyPlace;
}

export interface WrittenMap {
  kind: "map";
  entries: ReadonlyMap<string, Written>;
  place: PolicyPlace;
}

/** The value below a path of keys. */
export function valueAt(tree: Written | undefined, ...keys: string[]): Written | undefined {
  let current = tree;
  for (const key of keys) current = current?.kind === "map" ? current.entries.get(key) : undefined;
  return current;
}

/** A scalar below a path of keys; null where it is not written. The schema has made sure of its type. */
export function scalarAt<T extends string | number | boolean>(tree: Written | undefined, ...keys: string[]): T | null {
  const found = valueAt(tree, ...keys);
  return found?.kind === "scalar" ? (found.value as T) : null;
}

/** The items of a list below a path of keys; null where it is not written. */
export function itemsAt(tree: Written | undefined, ...keys: string[]): readonly Written[] | null {
  const found = valueAt(tree, ...keys);
  return found?.kind === "list" ? found.items : null;
}

/** The scalars of a list below a path of keys; null where it is not written. */
export function textsAt<T extends string = string>(tree: Written | undefined, ...keys: string[]): T[] | null {
  const items = itemsAt(tree, ...keys);
  return items === null ? null : items.map((item) => (item as WrittenScalar).value as T);
}

export function entriesAt(tree: Written | undefined, ...keys: string[]): [string, Written][] {
  const found = valueAt(tree, ...keys);
  return found?.kind === "map" ? [...found.entries] : [];
}
