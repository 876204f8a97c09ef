import { defineRule } from "../rule.ts";
import { ownerOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "namespace-unclaimed",
  title: "Name that anybody can take",
  severity: "error",
  since: "0.1.0",
  why: "The account that owned it is gone. Whoever registers its name can put anything in place of what was reviewed, and everything that asks for the name loads that.",
  fix: "Replace it today with a repository whose owner exists, or remove it.",
  needs: ["owner"],
  standards: ["G7 SBOM for AI: Security Properties", "SPDX 3.0 AI: suppliedBy"],
  on: "repo",
  states: ["not-visible"],
  *check({ repo, hubUrl }) {
    const owner = ownerOf(repo.id);
    if (owner === null || repo.owner?.status !== "unclaimed") return;
    yield {
      message: `${subjectOf(repo)} can be taken over: nobody owns the name \`${owner}\` on the Hub, so anybody can register it.`,
      evidence: [{ source: "api", url: `${hubUrl.replace(/\/+$/, "")}/${owner}` }],
    };
  },
});
