import { quoted } from "../../domain/quoted.ts";
import { defineRule } from "../rule.ts";
import { locationOf } from "../words.ts";

export default defineRule({
  id: "catalogue-evidence-missing",
  title: "Evaluation or monitoring that is not there",
  severity: "warning",
  since: "0.1.0",
  why: "The catalogue says where the model's evaluation stands or how it is watched, and there is no such file: whoever relies on it relies on nothing.",
  fix: "Commit the file, or correct the path in the catalogue.",
  example: {
    says: "The catalogue names `eval/result.json` for the evaluation of `acme/x`, and there is no such file.",
    silent: ["on files that are there", "on a folder that is there", "on an address"],
  },
  standards: ["G7 SBOM for AI: Key Performance Indicators"],
  on: "run",
  *check({ policy, files }) {
    if (files === null) return;
    for (const entry of policy.catalogue) {
      const location = locationOf(entry);
      // Paths of another repository's catalogue are that repository's.
      if (location === null || entry.state === "retired") continue;
      for (const what of ["evaluation", "monitoring"] as const) {
        const path = entry[what];
        if (path === null || /^https?:/i.test(path) || isThere(path, files)) continue;
        yield {
          message: `The catalogue names ${quoted(path)} for the ${what} of \`${entry.id}\`, and there is no such file.`,
          location,
          subject: `${entry.id} ${what}`,
        };
      }
    }
  },
});

/** A folder is there where a file in it is. */
function isThere(path: string, files: ReadonlySet<string>): boolean {
  const plain = path.replace(/^\.\//, "").replace(/\/+$/, "");
  if (files.has(plain)) return true;
  for (const file of files) if (file.startsWith(`${plain}/`)) return true;
  return false;
}
