import type { Enforcement, Severity } from "../domain/policy.ts";
import type { Reference } from "../domain/reference.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";
import type { Complaint, Rule } from "./rule.ts";

/** A complaint with its weight and the places that it is about: what becomes one finding or several. */
export interface Draft {
  rule: Rule;
  complaint: Complaint;
  severity: Severity;
  /** Where its place is under another enforcement than the run. */
  enforcement?: Enforcement;
  /** The day from which on it fails, where it does not yet. */
  failsFrom?: string;
  repo: ResolvedRepo | null;
  /** In order; empty where the complaint is not about references. */
  references: readonly Reference[];
}
