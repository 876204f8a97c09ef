import type { CatalogueEntry, Profile } from "../../domain/policy.ts";
import { compileGlobs } from "../../policy/glob.ts";
import { usedEntries } from "../catalogue.ts";
import { defineRule } from "../rule.ts";
import { declaredHere, someOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "model-use-not-approved",
  title: "Model used where it is not approved",
  severity: "warning",
  since: "0.1.0",
  why: "The catalogue approves a model for some uses and some places, because it was evaluated for those. Elsewhere nobody has looked at what it does.",
  fix: "Use it where it is approved, or have the approval widened in the catalogue.",
  example: {
    says: "`acme/x` is approved for `lab/**`, not here.",
    silent: [
      "on a place that is approved",
      "on an entry that says nothing of places",
      "on a retired model, which has a rule of its own",
    ],
  },
  options: {
    production: {
      description: "Globs over the paths that are production: models in state `pilot` are not to be used there.",
      default: [],
      stricter: "higher",
    },
  },
  standards: ["G7 SBOM for AI: System Level Properties"],
  on: "run",
  *check({ policy, repos, usesOf, option }) {
    const production = option<readonly string[]>("production");
    const isProduction = production.length === 0 ? () => false : compileGlobs(production);
    for (const { entry, used } of usedEntries(policy, repos)) {
      const repo = used.find((one) => usesOf(one).length > 0);
      if (repo === undefined || entry.state === "retired") continue;
      const uses = usesOf(repo);
      const about = { repo: { kind: repo.kind, id: repo.id }, related: declaredHere(entry) };
      const isApproved = entry.paths.length === 0 ? () => true : compileGlobs(entry.paths);
      const elsewhere = uses.filter(({ path }) => !isApproved(path));
      if (elsewhere.length > 0) {
        const paths = someOf(entry.paths.map((path) => `\`${path}\``));
        yield {
          ...about,
          message: `${subjectOf(repo)} is approved for ${paths}, not here.`,
          references: elsewhere,
          subject: "paths",
        };
      }
      const early = entry.state === "pilot" ? uses.filter(({ path }) => isProduction(path)) : [];
      if (early.length > 0)
        yield {
          ...about,
          message: `${subjectOf(repo)} is in pilot, and this is production.`,
          references: early,
          subject: "pilot",
        };
      for (const { said, approved } of unapproved(entry, policy.profile)) {
        const list = someOf(approved.map((use) => `\`${use}\``));
        yield {
          ...about,
          message: `${subjectOf(repo)} is approved for ${list} use, and the profile says \`${said}\`.`,
          subject: said,
        };
      }
    }
  },
});

const DISTRIBUTIONS: readonly string[] = ["internal", "hosted", "distributed"];

/** What the profile says that an entry does not approve. An entry speaks only of what it names at least one of. */
function unapproved({ uses }: CatalogueEntry, profile: Profile): { said: string; approved: string[] }[] {
  const distributions = uses.filter((use) => DISTRIBUTIONS.includes(use));
  const purposes = uses.filter((use) => !DISTRIBUTIONS.includes(use));
  return [
    { said: profile.distribution, approved: distributions },
    { said: profile.purpose, approved: purposes },
  ].flatMap(({ said, approved }) =>
    said === null || approved.length === 0 || approved.some((use) => use === said) ? [] : [{ said, approved }],
  );
}
