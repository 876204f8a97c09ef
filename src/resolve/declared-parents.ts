import { isRepoId } from "../domain/repo-id.ts";
import type { Ancestor, Lineage, Relation, RepoRecord } from "../domain/resolution.ts";

/** An ancestor as a repo declares it, not yet asked for. */
export interface Declared {
  kind: Ancestor["kind"];
  /** As written. */
  id: string;
  /** The id to ask the Hub for: it may know the present name of what a card calls by an old one. Null: no Hub repository. */
  ask: string | null;
  relation: Relation;
  declaredIn: Ancestor["declaredIn"];
}

export interface Parents {
  declared: Declared[];
  defects: Lineage["defects"];
}

/** Names of one card that are read; mergekit lists go to a few dozen. */
const MOST_NAMES = 200;
const LONGEST_NAME = 200;

const RELATIONS: ReadonlySet<string> = new Set<Relation>(["finetune", "adapter", "quantized", "merge"]);

/**
 * The base models that a repo declares. The Hub computes them from the card: it puts present ids for old ones and leaves out what
 * is not visible, so its list is compared with the card's, and a card's name that has no counterpart is asked for as well. Bare
 * and qualified `base_model:` tags are the same edge. `adapterBase` is what adapter_config.json says, where it was read.
 */
export function baseModelsOf(
  record: RepoRecord,
  card: Record<string, unknown> | null,
  adapterBase: string | null,
): Parents {
  const names = namesOf(card?.["base_model"]);
  const written = names.map(readName);
  // What the Hub computed belongs to the card that it read; where another one holds at this commit, only that one counts.
  const hasOwnCard = card !== record.card && record.card !== null;
  const isCurrent = !hasOwnCard || String(namesOf(record.card?.["base_model"])) === String(names);
  const tagged = isCurrent ? baseModelTags(record.tags) : [];
  const computed = (isCurrent && record.baseModels?.ids) || tagged.map(({ id }) => id);
  const relation = relationOf(record, card, tagged);
  const declared: Declared[] = [];
  const defects: Lineage["defects"] = [];

  const unmatched = written.filter(({ id }) => id === null || !computed.includes(id));
  const unexplained = computed.filter((id) => !written.some((name) => name.id === id));
  // One name on each side left over, and as many names in all: the Hub's is the present name of the card's.
  const renamed =
    unmatched.length === 1 &&
    unexplained.length === 1 &&
    unmatched[0]!.id !== null &&
    written.length === computed.length
      ? { id: unmatched[0]!.id, ask: unexplained[0]! }
      : null;

  for (const id of computed) {
    declared.push({ kind: "model", id: renamed?.ask === id ? renamed.id : id, ask: id, relation, declaredIn: "api" });
  }
  for (const name of renamed ? [] : unmatched) {
    declared.push({ kind: "model", id: name.written, ask: name.id, relation, declaredIn: "card" });
    if (name.id === null) defects.push({ kind: name.defect, of: record.id, written: name.written });
  }
  for (const text of [adapterBaseIn(record.config), adapterBase]) {
    if (text === null) continue;
    const name = readName(text);
    if (declared.some(({ id, ask }) => id === name.id || ask === name.id || id === name.written)) continue;
    // A trainer writes the folder it loaded from; that says nothing where the card names the base.
    if (name.id === null && declared.length > 0) continue;
    declared.push({
      kind: "model",
      id: name.id ?? name.written,
      ask: name.id,
      relation: "adapter",
      declaredIn: "adapter-config",
    });
    if (name.id === null) defects.push({ kind: name.defect, of: record.id, written: name.written });
  }
  const own = declared.filter(({ ask }) => ask === record.id);
  for (const { id } of own) defects.push({ kind: "self-reference", of: record.id, written: id });
  return { declared: declared.filter(({ ask }) => ask !== record.id), defects };
}

/**
 * The datasets that a model says it was trained on. Cards write free text there as often as ids: what cannot be an id is listed
 * and not asked for, and is no defect.
 */
