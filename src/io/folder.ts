import { readFileSync, readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";

const MOST_DEPTH = 100;
/** Bytes of a .gitignore that are honoured. */
const LARGEST_RULES = 1024 * 1024;
/** Folders that hold what was installed or made, even where no .gitignore says so. */
const MADE = new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  "__pycache__",
  ".tox",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
]);

interface Rules {
  folder: string;
  rule: Ignore;
}

/**
 * Files and links of a folder that is in no git repository, as git would list them: the nearest .gitignore has the last word.
 * Stops after `most` paths. Links are given, never followed.
 */
export function walkFolder(root: string, most: number): { path: string; isLink: boolean }[] {
  const found: { path: string; isLink: boolean }[] = [];

  function walk(folder: string, outer: readonly Rules[], depth: number): void {
    const entries = entriesOf(join(root, folder));
    const own = entries.some((entry) => entry.name === ".gitignore" && entry.isFile()) ? rulesOf(root, folder) : null;
    const rules = own === null ? outer : [...outer, own];
    for (const entry of entries) {
      if (found.length >= most) return;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (
          MADE.has(entry.name) ||
          depth >= MOST_DEPTH ||
          isIgnored(`${path}/`, rules) ||
          isEnvironment(join(root, path))
        )
          continue;
        walk(path, rules, depth + 1);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path, rules))
        found.push({ path, isLink: entry.isSymbolicLink() });
    }
  }

  walk("", [], 0);
  return found;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function rulesOf(root: string, folder: string): Rules | null {
  try {
    const text = readFileSync(join(root, folder, ".gitignore"), "utf8");
    return text.length > LARGEST_RULES ? null : { folder, rule: ignore().add(text) };
  } catch {
    return null;
  }
}

function isIgnored(path: string, rules: readonly Rules[]): boolean {
  for (const { folder, rule } of rules.toReversed()) {
    const verdict = rule.test(folder === "" ? path : path.slice(folder.length + 1));
    if (verdict.ignored || verdict.unignored) return verdict.ignored;
  }
  return false;
}

/** A Python virtual environment says so itself. */
function isEnvironment(folder: string): boolean {
  return entriesOf(folder).some((entry) => entry.name === "pyvenv.cfg");
}
