import { createHash } from "node:crypto";
import type { Policy } from "../../src/domain/policy.ts";
import { checkAllowEntry } from "../../src/license/allow-list.ts";
import { coversAllowEntry } from "../../src/license/decide.ts";
import { buildPolicy } from "../../src/policy/build.ts";
import { effectivePolicy, type PolicyWorld } from "../../src/policy/layers.ts";
import { mergeLayers } from "../../src/policy/merge.ts";
import { readLayer } from "../../src/policy/read.ts";
import type { KnownRule, Vocabulary } from "../../src/policy/vocabulary.ts";

/** Rules that differ in all that a policy has to know of one. */
export const KNOWN_RULES: readonly KnownRule[] = [
  { id: "license-missing", title: "No license", severity: "error" },
  {
    id: "weights-unsafe",
    title: "Unsafe weights",
    severity: "warning",
    options: { mixed: { description: "Mixed too.", default: false, stricter: "higher" } },
  },
  { id: "revision-not-pinned", title: "Not pinned", severity: "note" },
  { id: "repo-renamed", title: "Renamed", severity: "note", highest: "warning" },
  {
    id: "repo-stale",
    title: "Stale",
    severity: "note",
    off: true,
    options: { days: { description: "Days.", default: 730, stricter: "lower" } },
  },
  {
    id: "model-card-missing",
    title: "No card",
    severity: "error",
    options: { names: { description: "Names.", default: ["README.md"] } },
  },
];

export function vocabularyWith(rules: readonly KnownRule[] = KNOWN_RULES): Vocabulary {
  return {
    rules,
    checkAllowEntry,
    coversAllowEntry,
  };
}

/** A policy from one text, with nothing below it. Throws on a mistake in it. */
export function aPolicy(text = "", rules: readonly KnownRule[] = KNOWN_RULES): Policy {
  const file = { source: ".github/model-policy.yml", ref: null, sha256: "", text };
  const { layer, problems } = readLayer(file, vocabularyWith(rules));
  if (problems.length > 0) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return buildPolicy(mergeLayers([layer]), [], false);
}

/** The policy of files by path, and of files in other repositories by address. */
export function policyOf(
  files: Readonly<Record<string, string>>,
  remotes: Readonly<Record<string, string>> = {},
  request: Partial<Parameters<typeof effectivePolicy>[0]> = {},
  vocabulary: Vocabulary = vocabularyWith(),
): Promise<Policy> {
  const world: PolicyWorld = {
    readFile: (path) => files[path] ?? null,
    readRemote: ({ owner, repo, path, ref }) => {
      const text = remotes[`${owner}/${repo}/${path}@${ref}`];
      return Promise.resolve(text === undefined ? { problem: "there is no such file" } : { text, commit: "c0ffee" });
    },
    digest: (text) => createHash("sha256").update(text).digest("hex"),
  };
  return effectivePolicy({ policy: "policy.yml", ref: null, mustExist: false, ...request }, world, vocabulary);
}
