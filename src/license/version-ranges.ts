import satisfies from "spdx-satisfies";
import type { Leaf } from "./expression.ts";
import { formatExpression } from "./expression.ts";

/** `+` or `-or-later`: the version named and those after it. */
export function isRange(leaf: Leaf): boolean {
  return leaf.plus || leaf.license.endsWith("-or-later");
}

/**
 * Whether two licenses are versions of one of which a range covers the other: the licensee of `GPL-2.0-or-later` may choose
 * version 3, and a policy with `CC-BY-3.0+` means 4.0 too. Without an explicit range nothing is covered.
 *
 * `spdx-satisfies` knows the families of versions, but takes every id of eight characters for a range (`CDDL-1.0` satisfies
 * `CDDL-1.1+`) and throws on some GFDL ids, so the version numbers must agree with it.
 */
export function isWithinRange(leaf: Leaf, entry: Leaf): boolean {
  if (!isRange(leaf) && !isRange(entry)) return false;
  if (leaf.exception !== entry.exception || !versionsAgree(leaf, entry)) return false;
  try {
    return satisfies(formatExpression(leaf), [formatExpression(entry)]);
  } catch {
    return false;
  }
}

function versionsAgree(leaf: Leaf, entry: Leaf): boolean {
  const left = versionOf(leaf.license);
  const right = versionOf(entry.license);
  if (left === null || right === null || left.family !== right.family) return false;
  if (isRange(leaf) && isRange(entry)) return true;
  const [range, single] = isRange(leaf) ? [left, right] : [right, left];
  return compareVersions(single.version, range.version) >= 0;
}

function versionOf(license: string): { family: string; version: number[] } | null {
  const match = /^([A-Za-z][A-Za-z-]{0,60}?)-(\d{1,4}(?:\.\d{1,4}){0,3})(?:-only|-or-later)?$/.exec(license);
  return match === null ? null : { family: match[1]!, version: match[2]!.split(".").map(Number) };
}

function compareVersions(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
