import type { LicenseDecision } from "../../src/domain/license.ts";
import type { Location, Reference } from "../../src/domain/reference.ts";
import type { Evidence, Finding, Report, ReviewedRepo, RuleInfo, Run } from "../../src/domain/report.ts";
import {
  SECTIONS,
  type Ancestor,
  type Documentation,
  type RepoRecord,
  type Section,
  type SectionState,
} from "../../src/domain/resolution.ts";

export const HUB = "https://huggingface.co";
export const HEAD = "4f1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192";
export const BASE = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";

/** A commit made from a word: the same word gives the same commit. */
export function commitOf(word: string): string {
  let state = 2166136261;
  let hex = "";
  for (let round = 0; hex.length < 40; round++) {
    for (const character of `${word}${round}`) state = Math.imul(state ^ character.codePointAt(0)!, 16777619) >>> 0;
    hex += state.toString(16).padStart(8, "0");
  }
  return hex.slice(0, 40);
}

export function aLocation(path = "app/main.py", line = 12, overrides: Partial<Location> = {}): Location {
  return { path, line, column: 9, endLine: line, endColumn: 33, cell: null, ...overrides };
}

export function aReference(overrides: Partial<Reference> = {}): Reference {
  const id = overrides.id ?? "acme/sentiment-base";
  return {
    kind: "model",
    id,
    ...aLocation(),
    written: id,
    revision: null,
    usage: "use",
    confidence: "declared",
    detector: "library-call",
    library: "transformers",
    related: [],
    revisionSlot: null,
    change: null,
    ...overrides,
  };
}

export function documentationWith(
  states: Partial<Record<Section, SectionState>> = {},
  overrides: Partial<Documentation> = {},
): Documentation {
  const sections = Object.fromEntries(SECTIONS.map((section) => [section, states[section] ?? "section"])) as Record<
    Section,
    SectionState
  >;
  return {
    card: "present",
    words: 640,
    placeholders: [],
    generatedBy: null,
    sections,
    places: { limitations: { line: 41, quote: "## Limitations and bias" } },
    metadataProblems: [],
    oid: commitOf("card"),
    ...overrides,
  };
}

const ALLOW: LicenseDecision = { outcome: "allow", decidedBy: "Apache-2.0", reason: "in licenses.allow" };

export type RepoOverrides = Partial<Omit<ReviewedRepo, "record" | "license">> & {
  record?: Partial<RepoRecord> | null;
  license?: Partial<NonNullable<ReviewedRepo["license"]>> | null;
};

/** A repo that was found, is Apache-2.0 and well documented, unless said otherwise. */
export function aRepo(overrides: RepoOverrides = {}): ReviewedRepo {
  const id = overrides.id ?? "acme/sentiment-base";
  const kind = overrides.kind ?? "model";
  const { record, license, ...rest } = overrides;
  const isFound = (overrides.status ?? "found") === "found";
  return {
    kind,
    id,
    requestedAs: [{ id, revision: null }],
    status: "found",
    cause: null,
    revisionFound: true,
    license: !isFound || license === null ? null : { ...anApacheLicense(), ...license },
    lineage: { ancestors: [], complete: true, defects: [] },
    documentation: isFound ? documentationWith() : null,
    weights: { formats: ["safetensors"], unsafeFiles: [], trainingState: [] },
    configFile: null,
    remoteCode: { present: false, files: [], elsewhere: [] },
    scan: null,
    owner: null,
    decision: isFound ? ALLOW : null,
    effectiveLicense: isFound ? "Apache-2.0" : null,
    ...rest,
    record: !isFound || record === null ? null : { ...aRecord(kind, id), ...record },
  };
}

function anApacheLicense(): NonNullable<ReviewedRepo["license"]> {
  return {
    declared: "apache-2.0",
    state: "spdx",
    expression: "Apache-2.0",
    name: null,
    link: null,
    texts: [],
    clauses: [],
    obligations: [],
  };
}

