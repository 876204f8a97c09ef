import type { LicenseIdentity } from "../../domain/license.ts";
import type { RepoId } from "../../domain/reference.ts";
import type { Ancestor, Section } from "../../domain/resolution.ts";
import type { Report, ReviewedRepo } from "../../domain/report.ts";
import { isSame, type UsedRepo, usedRepos } from "../components.ts";
import { inventoryGaps, seesEverything } from "../coverage.ts";
import { uuidOf } from "../digest.ts";
import { jsonText, LENGTHS, percentEncoded, visible } from "../escape.ts";
import { repoUrl } from "../links.ts";
import { architectureOf, evaluatedOn, metricsOf } from "../model-card.ts";
import { purlOf } from "../purl.ts";
import { defineRenderer } from "../renderer.ts";
import { referencesTo } from "../rows.ts";
import {
  CREATION,
  NO_ASSERTION,
  NONE,
  type AiPackage,
  type CreationInfo,
  type DatasetPackage,
  type Package,
  type Relationship,
  type SpdxElement,
  type SpdxFile,
} from "../spdx-document.ts";
import { compareText, listed, listedUpTo } from "../words.ts";

/** Places of use that a package's comment names. */
const MOST_PLACES = 10;
/** Where nothing that is described has a date. */
const NO_DATE = "1970-01-01T00:00:00Z";
const LICENSE_FILE = /^(?:licen[cs]e|copying|unlicense|notice)/i;

export default defineRenderer({
  id: "spdx",
  title: "SPDX 3.0.1 bill of materials with the AI and Dataset profiles",
  mediaType: "application/spdx+json",
  wholeTree: "wanted",
  render: (report) => {
    // Elements of two different contents may not share an address: the content is part of each.
    const digest = uuidOf(fileOf(report, ""));
    return `${jsonText(fileOf(report, `https://spdx.org/spdxdocs/model-review-${digest}`))}\n`;
  },
});

/** An element of the graph without what all of them share. */
type Fields<Of extends SpdxElement = SpdxElement> = Of extends SpdxElement
  ? Omit<Of, "spdxId" | "creationInfo">
  : never;

/** The elements of one document. The same local name is the same element: what is said first of it stands. */
class Graph {
  readonly #namespace: string;
  readonly #elements = new Map<string, SpdxElement>();

  constructor(namespace: string) {
    this.#namespace = namespace;
  }

  /** `path` is foreign text. */
  add(path: readonly string[], fields: Fields): string {
    const spdxId = `${this.#namespace}#${path.map(percentEncoded).join("/")}`;
    if (!this.#elements.has(spdxId)) {
      const { type, ...rest } = fields;
      this.#elements.set(spdxId, { type, spdxId, creationInfo: CREATION, ...rest } as SpdxElement);
    }
    return spdxId;
  }

