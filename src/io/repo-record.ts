import type { RepoKind } from "../domain/reference.ts";
import { isRepoId } from "../domain/repo-id.ts";
import type { RepoRecord } from "../domain/resolution.ts";

/** More names in a list than this are not a list of names that anybody wrote. */
const MOST_FILES = 200_000;
const MOST_TAGS = 5_000;

/**
 * The Hub's JSON for a repository, in the shape of our own record; null where it describes none. The Hub leaves keys out when
 * they are empty, mirrors leave out more, and a card holds whatever its author wrote: only `id` is required.
 */
export function readRecord(kind: RepoKind, body: unknown): RepoRecord | null {
  const json = objectOf(body);
  const id = textOf(json?.["id"]);
  if (!json || id === null || !isRepoId(id)) return null;
  const commit = textOf(json["sha"]);
  return {
    kind,
    id,
    stableId: textOf(json["_id"]),
    commit: commit !== null && /^[0-9a-f]{40}$/.test(commit) ? commit : null,
    author: textOf(json["author"]) ?? (id.includes("/") ? id.slice(0, id.indexOf("/")) : null),
    private: json["private"] === true,
    gated: gateOf(json["gated"]),
    disabled: json["disabled"] === true,
    createdAt: dateOf(json["createdAt"]),
    lastModified: dateOf(json["lastModified"]),
    downloads: countOf(json["downloads"]),
    likes: countOf(json["likes"]),
    libraryName: textOf(json["library_name"]),
    pipelineTag: textOf(json["pipeline_tag"]),
    tags: textsOf(json["tags"], MOST_TAGS),
    card: sortedObject(json["cardData"]),
    files: filesOf(json["siblings"]),
    baseModels: baseModelsOf(json["baseModels"]),
    config: sortedObject(json["config"]),
    children: countsOf(json["childrenModelCount"]),
  };
}

function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function textsOf(value: unknown, most: number): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string").slice(0, most) : [];
}

function countOf(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? withoutNegativeZero(value) : null;
}

/** JSON can be read as negative zero but never writes it: kept, a record would not equal itself read back from disk. */
function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}

function dateOf(value: unknown): string | null {
  const time = typeof value === "string" || value instanceof Date ? new Date(value).getTime() : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The Hub writes `false`, `"auto"` or `"manual"`; a bare `true` is told as the stricter of the two. */
function gateOf(value: unknown): RepoRecord["gated"] {
  if (value === "auto") return "auto";
  return value === "manual" || value === true ? "manual" : false;
}

function filesOf(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  const paths = value.slice(0, MOST_FILES).map((item) => textOf(objectOf(item)?.["rfilename"]));
  return paths.filter((path) => path !== null).sort();
}

/** `{"relation":"quantized","models":[{"_id":"…","id":"org/name"}]}`; the key is absent where there are none. */
function baseModelsOf(value: unknown): RepoRecord["baseModels"] {
  const models = objectOf(value)?.["models"];
  if (!Array.isArray(models)) return null;
  const ids = models.map((model) => textOf(objectOf(model)?.["id"])).filter((id) => id !== null);
  return { relation: textOf(objectOf(value)?.["relation"]), ids: [...new Set(ids.filter(isRepoId))] };
}

function countsOf(value: unknown): Record<string, number> | null {
  const object = objectOf(value);
  if (!object) return null;
  const counts = Object.entries(object).filter((entry): entry is [string, number] => countOf(entry[1]) !== null);
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sortedObject(value: unknown): Record<string, unknown> | null {
  const object = objectOf(value);
  return object && (sorted(object) as Record<string, unknown>);
}

/** Deeper than this is no card that a person wrote; what lies below is dropped. */
const DEEPEST = 40;

/** The same JSON with the keys of every object in order, so that two answers that mean the same are written the same. */
export function sorted(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => sorted(item, depth + 1));
  if (typeof value === "number") return withoutNegativeZero(value);
  const object = objectOf(value);
  if (!object) return value;
  const keys = Object.keys(object).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(object[key], depth + 1)]));
}
