import type { OwnRepository } from "../domain/own-repository.ts";
import { formatExpression, parseExpression } from "./expression.ts";
import { isLicenseFile } from "./files.ts";

/** Recognises a license text. */
type Identify = (text: string) => { identified: string | null };

const MANIFESTS = /^(?:package\.json|pyproject\.toml|Cargo\.toml)$/;
const STATEMENTS =
  /^(?:docs?\/)?(?:readme|notice|notices|third[-_]party[-_\w]{0,30}|attributions?|credits|acknowledge?ments?|model[-_]?licenses?|about|legal)(?:\.[a-z]{1,8}){0,2}$/i;
const LICENSES_FOLDER = /^(?:licen[cs]es|third[-_]party|legal|notices)\/[^/]{1,120}$/i;
const MOST_FILES = 40;

/** Of a tree's paths those that say under what license it is and what it owes to whom. */
export function statementFilesAmong(paths: readonly string[]): string[] {
  return paths
    .filter(
      (path) => isLicenseFile(path) || MANIFESTS.test(path) || STATEMENTS.test(path) || LICENSES_FOLDER.test(path),
    )
    .sort()
    .slice(0, MOST_FILES);
}

/** Reads those files; `identify` recognises license texts, without it only manifests tell the license. */
export function describeOwnRepository(
  files: readonly { path: string; text: string }[],
  identify: Identify | null,
): OwnRepository {
  const licenses = files.flatMap(({ path, text }): OwnRepository["licenses"] => {
    if (MANIFESTS.test(path)) return statedIn(path, text);
    if (!isLicenseFile(path) || identify === null) return [];
    const { identified } = identify(text);
    return [{ path, written: identified ?? path, expression: identified }];
  });
  const statements = files.filter(({ path }) => !MANIFESTS.test(path));
  return { licenses, statements: [...statements].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function statedIn(path: string, text: string): OwnRepository["licenses"] {
  const written = path === "package.json" ? inPackageJson(text) : inToml(text);
  if (written === null) return [];
  const parsed = parseExpression(written);
  return [{ path, written: written.slice(0, 200), expression: parsed === null ? null : formatExpression(parsed) }];
}

function inPackageJson(text: string): string | null {
  try {
    const manifest: unknown = JSON.parse(text);
    const license =
      typeof manifest === "object" && manifest !== null && "license" in manifest ? manifest.license : null;
    return typeof license === "string" ? license : null;
  } catch {
    return null;
  }
}

/** `license = "…"` or `license = { text = "…" }` in the table of the package. */
function inToml(text: string): string | null {
  let inPackage = false;
  for (const line of text.split("\n", 5_000)) {
    const table = /^\s*\[([^\]]{1,80})\]/.exec(line);
    if (table !== null) inPackage = /^(?:project|package|workspace\.package|tool\.poetry)$/.test(table[1]!.trim());
    else if (inPackage) {
      const value = /^\s*license\s*=\s*(?:\{\s*text\s*=\s*)?["']([^"']{1,200})["']/.exec(line);
      if (value !== null) return value[1]!;
    }
  }
  return null;
}
