import { describe, expect, it } from "@jest/globals";
import markdown from "../../../src/render/formats/markdown.ts";
import type { Finding, Report } from "../../../src/domain/report.ts";
import console from "../../../src/render/formats/text.ts";
import html from "../../../src/render/formats/html.ts";
import summary from "../../../src/render/formats/summary.ts";
import { aFinding, aLocation, aReference, aRepo, aReport } from "../../builders/report.ts";
import {
  badReport,
  crowdedReport,
  gatedReport,
  goodReport,
  lineageReport,
  nothingReport,
  policyEditReport,
  REPORTS,
  unavailableReport,
} from "../../builders/reports.ts";
import type { RepoId } from "../../../src/domain/reference.ts";
import { lookAtMarkdown } from "../inert.ts";

const render = (report: Report, options: Parameters<typeof markdown.render>[1] = {}): string =>
  markdown.render(report, options);
const [A, B] = ["a/a", "b/b"].map((id) => ({ kind: "model" as const, id })) as [RepoId, RepoId];
const lines = (report: Report): string[] => render(report).split("\n");
const row = (report: Report, id: string): string[] =>
  lines(report)
    .find((line) => line.startsWith("|") && line.includes(id))!
    .split(" | ");

describe("markdown", () => {
  it.each([
    ["nothing", "### ✅ Model review passed"],
    ["good", "### ✅ Model review passed"],
    ["bad", "### ❌ Model review failed: 3 errors and 1 warning in 2 of 4 models and datasets"],
    ["lineage", "### ❌ Model review failed: 1 error and 1 warning"],
    ["gated", "### ✅ Model review passed: 1 note"],
    ["unavailable", "### ❓ Model review undecided: the Hub did not answer for 2 repositories"],
    ["crowded", "### ❌ Model review failed: 15 errors and 30 warnings in 30 of 40 models"],
    ["policy-edit", "### ❌ Model review failed: 1 error"],
  ])("begins with the verdict in words: %s", (name, line) => {
    expect(lines(REPORTS[name]!())[0]).toBe(line);
  });

  it("says all where all are meant", () => {
    const ids = ["acme/a", "acme/b"];
    const about = (id: string) => aFinding({ repo: { kind: "model", id } });
    const report = (...wrong: string[]) =>
      aReport({
        verdict: "fail",
        references: ids.map((id) => aReference({ id })),
        repos: ids.map((id) => aRepo({ id })),
        findings: wrong.map(about),
      });
    expect(lines(report("acme/a"))[0]).toMatch(/: 1 error in 1 of 2 models$/);
    expect(lines(report(...ids))[0]).toMatch(/: 2 errors in all 2 models$/);
  });

  it("tells what the change adds, changes and removes, and not what it leaves alone", () => {
    expect(lines(badReport())[2]).toMatch(/^2 models and 1 dataset added, 1 model changed and 1 model removed\./);
    const shown = lines(badReport())
      .filter((line) => line.startsWith("| "))
      .map((line) => /`([^`]+)`/.exec(line)?.[1]);
    expect(shown.slice(1)).toEqual([
      "acme/intent-router",
      "facebook/nllb-200-distilled-600M",
      "acme/tickets-2026",
      "BAAI/bge-m3",
      "distilbert/distilbert-base-uncased",
    ]);
  });

  it("has a line per model with its license, documentation, risk and pin", () => {
    expect(row(badReport(), "nllb").slice(2)).toEqual([
      "**`CC-BY-NC-4.0`: not allowed**",
      "complete",
      "weights unsafe",
      "no |",
    ]);
    expect(row(badReport(), "intent-router").slice(2)).toEqual([
      "`Apache-2.0`",
      "**no card**",
      "**remote code unpinned**",
      "no, `v2` can move |",
    ]);
    expect(row(badReport(), "bge-m3").slice(2)).toEqual(["`MIT`", "complete", "none seen", "`5d770f6` |"]);
    expect(row(badReport(), "bge-m3")[1]).toContain("was `main`");
    expect(row(gatedReport(), "gemma-3-4b-it")[1]).toContain("asked for as `google/gemma3-4b`");
    expect(row(unavailableReport(), "Qwen3").slice(2, 5)).toEqual(["not checked", "not checked", "not checked"]);
  });

  it("shows risks that no rule of the policy speaks of", () => {
    const repo = aRepo({ weights: { formats: ["pickle"], unsafeFiles: ["a.bin"], trainingState: [] } });
    expect(row(aReport({ references: [aReference()], repos: [repo] }), "acme/sentiment-base")[4]).toBe(
      "pickle weights",
    );
  });

  it("gives each error its message, its fix to paste and its evidence", () => {
    const text = render(badReport());
    expect(text).toContain("it forbids commercial use");
    expect(text).toContain("  ```yaml\n  exceptions:\n    - rule: license-not-allowed\n");
    expect(text).toMatch(
      /Seen in \[card README.md line 201 at 144cefe\]\(https:\/\/huggingface\.co\/facebook\/nllb[^)]*#L201\): `license: cc-by-nc-4.0`/,
    );
  });

  it("folds warnings, notes, exceptions and older findings, and counts them", () => {
    const folds = lines(badReport()).filter((line) => line.startsWith("<details>"));
    expect(folds).toEqual([
      "<details><summary>1 warning: weights unsafe</summary>",
      "<details><summary>Not checked: 1 place where the name of the model could not be read</summary>",
      "<details><summary>1 note: revision not pinned</summary>",
      "<details><summary>Accepted by an exception: 1 finding: repo gated</summary>",
      "<details><summary>Not counted: 1 older error</summary>",
    ]);
  });

  it("says that a Hub that does not answer says nothing against a model, and what to do", () => {
    const said = "That says nothing against them: run the review again once the Hub answers.";
    expect(lines(unavailableReport())[2]).toBe(`4 models added. ${said}`);
    const [, ...seen] = unavailableReport().repos.filter(({ status }) => status !== "unavailable");
    expect(render({ ...unavailableReport(), repos: seen })).not.toContain(said);
    expect(render(badReport())).not.toContain(said);
  });

  it("counts uses alike in each format: no mention, nothing that is written to, nothing that is gone", () => {
    const references = [
      aReference(),
      aReference({ usage: "mention", path: "a.md" }),
      aReference({ usage: "output", path: "b.py" }),
      aReference({ change: "removed", path: "c.py" }),
    ];
    const report = aReport({ references, repos: [aRepo()] });
    expect(console.render(report)).toContain("read, 1 reference.");
    expect(html.render(report)).toMatch(/files?, 1 reference</);
  });

  it("reminds of what is older in a line each, worst first, without what there is to paste", () => {
    const older = (severity: Finding["severity"], line: number): Finding =>
      aFinding({ severity, state: "preexisting", location: aLocation("old.py", line), fix: "Say:\n  - repo: a/b" });
    const text = render(aReport({ findings: [older("note", 1), older("error", 2)] }));
    const [, fold] = text.split("<summary>Not counted: 2 older findings (1 error and 1 note)</summary>\n\n");
    expect(fold!.split("\n").slice(0, 3)).toEqual([
      expect.stringMatching(/^- error: License outside the policy: \[`acme\/sentiment-base`\]\(.*\) in `old\.py:2`\.$/),
      expect.stringMatching(/^- note: License outside the policy: .* in `old\.py:1`\.$/),
      "",
    ]);
  });

  it("opens what could not be checked where that is the reason", () => {
    expect(render(unavailableReport())).toContain(
      "<details open><summary>Not checked: 2 repositories without an answer from the Hub",
    );
    expect(render(unavailableReport())).toContain("`Qwen/Qwen3-8B`: no answer within 10 s, 3 attempts");
  });

  it("draws a lineage where it is the reason and longer than a sentence says, once per repo and at most twice", () => {
    const drawn = (report: Report): number => render(report).match(/```mermaid/g)?.length ?? 0;
    expect(drawn(badReport())).toBe(0);
    const report = lineageReport();
    expect(drawn(report)).toBe(1);
    const [repo, finding] = [report.repos[0]!, report.findings[0]!];
    expect(drawn({ ...report, findings: ["a", "b", "c"].map((message) => ({ ...finding, message })) })).toBe(1);
    const inherited = { ...finding, rule: "license-not-allowed", subject: "meta-llama/Llama-3.1-8B" };
    expect(drawn({ ...report, findings: [inherited] })).toBe(1);
    expect(drawn({ ...report, findings: [{ ...inherited, subject: "LICENSE" }] })).toBe(0);
    const parentOnly = { ...repo, lineage: { ...repo.lineage, ancestors: repo.lineage.ancestors.slice(0, 1) } };
    expect(drawn({ ...report, repos: [parentOnly] })).toBe(0);
    const ids = ["a/a", "b/b", "c/c"];
    const many = {
      ...report,
      repos: ids.map((id) => ({
        ...repo,
        id,
        lineage: {
          ...repo.lineage,
          ancestors: repo.lineage.ancestors.map((one) => ({ ...one, of: one.depth === 1 ? id : one.of })),
        },
      })),
      findings: ids.map((id) => ({ ...finding, repo: { kind: "model" as const, id } })),
    };
    expect(drawn(many)).toBe(2);
  });

  it("links the repo where the message names it, and names it where the message does not", () => {
    const finding = aFinding({ message: "`acme/sentiment-base` says nothing." });
    const said = (message: string): string =>
      render(aReport({ references: [aReference()], repos: [aRepo()], findings: [{ ...finding, message }] }));
    expect(said(finding.message)).toMatch(
      /- \*\*License outside the policy\*\* in `app\/main.py:12`\n {2}<br>\[`acme\/sentiment-base`\]\(https:[^)]*\) says nothing\./,
    );
    expect(said("It says nothing.")).toMatch(
      /- \*\*License outside the policy\*\*: \[`acme\/sentiment-base`\]\(https:[^)]*\) in/,
    );
  });

  it("says that the preset applies where there is no policy", () => {
    expect(render(aReport({ policyImplicit: true }))).toContain(
      "No policy file: the recommended preset applies and only warns.",
    );
    expect(render(goodReport())).toContain("Policy: `.github/model-policy.yml` at `0a1b2c3`.");
  });

  it("says that errors do not fail where the policy only warns", () => {
    const report = aReport({
      enforcement: "warn",
      references: [aReference()],
      repos: [aRepo()],
      findings: [aFinding()],
    });
    expect(lines(report)[0]).toBe("### ⚠️ Model review passed: 1 error");
    expect(render(report)).toContain("Nothing fails the check, because the policy only warns.");
  });

  it.each<[string, Partial<Report>, Partial<Finding>[], [mustChange: string[], toLookAt: string[]], RegExp]>([
    ["errors that fail", { verdict: "fail" }, [{ repo: A }, { repo: B }], [["a/a", "b/b"], []], /failed: 2 errors/],
    [
      "a policy that warns",
      { enforcement: "warn" },
      [{ repo: A }],
      [[], ["a/a"]],
      /Nothing fails the check, because the policy only warns\./,
    ],
    [
      "a policy that observes while the Hub is away",
      { enforcement: "observe", verdict: "inconclusive" },
      [{ repo: A }],
      [[], ["a/a"]],
      /Nothing fails the check, because the policy only observes\./,
    ],
    [
      "no policy at all",
      { enforcement: "warn", policyImplicit: true },
      [{ repo: A }],
      [[], ["a/a"]],
      /Nothing fails the check without a policy file\.[^]*No policy file: the recommended preset applies and only warns\./,
    ],
    [
      "a place where the policy only warns",
      { verdict: "fail" },
      [{ repo: A, enforcement: "warn" }, { repo: B }],
      [["b/b"], ["a/a"]],
      /1 error does not fail the check: the policy does not enforce there\./,
    ],
    [
      "a place where the policy enforces already",
      { verdict: "fail", enforcement: "warn" },
      [{ repo: A }, { repo: B, enforcement: "enforce" }],
      [["b/b"], ["a/a"]],
      /1 error does not fail the check/,
    ],
    [
      "a run in which nothing is to fail",
      {},
      [{ repo: A }],
      [[], ["a/a"]],
      /Nothing fails the check, because this run was started so that no finding does\./,
    ],
    [
      "a run in which warnings fail",
      { verdict: "fail" },
      [{ repo: A, severity: "warning" }],
      [["a/a"], []],
      /failed: 1 warning/,
    ],
  ])("asks for a change only where something fails: %s", (_, report, findings, [mustChange, toLookAt], said) => {
    const text = render(
      aReport({ references: [aReference()], repos: [aRepo()], ...report, findings: findings.map(aFinding) }),
    );
    const below = (title: string): string[] =>
      [...(text.split(`#### ${title}\n`)[1]?.split(/\n(?:####|<)/)[0] ?? "").matchAll(/`([ab]\/[ab])`/g)].map(
        ([, id]) => id!,
      );
    expect([below("What must change"), below("What to look at")]).toEqual([mustChange, toLookAt]);
    expect(text).toMatch(said);
  });

  it("shows five that fail or are to be looked at, those that fail first, and folds the rest of both", () => {
    const some = (number: number, id: string, enforcement: Finding["enforcement"]): Finding[] =>
      Array.from({ length: number }, (_, index) =>
        aFinding({
          repo: { kind: "model", id: `${id}/${index}` },
          ...(enforcement === undefined ? {} : { enforcement }),
        }),
      );
    const text = render(
      aReport({ verdict: "fail", findings: [...some(4, "warned", "warn"), ...some(3, "failing", undefined)] }),
    );
    const order = [...text.matchAll(/What \w+ \w+ ?\w*|`(?:warned|failing)\/\d`|\d more errors/g)].map(
      ([word]) => word,
    );
    expect(order.filter((word, index) => word !== order[index - 1])).toEqual([
      "What must change",
      "`failing/0`",
      "`failing/1`",
      "`failing/2`",
      "What to look at",
      "`warned/0`",
      "`warned/1`",
      "2 more errors",
      "`warned/2`",
      "`warned/3`",
    ]);
  });

  it.each([
    ["an error", ["error"], "1 older error is not counted."],
    [
      "all kinds",
      ["note", "error", "note", "warning"],
      "4 older findings (1 error, 1 warning and 2 notes) are not counted.",
    ],
    ["notes alone, which are worth no sentence", ["note", "note"], null],
  ] as const)("counts older findings alike above and in the fold: %s", (_, severities, sentence) => {
    const findings = severities.map((severity, index) =>
      aFinding({ severity, state: "preexisting", location: aLocation("old.py", index + 1) }),
    );
    const report = aReport({ references: [aReference({ change: "added" })], repos: [aRepo()], findings });
    const folded = /<summary>Not counted: (.*)<\/summary>/.exec(render(report))![1]!;
    expect(folded).toMatch(new RegExp(`^${severities.length} older (?:error|findings \\(|notes$)`));
    expect(lines(report)[2]).toBe(sentence === null ? "1 model added." : `1 model added. ${sentence}`);
    if (sentence === null) return;
    expect(sentence.startsWith(`${folded} `)).toBe(true);
    // On a terminal, in the HTML page and in the job summary too.
    for (const format of [console, html, summary]) expect(format.render(report)).toContain(sentence);
  });

  it("links addresses on the Hub in what to do, and no other address", () => {
    const fix =
      "Ask at https://huggingface.co/acme/x/discussions/new: “Why?”, or see https://evil.example/x and https://huggingface.co.evil.example/.";
    const text = render(aReport({ references: [aReference()], repos: [aRepo()], findings: [aFinding({ fix })] }));
    expect(text).toContain(
      "Ask at [huggingface.co/acme/x/discussions/new](https://huggingface.co/acme/x/discussions/new): “Why?”",
    );
    expect(text).not.toContain("](https://evil");
    expect(text).not.toContain("](https://huggingface.co.evil");
  });

  it("is called resolved where it replaces a comment and nothing is left of it", () => {
    expect(render(goodReport(), { replaces: true }).split("\n")[0]).toBe("### ✅ Model review resolved");
    expect(render(nothingReport(), { replaces: true })).toContain("Nothing here changes which models are used.");
    expect(render(badReport(), { replaces: true })).toContain("Model review failed");
  });

  it("links only to the Hub, to the reviewed files and to the run", () => {
    const sourceUrl = "https://github.com/acme/support-bot/blob/abc";
    for (const make of Object.values(REPORTS)) {
      const { links } = lookAtMarkdown(
        render(make(), { sourceUrl, runUrl: "https://github.com/acme/support-bot/actions/runs/5" }),
      );
      for (const link of links)
        expect(link).toMatch(
          /^https:\/\/(huggingface\.co\/|github\.com\/acme\/support-bot\/(blob\/abc\/|actions\/runs\/5$))/,
        );
    }
  });

  it("shows what the policy would find as proposed, beside the one in force", () => {
    const text = render(policyEditReport());
    expect(text).toContain(
      "This change edits `.github/model-policy.yml`; until it is merged, the one at `0a1b2c3` is in force. As proposed, 1 finding would go and 1 finding would come.",
    );
    expect(text).toMatch(/- ➖ would go, error: \*\*License outside the policy\*\*/);
    expect(text).toMatch(/- ➕ would come, warning: \*\*Section missing in the model card\*\*/);
    const broken = {
      ...policyEditReport().proposal!,
      appear: [],
      vanish: [],
      problems: [{ source: "p.yml", line: 3, column: 1, message: "There is no key `licences`." }],
    };
    const unusable = render({ ...policyEditReport(), proposal: broken });
    expect(unusable).toContain("As proposed it could not be used: 1 mistake.");
    expect(unusable).toContain("- `p.yml:3:1`: There is no key `licences`.");
  });

  it("gives the same text twice", () => {
    for (const make of Object.values(REPORTS)) expect(render(make())).toBe(render(make()));
  });
});

