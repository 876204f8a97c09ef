import type { Reference, RevisionSlot } from "./reference.ts";

const OBJECT_LITERAL = /\.(?:[cm]?[jt]sx?|vue|svelte|html?)$/i;
const LABELLED = /\.swift$/i;
const QUOTED_KEY = /\.(?:jsonc?|json5|jsonl|ipynb|py)$/i;
const ASSIGNMENT = /(?:\.env(?:\.[\w-]+)?|\.properties|\.sh|\.bash|\.zsh|(?:^|\/)dockerfile[^/]*|\.dockerfile)$/i;

/** How a commit is asked for at a place, ready to paste; null where the place itself takes no revision. */
export function pinnedForm({ revisionSlot: slot, path, id }: Reference, commit: string): string | null {
  if (slot === null) return null;
  const written = writtenRevision(slot, path, commit);
  if (slot.form === "suffix") return `${id}${written}`;
  return slot.form === "path" ? `${id}/${written}/` : written;
}

/** The revision alone, as a file of that name writes it at a place of that form. */
export function writtenRevision(
  { form, name }: Pick<RevisionSlot, "form" | "name">,
  path: string,
  commit: string,
  quote = '"',
): string {
  const value = `${quote}${commit}${quote}`;
  switch (form) {
    case "keyword":
      return keyword(name, path, value, quote);
    case "argument":
      return value;
    case "flag":
      return name.endsWith("=") ? `${name}${commit}` : `${name} ${commit}`;
    case "key":
      return key(name, path, commit, value, quote);
    case "suffix":
      return `${name}${commit}`;
    case "path":
      return `${/^(?:resolve|blob|raw|tree)$/.test(name) ? name : "resolve"}/${commit}`;
  }
}

/** A keyword with a dot is a key in a map: `model_kwargs.revision`. */
function keyword(name: string, path: string, value: string, quote: string): string {
  const dot = name.indexOf(".");
  if (OBJECT_LITERAL.test(path) || LABELLED.test(path)) return `${name}: ${value}`;
  if (dot === -1) return `${name}=${value}`;
  return `${name.slice(0, dot)}={${quote}${name.slice(dot + 1)}${quote}: ${value}}`;
}

function key(name: string, path: string, commit: string, value: string, quote: string): string {
  if (QUOTED_KEY.test(path)) return `${quote}${name}${quote}: ${value}`;
  if (/\.(?:toml|tf|hcl)$/i.test(path)) return `${name} = ${value}`;
  return ASSIGNMENT.test(path) ? `${name}=${commit}` : `${name}: ${value}`;
}
