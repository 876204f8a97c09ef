import type { Policy } from "../../domain/policy.ts";
import type { ResolvedRepo } from "../../domain/resolution.ts";
import { KNOWN_OWNERS } from "../known-owners.ts";
import { defineRule } from "../rule.ts";
import { daysSince, ownerOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "name-lookalike",
  title: "Owner that looks like another",
  severity: "warning",
  since: "0.1.0",
  why: "Names one letter away from a known one are registered to be mistaken for it. A likeness alone proves nothing, so it is only told of repositories that are new, hardly used or not visible.",
  fix: "Compare the name letter by letter with the one that was meant.",
  example: {
    says: "`meta-Ilama/Llama-3.1-8B` is of `meta-Ilama`, which is easily mistaken for `meta-llama`, and was created on 2026-11-01.",
    silent: ["on a likeness without a second signal", "on the owner that was meant", "on the owner in other letters"],
  },
  options: {
    "newer-than-days": { description: "A repository younger than this is suspect.", default: 90, stricter: "higher" },
    "fewer-downloads-than": {
      description: "A repository with fewer downloads is suspect.",
      default: 1000,
      stricter: "higher",
    },
  },
  standards: ["G7 SBOM for AI: Security Properties", "SPDX 3.0 AI: suppliedBy"],
  on: "run",
  *check({ policy, repos, option, now }) {
    const known = ownersIn(policy).map((name) => ({ name, skeleton: skeletonOf(name) }));
    const trusted = new Set(known.map(({ name }) => name.toLowerCase()));
    const imitatedBy = new Map<string, string | undefined>();
    for (const repo of repos) {
      const owner = ownerOf(repo.id);
      if (owner === null || trusted.has(owner.toLowerCase())) continue;
      if (!imitatedBy.has(owner)) {
        const skeleton = skeletonOf(owner);
        imitatedBy.set(owner, known.find((other) => looksLike(skeleton, other.skeleton))?.name);
      }
      const imitated = imitatedBy.get(owner);
      if (imitated === undefined) continue;
      const signal = suspicion(repo, now, option("newer-than-days"), option("fewer-downloads-than"));
      if (signal === null) continue;
      yield {
        message: `${subjectOf(repo)} is of \`${owner}\`, which is easily mistaken for \`${imitated}\`, and ${signal}.`,
        repo: { kind: repo.kind, id: repo.id },
        subject: imitated,
      };
    }
  },
});

/** Owners that the policy trusts by name, then those that everybody knows. */
function ownersIn({ sourcesAllowed, catalogue }: Policy): string[] {
  const named = [
    ...sourcesAllowed.owners.allow,
    ...[...sourcesAllowed.models.allow, ...catalogue.map((entry) => entry.id)].map((id) => ownerOf(id) ?? ""),
  ];
  return [...new Set([...named.filter((owner) => /^[\w.-]+$/.test(owner)), ...KNOWN_OWNERS])];
}

/** Whether two names are read as the same: by letters of one shape, by dashes, or by one letter of a long name. */
function looksLike(skeleton: string, known: string): boolean {
  if (skeleton === known) return known.length >= 4;
  return known.length >= 7 && isOneEditAway(skeleton, known);
}

/** One letter more, one less, one other, or two neighbours swapped. */
function isOneEditAway(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0];
  return isSwap && restA.slice(2) === restB.slice(2);
}

function skeletonOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_.]/g, "")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w")
    .replace(/[1il|]/g, "l")
    .replace(/0/g, "o")
    .replace(/5/g, "s");
}

/** The second signal, in words that end a sentence; null where there is none. */
function suspicion(repo: ResolvedRepo, now: Date, newerThanDays: number, fewerDownloadsThan: number): string | null {
  if (repo.status === "not-visible") return "is not visible";
  if (repo.record === null) return null;
  const { createdAt, downloads } = repo.record;
  const days = daysSince(createdAt, now);
  if (days !== null && days < newerThanDays) return `was created on ${createdAt!.slice(0, 10)}`;
  return downloads !== null && downloads < fewerDownloadsThan ? `has ${downloads} downloads` : null;
}
