import { quoted } from "../../domain/quoted.ts";
import { entryKey } from "../../lock/entry.ts";
import { defineRule } from "../rule.ts";
import { locationOf, named } from "../words.ts";

export default defineRule({
  id: "lock-entry-unused",
  title: "Locked and not used",
  severity: "note",
  since: "0.1.0",
  why: "Nothing here asks for it any more. Left in the lock it hides what is used, and is watched for nothing.",
  fix: "Run `model-review lock`, which drops it.",
  withLock: true,
  example: {
    says: "The lock has `acme/gone`, which nothing here asks for.",
    silent: ["where a part of the tree or of the Hub was not seen", "where every block is used"],
  },
  on: "run",
  *check({ references, lock, complete }) {
    // Where something was not seen, it may be what asks for it.
    if (lock == null || !complete) return;
    const used = new Set(references.map(entryKey));
    for (const entry of lock.entries) {
      if (used.has(entryKey(entry))) continue;
      const at = entry.revision === null ? "" : ` at ${quoted(entry.revision)}`;
      yield {
        message: `The lock has ${named(entry)}${at}, which nothing here asks for.`,
        location: locationOf(entry.place),
        subject: `${entry.kind}:${entry.id}@${entry.revision ?? ""}`,
      };
    }
  },
});
