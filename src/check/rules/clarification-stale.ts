import type { Clarification } from "../../domain/policy.ts";
import { quoted } from "../../domain/quoted.ts";
import type { ResolvedRepo } from "../../domain/resolution.ts";
import { isClarificationOf } from "../../license/clarify.ts";
import { hasEnded } from "../exceptions.ts";
import { defineRule } from "../rule.ts";
import { locationOf } from "../words.ts";

export default defineRule({
  id: "clarification-stale",
  title: "Statement of a license that no longer holds",
  severity: "warning",
  since: "0.1.0",
  why: "Somebody read the license files of a repository and stated what they say. The files are no longer those that were read, so the statement is ignored.",
  fix: "Read the files again and renew the statement with their present ids, or delete it.",
  example: {
    says: "The statement that `acme/x` is licensed `MIT` no longer counts: `LICENSE` has changed and is now `bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb`.",
    silent: ["on the file that was read", "on its last day", "on a file whose id is not known"],
  },
  on: "run",
  closing: true,
  *check({ policy, repos, complete, now }) {
    for (const clarification of policy.clarifications) {
      const location = locationOf(clarification);
      const about = repos.filter((repo) => isClarificationOf(clarification, repo));
      const subject = clarification.repo;
      const say = (what: string): { message: string; location: typeof location; subject: string } => ({
        message: `The statement that \`${clarification.repo}\` is licensed ${quoted(clarification.license)} ${what}.`,
        location,
        subject,
      });
      if (about.length === 0) {
        // A statement of another repository is written for many.
        if (complete && location !== null) yield say("is about nothing that is used here");
      } else if (hasEnded(clarification.until, now)) yield say(`ended on ${clarification.until}`);
      else {
        const changes = new Set(about.flatMap((repo) => changesIn(clarification, repo)));
        for (const change of changes) yield say(`no longer counts: ${change}`);
      }
    }
  },
});

/** What is certain to have changed since the files were read. What is not told by anything is no accusation. */
function changesIn({ evidence }: Clarification, repo: ResolvedRepo): string[] {
  if (repo.status !== "found") return [];
  const files = repo.record?.files ?? null;
  return evidence.flatMap(({ path, oid, sha256 }) => {
    const digest = repo.digests?.find((file) => file.path === path);
    if (digest?.missing === true || (files !== null && !files.includes(path))) return [`${quoted(path)} is gone`];
    const found = digest?.oid ?? repo.license?.texts.find((text) => text.path === path)?.oid ?? null;
    if (oid !== null && found !== null && found !== oid) return [`${quoted(path)} has changed and is now \`${found}\``];
    const hash = digest?.sha256 ?? null;
    return sha256 !== null && hash !== null && hash !== sha256
      ? [`${quoted(path)} has changed and now has the SHA-256 \`${hash}\``]
      : [];
  });
}
