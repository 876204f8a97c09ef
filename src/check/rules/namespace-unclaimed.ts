import { defineRule } from "../rule.ts";
import { ownerOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "namespace-unclaimed",
  title: "Name that anybody can take",
  severity: "error",
  since: "0.1.0",
  why: "The account that owned it is gone. Whoever registers its name can put anything in place of what was reviewed, and everything that asks for the name loads that.",
  fix: "Replace it today with a repository whose owner exists, or remove it.",
  example: {
    says: "`gone/x` can be taken over: nobody owns the name `gone` on the Hub, so anybody can register it.",
    silent: [
      "on a namespace of an organisation",
      "on a namespace of a person",
      "on an owner who could not be asked for",
    ],
  },
  needs: ["owner"],
  standards: ["G7 SBOM for AI: Security Properties", "SPDX 3.0 AI: suppliedBy"],
  on: "repo",
  states: ["found", "not-visible"],
  *check({ repo, hubUrl }) {
    const pageOfOwner = (name: string): string => `${hubUrl.replace(/\/+$/, "")}/${name}`;
    const owner = ownerOf(repo.id);
    if (repo.status === "not-visible" && owner !== null && repo.owner?.status === "unclaimed") {
      yield {
        message: `${subjectOf(repo)} can be taken over: nobody owns the name \`${owner}\` on the Hub, so anybody can register it.`,
        evidence: [{ source: "api", url: pageOfOwner(owner) }],
      };
    }
    for (const { id, kind, of, relation, status, owner: answer } of repo.lineage.ancestors) {
      const name = ownerOf(id);
      // Data that a model was trained on is not loaded with it.
      if (kind === "dataset" || name === null || status !== "not-visible" || answer?.status !== "unclaimed") continue;
      // An adapter loads its base by name; for other relations the name is only where it came from.
      const isLoaded = relation === "adapter";
      const child = of === repo.id ? "" : ` of \`${of}\``;
      yield {
        message: isLoaded
          ? `${subjectOf(repo)} loads a base${child} that can be taken over: nobody owns the name \`${name}\` of \`${id}\`.`
          : `${subjectOf(repo)} is made from \`${id}\`${child === "" ? "" : ` (the base${child})`}, whose owner is gone: anybody can register \`${name}\`.`,
        ...(isLoaded
          ? {}
          : { severity: "warning" as const, fix: "Do not trust what may be found under that name one day." }),
        subject: id,
        evidence: [{ source: "api", url: pageOfOwner(name) }],
      };
    }
  },
});
