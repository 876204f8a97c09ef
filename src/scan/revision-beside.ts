import { isRevision } from "../domain/repo-id.ts";
import type { Document, Literal, Slot } from "./document.ts";
import { readName } from "./naming.ts";
import { trace } from "./trace.ts";
import type { Span } from "./source.ts";

const REVISION_KEYS = ["revision", "hf_revision", "commit", "commit_hash", "sha", "git_revision"];
const MODEL_REVISION_KEYS = ["model_revision", "modelRevision"];
/** `${MODEL_REVISION:-main}` is `main` unless somebody says otherwise. */
const DEFAULTED = /^\$\{\w+:?-([^{}$]*)\}$/;

/**
 * The revision that stands beside an id without a library that says so: a sibling key (`modelId`, `revision`), or a constant of
 * the same stem (`ADAPTER_REPO`, `ADAPTER_REVISION`).
 */
export function revisionBeside(document: Document, literal: Literal): { name: string; value: string; span: Span } | null {
  for (const slot of literal.slots) {
    if (slot.kind === "entry") {
      const keys = readName(slot.key).kind === "dataset" ? REVISION_KEYS : [...REVISION_KEYS, ...MODEL_REVISION_KEYS];
      for (const key of [...stemsOf(slot.key), ...keys]) {
        const sibling = slot.siblings.scalar(key);
        const value = sibling === null ? null : (DEFAULTED.exec(sibling.value)?.[1] ?? sibling.value);
        if (sibling !== null && value !== null && isRevision(value)) return { name: key, value, span: sibling.span };
      }
      return null;
    }
    if (slot.kind === "assignment") return ofAssignment(document, slot, literal.scope);
    if (slot.kind !== "item" && slot.kind !== "fallback") return null;
  }
  return null;
}

function ofAssignment(document: Document, slot: Extract<Slot, { kind: "assignment" }>, scope: string): { name: string; value: string; span: Span } | null {
  for (const name of stemsOf(slot.name)) {
    const values = document.lookup(name, scope);
    if (values.length !== 1) continue;
    const { strings } = trace(document, values[0]!, scope);
    if (strings.length === 1 && isRevision(strings[0]!.value)) return { name, ...strings[0]! };
  }
  return null;
}

/** What a revision would be called beside a name: `ADAPTER_REPO` has `ADAPTER_REVISION` and `ADAPTER_REPO_REVISION`. */
function stemsOf(name: string): string[] {
  const upper = name === name.toUpperCase();
  const cut = name.lastIndexOf("_");
  const stems: string[] = [];
  for (const word of ["revision", "commit", "sha", "tag"]) {
    const written = upper ? word.toUpperCase() : word;
    stems.push(`${name}_${written}`);
    if (cut > 0) stems.push(`${name.slice(0, cut)}_${written}`);
  }
  if (!upper) stems.push(`${name}Revision`, `${name.replace(/(?:Id|ID|Name|Repo|Path)$/, "")}Revision`);
  return stems;
}
