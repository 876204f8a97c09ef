import { describe, expect, it } from "@jest/globals";
import {
  baselineOf,
  formatBaseline,
  lineOfEntry,
  progressOf,
  readBaseline,
  renewed,
  type Baseline,
  type BaselineInForce,
} from "../../src/check/baseline.ts";
import sourceNotAllowed from "../../src/check/rules/source-not-allowed.ts";
import { findingKey } from "../../src/check/findings.ts";
import { judge, used } from "../builders/judging.ts";
import { aFinding, aLocation, aRepo } from "../builders/report.ts";

const read = (text: string): Baseline => {
  const baseline = readBaseline(text);
  if ("problem" in baseline) throw new Error(baseline.problem);
  return baseline;
};
const inForce = (baseline: Baseline, overrides: Partial<BaselineInForce> = {}): BaselineInForce => ({
  source: "baseline.json",
  ref: null,
  sha256: "0",
  baseline,
  present: { baseline, text: formatBaseline(baseline) },
  ...overrides,
});
const SEEN = { repos: [], mishaps: [] };

describe("a baseline", () => {
  const findings = [
    aFinding({ subject: "noncommercial" }),
    aFinding({ rule: "weights-unsafe", severity: "warning", repo: { kind: "dataset", id: "a/b" } }),
    aFinding({ rule: "exception-unused", repo: null, location: aLocation(".github/model-policy.yml", 3) }),
    aFinding({ rule: "repo-gated", state: "excepted" }),
    aFinding({ rule: "repo-stale", severity: "note" }),
  ];
  const begun = baselineOf(findings);

  it("knows again what it was written from, but nothing that was excepted or only noted", () => {
    const { entries } = read(formatBaseline(begun));
    expect([...entries.keys()].sort()).toEqual(findings.slice(0, 3).map(findingKey).sort());
  });

  it("is the same text whatever the order, one finding a line, each at a line that can be told", () => {
    const text = formatBaseline(begun);
    expect(formatBaseline(baselineOf([...findings, ...findings].reverse()))).toBe(text);
    expect(text.split("\n").filter((line) => line.includes('"rule"'))).toHaveLength(3);
    const key = findingKey(findings[1]!);
    expect(text.split("\n")[lineOfEntry(text, key) - 1]).toContain('"dataset:a/b"');
    expect(lineOfEntry(JSON.stringify(JSON.parse(text)), key)).toBe(1);
  });

  it("counts down from where it began, and only grows where that is asked for", () => {
    const { left, mended } = progressOf(begun, findings.slice(0, 1), SEEN);
    expect([left.size, mended.size]).toEqual([1, 2]);
    const after = renewed(begun, mended, null);
    expect([after.begun, after.entries.size]).toEqual([3, 1]);
    const fresh = baselineOf([findings[0]!, aFinding({ rule: "repo-disabled" })]);
    const grown = renewed(after, new Set(), fresh);
    expect([grown.begun, grown.entries.size]).toEqual([4, 2]);
    expect(read(formatBaseline(grown))).toEqual(grown);
  });

  it("takes nothing for mended that was not seen", () => {
    const about = { kind: "model", id: "acme/sentiment-base" } as const;
    const answered = aRepo(about);
    const silent = aRepo({ ...about, status: "unavailable", record: null });
    const other = aRepo({ id: "x/other", status: "unavailable" });
    const mended = (sight: Parameters<typeof progressOf>[2]) =>
      [...progressOf(begun, [], sight).mended].map((key) => JSON.parse(key)[0] as string).sort();
    expect(mended(SEEN)).toHaveLength(3);
    expect(mended({ repos: [silent], mishaps: [] })).toEqual([]);
    // With another repository silent only what was surely looked at counts; a dataset that is not there may be the silent one.
    expect(mended({ repos: [answered, other], mishaps: [] })).toEqual(["license-not-allowed"]);
    expect(mended({ repos: [answered], mishaps: [{ where: "rules/x", message: "" }] })).toEqual([]);
    expect(mended({ repos: [answered], mishaps: [], partial: true })).toEqual([]);
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
    [
      "a countdown that began below what is left",
      '{"version":1,"begun":0,"findings":[{"rule":"x","severity":"error","path":"a"}]}',
      "`begun` is the number of findings that it began with, so not below those that it lists",
    ],
    ["a list", "[]", "this is not a baseline of version 1"],
  ])("refuses %s", (_, text, problem) => {
    expect(readBaseline(text)).toEqual({ problem });
  });
});

describe("a check with a baseline", () => {
  const policy = "sources: { owners: { allow: [ google ] } }";
  const old = { ...used({ id: "old/x" }), policy };
  const baseline = baselineOf(judge([sourceNotAllowed], old).findings);

  it("keeps what was there from gating, and lets what is new gate", () => {
    const before = judge([sourceNotAllowed], { ...old, options: { baseline: inForce(baseline) } });
    expect(before.verdict).toBe("pass");
    expect(before.findings).toMatchObject([{ rule: "source-not-allowed", state: "preexisting" }]);
    expect(before.baseline).toMatchObject({ begun: 1, left: 1, complete: true, ended: false, proposed: 0 });
    const news = judge([sourceNotAllowed], {
      ...used({ id: "new/x" }),
      policy,
      options: { baseline: inForce(baseline) },
    });
    expect(news.verdict).toBe("fail");
    expect(news.baseline).toMatchObject({ begun: 1, left: 0 });
  });

  it("lets a new place that uses an old finding's model gate", () => {
    const added = used({ id: "old/x" }, { change: "added" });
    expect(judge([sourceNotAllowed], { ...added, policy, options: { baseline: inForce(baseline) } }).verdict).toBe(
      "fail",
    );
  });

  it("holds by what stands at the base, and tells what a change would add", () => {
    const grown = baselineOf([aFinding(), ...judge([sourceNotAllowed], old).findings]);
    const present = { baseline: grown, text: formatBaseline(grown) };
    const empty = inForce({ begun: 0, entries: new Map() }, { sha256: null, present });
    const { verdict, baseline: standing } = judge([sourceNotAllowed], { ...old, options: { baseline: empty } });
    expect(verdict).toBe("fail");
    expect(standing).toMatchObject({ begun: 0, left: 0, proposed: 2, sha256: null });
  });

  it("holds through the last day that the policy gives it, and not a day longer", () => {
    const on = (day: string) =>
      judge([sourceNotAllowed], {
        ...old,
        policy: `${policy}\nbaseline-until: ${day}`,
        options: { baseline: inForce(baseline) },
      });
    expect(on("2026-11-21")).toMatchObject({ verdict: "pass", baseline: { until: "2026-11-21", ended: false } });
    expect(on("2026-11-20")).toMatchObject({
      verdict: "fail",
      baseline: { until: "2026-11-20", ended: true, left: 1 },
    });
  });
});
