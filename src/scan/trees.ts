import type { Reference, ScanResult } from "../domain/reference.ts";
import type { Workspace } from "../domain/workspace.ts";
import { compareReferences } from "./compare.ts";
import { comparePlaces } from "./merge.ts";
import type { Scanner } from "./scan.ts";

/** The tree to compare with. */
export interface Base {
  workspace: Workspace;
  /** Paths that differ between base and head. */
  changed: ReadonlySet<string>;
  /** Paths of the head whose text has one of these words; null where that cannot be asked. */
  naming?(words: readonly string[]): ReadonlySet<string> | null;
  /** Whether the head's other files are only listed, and cannot be read. */
  onlyChanged?: boolean;
}

export interface ScannedTrees {
  head: ScanResult;
  /** Of the head with what changed, then those that are gone. */
  references: Reference[];
  /** Of the base, as far as the head still asks for them; null where there is no base. */
  before: Pick<ScanResult, "references" | "tokens"> | null;
  /** Files that were not read, because the change does not concern them. */
  unaffected: number;
}

/** Scans all of a head: in this thread, or in several where the world has them. */
export type ScanAll = (scanner: Scanner, workspace: Workspace) => Promise<ScanResult>;

/** Files of a head from which on a comparison reads only what the change concerns. */
export const LARGE_TREE = 1000;

/**
 * Scans a head and, where there is a base, what differs there. Of a large head only the files that differ are told in full, and
 * of the others the places of the repos that those name: all that can tell what is new, moved or gone. `whole` tells all that can
 * be read.
 */
export async function scanTrees(
  scanner: Scanner,
  workspace: Workspace,
  base: Base | null,
  whole: boolean,
  scanAll: ScanAll = async (by, tree) => by.scan(tree),
): Promise<ScannedTrees> {
  if (base === null) {
    const head = await scanAll(scanner, workspace);
    return { head, references: head.references, before: null, unaffected: 0 };
  }
  const { references, tokens } = scanner.scan(base.workspace, base.changed);
  const part = whole && base.onlyChanged !== true ? null : scanConcerned(scanner, workspace, base, references);
  const { head, unaffected } = part ?? { head: await scanAll(scanner, workspace), unaffected: 0 };
  const isUnchanged = ({ path }: { path: string }): boolean => !base.changed.has(path);
  return {
    head,
    references: compareReferences(head.references, references, base.changed),
    before: {
      references: [...head.references.filter(isUnchanged), ...references],
      tokens: [...head.tokens.filter(isUnchanged), ...tokens],
    },
    unaffected,
  };
}

function scanConcerned(
  scanner: Scanner,
  workspace: Workspace,
  base: Base,
  before: readonly Reference[],
): { head: ScanResult; unaffected: number } | null {
  const { files } = workspace.list();
  const { changed } = base;
  const naming = base.onlyChanged === true ? namesNothing : files.length > LARGE_TREE ? base.naming : undefined;
  if (naming === undefined) return null;
  const now = scanner.scan(workspace, changed);
  const named = [...before, ...now.references];
  const names = new Set(named.map(({ id }) => id.slice(id.lastIndexOf("/") + 1)));
  const also = names.size === 0 ? new Set<string>() : naming([...names]);
  if (also === null) return null;
  const elsewhere = new Set([...also].filter((path) => !changed.has(path)));
  const { references, scanned } = scanner.scan(workspace, elsewhere);
  const concerned = new Set(named.map(repo));
  const head: ScanResult = {
    references: [...now.references, ...references.filter((reference) => concerned.has(repo(reference)))].sort(
      comparePlaces,
    ),
    blindSpots: now.blindSpots,
    tokens: now.tokens,
    scanned: {
      files: now.scanned.files + scanned.files,
      bytes: now.scanned.bytes + scanned.bytes,
      skipped: now.scanned.skipped,
    },
  };
  return { head, unaffected: files.filter(({ path }) => !changed.has(path) && !elsewhere.has(path)).length };
}

const namesNothing = (): ReadonlySet<string> => new Set();

const repo = ({ kind, id }: Reference): string => `${kind}:${id}`;
