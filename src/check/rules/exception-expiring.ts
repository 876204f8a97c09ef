import { daysLeft } from "../exceptions.ts";
import { defineRule } from "../rule.ts";
import { locationOf } from "../words.ts";

export default defineRule({
  id: "exception-expiring",
  title: "Exception that ends soon",
  severity: "note",
  since: "0.1.0",
  why: "On its last day the finding that it covers begins to count, and a build that was green turns red.",
  fix: "Mend what was excepted before that day, or have the exception renewed.",
  example: {
    says: "The exception from `weights-unsafe` for `acme/*` ends on 2026-12-21.",
    silent: ["on what covers nothing"],
  },
  options: {
    days: { description: "Days before its end from which on an exception is told.", default: 30, stricter: "higher" },
  },
  on: "run",
  closing: true,
  *check({ policy, usedExceptions, now, option }) {
    const limit = option<number>("days");
    for (const [index, exception] of policy.exceptions.entries()) {
      const location = locationOf(exception);
      if (location === null || exception.until === null || !usedExceptions.has(index)) continue;
      const days = daysLeft(exception.until, now);
      if (days < 0 || days > limit) continue;
      const of = exception.repo === null ? "" : ` for \`${exception.repo}\``;
      yield {
        message: `The exception from \`${exception.rule}\`${of} ends on ${exception.until}.`,
        location,
        subject: `${exception.rule} ${exception.repo ?? ""} ${exception.until}`,
      };
    }
  },
});
