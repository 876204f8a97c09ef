import type { LockedBase } from "../../domain/lock.ts";
import type { Severity } from "../../domain/policy.ts";
import { driftOf, lockedHere, orGoBack, short, type Drift } from "../drift.ts";
import { defineRule, type Complaint } from "../rule.ts";
import { named, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "base-model-drift",
  title: "Another base since the lock",
  severity: "warning",
  highest: "error",
  since: "0.1.0",
  why: "What a model is made from decides its license and its behaviour, and an adapter even loads its base by name: a base that was swapped, or replaced under its name, runs in place of the one that was reviewed.",
  fix: "Review the base as it is now, then run `model-review lock`.",
  withLock: true,
  example: {
    says: "`acme/x` names another base than when it was locked: `old/m` then, `base/m` now, which is loaded with it.",
    fix: "Review the new base, then run `model-review lock`; to go back to what was accepted, ask for commit `796d558af150700e80297f174df78cd922581c52`.",
    silent: ["about a base that was renamed", "about a base that is not visible now"],
  },
  needs: ["lineage"],
  standards: ["G7 SBOM for AI: Models"],
  on: "reference",
  *check(context) {
    const drift = driftOf(context);
    if (drift === null) return;
    yield* swapped(drift);
    for (const before of drift.locked.bases) {
      const now = counterpart(before, drift.today.bases);
      if (now !== null) yield* changed(drift, before, now);
    }
  },
});

/** The same base: by name, or by the Hub's id where it has another name now. */
function counterpart(base: LockedBase, among: readonly LockedBase[]): LockedBase | null {
  const name = base.id.toLowerCase();
  return (
    among.find(({ id }) => id.toLowerCase() === name) ??
    among.find(({ stableId }) => stableId !== null && stableId === base.stableId) ??
    null
  );
}

function* swapped(drift: Drift): Generator<Complaint> {
  const { reference, repo, locked, today, hubUrl } = drift;
  const gone = locked.bases.filter((base) => counterpart(base, today.bases) === null);
  const come = today.bases.filter((base) => counterpart(base, locked.bases) === null);
  // A list that did not come whole says nothing of what is missing in it.
  if (come.length === 0 && (gone.length === 0 || !repo.lineage.complete)) return;
  // A lock of before the base was declared knows none.
  if (locked.bases.length === 0 && locked.commit === today.commit) return;
  const names = (bases: readonly LockedBase[]): string =>
    bases.length === 0
      ? "none"
      : bases
          .slice(0, 4)
          .map(({ id }) => `\`${id}\``)
          .join(", ");
  const isLoaded = come.some(({ relation }) => relation === "adapter");
  const { related, evidence } = lockedHere(locked, `bases: ${locked.bases.map(({ id }) => id).join(", ") || "none"}`);
  yield {
    message: `${subjectOf(reference)} names another base than when it was locked: ${names(gone)} then, ${names(come)} now${isLoaded ? ", which is loaded with it" : ""}.`,
    fix: orGoBack("Review the new base, then run `model-review lock`", drift),
    subject: "bases",
    ...weight(isLoaded ? "error" : "warning"),
    related,
    evidence: [evidence, saidByHub(hubUrl, repo)],
  };
}

function* changed(drift: Drift, before: LockedBase, now: LockedBase): Generator<Complaint> {
  const { reference, repo, locked, hubUrl } = drift;
  const isLoaded = before.relation === "adapter" || now.relation === "adapter";
  const told = (message: string, quote: string, severity: Severity): Complaint => {
    const { related, evidence } = lockedHere(locked, quote);
    const fix = "Review the base as it is now, then run `model-review lock`.";
    const back = before.commit === null ? "" : ` The last good commit of the base is \`${before.commit}\`.`;
    return {
      message,
      fix: `${fix}${back}`,
      subject: before.id,
      ...weight(severity),
      related,
      evidence: [evidence, saidByHub(hubUrl, repo)],
    };
  };
  if (before.stableId !== null && now.stableId !== null && before.stableId !== now.stableId) {
    yield told(
      `The base \`${before.id}\` of ${named(reference)} is another repository than the one that was locked: the Hub's own id was \`${before.stableId}\` and is \`${now.stableId}\`.`,
      `stable-id: ${before.stableId}`,
      isLoaded ? "error" : "warning",
    );
    return;
  }
  // Of other relations nothing of the base is loaded, so that its branch moves changes nothing here.
  if (!isLoaded || before.commit === null || now.commit === null || before.commit === now.commit) return;
  yield told(
    `${subjectOf(reference)} is loaded with its base \`${before.id}\`, which moved since it was locked: it was at \`${short(before.commit)}\` and is at \`${short(now.commit)}\`.`,
    `commit: ${before.commit}`,
    "warning",
  );
}

function weight(severity: Severity): Pick<Complaint, "severity"> {
  return severity === "warning" ? {} : { severity };
}
