import type { LockEntry } from "../domain/lock.ts";
import { compareEntries } from "./entry.ts";

const HEAD = `# Written by \`model-review lock\`: what stood behind each model, dataset and Space of this repository when it was accepted.
# Review its differences like those of code and do not edit it by hand. After a conflict take either side and run the command again.
version: 1
`;

/** The lock as text: sorted, one block for each repository and revision, nothing in it that changes by itself. */
export function writeLock(entries: readonly LockEntry[]): string {
  if (entries.length === 0) return `${HEAD}repos: []\n`;
  return `${HEAD}repos:\n${[...entries].sort(compareEntries).map(writeBlock).join("\n")}`;
}

/** One block. Two entries are the same where their blocks are. */
export function writeBlock(entry: LockEntry): string {
  const { id, kind, revision, name, license, licenseFiles, gated, disabled, weights, bases } = entry;
  const lines: string[] = [];
  const put = (key: string, value: string | boolean | null): void => {
    if (value !== null && value !== false) lines.push(`${key}: ${value === true ? "true" : scalar(value)}`);
  };
  put("id", id);
  put("kind", kind === "model" ? null : kind);
  put("revision", revision);
  put("name", name === id ? null : name);
  put("stable-id", entry.stableId);
  put("commit", entry.commit);
  put("owner", entry.owner);
  put("license", license?.declared ?? null);
  put("license-missing", license !== null && license.declared === null);
  put("license-name", license?.name ?? null);
  if (licenseFiles.length > 0) lines.push("license-files:");
  for (const { path, oid } of licenseFiles) lines.push(`  - path: ${scalar(path)}`, `    oid: ${scalar(oid)}`);
  put("card", entry.card);
  put("gated", gated);
  put("disabled", disabled);
  if (weights.length > 0) lines.push(`weights: [${weights.join(", ")}]`);
  if (bases.length > 0) lines.push("bases:");
  for (const base of bases) {
    lines.push(`  - id: ${scalar(base.id)}`, `    relation: ${base.relation}`);
    if (base.stableId !== null) lines.push(`    stable-id: ${scalar(base.stableId)}`);
    if (base.commit !== null) lines.push(`    commit: ${scalar(base.commit)}`);
    if (base.license !== null) lines.push(`    license: ${scalar(base.license)}`);
  }
  return lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}\n`).join("");
}

/** Words that YAML would read as something other than text. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;

/** A text as YAML: plain where it reads as nothing else, in double quotes otherwise, with every character visible. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w./+ -]*$/.test(text) && !RESERVED.test(text) && !/ $|  /.test(text);
  const isHash = /^[0-9a-f]{24,64}$/.test(text) && /[a-df]/.test(text);
  if (isPlain || isHash) return text;
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u007f]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
