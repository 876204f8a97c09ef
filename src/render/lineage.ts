import type { RepoId } from "../domain/reference.ts";
import type { Ancestor } from "../domain/resolution.ts";
import type { Report, ReviewedRepo } from "../domain/report.ts";
import type { FindingGroup } from "./groups.ts";
import { isAboutLineage } from "./topics.ts";

/** A repo and what it was made from, bounded, for a drawing. */
export interface LineageGraph {
  nodes: LineageNode[];
  /** From the child to what it was made from, as indexes of `nodes`. */
  edges: { child: number; parent: number; relation: string }[];
  /** Ancestors that did not fit. */
  leftOut: number;
}

export interface LineageNode {
  id: string;
  kind: RepoId["kind"];
  /** License in words. */
  license: string;
  depth: number;
}

/** Where a drawing stops to be readable. */
const MOST_NODES = 10;

/** Nearest ancestors first. Null where there is nothing to draw. */
export function lineageGraphOf(repo: ReviewedRepo, most = MOST_NODES): LineageGraph | null {
  const { ancestors } = repo.lineage;
  if (ancestors.length === 0) return null;
  const nodes: LineageNode[] = [{ id: repo.id, kind: repo.kind, license: licenseWords(repo.license), depth: 0 }];
  const edges: LineageGraph["edges"] = [];
  const indexOf = (id: string): number => nodes.findIndex((node) => node.id === id);
  const left = new Set<string>();
  for (const ancestor of [...ancestors].sort((a, b) => a.depth - b.depth)) {
    const id = ancestor.canonicalId ?? ancestor.id;
    const child = indexOf(ancestor.of);
    if (indexOf(id) === -1) {
      if (nodes.length >= most || child === -1) {
        left.add(id);
        continue;
      }
      nodes.push({ id, kind: ancestor.kind, license: ancestorLicense(ancestor), depth: ancestor.depth });
    }
    if (child !== -1) edges.push({ child, parent: indexOf(id), relation: RELATIONS[ancestor.relation] });
  }
  return { nodes, edges, leftOut: left.size };
}

export const RELATIONS: Readonly<Record<Ancestor["relation"], string>> = {
  finetune: "fine-tuned from",
  adapter: "adapter of",
  quantized: "quantised from",
  merge: "merged from",
  "trained-on": "trained on",
  unknown: "based on",
};

function licenseWords(license: { declared: string | null; name: string | null } | null): string {
  if (license === null) return "license not read";
  return license.name ?? license.declared ?? "no license declared";
}

export function ancestorLicense(ancestor: Ancestor): string {
  if (ancestor.status === "not-visible") return "not visible";
  if (ancestor.status === "unavailable") return "not checked";
  if (ancestor.status === "not-a-repo") return "not a repository";
  return licenseWords(ancestor.license);
}

/**
 * The drawing for findings whose reason lies in what a repo was made from; null for others, and for a single parent, which a
 * sentence says as well.
 */
export function reasonGraphOf(
  report: Report,
  { rule, subject, repo }: Pick<FindingGroup, "rule" | "subject" | "repo">,
): LineageGraph | null {
  const found = report.repos.find((other) => other.kind === repo?.kind && other.id === repo.id);
  if (found === undefined) return null;
  const isAncestor = found.lineage.ancestors.some(
    ({ id, canonicalId }) => subject !== null && (id === subject || canonicalId === subject),
  );
  const graph = isAncestor || isAboutLineage(rule) ? lineageGraphOf(found) : null;
  return graph !== null && graph.nodes.length > 2 ? graph : null;
}
