import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/catalogue-entry-incomplete.ts";
import { judge, shows } from "../../builders/judging.ts";

const said = (entry: string, more = "") =>
  judge([rule], { policy: `catalogue:\n  - { id: acme/x, ${entry} }\n${more}` }).findings;
const FULL = `owner: me, review-by: 2027-01-01, evaluation: e.json, monitoring: m.yml, rollback: ${"c".repeat(40)}`;

describe("catalogue-entry-incomplete", () => {
  it("tells what an entry leaves out that its state needs", () => {
    expect(said("state: production, owner: me, evaluation: e.json")).toMatchObject([
      {
        severity: "note",
        message: "`acme/x` is in state production in the catalogue, without `review-by`, `monitoring`, `rollback`.",
        location: { path: ".github/model-policy.yml", line: 2 },
      },
    ]);
    expect(said("state: pilot")).toMatchObject([
      { message: "`acme/x` is in state pilot in the catalogue, without `owner`." },
    ]);
  });

  it("asks for what the policy asks for", () => {
    const option = "rules: { catalogue-entry-incomplete: { production: [ tier ] } }";
    expect(said("state: production", option)).toMatchObject([{ message: expect.stringContaining("without `tier`.") }]);
    expect(said("state: production, tier: '1'", option)).toEqual([]);
  });

  it.each([
    ["a full entry", `state: production, ${FULL}`],
    ["a pilot that somebody owns", "state: pilot, owner: me"],
    ["an entry without a state", "owner: me"],
    ["a retired model", "state: retired"],
  ])("is silent on %s", (_, entry) => {
    expect(said(entry)).toEqual([]);
  });
});

shows(rule);
