import { hasEnded } from "../exceptions.ts";
import { defineRule } from "../rule.ts";
import { locationOf } from "../words.ts";

export default defineRule({
  id: "exception-expired",
  title: "Exception that has ended",
  severity: "error",
  since: "0.1.0",
  why: "Somebody accepted a finding until a day that is over; the finding counts again.",
  fix: "Mend what was excepted, or have the exception renewed by who may.",
  example: {
    says: "The exception from `weights-unsafe` for `acme/*` ended on 2026-11-20; it was accepted by @acme/legal.",
    silent: ["on its last day", "on one without an end"],
  },
  on: "run",
  closing: true,
  *check({ policy, usedExceptions, now }) {
    for (const [index, exception] of policy.exceptions.entries()) {
      // One that covers nothing any more only has to go: see exception-unused.
      if (!hasEnded(exception.until, now) || !usedExceptions.has(index)) continue;
      const { rule, repo, until, owner, source, line } = exception;
      const of = repo === null ? "" : ` for \`${repo}\``;
      const location = locationOf(exception);
      const by = owner === null ? "" : `; it was accepted by ${owner}`;
      yield {
        message: `The exception from \`${rule}\`${of}${location === null ? ` in ${source}:${line}` : ""} ended on ${until}${by}.`,
        location,
        subject: `${rule} ${repo ?? ""} ${until ?? ""}`,
      };
    }
  },
});
