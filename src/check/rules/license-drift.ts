import type { Evidence } from "../../domain/report.ts";
import { quoted } from "../../domain/quoted.ts";
import type { TextChange, TextDifference } from "../../domain/resolution.ts";
import { driftOf, lockedHere, orGoBack, type Drift } from "../drift.ts";
import { defineRule, type Complaint } from "../rule.ts";
import { named, pageOf, subjectOf } from "../words.ts";

export default defineRule({
  id: "license-drift",
  title: "License changed since the lock",
  severity: "warning",
  since: "0.1.0",
  why: "What may be done with a model follows from its license, and that can be changed upstream on any day. What was accepted was the old one; whether it still covers what you loaded under it depends on its words.",
  fix: "Have the new license read, then run `model-review lock`, or stay at the commit that was locked.",
  withLock: true,
  example: {
    says: "`acme/x` was under `mit` when it was locked and declares `cc-by-nc-4.0` now.",
    fix: "Have the new license read, then run `model-review lock`; to go back to what was accepted, ask for commit `1007c099c953deb2edaeed029bfc34258cf5a745`.",
    silent: ["where nothing changed, or one side was not told"],
  },
  needs: ["license-texts", "lineage", "card"],
  standards: ["EU AI Act Annex XII 1(h)", "G7 SBOM for AI: Models", "SPDX 3.0 AI: hasDeclaredLicense"],
  on: "reference",
  *check(context) {
    const drift = driftOf(context);
    if (drift === null) return;
    yield* declared(drift);
    yield* texts(drift);
    yield* newTexts(drift);
    yield* ofBases(drift);
  },
});

/** Texts shown of a difference, on each side. */
const SHOWN = 4;

function* declared(drift: Drift): Generator<Complaint> {
  const { reference, repo, locked, today, hubUrl } = drift;
  // Not told is not changed.
  if (locked.license === null || today.license === null) return;
  const [before, now] = [locked.license, today.license].map(
    ({ declared, name }) => declared && (name === null ? quoted(declared) : `${quoted(declared)} (${quoted(name)})`),
  );
  if (before === now) return;
  const was = before == null ? "declared no license" : `was under ${before}`;
  const is = now == null ? "declares none now" : `declares ${now} now`;
  const commit = today.commit;
  const { related, evidence } = lockedHere(
    locked,
    locked.license.declared === null ? "license-missing: true" : `license: ${locked.license.declared}`,
  );
  yield {
    message: `${subjectOf(reference)} ${was} when it was locked and ${is}.`,
    fix: orGoBack("Have the new license read, then run `model-review lock`", drift),
    subject: "declared",
    related,
    evidence: [
      evidence,
      {
        source: "card",
        url: pageOf(hubUrl, repo, commit),
        commit,
        path: "README.md",
        quote: today.license.declared === null ? null : `license: ${today.license.declared}`,
      },
    ],
  };
}

function* texts(drift: Drift): Generator<Complaint> {
  const { reference, repo, locked } = drift;
  for (const change of repo.textChanges ?? []) {
    if (!locked.licenseFiles.some(({ path, oid }) => path === change.path && oid === change.from)) continue;
    const { related, evidence } = lockedHere(locked, `path: ${change.path}, oid: ${change.from}`);
    yield {
      message: `The license text ${quoted(change.path)} of ${named(reference)} ${deed(change)} since it was locked.`,
      fix: orGoBack("Have the new text read, then run `model-review lock`", drift),
      subject: change.path,
      related,
      evidence: [
        evidence,
        ...(change.difference === null ? [fileEvidence(drift, change.path, null)] : lines(drift, change)),
      ],
    };
  }
}

function deed({ to, difference }: TextChange): string {
  if (to === null) return "was removed";
  if (difference === null) return "changed (the two texts could not both be read)";
  const { added, removed } = difference;
  if (added.count === 0 && removed.count === 0) return "changed in its layout only";
  const lines = (number: number, word: string): string => `${number} ${number === 1 ? "line" : "lines"} ${word}`;
  return `changed (${lines(added.count, "added")}, ${lines(removed.count, "removed")})`;
}

/** The lines themselves, marked as in a difference. */
function lines(drift: Drift, { path, difference }: TextChange): Partial<Evidence>[] {
  const { added, removed } = difference!;
  const marked = (mark: string, { lines }: TextDifference["added"]): string[] =>
    lines.slice(0, SHOWN).map((line) => `${mark} ${line}`);
  const quotes = [...marked("-", removed), ...marked("+", added)];
  return quotes.length === 0
    ? [fileEvidence(drift, path, null)]
    : quotes.map((quote) => fileEvidence(drift, path, quote));
}

/** A text that was not there when the repository was locked at another commit. */
function* newTexts(drift: Drift): Generator<Complaint> {
  const { reference, locked, today } = drift;
  if (locked.commit === null || locked.commit === today.commit) return;
  for (const { path } of today.licenseFiles) {
    if (locked.licenseFiles.some((file) => file.path === path)) continue;
    const { related, evidence } = lockedHere(
      locked,
      `license-files: ${locked.licenseFiles.map((file) => file.path).join(", ") || "none"}`,
    );
    yield {
      message: `${subjectOf(reference)} has a license text ${quoted(path)} that it had not when it was locked.`,
      fix: orGoBack("Have the text read, then run `model-review lock`", drift),
      subject: path,
      related,
      evidence: [evidence, fileEvidence(drift, path, null)],
    };
  }
}

function* ofBases(drift: Drift): Generator<Complaint> {
  const { reference, locked, today } = drift;
  for (const before of locked.bases) {
    const now = today.bases.find(({ id }) => id === before.id);
    if (now === undefined || before.license === null || now.license === null || before.license === now.license)
      continue;
    // Another repository under the base's name is told as that.
    if (before.stableId !== null && now.stableId !== null && before.stableId !== now.stableId) continue;
    const { related, evidence } = lockedHere(locked, `license: ${before.license}`);
    yield {
      message: `The base \`${before.id}\` of ${named(reference)} was under ${quoted(before.license)} when it was locked and declares ${quoted(now.license)} now.`,
      fix: orGoBack("Find out which terms hold for what was made from it, then run `model-review lock`", drift),
      subject: `base ${before.id}`,
      related,
      evidence: [evidence],
    };
  }
}

function fileEvidence({ repo, today, hubUrl }: Drift, path: string, quote: string | null): Partial<Evidence> {
  const { commit } = today;
  const place = path.split("/").map(encodeURIComponent).join("/");
  return {
    source: "license-file",
    url: `${pageOf(hubUrl, repo)}/blob/${commit ?? "main"}/${place}`,
    commit,
    path,
    quote,
  };
}
