import { describe, expect, it } from "@jest/globals";
import summary from "../../../src/render/formats/summary.ts";
import markdown from "../../../src/render/formats/markdown.ts";
import { badReport, crowdedReport } from "../../builders/reports.ts";

const MEBIBYTE = 1024 * 1024;

describe("summary", () => {
  it("says what the comment says", () => expect(summary.render(badReport())).toBe(markdown.render(badReport())));

  it("stays below 1 MiB of bytes, not of characters", () => {
    const report = crowdedReport(6000, 500);
    report.findings.forEach((finding, index) => (finding.message = `${index} ${"日本語のモデルの説明🤖".repeat(18)}`));
    const text = summary.render(report);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MEBIBYTE);
    expect(Buffer.byteLength(text)).toBeGreaterThan(MEBIBYTE - 5000);
    const [, left] = /\*\*Left out for length:\*\* ([^;]*);/.exec(text)!;
    expect(left).toMatch(/^\d+ errors, \d+ warnings and 1500 notes$/);
    expect(text.match(/^\| (❌|⚠️|✅)/gm)).toHaveLength(500);
  });
});
