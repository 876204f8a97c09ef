import { describe, expect, it } from "@jest/globals";
import html from "../../src/render/formats/html.ts";
import markdown from "../../src/render/formats/markdown.ts";
import summary from "../../src/render/formats/summary.ts";
import { standardsOf } from "../../src/render/standards.ts";
import { aFinding, aReport } from "../builders/report.ts";

const of = (id: string, rule: string, standards: string[], state: "active" | "excepted" | "preexisting" = "active") =>
  aFinding({ rule, repo: { kind: "model", id }, standards, state });
const report = aReport({
  findings: [
    of("acme/a", "license-missing", ["G7 SBOM for AI: Models", "EU AI Act Annex XII 1(h)"]),
    of("acme/b", "license-unknown", ["EU AI Act Annex XII 1(h)"], "preexisting"),
    of("acme/c", "model-card-section-missing", ["EU AI Act Annex XII 1(a)"]),
    of("acme/d", "license-missing", ["MOF: model card"], "excepted"),
    aFinding({ rule: "exception-expired", repo: null }),
  ],
});

describe("standardsOf", () => {
  it("groups what counts by standard and item", () => {
    const told = standardsOf(report).map(({ name, items }) => [
      name,
      ...items.map(
        ({ item, groups }) => `${item}: ${groups.map(({ rule, repo }) => `${rule} ${repo?.id}`).join(", ")}`,
      ),
    ]);
    expect(told).toEqual([
      [
        "EU AI Act Annex XII",
        "1(a): model-card-section-missing acme/c",
        "1(h): license-missing acme/a, license-unknown acme/b",
      ],
      ["G7 SBOM for AI", "Models: license-missing acme/a"],
    ]);
  });

  it("stands in the summary and in HTML, and not in the comment", () => {
    const line = "| EU AI Act Annex XII | 1(h) | `license-missing` and `license-unknown` | `acme/a` and `acme/b` |";
    expect(summary.render(report)).toContain(line);
    expect(markdown.render(report)).not.toContain("By standard");
    expect(html.render(report)).toContain(
      '<th scope="row">1(h)</th><td><code>license-missing</code>, <code>license-unknown</code></td><td><code>acme/a</code>, <code>acme/b</code></td>',
    );
    expect(html.render(report)).toMatch(/data-search="[^"]*eu ai act annex xii 1\(h\)/);
  });

  it("is left out where nothing bears on a standard", () => {
    expect(summary.render(aReport({ findings: [aFinding()] }))).not.toContain("By standard");
  });
});
