import type { PolicyPlace } from "../domain/policy.ts";
import type { Location, RelatedPlace, RepoId } from "../domain/reference.ts";
import type { Evidence } from "../domain/report.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import { localPathOf } from "../domain/policy-address.ts";

/** A repository for a sentence: its id as code, with its kind unless it is a model. */
export function named({ kind, id }: RepoId): string {
  if (kind === "model") return `\`${id}\``;
  return kind === "dataset" ? `dataset \`${id}\`` : `Space \`${id}\``;
}

/** A repository at the start of a sentence. */
export function subjectOf(repo: RepoId): string {
  const text = named(repo);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The page of a repository, at a commit where one is given. */
export function pageOf(hubUrl: string, { kind, id }: RepoId, commit: string | null = null): string {
  const folder = kind === "model" ? "" : kind === "dataset" ? "datasets/" : "spaces/";
  return `${hubUrl.replace(/\/+$/, "")}/${folder}${id}${commit === null ? "" : `/tree/${commit}`}`;
}

/** What the Hub said of a repo, as evidence. */
export function saidByHub(hubUrl: string, repo: ResolvedRepo): Partial<Evidence> {
  const commit = repo.record?.commit ?? null;
  return { source: "api", url: pageOf(hubUrl, repo, commit), commit };
}

/** The place of a policy entry in this repository; null where it stands in a preset or in another repository. */
export function locationOf({ source, line, column }: PolicyPlace): Location | null {
  const path = localPathOf(source);
  return path === null ? null : { path, line, column, endLine: line, endColumn: column, cell: null };
}

/** The same as a related place. */
export function declaredHere(place: PolicyPlace): RelatedPlace[] {
  const path = localPathOf(place.source);
  return path === null ? [] : [{ path, line: place.line, role: "declared-here" }];
}

/** Two or three items and how many more: `a`, `b` and 3 more. */
export function someOf(items: readonly string[], most = 3): string {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

/** Whole days between a moment of the Hub (ISO 8601) and now; null where it is not known. */
export function daysSince(moment: string | null, now: Date): number | null {
  const then = moment === null ? NaN : Date.parse(moment);
  return Number.isNaN(then) ? null : Math.floor((now.getTime() - then) / 86_400_000);
}

/** Whether two names of a repository are of different owners; a legacy name has none, the Hub's own people own it. */
export function isOfAnotherOwner(asked: string, found: string): boolean {
  const [before, now] = [ownerOf(asked), ownerOf(found)];
  return before !== null && before.toLowerCase() !== now?.toLowerCase();
}

/** The owner of a namespaced id; null for a legacy one. */
export function ownerOf(id: string): string | null {
  const slash = id.indexOf("/");
  return slash === -1 ? null : id.slice(0, slash);
}
