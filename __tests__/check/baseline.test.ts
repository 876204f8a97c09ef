import { describe, expect, it } from "@jest/globals";
import { progressOf, readBaseline, writeBaseline, type Baseline } from "../../src/check/baseline.ts";
import sourceNotAllowed from "../../src/check/rules/source-not-allowed.ts";
import { findingKey } from "../../src/check/findings.ts";
import { judge, used } from "../builders/judging.ts";
import { aFinding, aLocation } from "../builders/report.ts";

const read = (text: string): Baseline => {
  const baseline = readBaseline(text);
  if ("problem" in baseline) throw new Error(baseline.problem);
  return baseline;
};

describe("a baseline", () => {
  const findings = [
    aFinding({ subject: "noncommercial" }),
    aFinding({ rule: "weights-unsafe", severity: "warning", repo: { kind: "dataset", id: "a/b" } }),
    aFinding({ rule: "exception-unused", repo: null, location: aLocation(".github/model-policy.yml", 3) }),
    aFinding({ rule: "repo-gated", state: "excepted" }),
  ];

  it("knows again what it was written from, and nothing that was excepted", () => {
    const { keys } = read(writeBaseline(findings));
    expect([...keys].sort()).toEqual(findings.slice(0, 3).map(findingKey).sort());
  });

  it("is the same text whatever the order, one finding a line", () => {
    const text = writeBaseline(findings);
    expect(writeBaseline([...findings, ...findings].reverse())).toBe(text);
    expect(text.split("\n").filter((line) => line.includes('"rule"'))).toHaveLength(3);
  });

  it("keeps what was there from gating, and lets what is new gate", () => {
    const policy = "sources: { owners: { allow: [ google ] } }";
    const old = { ...used({ id: "old/x" }), policy };
    const { keys } = read(writeBaseline(judge([sourceNotAllowed], old).findings));
    expect(judge([sourceNotAllowed], { ...old, options: { known: keys } }).verdict).toBe("pass");
    expect(judge([sourceNotAllowed], { ...used({ id: "new/x" }), policy, options: { known: keys } }).verdict).toBe(
      "fail",
    );
  });

  it("counts down", () => {
    expect(progressOf(read(writeBaseline(findings)), findings.slice(0, 1))).toEqual({ remaining: 1, mended: 2 });
  });

  it.each([
    ["no JSON", "{", "this is not JSON"],
    ["another version", '{"version":2,"findings":[]}', "this is not a baseline of version 1"],
    ["no list", '{"version":1,"findings":{}}', "this is not a baseline of version 1"],
    [
      "an entry of another shape",
      '{"version":1,"findings":[{"rule":"x"}]}',
      "finding 1 is not one that a baseline can hold",
    ],
    [
      "an id that is none",
      '{"version":1,"findings":[{"rule":"x","severity":"note","repo":"model:../../x?y"}]}',
      "finding 1 is not one that a baseline can hold",
    ],
    ["a list", "[]", "this is not a baseline of version 1"],
  ])("refuses %s", (_, text, problem) => {
    expect(readBaseline(text)).toEqual({ problem });
  });
});
