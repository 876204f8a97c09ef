import { defineRule } from "../rule.ts";
import { saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "remote-code-enabled",
  title: "Code of the repository is run",
  severity: "warning",
  since: "0.1.0",
  why: "With remote code allowed, loading the model runs Python files of its repository with the rights of whoever loads it.",
  fix: "Leave the switch off where the library knows the architecture; else read the code and pin the commit that was read.",
  example: {
    says: "`acme/sentiment-base` is loaded with remote code allowed, so 2 Python files of its repository run here.",
    silent: ["on code that is not allowed to run", "on a load that is only related to another place", "on a mention"],
  },
  standards: ["G7 SBOM for AI: Security Properties", "EU AI Act Annex XII 1(e)"],
  on: "reference",
  *check({ reference, repo, hubUrl }) {
    const switches = reference.related.filter((place) => place.role === "remote-code");
    if (reference.usage !== "use" || switches.length === 0 || repo?.status !== "found") return;
    const { present, files, elsewhere } = repo.remoteCode;
    const others = elsewhere.length === 0 ? "" : `, also of ${elsewhere.map((id) => `\`${id}\``).join(", ")}`;
    const evidence = [saidByHub(hubUrl, repo)];
    if (present || elsewhere.length > 0) {
      const count = files.length === 1 ? "1 Python file" : `${files.length} Python files`;
      yield {
        message: `${subjectOf(reference)} is loaded with remote code allowed, so ${files.length === 0 ? "code" : count} of its repository run${files.length > 1 ? "" : "s"} here${others}.`,
        related: switches,
        evidence,
      };
    } else {
      yield {
        message: `${subjectOf(reference)} is loaded with remote code allowed, and its repository has none.`,
        fix: "Leave the switch off: it is not needed.",
        severity: "note",
        related: switches,
        evidence,
      };
    }
  },
});
