import { describe, expect, it } from "@jest/globals";
import { annotationsOf } from "../../src/render/annotations.ts";
import { aFinding, aLocation, aReport } from "../builders/report.ts";
import { badReport, crowdedReport } from "../builders/reports.ts";

const at = (line: number, overrides: Parameters<typeof aFinding>[0] = {}) =>
  aFinding({ location: aLocation("a.py", line), message: `m${line}`, fix: null, ...overrides });

describe("annotationsOf", () => {
  it("puts one annotation on each line, at the literal, with the worst level and every message", () => {
    const report = aReport({
      findings: [
        at(3, { severity: "warning", rule: "weights-unsafe", message: "second" }),
        at(3, { severity: "error", message: "first" }),
        at(3, { severity: "note", rule: "revision-not-pinned", message: "third" }),
        at(4, { severity: "note", rule: "repo-gated" }),
      ],
    });
    expect(annotationsOf(report)).toEqual([
      {
        level: "error",
        title: "acme/sentiment-base: not allowed, weights unsafe and not pinned",
        message: "first (license-not-allowed)\nsecond (weights-unsafe)\nthird (revision-not-pinned)",
        place: { path: "a.py", line: 3, endLine: 3, columns: { start: 9, end: 32 } },
      },
      {
        level: "notice",
        title: "acme/sentiment-base: gated",
        message: "m4 (repo-gated)",
        place: { path: "a.py", line: 4, endLine: 4, columns: { start: 9, end: 32 } },
      },
    ]);
  });

  it("leaves columns out where a literal spans lines, which GitHub would refuse", () => {
    const finding = at(3, { location: aLocation("a.py", 3, { endLine: 5 }) });
    expect(annotationsOf(aReport({ findings: [finding] }))[0]!.place).toEqual({
      path: "a.py",
      line: 3,
      endLine: 5,
      columns: null,
    });
  });

  it("says nothing of what does not count", () => {
    const findings = [at(1, { state: "excepted" }), at(2, { state: "preexisting" }), at(3)];
    expect(annotationsOf(aReport({ findings })).map((one) => one.place!.line)).toEqual([3]);
  });

  it("annotates the other places of a finding too, by line", () => {
    const places = annotationsOf(badReport()).map(({ level, place }) => `${level} ${place!.path}:${place!.line}`);
    expect(places).toEqual([
      "error services/translate/worker.py:31",
      "error deploy/values.yaml:44",
      "error services/translate/batch.py:8",
    ]);
  });

  it.each([
    [9, 9, null],
    [10, 10, null],
    [11, 10, "2 more lines with errors"],
    [60, 10, "51 more lines with errors"],
  ])("of %i errors shows %i", (number, shown, last) => {
    const findings = Array.from({ length: number }, (_, index) => at(index + 1));
    const annotations = annotationsOf(aReport({ findings }));
    expect(annotations).toHaveLength(shown);
    expect(annotations.slice(0, 9).map((one) => one.place?.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    if (last === null) expect(annotations.at(-1)!.place).not.toBeNull();
    else
      expect(annotations.at(-1)).toMatchObject({
        level: "error",
        title: last,
        place: null,
        message: "In a.py. The job summary has them all.",
      });
  });

  it("never goes over the budget of any level, and counts what is missing", () => {
    const annotations = annotationsOf(crowdedReport(400, 200));
    const levels = annotations.map((one) => one.level);
    for (const level of ["error", "warning", "notice"])
      expect(levels.filter((one) => one === level).length).toBeLessThanOrEqual(10);
    const told = annotations.map(({ title }) => Number(/^(\d+) more line/.exec(title)?.[1] ?? 1));
    expect(told.reduce((sum, number) => sum + number)).toBe(200);
  });

  it("keeps the path exact and lets no text be a command", () => {
    const path = "a b/%0A::x,y:z.py";
    const finding = at(1, {
      location: aLocation(path, 1),
      message: "##[add-mask]x\n::error::y",
      fix: "::stop-commands::t",
    });
    const [annotation] = annotationsOf(aReport({ findings: [finding] }));
    expect(annotation!.place!.path).toBe(path);
    expect(annotation!.message).not.toContain("##[");
    expect(annotation!.message.split("\n")).toHaveLength(1);
  });
});
