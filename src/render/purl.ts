import { PUBLIC_HUB } from "../domain/public-hub.ts";
import type { RepoId } from "../domain/reference.ts";
import { percentEncoded } from "./escape.ts";

const FOLDERS = { model: [], dataset: ["datasets"], space: ["spaces"] } as const;

/**
 * Package URL of a Hub repo: `pkg:huggingface/org/name@<commit>` (purl-spec: types/huggingface). The type is for models;
 * datasets and spaces carry the folder of their address on the Hub as the first part of the namespace.
 */
export function purlOf(repo: RepoId, commit: string | null, hub: string): string {
  const path = [...FOLDERS[repo.kind], ...repo.id.split("/")].map(percentEncoded).join("/");
  const version = commit === null ? "" : `@${percentEncoded(commit.toLowerCase())}`;
  const base = hub.replace(/\/+$/, "");
  const qualifiers = base === PUBLIC_HUB ? "" : `?repository_url=${percentEncoded(base)}`;
  return `pkg:huggingface/${path}${version}${qualifiers}`;
}
