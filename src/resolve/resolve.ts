import type { Clause, LicenseIdentity, Obligation } from "../domain/license.ts";
import type { Reference, RepoKind } from "../domain/reference.ts";
import { SECTIONS } from "../domain/resolution.ts";
import type {
  ConfigFile,
  Documentation,
  Hub,
  Need,
  RepoRecord,
  ResolvedRepo,
  WeightFormat,
} from "../domain/resolution.ts";
import { readDigests } from "./digests.ts";
import { readLicenseTexts } from "./license-texts.ts";
import type { IdentifyText } from "./license-texts.ts";
import { NO_LINEAGE, traceLineage } from "./lineage.ts";
import { remoteCodeOf } from "./remote-code.ts";
import { readTextChanges } from "./text-changes.ts";
import type { LockedText } from "./text-changes.ts";
import { readRollbacks } from "./rollbacks.ts";
import { traceSuccessors } from "./successors.ts";
import { weightsOf } from "./weights.ts";

/** How cards and licenses are read; the stages that know it are handed in. */
export interface Readers {
  identifyLicense(card: Record<string, unknown> | null, tags: readonly string[]): LicenseIdentity;
  readCard(text: string, about: { kind: RepoKind; id: string; oid: string | null; truncated: boolean }): Documentation;
  /** The metadata at the head of a card: null where there is none, undefined where it cannot be read. */
  readMetadata?(text: string): Record<string, unknown> | null | undefined;
  termsOf?(license: LicenseIdentity): { clauses: Clause[]; obligations: Obligation[] };
  identifyText?: IdentifyText;
}

export interface ResolveOptions {
  /** Facts that some active rule needs; what is not in here is not asked. */
  needs: ReadonlySet<Need>;
  /** Resolve what is only mentioned as well. */
  mentions: boolean;
  readers: Readers;
  /** Paths of files that a clarification of a repo rests on. */
  evidenceOf?: (repo: Pick<ResolvedRepo, "kind" | "id" | "requestedAs" | "record">) => readonly string[];
  /** License files of a repo as they are locked; empty where the lock does not know it. */
  lockedTexts?: (repo: Pick<ResolvedRepo, "kind" | "id" | "requestedAs">) => readonly LockedText[];
  /** Revisions of a repo that the catalogue names to go back to. */
  rollbacksOf?: (repo: Pick<ResolvedRepo, "kind" | "id" | "requestedAs">) => readonly string[];
  /** Told after every repo. */
  onProgress?: (done: number, total: number) => void;
}

interface Asked {
  kind: RepoKind;
  id: string;
  revision: string | null;
  /** A change brings it. */
  isNew: boolean;
}

/** A repo with its base state; the costly facts come after entries for one commit are joined. */
type Entry = Pick<ResolvedRepo, "kind" | "id" | "requestedAs" | "status" | "cause" | "revisionFound" | "record">;

/**
 * Asks the Hub what references name: one question for each distinct repository and revision, the costly facts once for each
 * commit, and only where they are needed. All that a change brings is asked first, so that a limit of the Hub is spent on what
 * will be judged. Never rejects. The result is sorted, one entry for each kind, present id and commit.
 */
export async function resolve(
  references: readonly Reference[],
  hub: Hub,
  options: ResolveOptions,
): Promise<ResolvedRepo[]> {
  const asked = distinct(references, options.mentions);
  const known = new Map<string, Entry>();
  const repos = new Map<Entry, ResolvedRepo>();
  for (const isNew of [true, false]) {
    const wave = asked.filter((one) => one.isNew === isNew);
    const entries = join(await Promise.all(wave.map((one) => ask(one, hub))), known);
    const described = [...entries].map(async (entry) => {
      repos.set(entry, await describe(entry, hub, options));
      options.onProgress?.(repos.size, isNew ? asked.length : known.size);
    });
    await Promise.all(described);
  }
  return [...repos.values()].sort((a, b) => compare(sortKey(a), sortKey(b)));
}

