import type { RepoId } from "../domain/reference.ts";
import type { AuditEntry, Finding } from "../domain/report.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { compareText, isAtLeast, SEVERITIES } from "./order.ts";

/** How much depends on a repo, be it used here or something that a used one was made from. */
export type Reach = Pick<AuditEntry, "kind" | "id" | "places" | "descendants" | "depth">;

const MOST_ENTRIES = 5;
const keyOf = ({ kind, id }: RepoId): string => `${kind}:${id}`;

/**
 * The reach of every repo that is used here and of all that these were made from, by `kind:id`. `places`: references here by
 * `kind:id`.
 */
export function reachOf(repos: readonly ResolvedRepo[], places: ReadonlyMap<string, number>): Map<string, Reach> {
  const reaches = new Map<string, Reach>();
  const counted = new Set<string>();
  const add = (node: RepoId, from: string, depth: number, descendants: number | null): void => {
    const key = keyOf(node);
    const known = reaches.get(key) ?? { kind: node.kind, id: node.id, places: 0, descendants: null, depth };
    // One repo that is used at several commits, or that leads to an ancestor on several ways, counts once.
    const isNew = !counted.has(`${key} ${from}`);
    counted.add(`${key} ${from}`);
    reaches.set(key, {
      ...known,
      places: known.places + (isNew ? (places.get(from) ?? 0) : 0),
      descendants: known.descendants ?? descendants,
      depth: Math.max(known.depth, depth),
    });
  };
  for (const repo of repos) {
    const from = keyOf(repo);
    const { children = null } = repo.record ?? {};
    add(repo, from, 1, children === null ? null : sum(Object.values(children)));
    for (const ancestor of repo.lineage.ancestors) {
      if (ancestor.status === "not-a-repo") continue;
      const { kind, depth, descendants = null } = ancestor;
      add({ kind, id: ancestor.canonicalId ?? ancestor.id }, from, depth + 1, descendants);
    }
  }
  return reaches;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** References here × descendants on the Hub × depth; the repo itself counts as one. */
export function weightOf({ places, descendants, depth }: Reach): number {
  return places * (1 + (descendants ?? 0)) * depth;
}

/**
 * Where an audit begins: what errors and warnings that count are about, and the ancestors that they name; worst first, then
 * what most depends on.
 */
export function auditFirst(findings: readonly Finding[], reaches: ReadonlyMap<string, Reach>): AuditEntry[] {
  const entries = new Map<string, AuditEntry>();
  for (const { severity, state, repo, subject } of findings) {
    if (state !== "active" || severity === "note" || repo === null) continue;
    // A subject names an ancestor before anything else that it says.
    const ancestor = keyOf({ kind: "model", id: (subject ?? "").split(" ", 1)[0]! });
    const key = reaches.has(ancestor) ? ancestor : keyOf(repo);
    const reach = reaches.get(key);
    if (reach === undefined) continue;
    const known = entries.get(key);
    if (known === undefined || !isAtLeast(known.severity, severity)) entries.set(key, { ...reach, severity });
  }
  return [...entries.values()]
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        weightOf(b) - weightOf(a) ||
        compareText(keyOf(a), keyOf(b)),
    )
    .slice(0, MOST_ENTRIES);
}
