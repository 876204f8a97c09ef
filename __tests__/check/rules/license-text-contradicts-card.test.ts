import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/license-text-contradicts-card.ts";
import { judge, said, shows } from "../../builders/judging.ts";
import { licensed, licenseFile } from "../../builders/licensed.ts";
import type { LicenseText } from "../../../src/domain/license.ts";

const having = (declared: string | string[] | null, ...texts: LicenseText[]) =>
  licensed(declared, [], { license: { texts } });

describe("license-text-contradicts-card", () => {
  it("tells a noncommercial text under a permissive label", () => {
    expect(judge([rule], having("cc-by-4.0", licenseFile("CC-BY-NC-4.0"))).findings).toMatchObject([
      {
        severity: "error",
        message:
          "`acme/x` is labelled `CC-BY-4.0`, and its `LICENSE` is the text of `CC-BY-NC-4.0`; until it is clarified both apply.",
        fix: expect.stringContaining(
          `    license: CC-BY-NC-4.0\n    evidence:\n      - path: LICENSE\n        oid: ${"a".repeat(40)}\n`,
        ),
        subject: "LICENSE",
        evidence: [
          { source: "card", quote: "license: cc-by-4.0" },
          { source: "license-file", path: "LICENSE" },
        ],
      },
    ]);
  });

  it("warns where the text is the wider one: often that of the code", () => {
    expect(said(rule, having("cc-by-nc-4.0", licenseFile("MIT")))[0]).toMatch(/^warning /);
  });

  it("speaks of each file that says otherwise", () => {
    const found = said(
      rule,
      having("mit", licenseFile("MIT"), licenseFile("LicenseRef-HF-deepfloyd-if-license", "LICENSE-MODEL")),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("its `LICENSE-MODEL` is the text of `LicenseRef-HF-deepfloyd-if-license`");
    expect(found[0]).toContain('license: "<what you read>"');
  });

  it("says where a text is only nearly the same", () => {
    expect(said(rule, having("mit", licenseFile("Apache-2.0", "LICENSE", "similar")))[0]).toContain(
      "is nearly word for word the text of `Apache-2.0`",
    );
  });

  it.each([
    ["the same license", having("mit", licenseFile("MIT"))],
    ["one of a list", having(["mit", "cc-by-nc-4.0"], licenseFile("MIT"))],
    ["one of a choice", having("MIT OR Apache-2.0", licenseFile("Apache-2.0"), licenseFile("MIT", "LICENSE-MIT"))],
    ["the text of another grant of the same GNU version", having("GPL-3.0-or-later", licenseFile("GPL-3.0-only"))],
    ["a text that is not recognised", having("mit", licenseFile(null))],
    ["a text that could not be read", having("mit", licenseFile(null, "LICENSE", "unread"))],
    ["no certain label to contradict", having("other", licenseFile("MIT"))],
    ["no label", having(null, licenseFile("MIT"))],
    [
      "a clarified license",
      licensed("cc-by-4.0", [], {
        license: { texts: [licenseFile("CC-BY-NC-4.0")], clarifiedBy: { source: "p", line: 1, column: 1 } },
      }),
    ],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
