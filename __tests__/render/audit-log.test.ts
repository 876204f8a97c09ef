import { describe, expect, it } from "@jest/globals";
import {
  auditEntry,
  chainProblems,
  lineDigest,
  readAuditEntry,
  reportDigest,
  type AuditContext,
} from "../../src/render/audit-log.ts";
import { aFinding, aReport, someEvidence } from "../builders/report.ts";

const CONTEXT: AuditContext = {
  time: "2026-11-21T12:00:00.000Z",
  actor: "octocat",
  job: { id: "42", attempt: 1, url: null },
  tree: "a".repeat(40),
  asked: {
    policy: null,
    policyRef: null,
    baseline: null,
    baselineRef: null,
    lock: null,
    compare: null,
    failOn: "error",
    paths: [],
    exclude: [],
    whole: false,
    policies: [],
  },
  snapshot: "b".repeat(64),
};
const entry = auditEntry(aReport({ findings: [aFinding({ evidence: [someEvidence()] })] }), CONTEXT, null);

describe("the digest of a report", () => {
  const report = aReport({ findings: [aFinding({ evidence: [someEvidence()] })] });

  it("is the same whatever the run cost, and another where anything is said otherwise", () => {
    const cheaper = { ...report, run: { ...report.run, requests: { api: 0, files: 0, cached: 9 } } };
    expect(reportDigest(cheaper)).toBe(reportDigest(report));
    const other = aReport({ findings: [aFinding({ evidence: [someEvidence({ line: 4 })] })] });
    expect(reportDigest(other)).not.toBe(reportDigest(report));
    const quoted = auditEntry(other, CONTEXT, null).findings[0]!.evidence;
    expect(quoted).toMatch(/^[0-9a-f]{64}$/);
    expect(quoted).not.toBe(entry.findings[0]!.evidence);
  });
});

describe("a chain", () => {
  const lines: string[] = [];
  for (let number = 0; number < 4; number++) {
    const last = lines.at(-1);
    lines.push(
      JSON.stringify({ ...entry, reason: `run ${number}`, previous: last === undefined ? null : lineDigest(last) }),
    );
  }

  it("is whole as it was written, at any length", () => {
    for (let length = 0; length <= lines.length; length++) expect(chainProblems(lines.slice(0, length))).toEqual([]);
  });

  it("shows every line but the last that is changed, taken out or moved", () => {
    for (const index of lines.keys()) {
      const without = lines.filter((_, at) => at !== index);
      const isEnd = index === lines.length - 1;
      expect(chainProblems(without).map(({ line }) => line)).toEqual(isEnd ? [] : [index + 1]);
      const changed = lines.map((line, at) => (at === index ? line.replace("octocat", "mallory") : line));
      expect(chainProblems(changed).map(({ line }) => line)).toEqual(isEnd ? [] : [index + 2]);
    }
    expect(chainProblems([lines[1]!, lines[0]!, lines[2]!, lines[3]!]).map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});

describe("an entry that is read back", () => {
  it("is what was written", () => {
    expect(readAuditEntry(JSON.stringify(entry))).toEqual(entry);
  });

  it.each([
    ["no JSON", "{", "it is not an entry of an audit log"],
    ["another version", JSON.stringify({ ...entry, version: 2 }), "it is not an entry of an audit log"],
    ["a list", "[]", "it is not an entry of an audit log"],
    ["no time", JSON.stringify({ ...entry, time: "yesterday" }), "`time` is not what it should be"],
    [
      "a revision that is an option",
      JSON.stringify({ ...entry, asked: { ...entry.asked, compare: "--output=x" } }),
      "`asked` is not what it should be",
    ],
    [
      "a glob that is a number",
      JSON.stringify({ ...entry, asked: { ...entry.asked, exclude: [1] } }),
      "`asked` is not what it should be",
    ],
    ["a short digest", JSON.stringify({ ...entry, report: "abc" }), "`report` is not what it should be"],
    ["a run that is a text", JSON.stringify({ ...entry, run: "x" }), "`run` is not what it should be"],
  ])("is refused with %s", (_, text, problem) => {
    expect(readAuditEntry(text)).toEqual({ problem });
  });
});
