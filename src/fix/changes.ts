import { isCommit, isRepoId } from "../domain/repo-id.ts";
import type { Reference } from "../domain/reference.ts";
import type { Finding, Report, ReviewedRepo } from "../domain/report.ts";

/** The rules whose findings can be turned into edits. */
export const FIXABLE = [
  "revision-not-pinned",
  "remote-code-unpinned",
  "repo-renamed",
  "repo-owner-changed",
  "repo-superseded",
] as const;
export type FixableRule = (typeof FIXABLE)[number];

/** What one reference is to become. */
export type Change = {
  rules: FixableRule[];
  reference: Reference;
} & (
  | { what: "pin"; commit: string }
  | { what: "rename"; id: string }
  /** Not to be made here, and why. */
  | { what: "leave"; why: string }
);

/** Which findings are acted on. */
export interface Wanted {
  /** The rules to act on. */
  rules: ReadonlySet<FixableRule>;
  /** Whether a repository that is now somebody else's is followed there. */
  renames: "same-owner" | "all";
}

/** What the active findings of a report ask for, reference by reference, in the order of the report. */
export function changesOf(report: Report, { rules, renames }: Wanted): Change[] {
  const changes = new Map<string, Change>();
  for (const finding of report.findings) {
    const { rule, state } = finding;
    if (state !== "active" || !isFixable(rule) || !rules.has(rule)) continue;
    for (const reference of report.references) {
      const repo = isAbout(finding, reference) ? repoOf(report, reference) : null;
      const change = repo === null ? null : changeOf(rule, reference, repo, renames);
      if (change === null) continue;
      const key = JSON.stringify([
        change.what === "leave" ? rule : change.what,
        reference.path,
        reference.line,
        reference.column,
      ]);
      const known = changes.get(key);
      if (known === undefined) changes.set(key, change);
      else known.rules = [...new Set([...known.rules, rule])];
    }
  }
  return [...changes.values()].map((change) => withoutSuccessorPin(change, changes));
}

function isFixable(rule: string): rule is FixableRule {
  return (FIXABLE as readonly string[]).includes(rule);
}

/** A finding knows the place of its first reference and the lines of the others. */
export function isAbout({ repo, location, related }: Finding, reference: Reference): boolean {
  if (repo === null || reference.kind !== repo.kind || reference.usage === "output" || reference.change === "removed")
    return false;
  if (location !== null && location.path === reference.path && location.line === reference.line) return true;
  return related.some(
    ({ path, line, role }) => role === "also-here" && path === reference.path && line === reference.line,
  );
}

function repoOf({ repos }: Report, { kind, id, revision }: Reference): ReviewedRepo | null {
  const asked = repos.find(
    (repo) => repo.kind === kind && repo.requestedAs.some((one) => one.id === id && one.revision === revision),
  );
  return asked?.status === "found" ? asked : null;
}

function changeOf(
  rule: FixableRule,
  reference: Reference,
  repo: ReviewedRepo,
  renames: Wanted["renames"],
): Change | null {
  const about = { rules: [rule], reference };
  switch (rule) {
    case "revision-not-pinned":
    case "remote-code-unpinned": {
      if (reference.revision !== null && isCommit(reference.revision)) return null;
      const commit = repo.revisionFound ? (repo.record?.commit ?? null) : null;
      if (commit === null || !isCommit(commit))
        return { ...about, what: "leave", why: "the Hub tells no commit for what it asks for" };
      return { ...about, what: "pin", commit };
    }
    case "repo-renamed":
    case "repo-owner-changed": {
      if (repo.id === reference.id || !isRepoId(repo.id)) return null;
      const [asked, found] = [ownerOf(reference.id), ownerOf(repo.id)];
      if (asked !== null && asked.toLowerCase() !== found?.toLowerCase() && renames !== "all")
        return { ...about, what: "leave", why: `its owner is now \`${found}\`: --renames=all follows it there` };
      return { ...about, what: "rename", id: repo.id };
    }
    case "repo-superseded": {
      const successor = repo.record?.card?.["new_version"];
      if (typeof successor !== "string" || !isRepoId(successor) || successor === reference.id) return null;
      if (repo.successors?.isLoop === true)
        return { ...about, what: "leave", why: `its successor \`${successor}\` names it as the successor in turn` };
      if (repo.successors?.versions[0]?.status === "not-visible")
        return { ...about, what: "leave", why: `the Hub does not show its successor \`${successor}\`` };
      if (reference.revision !== null && reference.revision !== "main")
        return {
          ...about,
          what: "leave",
          why: `it asks for \`${reference.revision}\`, which its successor \`${successor}\` need not have`,
        };
      const newest = repo.successors?.versions.findLast(({ status }) => status === "found")?.id ?? successor;
      return { ...about, what: "rename", id: newest };
    }
  }
}

/** The commit of a model is none of its successor: the successor is pinned when it is asked for. */
function withoutSuccessorPin(change: Change, changes: ReadonlyMap<string, Change>): Change {
  if (change.what !== "pin") return change;
  const { path, line, column } = change.reference;
  const renamed = changes.get(JSON.stringify(["rename", path, line, column]));
  if (renamed?.rules.includes("repo-superseded") !== true) return change;
  return {
    rules: change.rules,
    reference: change.reference,
    what: "leave",
    why: "it is replaced by its successor; run again to pin that",
  };
}

function ownerOf(id: string): string | null {
  const slash = id.indexOf("/");
  return slash === -1 ? null : id.slice(0, slash);
}
