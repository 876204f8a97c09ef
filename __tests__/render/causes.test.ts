import { describe, expect, it } from "@jest/globals";
import { causesOf, licenseWordsOf } from "../../src/render/causes.ts";
import markdown from "../../src/render/formats/markdown.ts";
import { aFinding, aReference, aRepo, aReport } from "../builders/report.ts";

const repo = { kind: "model", id: "acme/merge" } as const;
const base = "acme/noncommercial-base";
const conflict = aFinding({
  rule: "base-model-license-conflict",
  repo,
  subject: base,
  message: "Wider than its base.",
});
const clause = aFinding({
  rule: "license-clause-forbidden",
  repo,
  subject: `${base} noncommercial`,
  message: "Bound by its base.",
});
const outside = aFinding({ rule: "license-not-allowed", repo, subject: base, message: "Outside." });
const told = (findings: Parameters<typeof causesOf>[0]): string[] =>
  causesOf(findings).map(({ lead, also }) => [lead.rule, ...also.map(({ rule }) => rule)].join(" + "));

describe("causesOf", () => {
  it("leads with the finding whose remedy settles the others", () => {
    const expected = ["license-clause-forbidden + base-model-license-conflict + license-not-allowed"];
    expect(told([conflict, outside, clause])).toEqual(expected);
    expect(told([conflict, clause, outside])[0]).toMatch(/^license-clause-forbidden/);
  });

  it("leads with an error before a note of any rule", () => {
    expect(told([{ ...clause, severity: "note" }, conflict])).toEqual([
      "base-model-license-conflict + license-clause-forbidden",
    ]);
  });

  it.each([
    ["another repo", { ...outside, repo: { kind: "model", id: "acme/other" } as const }],
    ["another holder of the license", { ...outside, subject: "acme/other-base" }],
    ["the repo's own license", aFinding({ repo })],
    ["another standing", { ...outside, state: "excepted" as const }],
    ["another part of the license", { ...conflict, message: "Another part." }],
    ["another matter", aFinding({ rule: "license-missing", repo, subject: base })],
  ])("keeps apart what is about %s", (_, other) => {
    expect(told([conflict, other])).toHaveLength(2);
  });

  it("lists what one card does not say", () => {
    const section = (subject: string, more: Partial<Parameters<typeof aFinding>[0]> = {}) =>
      aFinding({
        rule: "model-card-section-missing",
        severity: "warning",
        repo,
        subject,
        message: `No ${subject}.`,
        ...more,
      });
    const findings = [section("evaluation"), conflict, section("limitations"), section("bias", { severity: "error" })];
    expect(told(findings)).toEqual([
      "model-card-section-missing + model-card-section-missing",
      "base-model-license-conflict",
      "model-card-section-missing",
    ]);
    const text = markdown.render(aReport({ findings, references: [aReference()], repos: [aRepo({ id: repo.id })] }));
    expect(text).toContain("Nor does it have: limitations.");
    expect(text.match(/No evaluation\./g)).toHaveLength(1);
    expect(text).not.toContain("No limitations.");
  });

  it("keeps the order of the worst of each", () => {
    const card = aFinding({ rule: "model-card-missing", repo });
    expect(told([card, conflict, clause])).toEqual([
      "model-card-missing",
      "license-clause-forbidden + base-model-license-conflict",
    ]);
  });
});

describe("licenseWordsOf", () => {
  it.each([
    ["license-clause-forbidden", "noncommercial", "noncommercial"],
    [
      "license-clause-forbidden",
      `${base} noncommercial no-derivatives`,
      "noncommercial and no-derivatives by its base",
    ],
    ["license-not-allowed", undefined, "not allowed"],
    ["license-not-allowed", base, "base not allowed"],
    ["base-model-license-conflict", base, "wider than its base"],
    ["license-missing", undefined, null],
    ["license-clause-forbidden", undefined, null],
  ])("says %s of %s as %s", (rule, subject, words) => {
    expect(licenseWordsOf({ rule, ...(subject === undefined ? {} : { subject }) })).toBe(words);
  });
});

describe("the comment", () => {
  it("says one cause once and counts every finding", () => {
    const report = aReport({
      verdict: "fail",
      references: [aReference({ id: repo.id, change: "added" })],
      repos: [aRepo({ id: repo.id })],
      findings: [conflict, clause, outside],
    });
    const text = markdown.render(report);
    expect(text).toContain("failed: 3 errors");
    expect(text.match(/^- \*\*/gm)).toHaveLength(1);
    expect(text).toContain("Bound by its base.");
    expect(text).toMatch(/For the same reason: \*\*Weaker license than the base model\*\*; \*\*.+\*\*\./);
    expect(text).toContain("noncommercial by its base**");
  });

  it("tells a note that many repos share in one line each", () => {
    const notes = ["a", "b", "c"].map((name) =>
      aFinding({
        rule: "revision-not-pinned",
        severity: "note",
        repo: { kind: "model", id: `acme/${name}` },
        message: "Is not pinned.",
        fix: `Write \`revision="${name}"\`.`,
      }),
    );
    const lines = (some: typeof notes): string[] =>
      markdown
        .render(aReport({ findings: some }))
        .split("\n")
        .filter((line) => line.includes("revision="));
    expect(lines(notes)).toHaveLength(3);
    for (const line of lines(notes))
      expect(line).toMatch(/^- [^*].*`acme\/\w`.* in `app\/main\.py:12`\. Write `revision="\w"`\.$/);
    expect(markdown.render(aReport({ findings: notes.slice(0, 2) }))).toContain("Is not pinned.");
  });
});
