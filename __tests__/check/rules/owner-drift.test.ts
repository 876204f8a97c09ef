import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/owner-drift.ts";
import { said, shows } from "../../builders/judging.ts";
import { aLock, blockOf, drifted, OLD, saidOf, STABLE } from "../../builders/lock.ts";
import { aRepo } from "../../builders/report.ts";

describe("owner-drift", () => {
  it("tells of a transfer, under the new name, with the way back", () => {
    const repo = aRepo({
      id: "initech/x",
      requestedAs: [{ id: "acme/x", revision: null }],
      record: { stableId: STABLE },
    });
    const lock = aLock([blockOf(repo, { owner: "acme", name: "acme/x", commit: OLD })]);
    expect(said(rule, { ...drifted({}), repos: [repo], lock })).toEqual([
      "warning app/main.py:12 `acme/x` belonged to `acme` when it was locked and belongs to `initech` now, as `initech/x`." +
        ` → If you trust \`initech\`, write \`initech/x\` and run \`model-review lock\`; to go back to what was accepted, ask for commit \`${OLD}\`.`,
    ]);
  });

  it.each([
    ["the same owner in another case", { owner: "ACME" }, {}],
    ["an owner that was not locked", { owner: null }, {}],
    ["another repository, which is repo-replaced", { owner: "initech", stableId: "0".repeat(24) }, {}],
  ] as const)("is silent about %s", (_, locked, repo) => expect(saidOf(rule, locked, repo)).toEqual([]));

  it.each(["not-visible", "unavailable"] as const)("takes %s for no change", (status) =>
    expect(saidOf(rule, { owner: "initech" }, { status })).toEqual([]),
  );
});

shows(rule);
