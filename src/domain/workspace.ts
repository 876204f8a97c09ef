import type { SkippedFile } from "./reference.ts";

/** A file to scan. */
export interface WorkspaceFile {
  /** Relative to the root, with `/`. */
  path: string;
  /** Bytes. */
  size: number;
}

/** A tree of files: the working tree, a git revision, or files read through an API. */
export interface Workspace {
  /** Regular files, sorted by path; what is left out is listed with its reason. */
  list(): { files: WorkspaceFile[]; skipped: SkippedFile[] };
  /** The bytes of a listed file; null where it cannot be read. The buffer is only valid until the next call. */
  read(path: string): Uint8Array | null;
}