/** What has to be asked for: outputs are pushed to, so nothing of them is used here. */
function distinct(references: readonly Reference[], mentions: boolean): Asked[] {
  const asked = new Map<string, Asked>();
  for (const { kind, id, revision, usage, change } of references) {
    if (usage === "output" || (usage === "mention" && !mentions)) continue;
    const key = JSON.stringify([kind, id, revision]);
    const isNew = change === "added" || change === "changed" || asked.get(key)?.isNew === true;
    asked.set(key, { kind, id, revision, isNew });
  }
  return [...asked.values()].sort((a, b) => compare(sortKey(a), sortKey(b)));
}

async function ask({ kind, id, revision }: Asked, hub: Hub): Promise<Entry> {
  const entry = { kind, id, requestedAs: [{ id, revision }], cause: null, revisionFound: true, record: null };
  // Every Hub repository has the branch `main`, and it is the one that a reference without a revision means.
  let answer = await hub.repo(kind, id, revision === "main" ? null : revision);
  let revisionFound = true;
  if (answer.status === "revision-not-found" && revision !== null) {
    revisionFound = false;
    answer = await hub.repo(kind, id, null);
  }
  switch (answer.status) {
    case "found":
      return { ...entry, id: answer.record.id, status: "found", revisionFound, record: answer.record };
    case "not-visible": {
      const cause = `the Hub does not show it (HTTP ${answer.httpStatus}): it does not exist, or it is private`;
      return { ...entry, status: "not-visible", cause };
    }
    case "invalid":
      return { ...entry, status: "not-visible", cause: answer.cause };
    case "revision-not-found":
      return { ...entry, status: "unavailable", cause: "the repository is empty" };
    case "unavailable":
      return { ...entry, status: "unavailable", cause: answer.cause };
  }
}

/**
 * Joins what resolved to the same repository and commit, and what was refused in the same way under one id, with what is `known`
 * so far. Answers what is new, and what goes by further names now: its facts may depend on them.
 */
function join(entries: readonly Entry[], known: Map<string, Entry>): Set<Entry> {
  const joined = new Set<Entry>();
  for (const entry of entries) {
    const key = JSON.stringify([
      entry.kind,
      entry.id,
      entry.status,
      entry.record?.commit,
      entry.revisionFound,
      entry.cause,
    ]);
    const same = known.get(key) ?? { ...entry, requestedAs: [] };
    same.requestedAs.push(...entry.requestedAs);
    known.set(key, same);
    joined.add(same);
  }
  return joined;
}

async function describe(entry: Entry, hub: Hub, options: ResolveOptions): Promise<ResolvedRepo> {
  const { needs, readers } = options;
  const { record, kind, id } = entry;
  if (record === null) {
    const namespace = id.includes("/") ? id.slice(0, id.indexOf("/")) : null;
    const asksOwner = needs.has("owner") && entry.status === "not-visible" && namespace !== null;
    return {
      ...entry,
      license: null,
      lineage: NO_LINEAGE,
      documentation: null,
      weights: { formats: [], unsafeFiles: [], trainingState: [] },
      remoteCode: { present: false, files: [], elsewhere: [] },
      configFile: null,
      scan: null,
      owner: asksOwner ? await hub.owner(namespace) : null,
    };
  }
  // A mirror may leave out what it did not compute; then the license stands in the README alone.
  const bare = record.card === null && record.tags.length === 0;
  const { documentation, card } = await readReadme(record, hub, readers, needs.has("card") || bare);
  const license = readers.identifyLicense(card, card === record.card ? record.tags : []);
  // Where the README is the only place and did not come, nothing is known of the license: that is not "none".
  const isTold = !bare || documentation?.card !== "unknown";
  const weights = weightsOf(record);
  const remoteCode = remoteCodeOf(record);
  const evidence = options.evidenceOf?.(entry) ?? [];
  const goBackTo = needs.has("rollback") ? (options.rollbacksOf?.(entry) ?? []) : [];
  const [texts, lineage, configFile, scan, digests, rollbacks, successors] = await Promise.all([
    needs.has("license-texts") && readers.identifyText ? readLicenseTexts(record, card, hub, readers.identifyText) : [],
    needs.has("lineage") || needs.has("datasets") || needs.has("adapter-config")
      ? traceLineage(record, card, hub, {
          datasets: needs.has("datasets"),
          adapterConfig: needs.has("adapter-config"),
          owner: needs.has("owner"),
          identifyLicense: readers.identifyLicense,
        })
      : NO_LINEAGE,
    needs.has("config") ? readConfig(record, hub) : null,
    needs.has("scan") && canCarryCode(weights, remoteCode) ? hub.scan(kind, id) : null,
    evidence.length > 0 ? readDigests(record, evidence, hub) : null,
    goBackTo.length > 0 ? readRollbacks(record, goBackTo, hub) : null,
    needs.has("successors")
      ? traceSuccessors(
          record,
          entry.requestedAs.map((asked) => asked.id),
          hub,
        )
      : null,
  ]);
  const locked = needs.has("license-texts") ? (options.lockedTexts?.(entry) ?? []) : [];
  const textChanges = locked.length > 0 ? await readTextChanges(record, texts, locked, hub) : null;
  return {
    ...entry,
    license: !isTold
      ? null
      : { ...license, texts, ...(readers.termsOf?.(license) ?? { clauses: [], obligations: [] }) },
    lineage,
    documentation: needs.has("card") ? documentation : null,
    weights,
    remoteCode,
    configFile,
    scan,
    owner: null,
    ...(digests && { digests }),
    ...(textChanges && { textChanges }),
    ...(rollbacks && { rollbacks }),
    ...(successors && { successors }),
  };
}

