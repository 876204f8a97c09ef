import { compileGlobs } from "../../policy/glob.ts";
import { defineRule } from "../rule.ts";
import { ownerOf, pageOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "source-not-allowed",
  title: "Owner or model outside of the policy",
  severity: "error",
  since: "0.1.0",
  why: "The policy names whose models may be used; a name that nobody has agreed to may belong to anybody.",
  fix: "Choose a model of an allowed owner, or have its owner added to `sources`.",
  example: {
    says: "`evil/x` belongs to `evil`, whom the policy does not allow.",
    silent: ["on an allowed owner, in any case", "on an allowed model of another owner", "on anything without a list"],
  },
  standards: ["SPDX 3.0 AI: suppliedBy", "G7 SBOM for AI: Models"],
  on: "repo",
  states: ["found", "not-visible", "unavailable"],
  *check({ repo, references, sources, hubUrl }) {
    const { owners, models } = sources;
    const matches = (globs: readonly string[]): ((text: string) => boolean) =>
      compileGlobs(globs, { ignoreCase: true });
    const isOwner = (globs: readonly string[], id: string): boolean => {
      const owner = ownerOf(id);
      return owner !== null && matches(globs)(owner);
    };
    const isModel = (globs: readonly string[], id: string): boolean => repo.kind === "model" && matches(globs)(id);
    const evidence = [{ source: "policy" as const, url: pageOf(hubUrl, repo) }];

    // A redirect does not wash a denied name off.
    const names = new Set([repo.id, ...references.map((reference) => reference.id)]);
    for (const id of names) {
      const byOwner = isOwner(owners.deny, id);
      if (!byOwner && !isModel(models.deny, id)) continue;
      const list = byOwner ? "sources.owners.deny" : "sources.models.deny";
      yield {
        message: `${subjectOf({ ...repo, id })} may not be used: it is on \`${list}\`.`,
        subject: "denied",
        evidence,
      };
      return;
    }
    if (owners.allow.length === 0 && (models.allow.length === 0 || repo.kind !== "model")) return;
    if (isOwner(owners.allow, repo.id) || isModel(models.allow, repo.id)) return;
    // A legacy name tells its owner only once the Hub has answered.
    if (repo.status !== "found" && ownerOf(repo.id) === null) return;
    const owner = ownerOf(repo.id);
    const isListed = owners.allow.length > 0 && owner !== null;
    yield {
      message: isListed
        ? `${subjectOf(repo)} belongs to \`${owner}\`, whom the policy does not allow.`
        : `${subjectOf(repo)} is not among those that the policy allows.`,
      subject: "not-allowed",
      evidence,
    };
  },
});
