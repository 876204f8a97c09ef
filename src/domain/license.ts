/**
 * What a declared license value turned out to be. The states stay apart: an absent license is not an unknown one, and an
 * unreachable card is neither.
 */
export type LicenseState =
  | "spdx" // one SPDX expression
  | "known" // not in the SPDX list, but in the catalogue: llama3.1, gemma, openrail++
  | "family" // cc, gpl, bsd, openrail …: could be any member
  | "other-named" // `other` with a license_name that the catalogue knows or quotes
  | "other" // `other` without a name
  | "unknown" // the literal value `unknown`
  | "absent" // no license field at all
  | "unrecognised"; // a value that no table knows

/** Vocabulary of `licenses.forbid`, and of the clause column of the license catalogue. */
export type Clause =
  | "noncommercial"
  | "research-only"
  | "no-derivatives"
  | "use-restricted"
  | "mau-threshold"
  | "revenue-threshold"
  | "territory-excluded"
  | "output-training-restricted"
  | "share-alike"
  | "strong-copyleft"
  | "network-copyleft"
  | "data-use-limited"
  | "naming-required"
  | "attribution-required"
  | "license-copy-required"
  | "flow-down"
  | "patent-termination"
  | "no-patent-grant"
  | "revocable-terms";

/** Something that a user of the licensed work has to do. */
export interface Obligation {
  /** Such as `attribution-built-with-llama`. */
  id: string;
  text: string;
  /** Where this is known from: a license text, a URL with its commit. */
  source: string;
}

/** A license text found at the commit, as evidence for or against the declared license. */
export interface LicenseText {
  path: string;
  /** Git blob id, null where the Hub did not tell. */
  oid: string | null;
  /** The SPDX expression or LicenseRef that the text is, if it was recognised. */
  identified: string | null;
  /** `unread`: gated or not fetched. `none`: read and not recognised. */
  match: "exact" | "similar" | "none" | "unread";
}

/** The declared license of a repo, identified but not yet judged. */
export interface LicenseIdentity {
  /** The value as it stands in the card; a list is joined with `, `. Null where absent. */
  declared: string | null;
  state: LicenseState;
  /** SPDX expression with `LicenseRef-HF-…` for what SPDX does not list; null where no certain expression exists. */
  expression: string | null;
  /** `license_name` of a card that says `other`. */
  name: string | null;
  /** `license_link` of the card. */
  link: string | null;
  /** The items of a list of several; all of them apply. */
  members?: LicenseIdentity[];
  /** The clarification of the policy that states it in the place of card and texts. */
  clarifiedBy?: { source: string; line: number; column: number };
}

/** deny < unknown < allow: OR takes the best, AND the worst. */
export type LicenseOutcome = "allow" | "deny" | "unknown";

/** A policy's answer for one license expression. */
export interface LicenseDecision {
  outcome: LicenseOutcome;
  /** The leaf of the expression, or the state, that decided. */
  decidedBy: string;
  /** Why, in words that can stand in a message: `not in licenses.allow`. */
  reason: string;
}
