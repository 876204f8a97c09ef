import type { LicenseDecision, LicenseIdentity, LicenseOutcome } from "../domain/license.ts";
import type { AllowEntry } from "../domain/policy.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";

/** What licenses mean, from the license folder. */
export interface LicenseJudge {
  /**
   * Judges a license by an allow list; without a list nothing is denied for not being on it. `onUsed` is told every entry
   * that allowed a part of it.
   */
  decide(
    subject: LicenseIdentity | string,
    allow: readonly AllowEntry[] | null,
    onUsed?: (entry: AllowEntry) => void,
  ): LicenseDecision;
  /** The repo's own license together with what its lineage adds; null where that is not certain. */
  effective(repo: ResolvedRepo): string | null;
}

const NOT_READ: LicenseDecision = {
  outcome: "unknown",
  decidedBy: "not read",
  reason: "the repository could not be read",
};
const WORST_FIRST: readonly LicenseOutcome[] = ["deny", "unknown", "allow"];

/** A judge that answers each question once and remembers the allow entries that were of use. */
export class Licensing {
  /** Entries, as written, that allowed something so far. */
  readonly used = new Set<string>();
  readonly #judge: LicenseJudge;
  readonly #answers = new Map<readonly AllowEntry[] | null, Map<string, LicenseDecision>>();

  constructor(judge: LicenseJudge) {
    this.#judge = judge;
  }

  decide(subject: LicenseIdentity | string, allow: readonly AllowEntry[] | null): LicenseDecision {
    const known = this.#answers.get(allow) ?? new Map<string, LicenseDecision>();
    this.#answers.set(allow, known);
    const key = JSON.stringify(subject);
    const answer = known.get(key) ?? this.#judge.decide(subject, allow, (entry) => this.used.add(entry.written));
    known.set(key, answer);
    return answer;
  }

  decideRepo(repo: ResolvedRepo, allow: readonly AllowEntry[] | null): LicenseDecision {
    return repo.license === null ? NOT_READ : this.decide(repo.license, allow);
  }

  /** The worst answer for a repo that is used under several allow lists. */
  worst(repo: ResolvedRepo, allows: readonly (readonly AllowEntry[] | null)[]): LicenseDecision | null {
    if (repo.license === null) return null;
    const decisions = allows.map((allow) => this.decideRepo(repo, allow));
    return decisions.sort((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome))[0] ?? null;
  }

  effective(repo: ResolvedRepo): string | null {
    return this.#judge.effective(repo);
  }
}
