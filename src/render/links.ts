import type { RepoId } from "../domain/reference.ts";
import { percentEncoded } from "./escape.ts";

const FOLDERS = { model: "", dataset: "datasets/", space: "spaces/" } as const;
const encoded = (path: string): string => path.split("/").map(percentEncoded).join("/");

/** The page of a repo on the Hub, at a commit where one is given. */
export function repoUrl(hub: string, repo: RepoId, commit: string | null = null): string {
  const page = `${hub.replace(/\/+$/, "")}/${FOLDERS[repo.kind]}${encoded(repo.id)}`;
  return commit === null ? page : `${page}/tree/${percentEncoded(commit)}`;
}

/** A file of the reviewed tree, at a line. Null where the tree has no address. */
export function sourceUrl(base: string | null | undefined, path: string, line: number): string | null {
  return base ? `${base.replace(/\/+$/, "")}/${encoded(path)}#L${line}` : null;
}
