import { describe, expect, it } from "@jest/globals";
import * as plugins from "../../src/plugins.ts";
import { auditEntry, type AuditContext } from "../../src/render/audit-log.ts";
import json from "../../src/render/formats/json.ts";
import sarif from "../../src/render/formats/sarif.ts";
import cyclonedx from "../../src/render/formats/cyclonedx.ts";
import spdx from "../../src/render/formats/spdx.ts";
import { isOwnOutput } from "../../src/scan/own-output.ts";
import { createScanner, SCAN_DEFAULTS } from "../../src/scan/scan.ts";
import { readFileSync } from "node:fs";
import { badReport } from "../builders/reports.ts";
import { folderOf } from "../builders/workspace.ts";

const scanner = createScanner(plugins, SCAN_DEFAULTS);
const usesIn = (path: string, text: string): string[] =>
  scanner
    .scan(folderOf({ [path]: text }))
    .references.filter(({ usage }) => usage !== "mention")
    .map(({ id }) => id);

const report = badReport();
const context: AuditContext = {
  time: "2026-11-21T23:25:37.052Z",
  actor: "octocat",
  job: { id: "100", attempt: 1, url: "https://github.com/acme/support-bot/actions/runs/100" },
  tree: null,
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
  snapshot: null,
};
const OUTPUTS: [string, string][] = [
  ["report.json", json.render(report)],
  ["models.hub.json", readFileSync("examples/support-assistant.hub.json", "utf8")],
  ["audit.jsonl", `${JSON.stringify(auditEntry(report, context, null))}\n`.repeat(2)],
  ["report.sarif", sarif.render(report)],
  ["bom.cdx.json", cyclonedx.render(report)],
  ["bom.spdx.json", spdx.render(report)],
];

describe("a file that this tool wrote", () => {
  it.each(OUTPUTS)("uses nothing: %s", (path, text) => {
    expect(text.length).toBeGreaterThan(500);
    expect(usesIn(path, text)).toEqual([]);
  });

  it("still mentions what it names", () => {
    const { references } = scanner.scan(folderOf({ "report.json": json.render(report) }));
    expect(references.length).toBeGreaterThan(0);
  });

  it.each([
    ["another tool's", '{ "version": 1, "tool": { "name": "other" }, "model": "google/gemma-2b" }'],
    [
      "a configuration that names us later",
      '{ "model": "google/gemma-2b", "version": 1, "tool": { "name": "model-review" } }',
    ],
    ["a program", 'const report = { "version": 1, "tool": { "name": "model-review" } };'],
  ])("is told from %s", (_, text) => {
    expect(isOwnOutput(text)).toBe(false);
  });
});
