import type { LicenseIdentity } from "../domain/license.ts";
import type { Ancestor, Hub, Lineage, OwnerAnswer, RepoRecord } from "../domain/resolution.ts";
import { adapterBaseOf, baseModelsOf, trainingDataOf } from "./declared-parents.ts";
import type { Declared, Parents } from "./declared-parents.ts";

export interface LineageOptions {
  /** Follow training datasets as well as base models. */
  datasets: boolean;
  /** Read adapter_config.json even where the base is declared elsewhere: to compare the two. */
  adapterConfig: boolean;
  /** Ask whom the namespace of an ancestor that is not visible belongs to. */
  owner: boolean;
  identifyLicense(card: Record<string, unknown> | null, tags: readonly string[]): LicenseIdentity;
}

/** Generations above the repo. Real chains end at three or four. */
const DEEPEST = 6;
/** Base models, and datasets apart from them, of one repo. */
const MOST = 40;

export const NO_LINEAGE: Lineage = { ancestors: [], complete: true, defects: [] };

/** A repo whose parents are looked for. `below`: everything between it and the root, itself left out. */
interface Child {
  record: RepoRecord;
  card: Record<string, unknown> | null;
  below: ReadonlySet<string>;
}

interface Edge extends Declared {
  child: Child;
}

/**
 * Follows base models upwards, generation by generation. Every edge is listed once, every ancestor is looked into once, and what
 * leads back to where it came from is a defect and is not followed. The Hub is asked once for each distinct ancestor in a run.
 */
export async function traceLineage(
  root: RepoRecord,
  card: Record<string, unknown> | null,
  hub: Hub,
  options: LineageOptions,
): Promise<Lineage> {
  const ancestors: Ancestor[] = [];
  const defects: Lineage["defects"] = [];
  const looked = new Set([root.id]);
  const room = { model: MOST, dataset: MOST };
  let complete = true;
  let generation: Child[] = [{ record: root, card, below: new Set() }];

  for (let depth = 1; generation.length > 0; depth++) {
    const parents = await Promise.all(generation.map((child) => parentsOf(child, hub, options)));
    complete &&= parents.every((each) => each.complete);
    defects.push(...parents.flatMap((each) => each.defects));
    const edges = parents.flatMap((each) => each.edges).filter(({ kind }) => room[kind]-- > 0);
    if (room.model < 0 || room.dataset < 0) complete = false;
    if (depth > DEEPEST) {
      if (edges.length > 0) complete = false;
      break;
    }
    const answers = await Promise.all(edges.map((edge) => askFor(edge, hub, options.owner)));
    const next = new Map<string, Child>();
    edges.forEach((edge, index) => {
      const { status, record, owner } = answers[index]!;
      const child = edge.child.record.id;
      if (status === "unavailable") complete = false;
      if (record && edge.kind === "model" && (record.id === child || edge.child.below.has(record.id))) {
        defects.push({ kind: record.id === child ? "self-reference" : "cycle", of: child, written: edge.id });
        return;
      }
      const same = (other: Ancestor): boolean =>
        other.of === child && other.kind === edge.kind && (other.canonicalId ?? other.id) === (record?.id ?? edge.id);
      if (ancestors.some(same)) return;
      ancestors.push({
        id: edge.id,
        kind: edge.kind,
        relation: edge.relation,
        of: child,
        depth,
        declaredIn: edge.declaredIn,
        status,
        license: record && options.identifyLicense(record.card, record.tags),
        canonicalId: record && record.id !== edge.id ? record.id : null,
        ...(record?.children && {
          descendants: Object.values(record.children).reduce((sum, number) => sum + number, 0),
        }),
        ...(owner && { owner }),
        ...(record?.stableId && { stableId: record.stableId }),
        ...(record?.commit && { commit: record.commit }),
      });
      if (!record || edge.kind !== "model") return;
      const below = new Set([...edge.child.below, child, ...(next.get(record.id)?.below ?? [])]);
      if (!looked.has(record.id) || next.has(record.id)) next.set(record.id, { record, card: record.card, below });
      looked.add(record.id);
    });
    generation = [...next.values()];
  }
  return { ancestors: ancestors.sort(byNearness), complete, defects };
}

async function parentsOf(
  child: Child,
  hub: Hub,
  options: LineageOptions,
): Promise<{ edges: Edge[]; defects: Parents["defects"]; complete: boolean }> {
  const { record, card } = child;
  if (record.kind === "space") return { edges: [], defects: [], complete: true };
  let parents = record.kind === "model" ? baseModelsOf(record, card, null) : { declared: [], defects: [] };
  let complete = true;
  const isAdapter = record.commit !== null && record.files?.includes("adapter_config.json");
  const isRoot = child.below.size === 0;
  if (isAdapter && (parents.declared.length === 0 || (options.adapterConfig && isRoot))) {
    const answer = await hub.file("model", record.id, record.commit!, "adapter_config.json");
    if (answer.status === "found") parents = baseModelsOf(record, card, adapterBaseOf(answer.text));
    // Whether it names another base is not known; that matters where nothing else names one.
    else if (answer.status !== "missing" && parents.declared.length === 0) complete = false;
  }
  const declared = options.datasets ? [...parents.declared, ...trainingDataOf(record, card)] : parents.declared;
  return { edges: declared.map((each) => ({ ...each, child })), defects: parents.defects, complete };
}

interface Found {
  status: Ancestor["status"];
  record: RepoRecord | null;
  owner?: OwnerAnswer;
}

async function askFor({ kind, ask }: Declared, hub: Hub, asksOwner: boolean): Promise<Found> {
  if (ask === null) return { status: "not-a-repo", record: null };
  const answer = await hub.repo(kind, ask, null);
  switch (answer.status) {
    case "found":
      return { status: "found", record: answer.record };
    case "not-visible": {
      if (!asksOwner || !ask.includes("/")) return { status: "not-visible", record: null };
      return { status: "not-visible", record: null, owner: await hub.owner(ask.slice(0, ask.indexOf("/"))) };
    }
    case "invalid":
      return { status: "not-a-repo", record: null };
    case "revision-not-found":
    case "unavailable":
      return { status: "unavailable", record: null };
  }
}

function byNearness(a: Ancestor, b: Ancestor): number {
  const kinds = a.kind === b.kind ? 0 : a.kind === "model" ? -1 : 1;
  return a.depth - b.depth || kinds || compare(a.of, b.of) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
