import { describe, expect, it } from "@jest/globals";
import { baselineOf, formatBaseline, type BaselineInForce } from "../../../src/check/baseline.ts";
import rule from "../../../src/check/rules/baseline-entry-unused.ts";
import sourceNotAllowed from "../../../src/check/rules/source-not-allowed.ts";
import { judge, used, type Case, shows } from "../../builders/judging.ts";
import { aFinding } from "../../builders/report.ts";

const policy = "sources: { owners: { allow: [ google ] } }";
const bad = { ...used({ id: "old/x" }), policy };
const found = judge([sourceNotAllowed], bad).findings;
const gone = [aFinding({ repo: { kind: "model", id: "z/gone" } }), aFinding({ repo: { kind: "model", id: "z/past" } })];

function said(findings: typeof found, given: Case = bad, present = true): unknown[] {
  const baseline = baselineOf(findings);
  const inForce: BaselineInForce = {
    source: ".github/model-baseline.json",
    ref: null,
    sha256: "0",
    baseline,
    present: present ? { baseline, text: formatBaseline(baseline) } : null,
  };
  const { findings: all } = judge([rule, sourceNotAllowed], { ...given, options: { baseline: inForce } });
  return all.filter((finding) => finding.rule === rule.id);
}

describe("baseline-entry-unused", () => {
  it("tells how many entries are mended, at the lines of the file", () => {
    expect(said([...found, ...gone])).toMatchObject([
      {
        severity: "note",
        message: "2 of 3 entries of the baseline cover nothing any more.",
        location: { path: ".github/model-baseline.json", line: 5 },
        related: [{ path: ".github/model-baseline.json", line: 6, role: "declared-here" }],
      },
    ]);
    expect(said([gone[0]!])).toMatchObject([{ message: "1 of 1 entry of the baseline covers nothing any more." }]);
  });

  it.each([
    ["entries whose findings are there", found, bad, true],
    [
      "entries of a repository that did not answer",
      gone.slice(0, 1),
      used({ id: "z/gone", status: "unavailable" }),
      true,
    ],
    ["a part of the tree", gone, { ...bad, partial: true }, true],
    ["a file that the change deletes", gone, bad, false],
  ])("is silent on %s", (_, findings, given, present) => {
    expect(said(findings, given, present)).toEqual([]);
  });
});

shows(rule);
