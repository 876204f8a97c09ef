import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  writeSync,
} from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/**
 * Puts a new text in the place of a file's old one, keeping its mode and owner. Answers null, or why it did not: nothing is
 * written outside of `root`, through a link, to a file that nobody may write, or to one that is not `before` any more.
 */
export function rewriteInside(root: string, path: string, before: string, after: string): string | null {
  const base = realpathSync(root);
  const target = resolve(base, path);
  const inside = relative(base, target);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    return "it is outside of the folder";
  let file: number;
  try {
    if (realpathSync(dirname(target)) !== dirname(target)) return "a link leads to it";
    file = openSync(target, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return refusalOf(error);
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return "it is no regular file";
    // Whoever may write everything, such as root in a container, is asked all the same.
    if ((stats.mode & 0o222) === 0) return "it is read-only";
    if (!readFileSync(file).equals(Buffer.from(before))) return "it has changed since it was read";
    const bytes = Buffer.from(after);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, at);
    ftruncateSync(file, bytes.length);
    return null;
  } catch (error) {
    return refusalOf(error);
  } finally {
    closeSync(file);
  }
}

function refusalOf(error: unknown): string {
  const { code } = error as { code?: string };
  switch (code) {
    case "ELOOP":
      return "it is a link";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "it is read-only";
    case "ENOENT":
    case "ENOTDIR":
      return "it is gone";
    default:
      return `it cannot be written (${code ?? "unknown"})`;
  }
}
