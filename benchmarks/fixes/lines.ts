import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { isCommit } from "../../src/domain/repo-id.ts";
import type { Reference, ScanResult } from "../../src/domain/reference.ts";
import type { WorkspaceFile } from "../../src/domain/workspace.ts";
import { openWorkspace } from "../../src/io/workspace.ts";
import * as plugins from "../../src/plugins.ts";
import { selectFormat } from "../../src/scan/format.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";

/** A use of a model or dataset in a public repository that is not pinned to a commit. */
export interface Line {
  reader: string;
  repository: string;
  commit: string | null;
  path: string;
  text: string;
  reference: Reference;
}

/** Of one reader in one repository: files that are opened, files that are scanned, and files whose uses are taken. */
const MOST = { opened: 1_000, scanned: 30, taken: 15 };
/** Repositories with uses after which a reader has enough. */
const ENOUGH = 20;
const LARGEST = 100_000;
const TELLING =
  /hugging ?face|\bhf\.co\/|hf:\/\/|\bhf[-_](?:hub|repo|model|id)|from_?pretrained|repo_?id|--model|gguf|model[\w.-]*["']?\s*[:=]\s*["']?[\w.-]+\/[\w.-]+|["'][\w.-]+\/[\w.-]*(?:bert|gpt|llama|qwen|mistral|gemma|deepseek|minilm|whisper|electra|bge)[\w.-]*["']/i;
/** Names of lists whose lines hold nothing but ids. */
const LISTING = /(?:models?|checkpoints?|datasets?|repos?)[\w-]*\.txt$/i;

const scanner = createScanner(plugins, SCAN_DEFAULTS);

/** Reads a text as the shipped scanner reads a file of that path. */
export function scanText(path: string, text: string): ScanResult {
  const bytes = Buffer.from(text);
  return scanner.scan({ list: () => ({ files: [{ path, size: bytes.length }], skipped: [] }), read: () => bytes });
}

/**
 * The uses of each reader, in the order in which they are to be tried: one of each repository in turn, one of each of its files in
 * turn, the same on every run and whatever a fix would make of them. A folder is a checkout named `owner__name`, with its commit
 * in `owner__name.commit` beside it or in its `.git`.
 */
export function linesOf(folders: readonly string[]): Map<string, Line[]> {
  const found = new Map<string, Line[][]>(plugins.documents.map(({ id }) => [id, []]));
  for (const folder of folders) {
    const repository = basename(resolve(folder)).replace("__", "/");
    const commit = commitOf(folder);
    const workspace = openWorkspace(folder);
    const byReader = Map.groupBy(
      workspace.list().files.filter(({ size }) => size <= LARGEST),
      // What has no format of its own may be read as text, and is told by what it holds.
      ({ path }) => selectFormat(path, "", plugins.documents)?.id ?? "text",
    );
    for (const [reader, files] of byReader) {
      const known = found.get(reader);
      if (known === undefined || known.length >= ENOUGH) continue;
      const byFile: Line[][] = [];
      const open = (path: string): string => Buffer.from(workspace.read(path) ?? []).toString("utf8");
      for (const { path, text } of telling(reader, files, open)) {
        const uses = scanText(path, text).references.filter(
          ({ usage, kind, revision }) =>
            usage === "use" && kind !== "space" && !(revision !== null && isCommit(revision)),
        );
        if (uses.length > 0)
          byFile.push(uses.map((reference) => ({ reader, repository, commit, path, text, reference })));
        if (byFile.length === MOST.taken) break;
      }
      if (byFile.length > 0) known.push(inTurn(byFile));
    }
  }
  return new Map([...found].map(([reader, byRepository]) => [reader, inTurn(byRepository)]));
}

/** Some files that may hold a use, spread over the tree. */
function* telling(
  reader: string,
  files: readonly WorkspaceFile[],
  open: (path: string) => string,
): Iterable<{ path: string; text: string }> {
  const mixed = files
    .map(({ path }) => ({ path, order: createHash("sha256").update(path).digest("hex") }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  let scanned = 0;
  let opened = 0;
  for (const { path } of mixed) {
    const text = open(path);
    if (selectFormat(path, text, plugins.documents)?.id !== reader) continue;
    if (++opened > MOST.opened) return;
    if (!TELLING.test(text) && !LISTING.test(path)) continue;
    yield { path, text };
    if (++scanned === MOST.scanned) return;
  }
}

/** The first of each list, then the second of each. */
function inTurn<One>(lists: readonly (readonly One[])[]): One[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
}

function commitOf(folder: string): string | null {
  const beside = `${resolve(folder)}.commit`;
  if (existsSync(beside)) return readFileSync(beside, "utf8").trim();
  if (!existsSync(`${folder}/.git`)) return null;
  return execFileSync("git", ["-C", folder, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
}
