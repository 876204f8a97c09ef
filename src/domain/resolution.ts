import type { LicenseIdentity, LicenseText, Obligation, Clause } from "./license.ts";
import type { RepoKind } from "./reference.ts";

/** A repository as the Hub describes it: its own words, no meaning added. */
export interface RepoRecord {
  kind: RepoKind;
  /** Canonical id: differs from the asked one after a rename. */
  id: string;
  /** The Hub's internal id (`_id`), stable across renames; another value under the same name is another repository. */
  stableId: string | null;
  /** The commit that the asked revision resolved to. */
  commit: string | null;
  author: string | null;
  private: boolean;
  gated: false | "auto" | "manual";
  disabled: boolean;
  /** ISO 8601. Repositories older than 2022-03-02 all show that date. */
  createdAt: string | null;
  lastModified: string | null;
  downloads: number | null;
  likes: number | null;
  libraryName: string | null;
  pipelineTag: string | null;
  tags: string[];
  /** The card's front matter, any YAML type per key; null where there is none. */
  card: Record<string, unknown> | null;
  /** Paths of the files at the commit; null where the Hub did not list them. */
  files: string[] | null;
  /** The base models that the Hub computed. */
  baseModels: { relation: string | null; ids: string[] } | null;
  /** The part of config.json that the Hub keeps. */
  config: Record<string, unknown> | null;
  /** Number of direct descendants per relation. */
  children: Record<string, number> | null;
}

/** What the Hub says of a repository. Anonymous requests cannot tell missing from private: both are `not-visible`. */
export type RepoAnswer =
  | { status: "found"; record: RepoRecord; redirectedFrom: string | null }
  | { status: "revision-not-found" }
  | { status: "not-visible"; httpStatus: number }
  /** The text cannot be an id on any Hub; told without a request. */
  | { status: "invalid"; cause: string }
  | { status: "unavailable"; cause: string };

/** What the Hub says of one file at a commit. `oid` is the git blob id, null for a file in large-file storage. */
export type FileAnswer =
  | { status: "found"; text: string; oid: string | null; truncated: boolean }
  | { status: "missing" }
  | { status: "gated" }
  | { status: "unavailable"; cause: string };

/** Whether a namespace belongs to somebody. */
export type OwnerAnswer =
  { status: "organization" | "user" } | { status: "unclaimed" } | { status: "unavailable"; cause: string };

/** The Hub's own malware scan. `pending` is not `safe`. */
export type ScanAnswer =
  | { status: "safe" | "pending" }
  | { status: "flagged"; files: { path: string; level: string }[] }
  | { status: "unavailable"; cause: string };

/** Git blob ids of files at a commit, readable for gated repositories too; a path that is not there is not listed. */
export type BlobsAnswer =
  | { status: "found"; blobs: { path: string; oid: string; size: number }[] }
  | { status: "not-visible"; httpStatus: number }
  | { status: "unavailable"; cause: string };

/** Everything that a run asks of the Hub. Implementations never reject: a failure is `unavailable`. */
export interface Hub {
  /** Base URL, for links. */
  readonly url: string;
  repo(kind: RepoKind, id: string, revision: string | null): Promise<RepoAnswer>;
  file(kind: RepoKind, id: string, commit: string, path: string): Promise<FileAnswer>;
  blobs(kind: RepoKind, id: string, commit: string, paths: readonly string[]): Promise<BlobsAnswer>;
  owner(name: string): Promise<OwnerAnswer>;
  scan(kind: RepoKind, id: string): Promise<ScanAnswer>;
  /** Requests spent so far; a file's hop to its storage is part of its request. `cached`: questions answered without one. */
  requests(): { api: number; files: number; cached: number };
}

/**
 * Facts that cost requests beyond a repo's record; what no active rule needs is not asked. `card`: the README. `lineage`: base
 * models. `datasets`: what it and its ancestors were trained on. `adapter-config`: the base that an adapter was trained on.
 * `rollback`: commits that the catalogue names to go back to. `config`: config.json as data (the Hub counts reading it as a download).
 * `successors`: the newer versions that cards name, one after the other.
 */
export type Need =
  | "card"
  | "lineage"
  | "datasets"
  | "adapter-config"
  | "config"
  | "license-texts"
  | "scan"
  | "owner"
  | "rollback"
  | "successors";

/** The newer versions that cards name, in order. `isLoop`: the last names one that was before it, or the first. */
export interface Successors {
  versions: { id: string; status: "found" | "not-visible" | "unavailable" }[];
  isLoop: boolean;
}

/** config.json, read as data. `unread`: gated, not answered, or not an object. */
export type ConfigFile =
  { status: "read"; value: Record<string, unknown> } | { status: "missing" } | { status: "unread"; cause: string };

export type Relation = "finetune" | "adapter" | "quantized" | "merge" | "trained-on" | "unknown";

/** One ancestor of a repo: a base model or a training dataset. */
export interface Ancestor {
  id: string;
  kind: "model" | "dataset";
  relation: Relation;
  /** The child that names it. */
  of: string;
  /** 1 is a parent. */
  depth: number;
  declaredIn: "api" | "card" | "adapter-config" | "config";
  status: "found" | "not-visible" | "unavailable" | "not-a-repo";
  /** Identified license of the ancestor; null unless found. */
  license: LicenseIdentity | null;
  /** Canonical id where the ancestor was renamed. */
  canonicalId: string | null;
  /** Made from it directly, on the Hub; null or absent where the Hub does not tell. */
  descendants?: number | null;
  /** State of the namespace of an ancestor that is not visible; absent where not asked. */
  owner?: OwnerAnswer;
  /** The Hub's `_id`, and the commit of the default branch; absent where not told. */
  stableId?: string;
  commit?: string;
}

