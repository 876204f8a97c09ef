import type { RepoKind } from "../domain/reference.ts";
import { isRepoId } from "../domain/repo-id.ts";
import type { RepoRecord } from "../domain/resolution.ts";
import type { Answer, Question } from "./question.ts";
import { sorted } from "./repo-record.ts";

/** A value that is not what its place asks for. */
export class ShapeError extends Error {
  constructor(at: string, expected: string) {
    super(`${at}: expected ${expected}`);
    this.name = "ShapeError";
  }
}

/**
 * An answer read back from a file that somebody may have edited. Everything is rebuilt from checked parts; keys that have no
 * meaning are dropped. Throws `ShapeError` with the place.
 */
export function readAnswer(ask: Question["ask"], value: unknown, at: string): Answer {
  const json = object(value, at);
  const status = text(json["status"], `${at}.status`);
  if (status === "unavailable") return { status, cause: bounded(json["cause"], `${at}.cause`) };
  switch (`${ask} ${status}`) {
    case "repo found": {
      const from = json["redirectedFrom"] ?? null;
      const redirectedFrom = from === null ? null : repoId(from, `${at}.redirectedFrom`);
      return { status: "found", record: record(json["record"], `${at}.record`), redirectedFrom };
    }
    case "repo revision-not-found":
      return { status: "revision-not-found" };
    case "repo not-visible":
    case "blobs not-visible":
      return { status: "not-visible", httpStatus: count(json["httpStatus"], `${at}.httpStatus`) };
    case "file found":
      return {
        status: "found",
        text: text(json["text"], `${at}.text`),
        oid: nullable(json["oid"], `${at}.oid`, gitId),
        truncated: boolean(json["truncated"] ?? false, `${at}.truncated`),
      };
    case "file missing":
    case "file gated":
      return { status: status as "missing" | "gated" };
    case "blobs found":
      return {
        status: "found",
        blobs: list(json["blobs"], `${at}.blobs`, (item, place) => {
          const blob = object(item, place);
          return {
            path: text(blob["path"], `${place}.path`),
            oid: gitId(blob["oid"], `${place}.oid`),
            size: count(blob["size"], `${place}.size`),
          };
        }),
      };
    case "owner organization":
    case "owner user":
    case "owner unclaimed":
      return { status: status as "organization" | "user" | "unclaimed" };
    case "scan safe":
    case "scan pending":
      return { status: status as "safe" | "pending" };
    case "scan flagged":
      return {
        status: "flagged",
        files: list(json["files"], `${at}.files`, (item, place) => {
          const file = object(item, place);
          return { path: text(file["path"], `${place}.path`), level: text(file["level"], `${place}.level`) };
        }),
      };
  }
  throw new ShapeError(`${at}.status`, `a status that a question of the kind "${ask}" can have`);
}

export function repoKind(value: unknown, at: string): RepoKind {
  if (value === "model" || value === "dataset" || value === "space") return value;
  throw new ShapeError(at, "model, dataset or space");
}

export function repoId(value: unknown, at: string): string {
  if (typeof value === "string" && isRepoId(value)) return value;
  throw new ShapeError(at, "a repository id");
}

export function object(value: unknown, at: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ShapeError(at, "an object");
}

export function text(value: unknown, at: string): string {
  if (typeof value === "string") return value;
  throw new ShapeError(at, "a text");
}

export function list<T>(value: unknown, at: string, item: (value: unknown, at: string) => T): T[] {
  if (!Array.isArray(value)) throw new ShapeError(at, "a list");
  return value.map((each, index) => item(each, `${at}[${index}]`));
}

export function nullable<T>(value: unknown, at: string, read: (value: unknown, at: string) => T): T | null {
  return value === null || value === undefined ? null : read(value, at);
}

function bounded(value: unknown, at: string): string {
  return text(value, at).slice(0, 500);
}

function boolean(value: unknown, at: string): boolean {
  if (typeof value === "boolean") return value;
  throw new ShapeError(at, "true or false");
}

function count(value: unknown, at: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new ShapeError(at, "a whole number");
}

function gitId(value: unknown, at: string): string {
  if (typeof value === "string" && /^[0-9a-f]{40}$/.test(value)) return value;
  throw new ShapeError(at, "a git id of 40 hexadecimal digits");
}

function sortedObject(value: unknown, at: string): Record<string, unknown> {
  return sorted(object(value, at)) as Record<string, unknown>;
}

function record(value: unknown, at: string): RepoRecord {
  const json = object(value, at);
  const of = <T>(key: string, read: (value: unknown, at: string) => T): T | null =>
    nullable(json[key], `${at}.${key}`, read);
  const flag = (key: string): boolean => boolean(json[key] ?? false, `${at}.${key}`);
  const gated = json["gated"] ?? false;
  if (gated !== false && gated !== "auto" && gated !== "manual")
    throw new ShapeError(`${at}.gated`, "false, auto or manual");
  return {
    kind: repoKind(json["kind"], `${at}.kind`),
    id: repoId(json["id"], `${at}.id`),
    stableId: of("stableId", text),
    commit: of("commit", gitId),
    author: of("author", text),
    private: flag("private"),
    gated,
    disabled: flag("disabled"),
    createdAt: of("createdAt", date),
    lastModified: of("lastModified", date),
    downloads: of("downloads", count),
    likes: of("likes", count),
    libraryName: of("libraryName", text),
    pipelineTag: of("pipelineTag", text),
    tags: list(json["tags"] ?? [], `${at}.tags`, text),
    card: of("card", sortedObject),
    files: of("files", (files, place) => list(files, place, text)),
    baseModels: of("baseModels", (models, place) => {
      const base = object(models, place);
      return {
        relation: nullable(base["relation"], `${place}.relation`, text),
        ids: list(base["ids"], `${place}.ids`, repoId),
      };
    }),
    config: of("config", sortedObject),
    children: of("children", (children, place) =>
      Object.fromEntries(
        Object.entries(object(children, place)).map(([name, number]) => [name, count(number, `${place}.${name}`)]),
      ),
    ),
  };
}

function date(value: unknown, at: string): string {
  if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value;
  throw new ShapeError(at, "a date");
}
