import type { Ancestor } from "../domain/resolution.ts";
import type { Report, ReviewedRepo } from "../domain/report.ts";
import { purlOf } from "./purl.ts";
import { referencesTo } from "./rows.ts";
import { compareText } from "./words.ts";

/** A repo that the reviewed tree uses, and its package URL at the commit. */
export interface UsedRepo {
  repo: ReviewedRepo;
  ref: string;
}

/** What a bill of materials lists: one entry per package URL, in the order of these. */
export function usedRepos(report: Report): UsedRepo[] {
  return report.repos
    .map((repo) => ({ repo, ref: purlOf(repo, repo.record?.commit ?? null, report.run.hub) }))
    .filter(({ repo }) => referencesTo(report, repo).length > 0)
    .filter(({ ref }, index, all) => all.findIndex((other) => other.ref === ref) === index)
    .sort((a, b) => compareText(a.ref, b.ref));
}

export function isSame(repo: ReviewedRepo, ancestor: Ancestor): boolean {
  return repo.kind === ancestor.kind && (repo.id === ancestor.id || repo.id === ancestor.canonicalId);
}
