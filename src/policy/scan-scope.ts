import type { OwnCall, OwnKey, Policy, PolicySource } from "../domain/policy.ts";
import { localPathOf } from "../domain/policy-address.ts";

/** What is scanned, and what of the repository's own loads a model. */
export interface ScanScope {
  /** Globs of files to scan; empty means all. */
  paths: readonly string[];
  exclude: readonly string[];
  keys: readonly OwnKey[];
  calls: readonly OwnCall[];
}

/** What whoever started the scan says of it. */
export interface AskedScope {
  paths?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
  /** Paths of the files that we keep in the repository: the baseline, the lock. */
  own: readonly string[];
  /** Layers of other policies than the one in force. */
  policies?: readonly PolicySource[] | undefined;
}

/** What the policy and the caller together say of scanning. */
export function scanScopeOf(policy: Policy, asked: AskedScope): ScanScope {
  return {
    paths: asked.paths ?? [],
    exclude: [
      ...policy.scan.exclude,
      ...(asked.exclude ?? []),
      ...ownFilesOf([...policy.sources, ...(asked.policies ?? [])], asked.own),
    ],
    keys: policy.scan.keys,
    calls: policy.scan.calls,
  };
}

/** Policy, baseline and lock name models to judge them, not to use them. */
function ownFilesOf(sources: readonly PolicySource[], own: readonly string[]): string[] {
  const policies = sources.map(({ source }) => localPathOf(source)).filter((path) => path !== null);
  return [...policies, ...own].map((path) => path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&"));
}
