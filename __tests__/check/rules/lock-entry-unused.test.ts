import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/lock-entry-unused.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { aLock, blockOf } from "../../builders/lock.ts";
import { aRepo } from "../../builders/report.ts";

const facts = used({ id: "acme/x" }, { id: "acme/x" });
const lock = aLock([
  blockOf(facts.repos[0]!),
  blockOf(aRepo({ id: "acme/gone" })),
  blockOf(aRepo({ id: "acme/x" }), {}, "v1"),
]);

describe("lock-entry-unused", () => {
  it("tells of each block that nothing asks for, at its line", () => {
    expect(said(rule, { ...facts, lock })).toEqual([
      "note models.lock.yml:14 The lock has `acme/gone`, which nothing here asks for.",
      "note models.lock.yml:24 The lock has `acme/x` at `v1`, which nothing here asks for.",
    ]);
  });

  it("is silent where a part of the tree or of the Hub was not seen", () => {
    expect(said(rule, { ...facts, lock, partial: true })).toEqual([]);
    const unseen = aRepo({ id: "acme/y", status: "unavailable" });
    expect(said(rule, { ...facts, repos: [...facts.repos, unseen], lock })).toEqual([]);
  });

  it("is silent where every block is used", () => {
    expect(said(rule, { ...facts, lock: aLock([blockOf(facts.repos[0]!)]) })).toEqual([]);
  });
});

shows(rule);
