import { hasEnded } from "../exceptions.ts";
import { defineRule } from "../rule.ts";
import { locationOf } from "../words.ts";

export default defineRule({
  id: "exception-unused",
  title: "Exception that covers nothing",
  severity: "warning",
  since: "0.1.0",
  why: "What it was written for is gone. Left standing, it will cover something that nobody has looked at.",
  fix: "Delete the entry, or narrow it to what it is still needed for.",
  example: {
    says: "The exception from `weights-unsafe` for `acme/*` covers nothing.",
    silent: ["on one that covers something", "on one beside a Hub that does not answer"],
  },
  on: "run",
  closing: true,
  *check({ policy, usedExceptions, complete, now }) {
    // Where something was not seen, its finding may be what the exception waits for.
    if (!complete) return;
    for (const [index, exception] of policy.exceptions.entries()) {
      const location = locationOf(exception);
      // One of another repository is written for many.
      if (location === null || usedExceptions.has(index)) continue;
      const { rule, repo, until } = exception;
      const of = repo === null ? "" : ` for \`${repo}\``;
      const ended = hasEnded(until, now) ? ` and ended on ${until}` : "";
      yield {
        message: `The exception from \`${rule}\`${of} covers nothing${ended}.`,
        location,
        subject: `${rule} ${repo ?? ""} ${until ?? ""}`,
      };
    }
  },
});
