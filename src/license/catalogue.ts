import type { LicenseEntry } from "./catalogue/entry.ts";
import { COMMUNITY } from "./catalogue/community.ts";
import { FAMILY_TERMS } from "./catalogue/families.ts";
import { CONTENT } from "./catalogue/content.ts";
import { OPEN_SOURCE } from "./catalogue/open-source.ts";
import { RESEARCH } from "./catalogue/research.ts";
import { USE_RESTRICTED } from "./catalogue/use-restricted.ts";
import type { Category } from "./categories.ts";

export const CATALOGUE: readonly LicenseEntry[] = [
  ...OPEN_SOURCE,
  ...CONTENT,
  ...USE_RESTRICTED,
  ...COMMUNITY,
  ...RESEARCH,
];

const BY_ID = new Map(CATALOGUE.map((entry) => [entry.id, entry]));

/** What is known of an SPDX id or `LicenseRef-…`; null where nobody has read it. */
export function entryOf(license: string): LicenseEntry | null {
  const known = BY_ID.get(license);
  if (known !== undefined) return known;
  return license.endsWith("-only") || license.endsWith("-or-later")
    ? (BY_ID.get(license.replace(/-(?:only|or-later)$/, "")) ?? null)
    : null;
}

const FAMILIES = new Map(FAMILY_TERMS.map((entry) => [entry.id, entry]));

/** What all members of a family have in common, by `familyRefOf`; no license that could be allowed. */
export function familyEntryOf(reference: string): LicenseEntry | null {
  return FAMILIES.get(reference) ?? null;
}

export function categoryOf(license: string): Category | null {
  return entryOf(license)?.category ?? null;
}

const BY_NAME = new Map(
  CATALOGUE.flatMap((entry) => (entry.names ?? []).map((name): [string, string] => [name, entry.id])),
);

/**
 * The license that the `license_name` of a card means; null where no table knows the name. Only licenses that restrict are
 * known by name: a permissive name on a card that says `other` is no evidence of a permissive license.
 */
export function expressionOfName(name: string): string | null {
  const key = name.toLowerCase().replace(/[\s_-]+/g, "-");
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/-(?:community-)?license(?:-agreement)?$/, "")) ?? null;
}
