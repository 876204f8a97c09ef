import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { readReport, ReportError } from "../../src/action/read-report.ts";
import { firstProblem, type Schema } from "../../src/action/schema.ts";
import json from "../../src/render/formats/json.ts";
import markdown from "../../src/render/formats/markdown.ts";
import { HOSTILE_TEXTS } from "../builders/hostile-texts.ts";
import { badReport, hostileReport, policyEditReport, REPORTS } from "../builders/reports.ts";

const schema = JSON.parse(readFileSync("docs/report-v1.schema.json", "utf8")) as Schema;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe("readReport", () => {
  it.each(Object.entries(REPORTS))("reads back what a comment needs: %s", (_, make) => {
    const report = make();
    expect(markdown.render(readReport(json.render(report)))).toBe(
      markdown.render({ ...report, repos: readReport(json.render(report)).repos }),
    );
    // What the report does not carry is only the names of ancestors' licenses.
    const plain = (text: string): string => text.replace(/n\d+\["[^"]*"\]/g, "");
    expect(plain(markdown.render(readReport(json.render(report))))).toBe(plain(markdown.render(report)));
  });

  it.each(Object.entries(HOSTILE_TEXTS))("reads %s in every field", (_, text) => {
    expect(() => markdown.render(readReport(json.render(hostileReport(text))))).not.toThrow();
  });

  it.each([
    ["", "is not JSON"],
    ["null", "The report is not object"],
    ["{}", "The report has no version"],
    [json.render(badReport()).replace('"version": 1', '"version": 2'), "version is not 1"],
    [json.render(badReport()).replace('"verdict": "fail"', '"verdict": "<b>"'), "verdict has none of its values"],
    [json.render(badReport()).replace('"line": 31', '"line": 0'), /\.line is below 1/],
    [json.render(badReport()).replace('"cached": 2', '"cached": "2"'), "run.requests.cached is not integer"],
    [
      json.render(badReport()).replace('"mishaps": []', '"mishaps": [], "__proto__": {}'),
      "a field that is not described",
    ],
    [`"${"x".repeat(20_000_001)}"`, "larger than 20 MB"],
  ])("refuses what is no report, and says why", (text, message) => {
    expect(() => readReport(text)).toThrow(ReportError);
    expect(() => readReport(text)).toThrow(message);
  });
});

describe("firstProblem", () => {
  it("agrees with a full validator on reports with anything anywhere", () => {
    const values = [badReport(), policyEditReport()].map((report) => JSON.parse(json.render(report)) as object);
    const paths = values.map((value) => placesIn(value));
    let refused = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: values.length - 1 }),
        fc.nat(),
        fc.oneof(
          fc.constantFrom(null, 0, -1, 1.5, "", "use", true, [], {}, [null], { a: 1 }),
          fc.jsonValue({ maxDepth: 1 }),
        ),
        fc.boolean(),
        (which, at, junk, mustDelete) => {
          const value = structuredClone(values[which]!) as Record<string, unknown>;
          const path = paths[which]![at % paths[which]!.length]!;
          const parent = path
            .slice(0, -1)
            .reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, value);
          if (mustDelete && !Array.isArray(parent)) delete parent[path.at(-1)!];
          else parent[path.at(-1)!] = junk;
          const isValid = validate(value);
          if (!isValid) refused++;
          expect(firstProblem(schema, value) === null).toBe(isValid);
        },
      ),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});

function placesIn(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...placesIn(inner, [...at, key])]);
}