describe("markdown within a limit", () => {
  it.each([65_536, 40_000, 20_000, 8_000, 3_000, 1_500, 600])("of %i characters is never longer", (limit) => {
    const text = render(crowdedReport(400, 200), { limit });
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toMatch(/^### ❌ Model review failed: 100 errors and 200 warnings/);
  });

  it("at its exact edge loses nothing, and one below says what it left out", () => {
    const whole = render(crowdedReport());
    expect(render(crowdedReport(), { limit: whole.length + 200 })).toBe(whole);
    const cut = render(crowdedReport(), { limit: whole.length - 1 });
    expect(cut.length).toBeLessThan(whole.length);
  });

  it("fills a comment up to its limit with multi-byte text", () => {
    const report = crowdedReport(4000, 300);
    for (const finding of report.findings) finding.message = "日本語のモデル🤖 ".repeat(20);
    const text = render(report);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  it("keeps the table and every error longer than warnings, and these longer than notes", () => {
    const text = render(crowdedReport(), { limit: 14_000 });
    const { everything } = lookAtMarkdown(text);
    const numbers = (from: number): number =>
      Array.from({ length: 15 }, (_, index) => `Finding ${from + 4 * index}:`).filter((one) => everything.includes(one))
        .length;
    expect(text.match(/^\| (❌|⚠️|✅)/gm)).toHaveLength(40);
    expect([numbers(1), numbers(2) + numbers(3), numbers(4)]).toEqual([15, 5, 0]);
    expect(text).toContain("**Left out for length:** 25 warnings and 15 notes;");
  });

  it("counts what it left out exactly", () => {
    for (const limit of [4_000, 9_000, 16_000, 22_000, 30_000]) {
      const text = render(crowdedReport(), { limit });
      const { everything } = lookAtMarkdown(text);
      const shown = Array.from({ length: 60 }, (_, index) => index + 1).filter((number) =>
        everything.includes(`Finding ${number}:`),
      ).length;
      const left = /\*\*Left out for length:\*\* ([^;]*)/.exec(text)?.[1] ?? "";
      const told = [...left.matchAll(/(\d+) (?:error|warning|note)s?/g)].reduce(
        (sum, [, number]) => sum + Number(number),
        0,
      );
      expect(shown + told).toBe(60);
    }
  });

  it("keeps its folds and fences closed wherever it is cut", () => {
    for (let limit = 1_000; limit < 24_000; limit += 613) {
      const text = render(crowdedReport(), { limit });
      expect(text.match(/<details/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
      expect((text.match(/```/g) ?? []).length % 2).toBe(0);
    }
  });
});
