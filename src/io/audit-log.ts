import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  rmdirSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../domain/usage-error.ts";

/** Bytes of one line that are looked at; a run of a very large repository writes about one. */
const LONGEST_LINE = 64 * 1024 * 1024;
const LARGEST_LOG = 512 * 1024 * 1024;
/** Milliseconds that another run may take to write its line. */
const PATIENCE = 10_000;

/**
 * Puts one line at the end of a log and changes nothing before it. `lineAfter` is given the last line, null for a new log; runs
 * that write at the same time wait for each other. Answers the line and its number. Throws `UsageError`.
 */
export function appendLine(path: string, lineAfter: (last: string | null) => string): { line: string; number: number } {
  mkdirSync(dirname(path), { recursive: true });
  return alone(path, () => {
    const file = openLog(path);
    try {
      const { size } = fstatSync(file);
      if (size > LARGEST_LOG) throw new UsageError(`${path} is too large: begin a new audit log`);
      const content = Buffer.allocUnsafe(size);
      readSync(file, content, 0, size, 0);
      const lines = linesOf(content.toString("utf8"));
      const line = lineAfter(lines.at(-1) ?? null);
      // A run that was killed may have left a line without an end.
      const isTorn = size > 0 && content[size - 1] !== 10;
      writeSync(file, `${isTorn ? "\n" : ""}${line}\n`);
      return { line, number: lines.length + 1 };
    } finally {
      closeSync(file);
    }
  });
}

/** The lines of a log. Throws `UsageError`. */
export function readLines(path: string): string[] {
  const file = openLog(path, constants.O_RDONLY);
  try {
    const { size } = fstatSync(file);
    if (size > LARGEST_LOG) throw new UsageError(`${path} is too large to be read`);
    const content = Buffer.allocUnsafe(size);
    readSync(file, content, 0, size, 0);
    return linesOf(content.toString("utf8"));
  } finally {
    closeSync(file);
  }
}

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  if (lines.some((line) => line.length > LONGEST_LINE)) throw new UsageError("a line is too long for an audit log");
  return lines;
}

function openLog(path: string, flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT): number {
  try {
    const file = openSync(path, flags | (constants.O_NOFOLLOW ?? 0), 0o644);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
  } catch {
    // Told below: which of the many reasons it is does not change what can be done.
  }
  throw new UsageError(`${path} is not a file that can be opened`);
}

/** Holds a folder beside the file for as long as it takes: making one either succeeds or tells that somebody else has it. */
function alone<T>(path: string, action: () => T): T {
  const lock = `${path}.lock`;
  for (const began = Date.now(); ;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw new UsageError(`${path} cannot be written`);
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > 3 * PATIENCE) rmdirSync(lock);
      else if (Date.now() - began > PATIENCE)
        throw new UsageError(`${path} is being written by another run; if there is none, delete ${lock}`);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  try {
    return action();
  } finally {
    rmdirSync(lock);
  }
}
