import type { LicenseText } from "../domain/license.ts";
import type { Hub, RepoRecord } from "../domain/resolution.ts";
import { isLicenseFile } from "../license/files.ts";

export type IdentifyText = (text: string) => Pick<LicenseText, "identified"> & { match: "exact" | "similar" | "none" };

const MOST_TEXTS = 6;

/** The license files among a repo's files: by name, and the one that the card links to. */
export function licenseFilesOf(record: RepoRecord, card: Record<string, unknown> | null): string[] {
  const files = record.files ?? [];
  const link = card?.["license_link"];
  const linked = typeof link === "string" ? linkedPath(link, record.id) : null;
  const named = files.filter(isLicenseFile);
  return [...new Set([...files.filter((path) => path === linked), ...named])].slice(0, MOST_TEXTS).sort();
}

/** `LICENSE`, `./LICENSE.md`, or the page of a file in this very repository. */
function linkedPath(link: string, id: string): string | null {
  const page = /^https:\/\/huggingface\.co\/([^/]+\/[^/]+)\/(?:blob|resolve|raw)\/[^/]+\/([^?#]{1,300})$/.exec(link);
  if (page) return page[1] === id ? page[2]! : null;
  return /^[a-z]+:/i.test(link) ? null : link.replace(/^\.\//, "").slice(0, 300);
}

/**
 * Reads the license texts at the commit: one request each. A gated text is unread, not missing; its blob id is told all the same,
 * for one request more. `complete` is false where a text was there and could not be read for another reason.
 */
export async function readLicenseTexts(
  record: RepoRecord,
  card: Record<string, unknown> | null,
  hub: Hub,
  identify: IdentifyText,
): Promise<LicenseText[]> {
  const { commit } = record;
  if (commit === null) return [];
  const paths = licenseFilesOf(record, card);
  const answers = await Promise.all(paths.map((path) => hub.file(record.kind, record.id, commit, path)));
  const unread = paths.filter((_, index) => answers[index]!.status === "gated");
  const blobs = unread.length > 0 ? await hub.blobs(record.kind, record.id, commit, unread) : null;
  return paths.flatMap((path, index): LicenseText[] => {
    const answer = answers[index]!;
    if (answer.status === "missing") return [];
    if (answer.status === "found") return [{ path, oid: answer.oid, ...identify(answer.text) }];
    const oid = blobs?.status === "found" ? (blobs.blobs.find((blob) => blob.path === path)?.oid ?? null) : null;
    return [{ path, oid, identified: null, match: "unread" }];
  });
}
