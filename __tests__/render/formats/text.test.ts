import { describe, expect, it } from "@jest/globals";
import text from "../../../src/render/formats/text.ts";
import { rowsOf } from "../../../src/render/rows.ts";
import { widthOf } from "../../../src/render/terminal.ts";
import { aFinding, aLocation, aReference, aRepo, aReport } from "../../builders/report.ts";
import { badReport, goodReport, REPORTS, unavailableReport } from "../../builders/reports.ts";

const lines = (report: Parameters<typeof text.render>[0], options = {}): string[] =>
  text.render(report, options).split("\n");

describe("text", () => {
  it("groups findings by file, in the order of lines, with place, severity, rule and repo", () => {
    const plain = lines(badReport());
    const heads = plain.filter((line) => /^(\S.*|  \d+:.*)$/.test(line)).slice(0, 7);
    expect(heads).toEqual([
      "deploy/values.yaml",
      "  44:9      error    model-card-missing  acme/intent-router",
      "  44:9      error    remote-code-unpinned  acme/intent-router",
      "services/translate/worker.py",
      "  31:9      error    license-not-allowed  facebook/nllb-200-distilled-600M",
      "  31:9      warning  weights-unsafe  facebook/nllb-200-distilled-600M",
      "  31:9      note     revision-not-pinned  facebook/nllb-200-distilled-600M",
    ]);
    expect(plain).toContain("            also services/translate/batch.py:8");
    expect(plain).toContain("                - rule: license-not-allowed");
  });

  it("tells once what several findings of one rule at one place share", () => {
    const missing = (what: string, repo = "a/b") =>
      aFinding({
        rule: "model-card-section-missing",
        repo: { kind: "model", id: repo },
        message: `No ${what}.`,
        fix: "Ask for it.",
      });
    const findings = [missing("limitations"), missing("evaluation"), missing("limitations", "c/d")];
    const plain = lines(aReport({ findings, repos: [aRepo({ id: "a/b" }), aRepo({ id: "c/d" })] })).map((line) =>
      line.trim(),
    );
    const told = (start: string): number => plain.filter((line) => line.startsWith(start)).length;
    expect(told("No limitations.")).toBe(2);
    expect(told("No evaluation.")).toBe(1);
    expect(told("fix: Ask for it.")).toBe(2);
    expect(plain.filter((line) => line.includes("model-card-section-missing")).length).toBe(2);
  });

  it("ends with an honest line", () => {
    expect(text.render(goodReport())).toMatch(/\nPASS {2}1 model added\. 42 files read, 1 reference\.\n$/);
    expect(text.render(badReport())).toMatch(
      /\nFAIL {2}3 errors and 1 warning in 2 of 4 models and datasets\..* 1 finding accepted by an exception\. Not checked: 1 place .*\n$/,
    );
    expect(text.render(unavailableReport())).toMatch(
      /\nUNDECIDED {2}The Hub did not answer for 2 repositories\. .*Not checked: 2 repositories without an answer/,
    );
    expect(text.render(aReport())).toMatch(
      /\nPASS {2}No model, dataset or space is named in 42 files\. 42 files read, 0 references\.\n$|^PASS/,
    );
  });

  it("has no colour in a pipe, and colours only where asked", () => {
    for (const make of Object.values(REPORTS)) {
      expect(text.render(make())).not.toContain("\u001b");
      const coloured = text.render(make(), { colour: true }).split("\u001b[");
      const plain =
        coloured[0] +
        coloured
          .slice(1)
          .map((piece) => piece.replace(/^\d+m/, ""))
          .join("");
      expect(plain.replaceAll("`", "")).toBe(text.render(make()).replaceAll("`", ""));
    }
  });

  it.each([60, 80, 120])("keeps tables and prose within %i columns", (width) => {
    for (const make of Object.values(REPORTS)) {
      // The line of a finding stays whole, to be found by a search.
      for (const line of lines(make(), { width }).filter((one) => !/^ {2}\d+:\d+/.test(one))) {
        // A word that is longer than the line stays whole: an address, a commit.
        const longest = Math.max(...line.trim().split(" ").map(widthOf));
        if (longest < width - 14) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it("never cuts a name or what is told of it: where the columns do not fit, each name has its line", () => {
    for (const make of [badReport, unavailableReport]) {
      for (const width of [60, 80, 120]) {
        const shown = lines(make(), { width });
        expect(shown.filter((line) => line.includes("…") && !line.includes("reason: …"))).toEqual([]);
        for (const { repo, standing } of rowsOf(make()))
          expect(shown.some((line) => /^[✗!?✓-] /.test(line) && line.includes(repo.id))).toBe(standing !== undefined);
      }
    }
    const narrow = lines(badReport(), { width: 60 });
    const at = narrow.indexOf("✗  facebook/nllb-200-distilled-600M, added");
    expect(narrow.slice(at + 1, at + 3)).toEqual([
      "   CC-BY-NC-4.0:  complete       weights       no",
      "   not allowed                   unsafe",
    ]);
    const head = narrow.find((line) => line.startsWith("   License"))!;
    expect(head.indexOf("Risk")).toBe(narrow[at + 1]!.indexOf("weights"));
  });

  it("aligns columns also with wide letters", () => {
    const ids = ["acme/模型", "acme/model"];
    const report = aReport({ references: ids.map((id) => aReference({ id })), repos: ids.map((id) => aRepo({ id })) });
    const rows = lines(report).filter((line) => line.startsWith("✓"));
    expect(rows.map((line) => widthOf(line.slice(0, line.indexOf("Apache"))))).toEqual([15, 15]);
  });

  it("names the cell of a notebook", () => {
    const report = aReport({ findings: [aFinding({ location: aLocation("a.ipynb", 20, { cell: 2 }) })] });
    expect(lines(report)[1]).toMatch(/^ {2}20:9 cell 3 {2}error/);
  });

  it("shows findings about the run", () => {
    expect(lines(aReport({ findings: [aFinding({ location: null, repo: null, rule: "exception-unused" })] }))[0]).toBe(
      "This run",
    );
  });
});
