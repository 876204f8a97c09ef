import type { TemporaryFolder } from "../builders/temporary-folder.ts";
import type { Repository } from "./github-state.ts";

/** Gives a stand-in's repository commits of a folder's git: trees, files and texts with the ids that git gave them. */
export function serveCommits(repository: Repository, folder: TemporaryFolder, commits: readonly string[]): void {
  for (const commit of commits) {
    const texts = new Map<string, string>();
    const records = folder.git("ls-tree", "-r", "-t", "-z", "--long", commit).split("\0").filter(Boolean);
    const tree = records.map((record) => {
      const [, mode, type, sha, size, path] = /^(\d{6}) (\w+) (\w+) +(\d+|-)\t([^]+)$/.exec(record)!;
      if (type === "blob") {
        const text = folder.git("cat-file", "blob", sha!);
        // git's own output, trimmed by the folder, ends as the file did.
        const whole = Number(size) > Buffer.byteLength(text) ? `${text}\n` : text;
        texts.set(path!, whole);
        repository.blobs.set(sha!, Buffer.from(whole));
      }
      return { path: path!, mode: mode!, type: type!, sha: sha!, ...(size === "-" ? {} : { size: Number(size) }) };
    });
    repository.trees.set(commit, tree);
    repository.contents.set(commit, texts);
  }
}

/** Two commits compared as GitHub does: from where their histories parted. */
export function serveComparison(repository: Repository, folder: TemporaryFolder, base: string, head: string): void {
  const mergeBase = folder.git("merge-base", base, head);
  serveCommits(repository, folder, [...new Set([base, mergeBase, head])]);
  const records = folder.git("diff", "--name-status", "--no-renames", mergeBase, head).split("\n").filter(Boolean);
  const status: Record<string, string> = { A: "added", D: "removed", M: "modified", T: "changed" };
  repository.mergeBases.set(`${base}...${head}`, mergeBase);
  repository.comparisons.set(
    `${base}...${head}`,
    records.map((record) => ({ filename: record.slice(2), status: status[record[0]!]! })),
  );
}
