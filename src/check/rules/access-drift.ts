import { driftOf, lockedHere } from "../drift.ts";
import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "access-drift",
  title: "Access closed since the lock",
  severity: "warning",
  since: "0.1.0",
  why: "What everybody could load when it was locked now needs an account that has accepted terms, or cannot be had at all: builds without that fail, and the terms may not be those that were accepted.",
  fix: "Have the new terms read by who may accept them and run `model-review lock`, or replace it.",
  withLock: true,
  example: {
    says: "`acme/x` was open to everybody when it was locked and is gated now: its terms have to be accepted.",
    fix: "Have the terms read by who may accept them, give builds a token of that account and run `model-review lock`.",
    silent: ["where it was so before, or became easier"],
  },
  standards: ["EU AI Act Annex XII 1(c)"],
  on: "reference",
  *check(context) {
    const drift = driftOf(context);
    if (drift === null) return;
    const { reference, repo, locked, today, hubUrl } = drift;
    const told = (subject: string, quote: string, message: string, fix: string) => {
      const { related, evidence } = lockedHere(locked, quote);
      return { message, fix, subject, related, evidence: [evidence, saidByHub(hubUrl, repo)] };
    };
    if (today.disabled && !locked.disabled) {
      const commit = locked.commit === null ? "" : ` The last good commit is \`${locked.commit}\`.`;
      yield told(
        "disabled",
        "disabled: false",
        `${subjectOf(reference)} has been disabled by the Hub since it was locked, so its files cannot be loaded.`,
        `Replace it, or use a copy that you kept.${commit}`,
      );
    }
    if (today.gated === locked.gated || today.gated === false) return;
    // From a decision of the owner to none is easier than before.
    if (locked.gated === "manual") return;
    const how = today.gated === "manual" ? "its owner decides on each request" : "its terms have to be accepted";
    const before = locked.gated === false ? "was open to everybody" : "gave access at once";
    yield told(
      "gated",
      `gated: ${String(locked.gated)}`,
      `${subjectOf(reference)} ${before} when it was locked and is gated now: ${how}.`,
      "Have the terms read by who may accept them, give builds a token of that account and run `model-review lock`.",
    );
  },
});
