import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/lock-outdated.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { aLock, blockOf, saidOf } from "../../builders/lock.ts";
import { aReference, aRepo } from "../../builders/report.ts";

const repo = aRepo({
  id: "acme/x",
  requestedAs: [
    { id: "acme/x", revision: null },
    { id: "acme/x", revision: "v2" },
  ],
});

describe("lock-outdated", () => {
  it("tells of what is not in the lock, at the reference", () => {
    expect(saidOf(rule, null)).toEqual(["warning app/main.py:12 `acme/x` is not in the lock `models.lock.yml`."]);
  });

  it("tells of a revision that is not the one in the lock", () => {
    const references = [aReference({ id: "acme/x", revision: "v2", line: 3 })];
    expect(said(rule, { repos: [repo], references, lock: aLock([blockOf(repo)]) })).toEqual([
      "warning app/main.py:3 `acme/x` is asked for at `v2`, and `models.lock.yml` has it without a revision.",
    ]);
  });

  it("is silent about what is locked, and where there is no lock", () => {
    expect(saidOf(rule, {})).toEqual([]);
    expect(said(rule, { ...used({ id: "acme/x" }), lock: null })).toEqual([]);
    expect(said(rule, used({ id: "acme/x" }))).toEqual([]);
  });

  it.each(["not-visible", "unavailable"] as const)("does not ask for what is %s", (status) =>
    expect(saidOf(rule, null, { status })).toEqual([]),
  );
});

shows(rule);
