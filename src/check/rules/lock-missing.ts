import { defineRule } from "../rule.ts";

export default defineRule({
  id: "lock-missing",
  title: "No lock",
  severity: "warning",
  off: true,
  since: "0.1.0",
  why: "Without a lock nobody can say what a name stood for when it was accepted, so a changed license, another owner or a name that was taken over goes unnoticed.",
  fix: "Run `model-review lock` and commit `models.lock.yml`.",
  example: {
    says: "There is no lock, and one repository is used here.",
    silent: ["where there is a lock, where nothing is used, and where nobody has looked"],
  },
  standards: ["G7 SBOM for AI: Models"],
  on: "run",
  *check({ references, lock }) {
    if (lock !== null || references.length === 0) return;
    const repos = new Set(references.map(({ kind, id }) => `${kind}:${id.toLowerCase()}`)).size;
    yield {
      message: `There is no lock, and ${repos === 1 ? "one repository is" : `${repos} repositories are`} used here.`,
      location: null,
    };
  },
});
