import type { CatalogueEntry } from "../../domain/policy.ts";
import { defineRule } from "../rule.ts";
import { locationOf } from "../words.ts";

export default defineRule({
  id: "catalogue-entry-incomplete",
  title: "Catalogue entry that leaves out what its state needs",
  severity: "note",
  since: "0.1.0",
  why: "A model in production needs somebody who answers for it, a day to look at it again, results that it was chosen by, a way to see it fail and a commit to go back to.",
  fix: "Add what is missing to the entry, or set its state to what it is.",
  example: {
    says: "`acme/x` is in state production in the catalogue, without `review-by`, `monitoring`, `rollback`.",
    silent: ["on a full entry", "on a pilot that somebody owns", "on an entry without a state"],
  },
  options: {
    production: {
      description: "Keys that an entry in state `production` has.",
      default: ["owner", "review-by", "evaluation", "monitoring", "rollback"],
      stricter: "higher",
    },
    pilot: { description: "Keys that an entry in state `pilot` has.", default: ["owner"], stricter: "higher" },
  },
  standards: ["G7 SBOM for AI: System Level Properties"],
  on: "run",
  *check({ policy, option }) {
    for (const entry of policy.catalogue) {
      const location = locationOf(entry);
      const { state } = entry;
      // One of another repository is mended there.
      if (location === null || (state !== "production" && state !== "pilot")) continue;
      const missing = option<readonly string[]>(state).filter((key) => valueOf(entry, key) === null);
      if (missing.length === 0) continue;
      const keys = missing.map((key) => `\`${key}\``).join(", ");
      yield {
        message: `\`${entry.id}\` is in state ${state} in the catalogue, without ${keys}.`,
        location,
        subject: entry.id,
      };
    }
  },
});

/** What an entry says under a key as the policy writes it; undefined for a key that entries do not have. */
function valueOf(entry: CatalogueEntry, key: string): string | null | undefined {
  const { owner, tier, task, evaluation, monitoring, rollback, reviewBy } = entry;
  return (
    { owner, tier, task, evaluation, monitoring, rollback, "review-by": reviewBy } as Record<string, string | null>
  )[key];
}
