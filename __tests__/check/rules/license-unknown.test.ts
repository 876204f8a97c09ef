import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/license-unknown.ts";
import { judge, said, shows } from "../../builders/judging.ts";
import { licensed, licenseFile } from "../../builders/licensed.ts";

describe("license-unknown", () => {
  it.each([
    ["unknown", "`acme/x` says itself that its license is `unknown`, so its terms are not known."],
    ["other", "`acme/x` says `license: other` and gives no name, so its terms are not known."],
    [
      { license: "other", license_name: "my-terms" },
      "`acme/x` says `license: other` with the name `my-terms`, which is none of the known licenses, so its terms are not known.",
    ],
    [
      { license: "other", license_name: "apache-2.0" },
      "with the name `apache-2.0`, which is none of the known licenses",
    ],
    [
      "PUBLIC DOMAIN NOTICE",
      "`acme/x` declares `PUBLIC DOMAIN NOTICE`, which is none of the known licenses, so its terms are not known.",
    ],
    [["mit", "unknown"], "says itself that its license is `unknown`"],
    [{ license: "other", license_link: "https://x.example/l`s" }, "Read `https://x.example/l's`, then say under"],
  ])("tells %j", (declared, message) => {
    const told = said(rule, licensed(declared));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^warning app\/main\.py:12 /);
    expect(told[0]).toContain(message);
  });

  it("offers the license of the file, with the file as evidence", () => {
    const [finding] = judge([rule], licensed("other", [], { license: { texts: [licenseFile("MIT")] } })).findings;
    expect(finding!.fix).toContain(
      `    license: MIT\n    evidence:\n      - path: LICENSE\n        oid: ${"a".repeat(40)}\n`,
    );
  });

  it.each([
    ["a license", licensed("mit")],
    ["a name that is known", licensed({ license: "other", license_name: "qwen" })],
    ["no license", licensed(null)],
    ["a family", licensed("cc")],
    ["a clarified one", licensed("other", [], { license: { clarifiedBy: { source: "p", line: 1, column: 1 } } })],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
