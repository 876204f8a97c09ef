import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { firstProblem, type Schema } from "../../../src/action/schema.ts";
import type { FleetReport } from "../../../src/domain/fleet.ts";
import { fleetCycloneDx } from "../../../src/render/fleet/cyclonedx.ts";
import { fleetHtml } from "../../../src/render/fleet/html.ts";
import { fleetJson } from "../../../src/render/fleet/json.ts";
import { fleetText } from "../../../src/render/fleet/text.ts";
import { exampleFleet, merged, usingReport } from "../../builders/fleet-reports.ts";
import { HOSTILE_TEXTS } from "../../builders/hostile-texts.ts";
import { REPORTS } from "../../builders/reports.ts";
import { compileBomSchema } from "../cyclonedx-schema.ts";

const HUB = "https://huggingface.co";
const schema = JSON.parse(readFileSync("docs/fleet-v1.schema.json", "utf8")) as Schema;
const isFleet = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema as object);
const isBom = compileBomSchema();
const bomProblems = (text: string): unknown[] => (isBom(JSON.parse(text)) ? [] : (isBom.errors ?? []));
const page = (fleet: FleetReport, serverUrl: string | null = "https://github.com"): string =>
  fleetHtml(fleet, { hubUrl: HUB, serverUrl });

const FLEETS: Record<string, () => FleetReport> = {
  example: exampleFleet,
  empty: () => merged([]),
  "every kind of report": () =>
    merged(
      Object.values(REPORTS).map((make, index) => ({ ...make(), run: { ...make().run, repository: `a/r${index}` } })),
    ),
};

describe.each(Object.entries(FLEETS))("%s", (_, make) => {
  it("is valid as JSON, also for the reader of earlier results, and reads back the same", () => {
    const value: unknown = JSON.parse(fleetJson(make()));
    isFleet(value);
    expect(isFleet.errors ?? []).toEqual([]);
    expect(firstProblem(schema, value)).toBeNull();
    expect(value).toEqual(make());
  });

  it("is valid CycloneDX 1.7 and the same each time", () => {
    const text = fleetCycloneDx(make());
    expect(bomProblems(text)).toEqual([]);
    expect(fleetCycloneDx(make())).toBe(text);
  });

  it("is a page that loads nothing and can be read aloud", () => {
    const html = page(make());
    expect(html).not.toMatch(
      /\s(?:src|srcset|data|action|background)\s*=|@import|url\(|<(?:link|base|object|embed|iframe|img)/i,
    );
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<html lang="en">');
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const table of html.split("<table>").slice(1))
      expect(table).toMatch(/<thead><tr>(?:<th scope="col">[^<]+<\/th>)+/);
    for (const row of html.match(/<tr data-search[^]*?<\/tr>/g) ?? []) expect(row).toContain('<th scope="row">');
  });
});

describe("the page", () => {
  it("says first how many fail and use what, then what moved", () => {
    const html = page(exampleFleet());
    expect(html).toContain("<h1>Models of 4 repositories</h1>");
    expect(html).toContain("2 fail, 1 without a report and 1 pass.");
    expect(html).toContain("They use 3 Hub repositories at 8 places: 1 with errors");
    expect(html).toContain("3 Hub repositories before, 3 now; 1 error before, 2 now.");
    expect(html).toContain(
      '<span class="error-text">License outside the policy</span></summary><p>acme/bad is bad.</p>',
    );
    expect(html).toContain("<dt>Gone: 1</dt><dd><code>acme/old</code></dd>");
    expect(html).toContain("<dt>Repositories worse: 1</dt><dd><code>acme/chat</code></dd>");
  });

  it("gives each model and repository the words by which it is found", () => {
    const rows = [...page(exampleFleet()).matchAll(/<tr data-search="([^"]*)" data-standing="([^"]*)"/g)];
    expect(rows).toHaveLength(3 + 4);
    expect(rows[0]![1]).toContain("acme/bad");
    expect(rows[0]![1]).toContain("license-not-allowed");
    expect(rows[0]![1]).toContain("acme/search");
    expect(rows.map((row) => row[2])).toEqual(["error", "passes", "passes", "fail", "fail", "missing", "pass"]);
  });

  it("links lines to the server where the repository and its commit are known, and nowhere without a server", () => {
    const fleet = exampleFleet();
    const { head } = fleet.repositories.find(({ repository }) => repository === "acme/search")!;
    expect(page(fleet)).toContain(`href="https://github.com/acme/search/blob/${head}/src/acme-bad.py#L1"`);
    expect(page(fleet, null)).not.toContain("https://github.com/");
    const strange = merged([usingReport("../../evil", { "m/x": 1 })]);
    expect(page(strange)).not.toContain("evil/blob");
  });

  it("shows two thousand rows and counts the rest", () => {
    const fleet = exampleFleet();
    const [repo] = fleet.repos;
    const html = page({
      ...fleet,
      repos: Array.from({ length: 2100 }, (_, index) => ({ ...repo!, id: `m/x${index}` })),
    });
    expect(html).toContain("And 100 more, in the JSON.");
    expect(html.match(/<tr data-search/g)).toHaveLength(2000 + 4);
  });
});

