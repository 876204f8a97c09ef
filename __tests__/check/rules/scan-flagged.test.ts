import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/scan-flagged.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("scan-flagged", () => {
  const flagged = (...files: { path: string; level: string }[]) => used({ scan: { status: "flagged", files } });
  it("names the unsafe files", () => {
    const files = [
      { path: "x.pkl", level: "unsafe" },
      { path: "y.bin", level: "caution" },
    ];
    expect(said(rule, flagged(...files))).toEqual([
      "error app/main.py:12 `acme/sentiment-base` holds files that the Hub's malware scan calls unsafe: `x.pkl`.",
    ]);
  });

  it("weighs a caution less, and a level that it does not know as unsafe", () => {
    expect(said(rule, flagged({ path: "y.bin", level: "caution" }))[0]).toMatch(
      /^warning .* asks to be careful with: `y\.bin`\.$/,
    );
    expect(said(rule, flagged({ path: "y.bin", level: "malicious" }))[0]).toMatch(/^error /);
  });

  it.each([
    ["safe", used({ scan: { status: "safe" } })],
    ["not finished, which is not safe and no accusation", used({ scan: { status: "pending" } })],
    ["without an answer", used({ scan: { status: "unavailable", cause: "timeout" } })],
    ["not asked for", used()],
    ["flagged without a file", flagged()],
  ] as const)("is silent on a scan that is %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