/** Ancestors of a repo, nearest first. */
export interface Lineage {
  ancestors: Ancestor[];
  /** False where a bound stopped the walk or an ancestor did not answer. */
  complete: boolean;
  /** Trouble in the declarations themselves: a repo that names itself, a cycle, a local path. */
  defects: { kind: "self-reference" | "cycle" | "local-path" | "invalid-id"; of: string; written: string }[];
}

/** Section names of a card, as policies write them. */
export const SECTIONS = [
  "description",
  "intended-use",
  "out-of-scope",
  "limitations",
  "bias",
  "training-data",
  "training-procedure",
  "evaluation",
  "usage",
  "license",
  "citation",
  "environment",
  "specifications",
  "contact",
  "explainability",
] as const;
export type Section = (typeof SECTIONS)[number];

/** `mentioned`: said in prose without a section. `unknown`: the card could not be read or is in a language outside the lexicon. */
export type SectionState = "section" | "mentioned" | "placeholder" | "not-found" | "unknown";

/** Where a card says something: 1-based line in README.md and a bounded quote. */
export interface CardPlace {
  line: number;
  quote: string;
}

/** What a card documents. */
export interface Documentation {
  card: "present" | "missing" | "template-only" | "unknown";
  /** Informative words: without front matter, code, tables, badges, headings, placeholders and template sentences. */
  words: number;
  placeholders: CardPlace[];
  /** The tool that wrote the card, if its text shows one. */
  generatedBy: string | null;
  sections: Record<Section, SectionState>;
  /** The heading, label or sentence that decided a section's state. */
  places: Partial<Record<Section, CardPlace>>;
  /** Mistakes in the front matter itself. `field`: one value is of the wrong kind and the rest can be read. */
  metadataProblems: { line: number; message: string; field?: string }[];
  /** Where the card starts to repeat that of its base, as it says itself: what it documents from there on is the base. */
  quotesBase?: CardPlace;
  /** Git blob id of README.md where known. */
  oid: string | null;
}

/** File formats of the weights, by what loading them can do. */
export type WeightFormat =
  "safetensors" | "gguf" | "onnx" | "pickle" | "keras" | "tensorflow" | "flax" | "openvino" | "coreml" | "other";

/** A file that a clarification of the policy rests on, as it is at the commit. Null digests: not told. */
export interface FileDigest {
  path: string;
  /** Git blob id. */
  oid: string | null;
  sha256: string | null;
  /** No such file at the commit. */
  missing: boolean;
}

/** Whether the Hub has a revision that somebody wants to be able to go back to. */
export interface Rollback {
  revision: string;
  status: "found" | "missing" | "unavailable";
  /** Why it is not known, in words. */
  cause: string | null;
}

/** A repository that references ask for, resolved and described; not judged. One per kind, canonical id and commit. */
export interface ResolvedRepo {
  kind: RepoKind;
  /** Canonical id where found, else the asked one. */
  id: string;
  requestedAs: { id: string; revision: string | null }[];
  status: "found" | "not-visible" | "unavailable";
  /** Why it is not visible or unavailable, in words. */
  cause: string | null;
  /** False where the repository exists and the asked revision does not; facts are then of its default branch. */
  revisionFound: boolean;
  /** Null unless found. */
  record: RepoRecord | null;
  license: (LicenseIdentity & { texts: LicenseText[]; clauses: Clause[]; obligations: Obligation[] }) | null;
  lineage: Lineage;
  documentation: Documentation | null;
  /**
   * `unsafeFiles`: weights that run code when unpickled. `trainingState`: pickles that no loader of weights reads
   * (`training_args.bin`, optimizer, scheduler, random states).
   */
  weights: { formats: WeightFormat[]; unsafeFiles: string[]; trainingState: string[] };
  /** `elsewhere`: other repositories whose code `auto_map` loads. */
  remoteCode: { present: boolean; files: string[]; elsewhere: string[] };
  /** Null where no active rule needs it. */
  configFile: ConfigFile | null;
  /** Null where no active rule needs it. */
  scan: ScanAnswer | null;
  /** State of the namespace of a repo that is not visible; null where not asked. */
  owner: OwnerAnswer | null;
  /** Commits that the catalogue names to go back to; absent where it names none, or no active rule needs it. */
  rollbacks?: Rollback[];
  /** Null where the card names none; absent where not asked. */
  successors?: Successors | null;
  /** Files that a clarification rests on; absent where none is about this repo. */
  digests?: FileDigest[];
  /** License files that differ from those of the lock; absent where the lock says nothing of this repo. */
  textChanges?: TextChange[];
}

/** A license file that is locked, as it is not any more. */
export interface TextChange {
  path: string;
  /** The blob id that is locked. */
  from: string;
  /** The blob id today; null where the file is gone. */
  to: string | null;
  /** Null where one of the two texts could not be read. */
  difference: TextDifference | null;
}

/** What only one of two texts has: lines that are not blank, in their order, the first ones and how many in all. */
export interface TextDifference {
  added: { count: number; lines: string[] };
  removed: { count: number; lines: string[] };
}
