import type { Report, ReviewedRepo } from "../domain/report.ts";
import { compareText } from "./words.ts";
import { purlOf } from "./purl.ts";
import { referencesTo } from "./rows.ts";

/** What a file depends on, by package URL. */
export interface Manifest {
  name: string;
  file: { source_location: string };
  resolved: Record<
    string,
    { package_url: string; relationship: "direct" | "indirect"; scope: "runtime"; dependencies?: string[] }
  >;
}

/**
 * The files that use models and datasets, with the package URL of each at its commit and of what these were made from, in the
 * form of GitHub's dependency submission. Only what the Hub has shown to be there is handed in.
 */
export function manifestsOf(report: Report): Record<string, Manifest> {
  const { hub } = report.run;
  const manifests = new Map<string, Manifest>();
  const found = report.repos.filter(({ status }) => status === "found");
  for (const repo of found) {
    const purl = purlOf(repo, repo.record?.commit ?? null, hub);
    for (const path of new Set(
      referencesTo(report, repo).flatMap(({ path, usage }) => (usage === "use" ? [path] : [])),
    )) {
      const manifest = manifests.get(path) ?? { name: path, file: { source_location: path }, resolved: {} };
      manifests.set(path, manifest);
      addAncestors(manifest, repo, hub);
      const parents = parentsOf(repo, repo.id, hub);
      manifest.resolved[purl] = {
        package_url: purl,
        relationship: "direct",
        scope: "runtime",
        ...(parents.length === 0 ? {} : { dependencies: parents }),
      };
    }
  }
  return Object.fromEntries([...manifests].sort(([a], [b]) => compareText(a, b)));
}

function parentsOf({ lineage }: ReviewedRepo, child: string, hub: string): string[] {
  return lineage.ancestors
    .filter(({ of, status }) => of === child && status === "found")
    .map(({ kind, id, canonicalId }) => purlOf({ kind, id: canonicalId ?? id }, null, hub))
    .sort(compareText);
}

/** Ancestors are known by name only: which commit a repo was made from nobody tells. */
function addAncestors(manifest: Manifest, repo: ReviewedRepo, hub: string): void {
  for (const { kind, id, canonicalId, status } of repo.lineage.ancestors) {
    if (status !== "found") continue;
    const name = canonicalId ?? id;
    const purl = purlOf({ kind, id: name }, null, hub);
    const parents = parentsOf(repo, name, hub);
    manifest.resolved[purl] ??= {
      package_url: purl,
      relationship: "indirect",
      scope: "runtime",
      ...(parents.length === 0 ? {} : { dependencies: parents }),
    };
  }
}