/** Formats that hold numbers only: what the Hub's scanners look for cannot be in them, so the question is spared. GGUF is none: it carries a chat template. */
const INERT: readonly WeightFormat[] = ["safetensors"];

function canCarryCode({ formats }: ResolvedRepo["weights"], remoteCode: ResolvedRepo["remoteCode"]): boolean {
  return remoteCode.present || formats.length === 0 || formats.some((format) => !INERT.includes(format));
}

/**
 * The README at the commit, and the metadata that hold there. The Hub may tell the metadata of the default branch for an older
 * commit, so what stands in the README itself goes first.
 */
async function readReadme(
  record: RepoRecord,
  hub: Hub,
  readers: Readers,
  wanted: boolean,
): Promise<{ documentation: Documentation | null; card: Record<string, unknown> | null }> {
  if (!wanted) return { documentation: null, card: record.card };
  if (record.files && !record.files.includes("README.md"))
    return { documentation: withoutCard("missing"), card: record.card };
  if (record.commit === null) return { documentation: withoutCard("unknown"), card: record.card };
  const answer = await hub.file(record.kind, record.id, record.commit, "README.md");
  if (answer.status === "missing") return { documentation: withoutCard("missing"), card: record.card };
  if (answer.status !== "found") return { documentation: withoutCard("unknown"), card: record.card };
  const metadata = readers.readMetadata?.(answer.text);
  return {
    documentation: readers.readCard(answer.text, {
      kind: record.kind,
      id: record.id,
      oid: answer.oid,
      truncated: answer.truncated,
    }),
    card: metadata === undefined ? record.card : metadata,
  };
}

/** What is known of a card that is not there, or could not be read. */
function withoutCard(card: "missing" | "unknown"): Documentation {
  const state = card === "missing" ? "not-found" : "unknown";
  return {
    card,
    words: 0,
    placeholders: [],
    generatedBy: null,
    sections: Object.fromEntries(SECTIONS.map((section) => [section, state])) as Documentation["sections"],
    places: {},
    metadataProblems: [],
    oid: null,
  };
}

async function readConfig(record: RepoRecord, hub: Hub): Promise<ConfigFile> {
  if (record.files && !record.files.includes("config.json")) return { status: "missing" };
  if (record.commit === null) return { status: "unread", cause: "the Hub did not tell the commit" };
  const answer = await hub.file(record.kind, record.id, record.commit, "config.json");
  if (answer.status === "missing") return { status: "missing" };
  if (answer.status === "gated") return { status: "unread", cause: "gated" };
  if (answer.status === "unavailable") return { status: "unread", cause: answer.cause };
  try {
    const value: unknown = JSON.parse(answer.text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return { status: "read", value: value as Record<string, unknown> };
    }
  } catch {
    // Not JSON, or cut at the bound of a file: told below.
  }
  return { status: "unread", cause: "it is not a JSON object" };
}

function sortKey(repo: { kind: string; id: string; revision?: string | null; record?: RepoRecord | null }): string {
  return [repo.kind, repo.id.toLowerCase(), repo.id, repo.revision ?? "", repo.record?.commit ?? ""].join("\u0000");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
