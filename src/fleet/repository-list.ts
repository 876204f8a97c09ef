import type { FleetTarget } from "../domain/fleet.ts";
import { UsageError } from "../domain/usage-error.ts";

/** Characters; a list of 100,000 repositories is smaller. */
export const LARGEST_LIST = 10_000_000;

/** GitHub's grammar: an owner of letters, digits and dashes, a name that may have dots and underscores besides. */
const HOSTED = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?\/[A-Za-z0-9._-]{1,100}$/;

/** Whether the text is `owner/name` on GitHub. */
export function isHostedName(text: string): boolean {
  return HOSTED.test(text) && !/\/\.{1,2}$/.test(text) && !/\.git$/i.test(text);
}

/**
 * Reads which repositories are meant: lines of `owner/name` or `owner/name@ref` with `#` comments, or the JSON that `fleet plan`
 * prints, whole or one of its jobs. The same repository twice counts once. Throws `UsageError` with the line or entry.
 */
export function readRepositoryList(text: string, source: string): FleetTarget[] {
  if (text.length > LARGEST_LIST)
    throw new UsageError(`${source} is larger than ${LARGEST_LIST / 1_000_000} million characters`);
  const targets = /^\s*[[{]/.test(text) ? fromJson(text, source) : fromLines(text, source);
  const distinct = new Map(targets.map((target) => [target.repository, target]));
  return [...distinct.values()];
}

function fromLines(text: string, source: string): FleetTarget[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const said = line.replace(/(?:^|\s)#.*$/, "").trim();
    return said === "" ? [] : [targetOf(said, null, `${source}:${index + 1}`)];
  });
}

function fromJson(text: string, source: string): FleetTarget[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${source} begins like JSON and is none`);
  }
  return entriesOf(value, source).map((entry, index) => {
    const at = `${source}: entry ${index + 1}`;
    if (typeof entry === "string") return targetOf(entry, null, at);
    const { repository, ref, size } = objectOf(entry, at);
    if (typeof repository !== "string") throw new UsageError(`${at} has no repository`);
    const kilobytes = typeof size === "number" && Number.isFinite(size) && size >= 0 ? size : null;
    if (ref != null && typeof ref !== "string") throw new UsageError(`${at}: its ref is not a text`);
    const target = targetOf(repository, kilobytes, at);
    return ref == null ? target : { ...target, ref: checkedRef(ref, at) };
  });
}

/** A list, the `repositories` of one job, or all those of the `include` of a matrix. */
function entriesOf(value: unknown, source: string): unknown[] {
  if (Array.isArray(value)) return value;
  const { repositories, include } = objectOf(value, source);
  if (Array.isArray(repositories)) return repositories;
  if (Array.isArray(include)) return include.flatMap((job) => entriesOf(job, source));
  throw new UsageError(`${source} has neither repositories nor include`);
}

function objectOf(value: unknown, at: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UsageError(`${at} is not an object`);
}

function targetOf(said: string, size: number | null, at: string): FleetTarget {
  const sign = said.indexOf("@");
  const repository = sign === -1 ? said : said.slice(0, sign);
  if (!isTargetName(repository)) throw new UsageError(`${at}: ${JSON.stringify(said.slice(0, 100))} is not owner/name`);
  return { repository, ref: sign === -1 ? null : checkedRef(said.slice(sign + 1), at), size };
}

/** `owner/name`, or a path below a folder of checkouts: no way up, nothing that cannot be seen. */
function isTargetName(text: string): boolean {
  if (text.length === 0 || text.length > 400 || /[\p{Cc}\p{Cf}\p{Cs}\\]/u.test(text)) return false;
  return text.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function checkedRef(ref: string, at: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9._/+-]{0,199}$/.test(ref) && !ref.includes("..")) return ref;
  throw new UsageError(`${at}: ${JSON.stringify(ref.slice(0, 100))} is not a branch, tag or commit`);
}