describe("the bill of materials", () => {
  it("has each repository as an application on its models, and each model with its places", () => {
    const bom = JSON.parse(fleetCycloneDx(exampleFleet()));
    const names = bom.components.map(
      ({ type, group, name }: Record<string, string>) => `${type} ${group ?? ""}/${name}`,
    );
    expect(names).toEqual([
      "machine-learning-model acme/bad",
      "machine-learning-model acme/base",
      "machine-learning-model acme/new",
      "application /acme/chat",
      "application /acme/search",
      "application /acme/vision",
    ]);
    expect(bom.components[0].evidence.occurrences.map(({ location }: { location: string }) => location)).toEqual([
      "acme/chat/src/acme-bad.py",
      "acme/search/src/acme-bad.py",
      "acme/search/src/acme-bad.py",
      "acme/search/src/acme-bad.py",
    ]);
    const of = (ref: string) => bom.dependencies.find((one: { ref: string }) => one.ref === ref).dependsOn;
    expect(of("fleet")).toEqual(["repository:acme/chat", "repository:acme/search", "repository:acme/vision"]);
    expect(of("repository:acme/search")).toHaveLength(2);
    // One repository has no report: what it uses is not in here.
    expect(bom.compositions[0].aggregate).toBe("incomplete");
    expect(bom.metadata.properties).toEqual([
      { name: "model-review:not-checked", value: "1 repository without a report" },
    ]);
  });
});

describe("hostile reports", () => {
  const fleetOf = (text: string): FleetReport => {
    const report = usingReport("acme/x", { "m/x": 1 });
    const told = JSON.parse(JSON.stringify(report), (key, value: unknown) =>
      ["id", "message", "fix", "path", "reason", "title", "declared", "expression", "commit", "repository"].includes(
        key,
      )
        ? text
        : value,
    ) as typeof report;
    return merged([
      { ...told, repos: told.repos.map((repo) => ({ ...repo, requestedAs: [{ id: text, revision: null }] })) },
    ]);
  };

  it.each(Object.entries(HOSTILE_TEXTS))("are inert in every output: %s", (_, text) => {
    const fleet = fleetOf(text);
    const html = page(fleet);
    const outside = html.replace(/<script>[^]*<\/script><\/body>/, "").replace(/<style>[^]*?<\/style>/, "");
    expect(outside).not.toMatch(
      /<script|<img|<svg|<iframe|<a [^>]*href="(?!https:\/\/(?:huggingface\.co|github\.com)\/|#main)/i,
    );
    // What a quoted value holds is no attribute.
    expect(outside.replace(/="[^"<>]*"/g, "")).not.toMatch(/<[^<>]*\son\w+\s*=/i);
    expect(outside).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
    expect(bomProblems(fleetCycloneDx(fleet))).toEqual([]);
    expect(firstProblem(schema, JSON.parse(fleetJson(fleet)))).toBeNull();
    const lines = fleetText(fleet).split("\n");
    expect(lines.join("")).not.toContain(String.fromCharCode(0x1b));
    expect(lines.every((line) => !/^\s*::|##\[/.test(line))).toBe(true);
  });
});
