import type { Report, ReviewedRepo } from "../../domain/report.ts";
import {
  billOf,
  COMPONENT_TYPES,
  licensesOf,
  nameOf,
  type BillOfMaterials,
  type Component,
  type Occurrence,
  type Property,
} from "../bill-of-materials.ts";
import { isSame, usedRepos } from "../components.ts";
import { inventoryGaps, seesEverything } from "../coverage.ts";
import { jsonText, LENGTHS, visible } from "../escape.ts";
import { repoUrl } from "../links.ts";
import { modelCardOf } from "../model-card.ts";
import { purlOf } from "../purl.ts";
import { defineRenderer } from "../renderer.ts";
import { referencesTo } from "../rows.ts";
import { compareText } from "../words.ts";

const MOST_OCCURRENCES = 1000;
/** Pedigrees nest, and one ancestor of several children stands below each of them. */
const DEEPEST = 12;
const MOST_ANCESTORS = 200;

export default defineRenderer({
  id: "cyclonedx",
  title: "CycloneDX 1.7 bill of materials for models and data",
  mediaType: "application/vnd.cyclonedx+json",
  wholeTree: "wanted",
  render: (report) => `${jsonText(bomOf(report))}\n`,
});

function bomOf(report: Report): BillOfMaterials {
  const root = rootComponent(report);
  const used = usedRepos(report);
  const components = used.map(({ repo, ref }) => component(report, repo, ref));
  const edges = new Map<string, Set<string>>();
  for (const { repo, ref } of used) {
    const parents = edges.get(ref) ?? new Set();
    edges.set(ref, parents);
    for (const ancestor of repo.lineage.ancestors.filter((one) => one.depth === 1 && one.status !== "not-a-repo")) {
      const parent = used.find((other) => isSame(other.repo, ancestor));
      if (parent !== undefined && parent.ref !== ref) parents.add(parent.ref);
    }
  }
  return billOf({
    metadata: {
      tools: { components: [{ type: "application", name: report.tool.name, version: report.tool.version }] },
      component: root,
      properties: inventoryGaps(report).map((phrase) => ({ name: "model-review:not-checked", value: phrase })),
    },
    components,
    dependencies: [
      { ref: root["bom-ref"]!, dependsOn: used.map(({ ref }) => ref) },
      ...used.map(({ ref }) => ({ ref, dependsOn: [...edges.get(ref)!].sort(compareText) })),
    ],
    // A place whose id could not be read may hold a model that is missing here.
    compositions: [{ aggregate: seesEverything(report) ? "complete" : "incomplete", dependencies: [root["bom-ref"]!] }],
  });
}

function rootComponent({ run }: Report): Component {
  const name = run.repository ?? "this repository";
  return {
    type: "application",
    "bom-ref": "root",
    name: visible(name, LENGTHS.id),
    ...(run.head === null ? {} : { version: visible(run.head, LENGTHS.id) }),
  };
}

function component(report: Report, repo: ReviewedRepo, ref: string): Component {
  const { hub } = report.run;
  const commit = repo.record?.commit ?? null;
  const licenses = licensesOf(repo.license);
  const ancestors =
    repo.kind === "model" ? ancestorsOf(repo, repo.id, hub, new Set([repo.id]), { left: MOST_ANCESTORS }) : [];
  const datasets = repo.lineage.ancestors
    .filter((one) => one.kind === "dataset")
    .flatMap((one) => report.repos.filter((other) => isSame(other, one) && referencesTo(report, other).length > 0))
    .map((other) => purlOf(other, other.record?.commit ?? null, hub));
  const url = repoUrl(hub, repo, commit);
  return {
    type: COMPONENT_TYPES[repo.kind],
    "bom-ref": ref,
    ...nameOf(repo),
    ...(commit === null ? {} : { version: visible(commit, LENGTHS.id) }),
    ...(repo.record?.author == null ? {} : { authors: [{ name: visible(repo.record.author, LENGTHS.name) }] }),
    ...(licenses.length === 0 ? {} : { licenses }),
    purl: ref,
    ...(repo.kind === "dataset" ? { data: [{ type: "dataset" as const }] } : {}),
    externalReferences: [
      { type: "distribution", url },
      ...(repo.documentation?.card === "present" ? [{ type: "model-card" as const, url }] : []),
    ],
    ...(ancestors.length === 0 ? {} : { pedigree: { ancestors } }),
    evidence: { occurrences: occurrencesOf(report, repo) },
    ...(repo.kind === "model" && repo.status === "found"
      ? { modelCard: modelCardOf(repo, [...new Set(datasets)].sort(compareText)) }
      : {}),
    properties: propertiesOf(repo),
  };
}

/** The parents of one repo as nested components, each with its own parents. */
function ancestorsOf(
  repo: ReviewedRepo,
  id: string,
  hub: string,
  path: ReadonlySet<string>,
  room: { left: number },
): Component[] {
  if (path.size > DEEPEST) return [];
  return repo.lineage.ancestors
    .filter((ancestor) => ancestor.of === id && ancestor.kind === "model" && ancestor.status !== "not-a-repo")
    .map((ancestor) => ({ ancestor, id: ancestor.canonicalId ?? ancestor.id }))
    .filter((parent) => !path.has(parent.id) && room.left-- > 0)
    .map(({ ancestor, id: parent }) => {
      const licenses = licensesOf(ancestor.license);
      const above = ancestorsOf(repo, parent, hub, new Set([...path, parent]), room);
      return {
        type: "machine-learning-model" as const,
        ...nameOf({ kind: "model", id: parent }),
        purl: purlOf({ kind: "model", id: parent }, null, hub),
        ...(licenses.length === 0 ? {} : { licenses }),
        ...(above.length === 0 ? {} : { pedigree: { ancestors: above } }),
        properties: [
          { name: "model-review:relation", value: ancestor.relation },
          { name: "model-review:status", value: ancestor.status },
        ],
      };
    });
}

function occurrencesOf(report: Report, repo: ReviewedRepo): Occurrence[] {
  return referencesTo(report, repo)
    .slice(0, MOST_OCCURRENCES)
    .map(({ path, line, column, library, usage, revision }) => ({
      location: visible(path, LENGTHS.path),
      line,
      offset: column,
      ...(library === null ? {} : { symbol: visible(library, LENGTHS.name) }),
      additionalContext: `${usage}, ${revision === null ? "no revision" : `revision ${visible(revision, LENGTHS.name)}`}`,
    }));
}

function propertiesOf(repo: ReviewedRepo): Property[] {
  const { record, license, decision, weights, remoteCode } = repo;
  const values: [string, string | null | undefined][] = [
    ["status", repo.status],
    ["cause", repo.cause],
    ["license:state", license?.state],
    ["license:effective", repo.effectiveLicense],
    ["license:outcome", decision?.outcome],
    ["gated", record === null ? null : String(record.gated)],
    ["last-modified", record?.lastModified],
    ["library", record?.libraryName],
    ["remote-code", record === null ? null : String(remoteCode.present)],
    ["lineage", repo.lineage.complete ? "complete" : "known in part"],
  ];
  return [
    ...values.flatMap(([name, value]) =>
      value == null ? [] : [{ name: `model-review:${name}`, value: visible(value, LENGTHS.quote) }],
    ),
    ...weights.formats.map((format) => ({ name: "model-review:weights", value: format })),
    ...(license?.obligations ?? []).map(({ id, text }) => ({
      name: `model-review:obligation:${visible(id, LENGTHS.name)}`,
      value: visible(text, LENGTHS.quote),
    })),
  ];
}
