import type { LicenseText } from "../../src/domain/license.ts";
import type { Ancestor, Relation } from "../../src/domain/resolution.ts";
import { identifyLicense } from "../../src/license/identify.ts";
import { termsOf } from "../../src/license/terms.ts";
import { used, type Case } from "./judging.ts";
import { anAncestor, type RepoOverrides } from "./report.ts";

/** What a card declares: a license id, a list, or the whole front matter. */
export type Declared = string | string[] | Record<string, unknown> | null;

const cardOf = (declared: Declared): Record<string, unknown> =>
  declared === null ? {} : typeof declared === "string" || Array.isArray(declared) ? { license: declared } : declared;

/** A use of `acme/x` with a license as its card declares it. */
export function licensed(declared: Declared, ancestors: Ancestor[] = [], more: RepoOverrides = {}): Case {
  const identity = identifyLicense(cardOf(declared));
  return used({
    id: "acme/x",
    lineage: { ancestors, complete: true, defects: [] },
    ...more,
    license: { ...identity, ...termsOf(identity), ...more.license },
  });
}

/** A base model of `acme/x`, or of another child. */
export function base(
  relation: Relation,
  declared: Declared,
  id = "base/m",
  of = "acme/x",
  more: Partial<Ancestor> = {},
): Ancestor {
  return anAncestor({
    id,
    of,
    depth: of === "acme/x" ? 1 : 2,
    relation,
    license: identifyLicense(cardOf(declared)),
    ...more,
  });
}

/** A license file of a repo and what its text was recognised as. */
export function licenseFile(
  identified: string | null,
  path = "LICENSE",
  match: LicenseText["match"] = identified === null ? "none" : "exact",
): LicenseText {
  return { path, oid: "a".repeat(40), identified, match };
}