  relate(
    from: string,
    relationshipType: Relationship["relationshipType"],
    to: string[],
    said: Partial<Relationship> = {},
  ): void {
    const local = [from, ...to].map((id) => id.replace(this.#namespace, ""));
    this.add(["relationship", relationshipType, uuidOf(local)], {
      type: "Relationship",
      from,
      relationshipType,
      to,
      ...said,
    });
  }

  elements(): SpdxElement[] {
    return [...this.#elements.values()].sort((a, b) => compareText(a.spdxId, b.spdxId));
  }
}

function fileOf(report: Report, namespace: string): SpdxFile {
  const graph = new Graph(namespace);
  const used = usedRepos(report);
  const packages = new Map(
    used.map((one) => [one, graph.add(pathOf(one.repo, one.ref), packageOf(report, graph, one))]),
  );
  const root = addRoot(report, graph, [...packages.values()]);
  for (const [{ repo }, id] of packages) {
    if (repo.kind !== "space") relateLicenses(graph, id, repo);
    addLineage(report, graph, packages, repo, id);
  }
  const { name, version } = report.tool;
  const createdBy = graph.add(["agent", name], { type: "SoftwareAgent", name: `${name} ${version}` });
  const createdUsing = graph.add(["tool", name], { type: "Tool", name: `${name} ${version}` });
  const described = graph.elements();
  const gaps = inventoryGaps(report);
  graph.add(["document"], {
    type: "SpdxDocument",
    name: `Models and data of ${nameOfRoot(report)}`,
    ...(gaps.length === 0 ? {} : { comment: `Not seen: ${listed(gaps)}.` }),
    profileConformance: ["core", "software", "simpleLicensing", "ai", "dataset"],
    rootElement: [root],
    element: described.map(({ spdxId }) => spdxId),
  });
  const creation: CreationInfo = {
    type: "CreationInfo",
    "@id": CREATION,
    specVersion: "3.0.1",
    created: lastChange(used),
    createdBy: [createdBy],
    createdUsing: [createdUsing],
    comment:
      "The time is that of the last change of what is described, so that the same review gives the same document.",
  };
  return { "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [creation, ...graph.elements()] };
}

/** SPDX names the date of the last change as the one for reproducible documents (Core/Properties/created). */
function lastChange(used: readonly UsedRepo[]): string {
  const times = used
    .map(({ repo }) => Date.parse(repo.record?.lastModified ?? ""))
    .filter((time) => time >= 0 && time < Date.UTC(10_000, 0));
  return times.length === 0 ? NO_DATE : `${new Date(Math.max(...times)).toISOString().slice(0, 19)}Z`;
}

function nameOfRoot({ run }: Report): string {
  return visible(run.repository ?? "this repository", LENGTHS.id);
}

/** The reviewed repository, and that it depends on everything which is used there. */
function addRoot(report: Report, graph: Graph, uses: string[]): string {
  const { head } = report.run;
  const root = graph.add(["root"], {
    type: "software_Package",
    name: nameOfRoot(report),
    ...(head === null ? {} : { software_packageVersion: visible(head, LENGTHS.id) }),
    software_primaryPurpose: "source",
  });
  // A place whose id could not be read may hold a model that is missing here.
  const isComplete = seesEverything(report);
  const none = isComplete ? NONE.element : NO_ASSERTION.element;
  graph.relate(root, "dependsOn", uses.length === 0 ? [none] : uses, {
    completeness: isComplete ? "complete" : "incomplete",
  });
  return root;
}

const pathOf = ({ kind }: RepoId, ref: string): string[] => [kind, ref];

function packageOf(report: Report, graph: Graph, { repo, ref }: UsedRepo): Fields<Package> {
  const { hub } = report.run;
  const commit = repo.record?.commit ?? null;
  const url = repoUrl(hub, repo, commit);
  const author = repo.record?.author ?? null;
  const shared = {
    name: visible(repo.id, LENGTHS.id),
    comment: commentOn(report, repo),
    ...(author === null
      ? {}
      : { suppliedBy: graph.add(["agent", "hub", author], { type: "Agent", name: visible(author, LENGTHS.name) }) }),
    ...(commit === null ? {} : { software_packageVersion: visible(commit, LENGTHS.id) }),
    software_packageUrl: ref,
    software_downloadLocation: url,
    software_homePage: repoUrl(hub, repo),
    ...(repo.documentation?.card === "present"
      ? { externalRef: [{ type: "ExternalRef" as const, externalRefType: "documentation" as const, locator: [url] }] }
      : {}),
  };
  if (repo.kind === "space") return { type: "software_Package", ...shared, software_primaryPurpose: "application" };
  return repo.kind === "dataset" ? { ...shared, ...datasetFields(repo) } : { ...shared, ...modelFields(repo) };
}

type Of<Kind extends Package> = Omit<Kind, "spdxId" | "creationInfo" | "name">;

function modelFields(repo: ReviewedRepo): Of<AiPackage> {
  const { family, architecture } = architectureOf(repo);
  const types = [family, architecture].filter((type) => type !== null);
  const metrics = metricsOf(repo.record?.card ?? null);
  const domain = repo.record?.pipelineTag ?? null;
  const limitation = said(repo, ["limitations", "out-of-scope", "bias"]);
  const training = said(repo, ["training-data", "training-procedure"]);
  const application = said(repo, ["intended-use"]);
  const explainability = said(repo, ["explainability"]);
  return {
    type: "ai_AIPackage",
    software_primaryPurpose: "model",
    ...(domain === null ? {} : { ai_domain: [visible(domain, LENGTHS.name)] }),
    ...(types.length === 0 ? {} : { ai_typeOfModel: types }),
    ...(metrics.length === 0
      ? {}
      : {
          ai_metric: metrics.map(({ type, value, slice }) => ({
            type: "DictionaryEntry" as const,
            key: slice === undefined ? type : `${type} (${slice})`,
            value,
          })),
        }),
    ...(limitation === null ? {} : { ai_limitation: limitation }),
    ...(training === null ? {} : { ai_informationAboutTraining: training }),
    ...(application === null ? {} : { ai_informationAboutApplication: application }),
    ...(explainability === null ? {} : { ai_modelExplainability: [explainability] }),
  };
}

function datasetFields(repo: ReviewedRepo): Of<DatasetPackage> {
  const use = said(repo, ["intended-use"]);
  const bias = said(repo, ["bias"]);
  return {
    type: "dataset_DatasetPackage",
    software_primaryPurpose: "data",
    dataset_datasetType: ["noAssertion"],
    ...(use === null ? {} : { dataset_intendedUse: use }),
    ...(bias === null ? {} : { dataset_knownBias: [bias] }),
  };
}

/** Sentences of the card about something. Of a section only the heading is known here, and that says nothing. */
function said({ documentation }: ReviewedRepo, sections: readonly Section[]): string | null {
  const quotes = sections
    .filter((section) => documentation?.sections[section] === "mentioned")
    .flatMap((section) => documentation?.places[section]?.quote ?? [])
    .filter((quote, index, all) => quote.trim() !== "" && all.indexOf(quote) === index);
  return quotes.length === 0 ? null : quotes.map((quote) => visible(quote, LENGTHS.quote)).join(" ");
}

function commentOn(report: Report, repo: ReviewedRepo): string {
  const places = referencesTo(report, repo).map(({ path, line }) => `${visible(path, LENGTHS.path)}:${line}`);
  const { record, status, cause } = repo;
  return [
    `Used in ${listedUpTo(places, MOST_PLACES)}.`,
    ...(status === "not-visible" ? ["On the Hub it is missing or private."] : []),
    ...(status === "unavailable" ? [`The Hub gave no answer: ${visible(cause ?? "", LENGTHS.quote)}.`] : []),
    ...(record?.gated ? [`Access is gated (${record.gated}).`] : []),
  ].join(" ");
}

/** Both are mandatory, once each, for models and datasets (AI and Dataset: profile conformance). */
function relateLicenses(graph: Graph, id: string, repo: ReviewedRepo): void {
  const declared = declaredLicense(repo.license, repo.record?.files ?? null);
  relateLicense(graph, id, "hasDeclaredLicense", declared);
  const { effectiveLicense } = repo;
  relateLicense(graph, id, "hasConcludedLicense", {
    expression: effectiveLicense,
    ...(effectiveLicense === declared.expression ? {} : { comment: whyConcluded(effectiveLicense, repo.license) }),
  });
}

function whyConcluded(effective: string | null, license: LicenseIdentity | null): string {
  if (effective === null) return "The license of what it was made from is not certain.";
  const { clarifiedBy } = license ?? {};
  if (clarifiedBy === undefined) return "Its own license together with what binds from what it was made from.";
  return `Clarified by the policy: ${visible(clarifiedBy.source, LENGTHS.path)}:${clarifiedBy.line}.`;
}

interface SaidLicense {
  /** An SPDX expression. */
  expression: string | null;
  /** No license, as far as a reader of everything can tell. */
  isNone?: boolean;
  comment?: string;
}

function declaredLicense(license: LicenseIdentity | null, files: readonly string[] | null): SaidLicense {
  if (license === null) return { expression: null };
  const { state, expression, declared, name, clarifiedBy } = license;
  if (clarifiedBy !== undefined) return { expression: null, comment: "The policy says what the license is." };
  if (state === "absent") {
    const hasText = files === null || files.some((path) => LICENSE_FILE.test(path));
    return { expression: null, isNone: !hasText, comment: "The card has no license field." };
  }
  const words = [declared, name].filter((word) => word !== null).map((word) => `\`${visible(word, LENGTHS.name)}\``);
  const written = words.length === 0 ? {} : { comment: `Written as ${words.join(", ")}.` };
  return { expression, ...written };
}

function relateLicense(
  graph: Graph,
  id: string,
  type: "hasDeclaredLicense" | "hasConcludedLicense",
  { expression, isNone = false, comment }: SaidLicense,
): void {
  const to =
    expression === null
      ? isNone
        ? NONE.license
        : NO_ASSERTION.license
      : graph.add(["license", expression], {
          type: "simplelicensing_LicenseExpression",
          simplelicensing_licenseExpression: visible(expression, LENGTHS.quote),
        });
  graph.relate(id, type, [to], comment === undefined ? {} : { comment });
}

/** What a repo was made from, trained and evaluated on: packages of their own, and how they hang together. */
function addLineage(
  report: Report,
  graph: Graph,
  packages: ReadonlyMap<UsedRepo, string>,
  repo: ReviewedRepo,
  own: string,
): void {
  const { lineage } = repo;
  const kin = lineage.ancestors.filter(({ status }) => status !== "not-a-repo");
  const idOf = new Map<Ancestor, string>();
  for (const ancestor of kin) {
    const used = [...packages].find(([one]) => isSame(one.repo, ancestor));
    idOf.set(ancestor, used?.[1] ?? addAncestor(report, graph, ancestor));
  }
  const present = ({ canonicalId, id }: Ancestor): string => canonicalId ?? id;
  for (const ancestor of kin) {
    const child = kin.find((other) => other.kind === "model" && present(other) === ancestor.of);
    const from = ancestor.of === repo.id ? own : child === undefined ? null : idOf.get(child)!;
    const to = idOf.get(ancestor)!;
    if (from === null || from === to) continue;
    const isData = ancestor.kind === "dataset" || ancestor.relation === "trained-on";
    graph.relate(from, isData ? "trainedOn" : "descendantOf", [to], {
      ...(isData || ancestor.relation === "unknown" ? {} : { comment: `As ${ancestor.relation}.` }),
      ...(lineage.complete ? {} : { completeness: "incomplete" }),
    });
  }
  const data = [...packages].filter(([one]) => one.repo.kind === "dataset");
  for (const name of new Set(repo.kind === "model" ? evaluatedOn(repo.record?.card ?? null) : [])) {
    const used = data.find(([one]) => one.repo.id === name || one.repo.requestedAs.some(({ id }) => id === name));
    const known = kin.find(
      (ancestor) => ancestor.kind === "dataset" && [ancestor.id, present(ancestor)].includes(name),
    );
    const to = used?.[1] ?? (known === undefined ? undefined : idOf.get(known));
    if (to !== undefined) graph.relate(own, "testedOn", [to]);
  }
}

/** Which commit of it was built upon nobody says, so that it has none. */
function addAncestor(report: Report, graph: Graph, ancestor: Ancestor): string {
  const { hub } = report.run;
  const repo: RepoId = { kind: ancestor.kind, id: ancestor.canonicalId ?? ancestor.id };
  const ref = purlOf(repo, null, hub);
  const shared = {
    name: visible(repo.id, LENGTHS.id),
    ...(ancestor.status === "found" ? {} : { comment: "Its child names it; the Hub did not show it." }),
    software_packageUrl: ref,
    software_downloadLocation: repoUrl(hub, repo),
    software_homePage: repoUrl(hub, repo),
  };
  const id = graph.add(
    pathOf(repo, ref),
    repo.kind === "dataset"
      ? {
          type: "dataset_DatasetPackage",
          ...shared,
          software_primaryPurpose: "data",
          dataset_datasetType: ["noAssertion"],
        }
      : { type: "ai_AIPackage", ...shared, software_primaryPurpose: "model" },
  );
  relateLicense(graph, id, "hasDeclaredLicense", declaredLicense(ancestor.license, null));
  relateLicense(graph, id, "hasConcludedLicense", { expression: null, comment: "It was not reviewed itself." });
  return id;
}
