import { quoted } from "../../domain/quoted.ts";
import { driftOf, lockedHere, orGoBack, short, type Drift } from "../drift.ts";
import { defineRule } from "../rule.ts";
import { pageOf, saidByHub, subjectOf } from "../words.ts";

export default defineRule({
  id: "commit-drift",
  title: "Moved since the lock",
  severity: "note",
  highest: "warning",
  since: "0.1.0",
  why: "The branch or tag points to another commit than the one that was locked, so the next build loads what nobody here has looked at. Most such changes touch only the card; it is a warning where weights came that run code when they are loaded.",
  fix: "Look at what changed, then run `model-review lock`, or pin the commit that was locked.",
  withLock: true,
  example: {
    says: "`acme/x` moved since it was locked: its default branch was at `1007c09` and is at `796d558`.",
    fix: 'Look at https://huggingface.co/acme/x/commits/main, then run `model-review lock`; to go back to what was accepted, write `revision="1007c099c953deb2edaeed029bfc34258cf5a745"`.',
    silent: ["where nothing moved, or a commit is not known"],
  },
  standards: ["G7 SBOM for AI: Models", "SPDX 3.0 AI: packageVersion"],
  on: "reference",
  *check(context) {
    const drift = driftOf(context);
    if (drift === null) return;
    const { reference, repo, locked, today, hubUrl } = drift;
    if (locked.commit === null || today.commit === null || locked.commit === today.commit) return;
    const { related, evidence } = lockedHere(locked, `commit: ${locked.commit}`);
    const unsafe = today.weights.includes("pickle") && !locked.weights.includes("pickle");
    const branch = reference.revision === null ? "its default branch" : quoted(reference.revision);
    const history = `${pageOf(hubUrl, repo)}/commits/${encodeURIComponent(reference.revision ?? "main")}`;
    yield {
      message: `${subjectOf(reference)} moved since it was locked: ${branch} was at \`${short(locked.commit)}\` and is at \`${short(today.commit)}\`${known(drift, unsafe)}.`,
      fix: orGoBack(`Look at ${history}, then run \`model-review lock\``, drift),
      ...(unsafe ? { severity: "warning" as const } : {}),
      related,
      evidence: [evidence, saidByHub(hubUrl, repo)],
    };
  },
});

/** What is known of the change without reading weights. */
function known({ locked, today }: Drift, unsafe: boolean): string {
  if (unsafe) return "; it has weights now that run code when they are loaded (pickle)";
  const news = today.weights.filter((format) => !locked.weights.includes(format));
  const said = [
    ...(locked.card !== null && today.card !== null && locked.card !== today.card ? ["its card changed"] : []),
    ...(news.length === 0 || locked.weights.length === 0 ? [] : [`it has ${news.join(", ")} weights now`]),
  ];
  return said.length === 0 ? "" : `; ${said.join(", and ")}`;
}
