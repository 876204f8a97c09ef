import { describe, expect, it } from "@jest/globals";
import type { Log, Result } from "sarif";
import sarif from "../../../src/render/formats/sarif.ts";
import type { Report } from "../../../src/domain/report.ts";
import { aFinding, aLocation, aReport, RULES } from "../../builders/report.ts";
import { badReport, crowdedReport, REPORTS } from "../../builders/reports.ts";

const logOf = (report: Report): Log => JSON.parse(sarif.render(report));
const resultsOf = (report: Report): Result[] => logOf(report).runs[0]!.results!;
const printOf = (result: Result): string => result.partialFingerprints!["modelReview/v1"]!;

describe("sarif", () => {
  it("lists every rule that ran, with what a reader of an alert needs", () => {
    const { rules } = logOf(REPORTS.good!()).runs[0]!.tool.driver;
    expect(rules!.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const rule of rules!) {
      expect(rule.name).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(
        [rule.shortDescription!.text, rule.fullDescription!.text, rule.help!.text, rule.help!.markdown].every(
          (text) => text,
        ),
      ).toBe(true);
      expect(rule.helpUri).toMatch(/^https:\/\/.*\/docs\/rules\/[a-z-]+\.md$/);
      expect(rule.properties!.tags!.length).toBeLessThanOrEqual(20);
    }
  });

  it("stands at the literal, 1-based, the end exclusive, with the other places related", () => {
    const result = resultsOf(badReport()).find(({ ruleId }) => ruleId === "license-not-allowed")!;
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "services/translate/worker.py", uriBaseId: "SRCROOT" },
          region: { startLine: 31, startColumn: 9, endLine: 31, endColumn: 33 },
        },
      },
    ]);
    expect(result.relatedLocations!.map(({ physicalLocation }) => physicalLocation!.artifactLocation!.uri)).toEqual([
      "services/translate/batch.py",
    ]);
    expect(result.level).toBe("error");
  });

  it("marks what an exception covers as suppressed, with the reason, and leaves nothing out", () => {
    const results = resultsOf(badReport());
    expect(results).toHaveLength(badReport().findings.length);
    const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      [
        "repo-gated",
        [
          {
            kind: "external",
            status: "accepted",
            justification: "@acme/data: Own data, access granted to the training cluster. (until 2027-03-31)",
          },
        ],
      ],
    ]);
  });

  it("keeps its fingerprints when lines move, words change and other findings come", () => {
    const before = aReport({ findings: [aFinding(), aFinding({ rule: "weights-unsafe" })] });
    const moved = aFinding({ location: aLocation("app/main.py", 99), message: "other words" });
    const after = aReport({
      findings: [aFinding({ rule: "repo-gated" }), moved, aFinding({ rule: "weights-unsafe" })],
    });
    const prints = resultsOf(after).map(printOf);
    expect(prints.slice(1)).toEqual(resultsOf(before).map(printOf));
  });

  it("gives different findings different fingerprints", () => {
    const findings = [
      aFinding(),
      aFinding({ rule: "license-missing" }),
      aFinding({ repo: { kind: "dataset", id: "acme/sentiment-base" } }),
      aFinding({ repo: { kind: "model", id: "acme/other" } }),
      aFinding({ subject: "limitations" }),
      aFinding({ subject: "evaluation" }),
      aFinding({ state: "preexisting", location: aLocation("b.py") }),
      aFinding({ repo: null }),
      aFinding({ repo: null, location: aLocation("other.yml") }),
    ];
    expect(new Set(resultsOf(aReport({ findings })).map(printOf)).size).toBe(findings.length);
  });

  it("keeps the worst 5,000 results and says how many are missing", () => {
    const report = crowdedReport(5200, 40);
    const log = logOf(report);
    expect(log.runs[0]!.results).toHaveLength(5000);
    expect(log.runs[0]!.properties).toMatchObject({ resultsLeftOut: 200 });
    const levels = log.runs[0]!.results!.map(({ level }) => level);
    expect(levels.filter((level) => level === "error")).toHaveLength(1300);
    expect(levels.filter((level) => level === "note")).toHaveLength(1100);
  });

  it("gives findings about the run a place, which code scanning demands", () => {
    const [result] = resultsOf(aReport({ findings: [aFinding({ location: null, repo: null })] }));
    expect(result!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe(".github/model-policy.yml");
    const sources = ["preset:strict", "./teams/a/b@v1.yml", "acme/policies/p.yml@v1"];
    const report = aReport({ findings: [aFinding({ location: null, repo: null })] });
    report.run.policy = sources.map((source) => ({ source, ref: null, sha256: "0".repeat(64) }));
    const own = resultsOf(report)[0]!.locations![0]!.physicalLocation!.artifactLocation!.uri;
    expect(decodeURIComponent(own!)).toBe("teams/a/b@v1.yml");
  });

  it("describes a rule that only a finding names", () => {
    const log = logOf(aReport({ rules: [], findings: [aFinding({ rule: "never-heard-of" })] }));
    expect(log.runs[0]!.tool.driver.rules!.map(({ id }) => id)).toEqual(["never-heard-of"]);
    expect(log.runs[0]!.results![0]!.ruleIndex).toBe(0);
  });

  it("names the repository and commit where it knows their address", () => {
    const sourceUrl = `https://github.example/acme/app/blob/${"a".repeat(40)}`;
    const { versionControlProvenance } = (JSON.parse(sarif.render(badReport(), { sourceUrl })) as Log).runs[0]!;
    expect(versionControlProvenance).toEqual([
      {
        repositoryUri: "https://github.example/acme/app",
        revisionId: "a".repeat(40),
        mappedTo: { uriBaseId: "SRCROOT" },
      },
    ]);
    expect(logOf(badReport()).runs[0]!.versionControlProvenance).toBeUndefined();
  });

  it("tells what failed in the tool itself", () => {
    const { invocations } = logOf(REPORTS.unavailable!()).runs[0]!;
    expect(invocations![0]).toMatchObject({ executionSuccessful: false });
    expect(invocations![0]!.toolExecutionNotifications![0]!.message.text).toContain("rule weights-unsafe");
  });
});
