import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/review-overdue.ts";
import { judge, used, shows } from "../../builders/judging.ts";

describe("review-overdue", () => {
  const catalogue = (reviewBy: string, id = "acme/x") =>
    `catalogue:\n  - { id: ${id}, owner: "@acme/nlp", review-by: ${reviewBy} }`;
  it("names who was to review it and until when, where it is used", () => {
    const { findings } = judge([rule], { ...used({ id: "acme/x" }), policy: catalogue("2026-11-20") });
    expect(findings).toMatchObject([
      {
        severity: "warning",
        message: "`acme/x` was to be reviewed by @acme/nlp until 2026-11-20.",
        location: { path: "app/main.py", line: 12 },
        related: [{ path: ".github/model-policy.yml", line: 2, role: "declared-here" }],
      },
    ]);
  });

  it("knows a renamed model", () => {
    const given = used({ id: "acme/new", requestedAs: [{ id: "acme/x", revision: null }] }, { id: "acme/x" });
    expect(judge([rule], { ...given, policy: catalogue("2026-11-20") }).findings).toHaveLength(1);
  });

  it.each([
    ["the last day", used({ id: "acme/x" }), catalogue("2026-11-21")],
    ["a model that is not used", used({ id: "acme/y" }), catalogue("2020-01-01")],
    ["a dataset of the same name", used({ kind: "dataset", id: "acme/x" }), catalogue("2020-01-01")],
  ])("is silent on %s", (_, given, policy) => {
    expect(judge([rule], { ...given, policy }).findings).toEqual([]);
  });
});

shows(rule);
