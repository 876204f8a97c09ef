import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/lock-missing.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { aLock } from "../../builders/lock.ts";

const policy = "rules: { lock-missing: warning }";

describe("lock-missing", () => {
  it("is off unless a policy turns it on", () => {
    expect(said(rule, { ...used({ id: "acme/x" }), lock: null })).toEqual([]);
    expect(said(rule, { ...used({ id: "acme/x" }), lock: null, policy: `version: 1\n${policy}` })).toEqual([
      "warning - There is no lock, and one repository is used here.",
    ]);
  });

  it("is silent where there is a lock, where nothing is used, and where nobody has looked", () => {
    const text = `version: 1\n${policy}`;
    expect(said(rule, { ...used({ id: "acme/x" }), lock: aLock([]), policy: text })).toEqual([]);
    expect(said(rule, { lock: null, policy: text })).toEqual([]);
    expect(said(rule, { ...used({ id: "acme/x" }), policy: text })).toEqual([]);
  });
});

shows(rule);
