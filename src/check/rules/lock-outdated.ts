import { quoted } from "../../domain/quoted.ts";
import { defineRule } from "../rule.ts";
import { declaredHere, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "lock-outdated",
  title: "Not in the lock",
  severity: "warning",
  since: "0.1.0",
  why: "The lock says what stood behind each name when it was accepted. For what is not in it nobody can tell later whether its license, its owner or its files have changed.",
  fix: "Run `model-review lock` and commit what it writes.",
  withLock: true,
  example: {
    says: "`acme/x` is not in the lock `models.lock.yml`.",
    silent: ["about what is locked, and where there is no lock"],
  },
  standards: ["G7 SBOM for AI: Models"],
  on: "reference",
  *check({ reference, repo, locked, lock, hubUrl }) {
    // What the Hub does not show cannot be locked.
    if (lock === null || locked !== null || repo?.status !== "found" || !repo.revisionFound) return;
    const name = reference.id.toLowerCase();
    const others = lock.entries.filter(({ kind, id }) => kind === reference.kind && id.toLowerCase() === name);
    const at = (revision: string | null): string =>
      revision === null ? "without a revision" : `at ${quoted(revision)}`;
    const message =
      others.length === 0
        ? `${subjectOf(reference)} is not in the lock ${quoted(lock.path)}.`
        : `${subjectOf(reference)} is asked for ${at(reference.revision)}, and ${quoted(lock.path)} has it ${others
            .slice(0, 3)
            .map(({ revision }) => at(revision))
            .join(" and ")}.`;
    yield {
      message,
      subject: reference.revision ?? "",
      related: others.slice(0, 3).flatMap(({ place }) => declaredHere(place)),
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});
