import type { Reference } from "../../src/domain/reference.ts";
import type { Workspace } from "../../src/domain/workspace.ts";

/** A tree in memory. */
export function folderOf(files: Readonly<Record<string, string>>): Workspace {
  const contents = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  return {
    list: () => ({
      files: [...contents]
        .map(([path, content]) => ({ path, size: content.length }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
      skipped: [],
    }),
    read: (path) => contents.get(path) ?? null,
  };
}

/** `org/name`, `dataset:org/name@rev`. */
export function describeReference({ kind, id, revision }: Pick<Reference, "kind" | "id" | "revision">): string {
  return `${kind === "model" ? "" : `${kind}:`}${id}${revision === null ? "" : `@${revision}`}`;
}
