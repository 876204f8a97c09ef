import { defineRule } from "../rule.ts";
import { isOfAnotherOwner, named, ownerOf, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "repo-owner-changed",
  title: "Name that leads to another owner",
  severity: "warning",
  since: "0.1.0",
  why: "The repository was handed over, and the Hub redirects the old name silently: somebody else than the name says decides what is loaded. Whoever registers the old name decides it from then on.",
  fix: "Find out who the new owner is. Write the new name if you trust them, or choose another repository.",
  example: {
    says: "`runwayml/stable-diffusion-v1-5` leads to `stable-diffusion-v1-5/stable-diffusion-v1-5`: the owner was `runwayml` and is now `stable-diffusion-v1-5`.",
    fix: "If you trust `stable-diffusion-v1-5`, write `stable-diffusion-v1-5/stable-diffusion-v1-5`; if not, choose another model.",
    silent: [
      "on another name of the same owner",
      "on another spelling of the owner",
      "on a name from before there were owners",
    ],
  },
  standards: ["G7 SBOM for AI: Models", "G7 SBOM for AI: Security Properties", "SPDX 3.0 AI: suppliedBy"],
  on: "reference",
  *check({ reference, repo, hubUrl }) {
    if (repo?.status !== "found" || !isOfAnotherOwner(reference.id, repo.id)) return;
    const [asked, found] = [ownerOf(reference.id), ownerOf(repo.id) ?? "nobody"];
    yield {
      message: `${subjectOf(reference)} leads to ${named(repo)}: the owner was \`${asked}\` and is now \`${found}\`.`,
      fix: `If you trust \`${found}\`, write \`${repo.id}\`; if not, choose another ${repo.kind}.`,
      subject: reference.id,
      evidence: [saidByHub(hubUrl, repo)],
    };
  },
});