function aRecord(kind: RepoRecord["kind"], id: string): RepoRecord {
  return {
    kind,
    id,
    stableId: commitOf(`_id ${id}`).slice(0, 24),
    commit: commitOf(id),
    author: id.includes("/") ? id.split("/")[0]! : null,
    private: false,
    gated: false,
    disabled: false,
    createdAt: "2025-03-04T08:15:00.000Z",
    lastModified: "2026-08-01T09:30:00.000Z",
    downloads: 120_345,
    likes: 321,
    libraryName: "transformers",
    pipelineTag: kind === "model" ? "text-classification" : null,
    tags: [],
    card: { license: "apache-2.0" },
    files: ["README.md", "config.json", "model.safetensors"],
    baseModels: null,
    config: kind === "model" ? { architectures: ["BertForSequenceClassification"], model_type: "bert" } : null,
    children: null,
  };
}

export function anAncestor(overrides: Partial<Ancestor> = {}): Ancestor {
  return {
    id: "meta-llama/Llama-3.1-8B",
    kind: "model",
    relation: "finetune",
    of: "acme/chat-8b",
    depth: 1,
    declaredIn: "api",
    status: "found",
    license: { declared: "llama3.1", state: "known", expression: "LicenseRef-HF-llama3.1", name: null, link: null },
    canonicalId: null,
    ...overrides,
  };
}

export function someEvidence(overrides: Partial<Evidence> = {}): Evidence {
  const commit = overrides.commit === undefined ? commitOf("acme/chat-8b") : overrides.commit;
  return {
    source: "card",
    url: `${HUB}/acme/chat-8b/blob/${commit}/README.md#L3`,
    commit,
    path: "README.md",
    line: 3,
    quote: "license: cc-by-nc-4.0",
    ...overrides,
  };
}

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: "license-not-allowed",
    severity: "error",
    state: "active",
    message: "`cc-by-nc-4.0` is not in `licenses.allow`, and it forbids commercial use.",
    fix: "Choose a model under an allowed license, or ask for an exception.",
    repo: { kind: "model", id: "acme/sentiment-base" },
    location: aLocation(),
    related: [],
    evidence: [],
    exception: null,
    ...overrides,
  };
}

const rule = (id: string, title: string, severity: RuleInfo["severity"]): RuleInfo => ({
  id,
  title,
  severity,
  why: `Why ${title.toLowerCase()} matters to whoever ships the application.`,
  fix: "Choose another model or revision, or add an exception with a reason and an end.",
  since: "0.1.0",
  standards: id.startsWith("license") ? ["EU AI Act Annex XII 1(c)"] : [],
});

/** Rules that ran, as far as a report tells. */
export const RULES: readonly RuleInfo[] = [
  rule("base-model-license-conflict", "Weaker license than the base model", "error"),
  rule("exception-expired", "Exception has ended", "error"),
  rule("license-missing", "No license declared", "error"),
  rule("license-not-allowed", "License outside the policy", "error"),
  rule("license-unknown", "License not known", "warning"),
  rule("model-card-missing", "No model card", "error"),
  rule("model-card-section-missing", "Section missing in the model card", "warning"),
  rule("remote-code-unpinned", "Remote code from a movable revision", "error"),
  rule("repo-gated", "Access is gated", "note"),
  rule("repo-not-visible", "Repository not visible", "warning"),
  rule("revision-not-pinned", "Revision can move", "note"),
  rule("weights-unsafe", "Weights that run code when loaded", "warning"),
];

export function aReport(overrides: Partial<Omit<Report, "run">> & { run?: Partial<Run> } = {}): Report {
  const { run, ...rest } = overrides;
  return {
    version: 1,
    tool: { name: "model-review", version: "0.1.0" },
    verdict: "pass",
    reason: "No finding that fails the policy.",
    references: [],
    blindSpots: [],
    repos: [],
    findings: [],
    rules: [...RULES],
    policyImplicit: false,
    enforcement: "enforce",
    mishaps: [],
    ...rest,
    run: {
      repository: "acme/support-bot",
      event: "pull_request",
      base: BASE,
      head: HEAD,
      hub: HUB,
      policy: [{ source: ".github/model-policy.yml", ref: BASE, sha256: "5".repeat(64) }],
      scanned: { files: 42, bytes: 183_204, skipped: [] },
      requests: { api: 4, files: 3, cached: 2 },
      ...run,
    },
  };
}