export function trainingDataOf(record: RepoRecord, card: Record<string, unknown> | null): Declared[] {
  if (record.kind !== "model") return [];
  const tagged = record.tags.filter((tag) => tag.startsWith("dataset:")).map((tag) => tag.slice("dataset:".length));
  const inCard = namesOf(card?.["datasets"]);
  const names = [...new Set([...inCard, ...tagged])].slice(0, MOST_NAMES).map(readName);
  return names.map(({ written, id }) => ({
    kind: "dataset",
    id: id ?? written,
    ask: id,
    relation: "trained-on",
    declaredIn: inCard.includes(written) ? "card" : "api",
  }));
}

/** A text, or a list of texts, as `base_model` and `datasets` are written. Other YAML is told as what it looks like. */
function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const names = list.slice(0, MOST_NAMES).flatMap((item) => {
    if (item === null || item === undefined) return [];
    return [(typeof item === "string" ? item : JSON.stringify(item)).trim().slice(0, LONGEST_NAME)];
  });
  return [...new Set(names.filter((name) => name !== ""))];
}

type Name =
  { written: string; id: string; defect?: never } | { written: string; id: null; defect: "local-path" | "invalid-id" };

function readName(written: string): Name {
  const id =
    /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/|models\/)?([^/?#]+\/[^/?#]+)/i.exec(
      written,
    )?.[1] ?? written;
  if (isRepoId(id)) return { written, id };
  const isPath = /^(?:[A-Za-z]:[\\/]|[\\/~.]|file:)/.test(written) || /^[^\s,:/]+(?:[\\/][^\s,:/]+){2,}$/.test(written);
  return { written, id: null, defect: isPath ? "local-path" : "invalid-id" };
}

function baseModelTags(tags: readonly string[]): { id: string; relation: string | null }[] {
  const found = new Map<string, string | null>();
  for (const tag of tags) {
    const parts = /^base_model:(?:(finetune|adapter|quantized|merge):)?(.+)$/.exec(tag);
    if (!parts || !isRepoId(parts[2]!)) continue;
    found.set(parts[2]!, parts[1] ?? found.get(parts[2]!) ?? null);
  }
  return [...found].map(([id, relation]) => ({ id, relation }));
}

/** The Hub's word, then the author's, then what the Hub is seen to infer from: tags, library, names of files. */
function relationOf(
  record: RepoRecord,
  card: Record<string, unknown> | null,
  tagged: { relation: string | null }[],
): Relation {
  const said = [record.baseModels?.relation, ...tagged.map(({ relation }) => relation), card?.["base_model_relation"]];
  for (const relation of said) {
    if (typeof relation === "string" && relation !== "")
      return RELATIONS.has(relation) ? (relation as Relation) : "unknown";
  }
  const tags = new Set([...record.tags, ...namesOf(card?.["tags"])].map((tag) => tag.toLowerCase()));
  const library = (record.libraryName ?? String(card?.["library_name"] ?? "")).toLowerCase();
  const files = record.files ?? [];
  if (tags.has("merge") || tags.has("mergekit")) return "merge";
  if (library === "peft" || tags.has("lora") || tags.has("adapter") || isAdapter(files)) return "adapter";
  const quantized = ["gguf", "gptq", "awq", "exl2", "ggml"].some((name) => tags.has(name) || library === name);
  if (quantized || record.config?.["quantization_config"] || files.some((path) => path.endsWith(".gguf")))
    return "quantized";
  return "finetune";
}

function isAdapter(files: readonly string[]): boolean {
  return files.includes("adapter_config.json");
}

/** The Hub keeps this part of adapter_config.json in `config.peft`. */
function adapterBaseIn(config: Record<string, unknown> | null): string | null {
  const peft = config?.["peft"];
  if (typeof peft !== "object" || peft === null || !("base_model_name_or_path" in peft)) return null;
  const base = peft.base_model_name_or_path;
  return typeof base === "string" && base.trim() !== "" ? base.trim().slice(0, LONGEST_NAME) : null;
}

/** The base that the text of an adapter_config.json names. */
export function adapterBaseOf(text: string): string | null {
  try {
    return adapterBaseIn({ peft: JSON.parse(text) });
  } catch {
    return null;
  }
}
