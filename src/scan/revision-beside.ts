import { isRevision } from "../domain/repo-id.ts";
import type { Document, Literal, Slot } from "./document.ts";
import { isNeutral, readName } from "./naming.ts";
import { trace } from "./trace.ts";
import type { Span } from "./source.ts";

const REVISION_KEYS = [
  ..."revision hf_revision hub_revision commit commit_hash commit_sha commit_id sha git_revision".split(" "),
  ..."hfRevision hubRevision commitHash commitSha commitId gitRevision".split(" "),
];
/** A revision that stands beside an id. */
export interface RevisionBeside {
  form: "key" | "keyword";
  name: string;
  value: string;
  span: Span;
}

/** Characters of a call that are searched. */
const MOST_CALL = 2_000;
const MODEL_REVISION_KEYS = ["model_revision", "modelRevision"];
/** A reference of the Hub's own, wherever it stands: a pull request, the converted files. */
const REFERENCE = /["'](refs\/(?:pr\/\d+|convert\/\w+))["']/;
/** A pair of an id and a revision. */
const PAIR =
  /^[([{]?\s{0,10}["'][\w.-]+\/[\w.-]+["'](?:\.\w+\(\))?\s{0,5},\s{0,20}["'](main|refs\/[\w/]+|[0-9a-f]{40})["'](?:\.\w+\(\))?\s{0,5},?\s{0,10}[)\]}]/;
/** `${MODEL_REVISION:-main}` is `main` unless somebody says otherwise. */
const DEFAULTED = /^\$\{\w+:?-([^{}$]*)\}$/;

/**
 * The revision that stands beside an id without a library that says so: a sibling key (`modelId`, `revision`), or a constant of
 * the same stem (`ADAPTER_REPO`, `ADAPTER_REVISION`).
 */
export function revisionBeside(document: Document, literal: Literal): RevisionBeside | null {
  for (const slot of literal.slots) {
    if (slot.kind === "entry") {
      const keys = readName(slot.key).kind === "dataset" ? REVISION_KEYS : [...REVISION_KEYS, ...MODEL_REVISION_KEYS];
      for (const key of [...stemsOf(slot.key), ...keys]) {
        const sibling = slot.siblings.scalar(key);
        const value = sibling === null ? null : (DEFAULTED.exec(sibling.value)?.[1] ?? sibling.value);
        if (sibling !== null && value !== null && isRevision(value) && !/^(?:null|none)$/i.test(value))
          return { form: "key", name: key, value, span: sibling.span };
      }
      // `{ repo: { name }, revision }`: the revision stands one map further out.
      if (!isNeutral(slot.key)) return null;
      continue;
    }
    if (slot.kind === "item" && slot.index === 0) {
      const pair = ofPair(document, slot.container);
      if (pair !== null) return pair;
    }
    if (slot.kind === "argument") return commitBehind(document, literal) ?? ofCall(document, slot.call);
    if (slot.kind === "assignment") return ofAssignment(document, slot, literal.scope);
    if (slot.kind !== "item" && slot.kind !== "fallback") return null;
  }
  return null;
}

function ofPair({ source }: Document, container: Span): RevisionBeside | null {
  const pair = PAIR.exec(source.text.slice(container.start, Math.min(container.end, container.start + 400)));
  if (pair === null) return null;
  const start = container.start + pair[0].lastIndexOf(pair[1]!);
  return { form: "key", name: "revision", value: pair[1]!, span: { start, end: start + pair[1]!.length } };
}

/** The whole commit right behind an id: `f("org/name", "<commit>")`, `m!("org/name" @ "<commit>")`. */
export function commitBehind({ source }: Document, { span }: Literal): RevisionBeside | null {
  const behind = BEHIND.exec(source.text.slice(span.end, span.end + 80));
  if (behind === null) return null;
  const end = span.end + behind[0].length - 1;
  return { form: "keyword", name: "revision", value: behind[1]!, span: { start: end - 40, end } };
}

const BEHIND = /^["'`]\s{0,5}[@,]\s{0,20}["'`]([0-9a-f]{40})["'`]/;

/** A revision among the arguments of a call that is not read as one: it is quoted, and the only one there. */
function ofCall({ source }: Document, call: Span): RevisionBeside | null {
  const text = source.text.slice(call.start, Math.min(call.end, call.start + MOST_CALL));
  const reference = REFERENCE.exec(text);
  if (reference !== null) {
    const end = call.start + reference.index + reference[0].length - 1;
    return {
      form: "keyword",
      name: "revision",
      value: reference[1]!,
      span: { start: end - reference[1]!.length, end },
    };
  }
  const found = [...text.matchAll(/\b(revision)["']?\s{0,5}[=:]\s{0,5}["']([^"'\n]{1,200})["']/g)];
  const [only] = found;
  if (found.length !== 1 || only === undefined || !isRevision(only[2]!)) return null;
  const end = call.start + only.index + only[0].length - 1;
  return { form: "keyword", name: only[1]!, value: only[2]!, span: { start: end - only[2]!.length, end } };
}

function ofAssignment(
  document: Document,
  slot: Extract<Slot, { kind: "assignment" }>,
  scope: string,
): RevisionBeside | null {
  for (const name of stemsOf(slot.name)) {
    const values = document.lookup(name, scope);
    if (values.length !== 1) continue;
    const { strings } = trace(document, values[0]!, scope);
    if (strings.length === 1 && isRevision(strings[0]!.value)) return { form: "key", name, ...strings[0]! };
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
