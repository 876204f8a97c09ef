import type { Reference } from "../domain/reference.ts";

const OBJECT_LITERAL = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i;
const ASSIGNMENT = /(?:\.env(?:\.[\w-]+)?|\.sh|\.bash|\.zsh|(?:^|\/)dockerfile[^/]*|\.dockerfile)$/i;

/** How a commit is asked for at a place, ready to paste; null where the place itself takes no revision. */
export function pinnedForm({ revisionSlot: slot, path, id }: Reference, commit: string): string | null {
  if (slot === null) return null;
  switch (slot.form) {
    case "keyword":
      return OBJECT_LITERAL.test(path) ? `${slot.name}: "${commit}"` : `${slot.name}="${commit}"`;
    case "flag":
      return slot.name.endsWith("=") ? `${slot.name}${commit}` : `${slot.name} ${commit}`;
    case "key":
      return keyForm(slot.name, path, commit);
    case "suffix":
      return `${id}${slot.name}${commit}`;
    case "path":
      return `${id}/${/^(?:resolve|blob|raw|tree)$/.test(slot.name) ? slot.name : "resolve"}/${commit}/`;
  }
}

function keyForm(name: string, path: string, commit: string): string {
  if (/\.(?:jsonc?|json5|ipynb|py)$/i.test(path)) return `"${name}": "${commit}"`;
  if (OBJECT_LITERAL.test(path)) return `${name}: "${commit}"`;
  if (/\.toml$/i.test(path)) return `${name} = "${commit}"`;
  if (ASSIGNMENT.test(path)) return `${name}=${commit}`;
  return `${name}: "${commit}"`;
}
