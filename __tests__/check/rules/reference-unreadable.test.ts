import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/reference-unreadable.ts";
import { said, shows } from "../../builders/judging.ts";

describe("reference-unreadable", () => {
  const blindSpots = [
    {
      reason: "dynamic-id" as const,
      path: "b.py",
      line: 3,
      detector: "library-call",
      text: "from_pretrained(args.model)",
    },
    { reason: "unreadable-file" as const, path: "a.ipynb", line: 1, detector: "notebook", text: "x".repeat(500) },
  ];
  const on = "rules: { reference-unreadable: note }";
  it("tells each blind spot at its place", () => {
    expect(said(rule, { blindSpots, policy: on })).toEqual([
      expect.stringMatching(/^note a\.ipynb:1 This could not be read in its format: `x{99}…`\.$/),
      "note b.py:3 This loads something whose name is only known when it runs: `from_pretrained(args.model)`.",
    ]);
  });

  it("is off unless asked, and follows path scopes", () => {
    expect(said(rule, { blindSpots })).toEqual([]);
    expect(
      said(rule, { blindSpots, policy: "paths: [ { match: [ '*.py' ], rules: { reference-unreadable: warning } } ]" }),
    ).toEqual([expect.stringMatching(/^warning b\.py:3 /)]);
  });
});

shows(rule);
