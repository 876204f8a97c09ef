import type { LicenseDecision, LicenseIdentity, LicenseOutcome } from "../domain/license.ts";
import type { AllowEntry } from "../domain/policy.ts";
import type { ResolvedRepo } from "../domain/resolution.ts";

/** What licenses mean, from the license folder. */
export interface LicenseJudge {
  /** Judges a license by an allow list; without a list nothing is denied for not being on it. */
  decide(subject: LicenseIdentity | string, allow: readonly AllowEntry[] | null): LicenseDecision;
  /** The repo's own license together with what its lineage adds; null where that is not certain. */
  effective(repo: ResolvedRepo): string | null;
}

interface Answer {
  subject: LicenseIdentity | string;
  decision: LicenseDecision;
}

const NOT_READ: LicenseDecision = {
  outcome: "unknown",
  decidedBy: "not read",
  reason: "the repository could not be read",
};
const WORST_FIRST: readonly LicenseOutcome[] = ["deny", "unknown", "allow"];

/** A judge that answers each question once, and knows afterwards which allow entries were of use. */
export class Licensing {
  readonly #judge: LicenseJudge;
  readonly #answers = new Map<readonly AllowEntry[] | null, Map<string, Answer>>();

  constructor(judge: LicenseJudge) {
    this.#judge = judge;
  }

  decide(subject: LicenseIdentity | string, allow: readonly AllowEntry[] | null): LicenseDecision {
    const known = this.#answers.get(allow) ?? new Map<string, Answer>();
    this.#answers.set(allow, known);
    const key = JSON.stringify(subject);
    const answer = known.get(key) ?? { subject, decision: this.#judge.decide(subject, allow) };
    known.set(key, answer);
    return answer.decision;
  }

  /** Entries, as written, that allowed something so far. */
  used(): Set<string> {
    const used = new Set<string>();
    for (const [allow, answers] of this.#answers) {
      if (allow === null) continue;
      const allowed = [...answers.values()].filter(({ decision }) => decision.outcome === "allow");
      for (const { subject } of allowed) for (const entry of this.#usedFor(subject, allow)) used.add(entry.written);
    }
    return used;
  }

  /** The entries that allow it by themselves; where none does, as for `MIT AND Apache-2.0`, those that it needs. */
  #usedFor(subject: LicenseIdentity | string, allow: readonly AllowEntry[]): AllowEntry[] {
    const isAllowedBy = (entries: readonly AllowEntry[]): boolean =>
      this.#judge.decide(subject, entries).outcome === "allow";
    const alone = allow.filter((entry) => isAllowedBy([entry]));
    return alone.length > 0 ? alone : allow.filter((entry) => !isAllowedBy(allow.filter((other) => other !== entry)));
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
