import type { FileDigest, Hub, RepoRecord } from "../domain/resolution.ts";

/**
 * Digests of files at the commit: one request each, and one more for the blob ids of those that are gated. A SHA-256 is that of
 * the text, so it is told only where the whole text came and its bytes are beyond doubt.
 */
export async function readDigests(record: RepoRecord, paths: readonly string[], hub: Hub): Promise<FileDigest[]> {
  const { commit } = record;
  const wanted = [...new Set(paths)].sort();
  if (commit === null) return wanted.map((path) => ({ path, oid: null, sha256: null, missing: false }));
  const answers = await Promise.all(wanted.map((path) => hub.file(record.kind, record.id, commit, path)));
  const gated = wanted.filter((_, index) => answers[index]!.status === "gated");
  const blobs = gated.length > 0 ? await hub.blobs(record.kind, record.id, commit, gated) : null;
  return Promise.all(
    wanted.map(async (path, index) => {
      const answer = answers[index]!;
      if (answer.status === "found") {
        const sha256 = answer.truncated ? null : await sha256Of(answer.text);
        return { path, oid: answer.oid, sha256, missing: false };
      }
      const blob = blobs?.status === "found" ? blobs.blobs.find((each) => each.path === path) : undefined;
      // A listing that came and does not name a gated path means that the path is not there.
      const missing = answer.status === "missing" || (answer.status === "gated" && blobs?.status === "found" && !blob);
      return { path, oid: blob?.oid ?? null, sha256: null, missing };
    }),
  );
}

/** Null where bytes were lost in reading: they stand as U+FFFD in the text. */
async function sha256Of(text: string): Promise<string | null> {
  if (text.includes("\uFFFD")) return null;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
