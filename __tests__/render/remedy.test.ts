import { describe, expect, it } from "@jest/globals";
import { clarificationToPaste } from "../../src/license/clarify.ts";
import { annotationsOf } from "../../src/render/annotations.ts";
import html from "../../src/render/formats/html.ts";
import markdown from "../../src/render/formats/markdown.ts";
import sarif from "../../src/render/formats/sarif.ts";
import text from "../../src/render/formats/text.ts";
import { remedyOf } from "../../src/render/remedy.ts";
import { aFinding, aReference, aRepo, aReport } from "../builders/report.ts";

describe("remedyOf", () => {
  it.each([
    ["Write it.", { said: "Write it.", paste: null }],
    ["Write it:\n", { said: "Write it:", paste: null }],
    ["Write:\n\n  - a: 1\n    b: 2\n", { said: "Write:", paste: "  - a: 1\n    b: 2" }],
    ["Write:\r\n  - a: 1\r\n    b: 2", { said: "Write:", paste: "  - a: 1\n    b: 2" }],
    ["a: 1\nb: 2", { said: "", paste: "a: 1\nb: 2" }],
  ])("parts what is said from what is to paste: %j", (fix, parts) => {
    expect(remedyOf(fix)).toEqual(parts);
  });
});

describe("lines to paste", () => {
  const repo = aRepo({
    license: { texts: [{ path: "LICENSE", oid: "a".repeat(40), identified: null, match: "none" }] },
  });
  const paste = clarificationToPaste(repo, new Date("2026-11-22T00:00:00Z"));
  const report = aReport({
    references: [aReference()],
    repos: [repo],
    findings: [aFinding({ fix: `Say under \`clarifications\`:\n${paste}` })],
  });
  const indentedBy = (columns: number): string =>
    paste
      .split("\n")
      .map((line) => `${" ".repeat(columns)}${line}`)
      .join("\n");

  it("keep their shape in the comment, in the page, in code scanning and on a narrow terminal", () => {
    expect(markdown.render(report)).toContain(`\`\`\`yaml\n${indentedBy(2)}\n`);
    expect(html.render(report)).toContain(
      `<pre tabindex="0"><code>${paste.replace(/["<>]/g, (at) => `&#${at.charCodeAt(0)};`)}`,
    );
    expect(JSON.parse(sarif.render(report)).runs[0].results[0].message.markdown).toContain(`\`\`\`yaml\n${paste}\n`);
    expect(text.render(report, { width: 80 })).toContain(`${indentedBy(14)}\n`);
  });

  it("are left to the job summary by an annotation, which has one line", () => {
    const [annotation] = annotationsOf(report);
    expect(annotation!.message).toContain("Fix: Say under `clarifications` (the job summary has it to paste). (");
    expect(annotation!.message).not.toContain("- repo:");
  });
});
