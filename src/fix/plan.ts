import type { Workspace } from "../domain/workspace.ts";
import type { Change } from "./changes.ts";
import { planFile, type FilePlan, type Scan } from "./fix.ts";

/** Turns the changes of a whole tree into edits, file by file in the order of their paths. */
export function planFiles(changes: readonly Change[], workspace: Workspace, scan: Scan): FilePlan[] {
  const byPath = new Map<string, Change[]>();
  for (const change of changes) {
    const { path } = change.reference;
    const ofFile = byPath.get(path);
    if (ofFile === undefined) byPath.set(path, [change]);
    else ofFile.push(change);
  }
  return [...byPath]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, ofFile]) => {
      const text = textOf(workspace.read(path));
      return text === null ? leftAlone(path, ofFile, "the file is not UTF-8 text") : planFile(path, text, ofFile, scan);
    });
}

/** A plan that changes nothing of a file. */
export function leftAlone(path: string, changes: readonly Change[], why: string): FilePlan {
  return { path, text: "", fixes: [], left: changes.map((change) => ({ change, why })) };
}

/** Null where bytes would not survive being read as UTF-8 and written again. */
function textOf(bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
