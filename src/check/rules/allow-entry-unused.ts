import { quoted } from "../../domain/quoted.ts";
import { defineRule } from "../rule.ts";
import { locationOf } from "../words.ts";

export default defineRule({
  id: "allow-entry-unused",
  title: "License that is allowed and not used",
  severity: "note",
  since: "0.1.0",
  why: "An allow list that is longer than what is used lets the next license in without anybody deciding on it.",
  fix: "Delete the entry, unless it is meant for models to come.",
  example: {
    says: "No model that is used here has the allowed license `MIT`.",
    silent: ["on an entry that allowed one", "on a category that allowed one"],
  },
  on: "run",
  closing: true,
  *check({ policy, usedAllowEntries, repos, complete }) {
    // Without a single license nothing can be told of the list.
    if (!complete || !repos.some((repo) => repo.license !== null)) return;
    const lists = [policy.licenses.allow ?? [], ...policy.paths.map((scope) => scope.licenses?.allow ?? [])];
    for (const entry of lists.flat()) {
      const location = locationOf(entry);
      if (location === null || usedAllowEntries.has(entry.written)) continue;
      yield {
        message: `No model that is used here has the allowed license ${quoted(entry.written)}.`,
        location,
        subject: entry.written,
      };
    }
  },
});
