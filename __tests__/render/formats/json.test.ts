import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import json from "../../../src/render/formats/json.ts";
import type { Report } from "../../../src/domain/report.ts";
import { badReport, hostileReport, lineageReport, REPORTS } from "../../builders/reports.ts";

const schema = JSON.parse(readFileSync("docs/report-v1.schema.json", "utf8"));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

describe("json", () => {
  it.each(Object.entries(REPORTS))("follows the published schema: %s", (_, make) => {
    validate(JSON.parse(json.render(make())));
    expect(validate.errors).toBeNull();
  });

  it("follows the schema with foreign text in every field, and loses nothing of it", () => {
    const text = '\u001b[31m\u202eabc\u200b\ud800 \u0000 "\\';
    const rendered = json.render(hostileReport(text));
    const value = JSON.parse(rendered);
    validate(value);
    expect(validate.errors).toBeNull();
    expect(value.repos[0].license.declared).toBe(text);
    expect(rendered.replaceAll("\n", "")).not.toMatch(/[\u202e\u200b\p{Cc}]/u);
  });

  it("has the schema refuse a field that nobody declared, and a missing one", () => {
    const value = JSON.parse(json.render(badReport()));
    expect(validate({ ...value, extra: 1 })).toBe(false);
    const { reason: _, ...without } = value;
    expect(validate(without)).toBe(false);
    value.findings[0].severity = "fatal";
    expect(validate(value)).toBe(false);
  });

  it("describes every property of the schema", () => {
    const bare: string[] = [];
    const visit = (node: unknown, at: string): void => {
      if (node === null || typeof node !== "object") return;
      for (const [key, value] of Object.entries(node)) {
        if (key === "properties") {
          for (const [name, property] of Object.entries(
            value as Record<string, { description?: string; $ref?: string }>,
          )) {
            if (property.description === undefined && property.$ref === undefined) bare.push(`${at}.${name}`);
          }
        }
        visit(value, `${at}.${key}`);
      }
    };
    visit(schema, "");
    expect(bare).toEqual([]);
  });

  it("gives the same bytes whatever the order of the lists in the report", () => {
    for (const make of [badReport, lineageReport]) {
      const report = make();
      const reversed: Report = {
        ...report,
        references: report.references.toReversed(),
        repos: report.repos.toReversed(),
        blindSpots: report.blindSpots.toReversed(),
        rules: report.rules.toReversed(),
      };
      expect(json.render(reversed)).toBe(json.render(report));
    }
  });

  it("tells places as the contract says: 1-based, the end exclusive, the cell of a notebook", () => {
    const removed = JSON.parse(json.render(badReport())).references.find(
      (one: { change: string }) => one.change === "removed",
    );
    expect(removed).toMatchObject({ path: "notebooks/eval.ipynb", line: 210, column: 9, endColumn: 33, cell: 4 });
  });
});
