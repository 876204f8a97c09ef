import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/revision-not-found.ts";
import { used, said, shows } from "../../builders/judging.ts";
import { commitOf } from "../../builders/report.ts";

describe("revision-not-found", () => {
  it("names the revision and where the default branch is", () => {
    expect(said(rule, used({ id: "acme/x", revisionFound: false }, { revision: "v9" }))).toEqual([
      `error app/main.py:12 \`acme/x\` has no revision \`v9\`. → Its default branch is at \`${commitOf("acme/x")}\`.`,
    ]);
  });

  it("cannot be used to write into a message", () => {
    expect(said(rule, used({ revisionFound: false }, { revision: "a`b\n::error::" }))[0]).toContain(
      "no revision `a'b ::error::`.",
    );
  });

  it.each([
    ["a revision that exists", used({}, { revision: "v1" })],
    ["a Hub that does not answer", used({ status: "unavailable", revisionFound: false }, { revision: "v1" })],
    ["no revision", used({ revisionFound: false })],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
