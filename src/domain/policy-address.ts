/** Where a layer comes from, as `extends` and the `policy` input write it. */
export type LayerAddress =
  | { kind: "preset"; name: string }
  | ({ kind: "remote" } & RemoteAddress)
  /** Relative to the file that names it, with `/`. */
  | { kind: "file"; path: string };

/** A file in another repository at a revision. */
export interface RemoteAddress {
  owner: string;
  repo: string;
  path: string;
  ref: string;
}

// GitHub's grammar: an owner has letters, digits and single dashes, a repository also `.` and `_`. A path that starts with a
// dot is never an owner, so `./a/b@c.yml` is always a file.
const REMOTE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/([^@\s]{1,300})@([^@\s]{1,200})$/;

/** What an entry of `extends` names: `preset:name`, `owner/repo/path@ref`, else a path. */
export function parseLayerAddress(text: string): LayerAddress {
  if (text.startsWith("preset:")) return { kind: "preset", name: text.slice("preset:".length) };
  const remote = parseRemoteAddress(text);
  return remote === null ? { kind: "file", path: text } : { kind: "remote", ...remote };
}

/** `owner/repo/path@ref`; null for anything else. */
export function parseRemoteAddress(text: string): RemoteAddress | null {
  const match = REMOTE.exec(text);
  if (match === null) return null;
  const [, owner, repo, path, ref] = match as unknown as [string, string, string, string, string];
  const isPlain = path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
  return isPlain && repo !== "." && repo !== ".." ? { owner, repo, path, ref } : null;
}

/** As `parseRemoteAddress` reads it. */
export function formatRemoteAddress({ owner, repo, path, ref }: RemoteAddress): string {
  return `${owner}/${repo}/${path}@${ref}`;
}

const COMMIT = /^[0-9a-f]{40}$/;
// Branches are named for what they are for, tags for what they hold: `v1`, `1.2.3`, `2026-05`, `policy-v3.1`.
const TAG = /^(?:refs\/tags\/.+|(?:[A-Za-z][\w.-]*[-_/])?v?\d+(?:[._-]\d+)*(?:[-+][0-9A-Za-z.-]+)?)$/;

/** Whether a ref is a commit or reads like a tag. A branch can be moved by whoever may push to it. */
export function isPinnedRef(ref: string): boolean {
  return COMMIT.test(ref) || TAG.test(ref);
}

/** The path of a policy source inside the repository under review; null for a preset or another repository's file. */
export function localPathOf(source: string): string | null {
  if (parseLayerAddress(source).kind !== "file") return null;
  return source.startsWith("./") ? source.slice(2) : source;
}

/** How a path inside the repository is written as a source: never to be taken for a remote address. */
export function localSource(path: string): string {
  return parseLayerAddress(path).kind === "file" ? path : `./${path}`;
}

/**
 * `path` as seen from the folder of `from`, both relative to the root; null where it leaves the repository or is absolute.
 */
export function resolvePath(from: string, path: string): string | null {
  if (path.startsWith("/") || path.includes("\\") || path.includes("\0") || /^[A-Za-z]:/.test(path)) return null;
  const segments = from.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.length === 0 ? null : segments.join("/");
}
