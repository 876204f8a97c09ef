import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/remote-code-unpinned.ts";
import { used, said, shows } from "../../builders/judging.ts";
import { commitOf } from "../../builders/report.ts";

describe("remote-code-unpinned", () => {
  const related = [{ path: "app/main.py", line: 13, role: "remote-code" as const }];
  const code = { remoteCode: { present: true, files: ["modeling_x.py"], elsewhere: [] } };
  const revisionSlot = { form: "keyword", name: "revision", written: null } as const;
  it("is an error with the pin to paste", () => {
    expect(said(rule, used(code, { related, revisionSlot }))).toEqual([
      `error app/main.py:12 \`acme/sentiment-base\` is loaded with remote code allowed and without a revision: whatever is pushed there next runs here. → Read the code of that commit and pin it: \`revision="${commitOf("acme/sentiment-base")}"\`.`,
    ]);
    expect(said(rule, used(code, { related, revision: "main" }))[0]).toContain("and at `main`, which can be moved:");
  });

  it("weighs less where there is no code today", () => {
    expect(said(rule, used({}, { related }))).toEqual([
      expect.stringMatching(/^warning .* has no code today, .* → Leave remote code off/),
    ]);
  });

  it("speaks of a repo that cannot be seen: the code here says enough", () => {
    expect(said(rule, used({ status: "not-visible" }, { related }))).toEqual([expect.stringMatching(/^error /)]);
  });

  it.each([
    ["a pinned commit", used(code, { related, revision: commitOf("x") })],
    ["code that is not allowed to run", used(code)],
    ["a Hub that does not answer", used({ status: "unavailable" }, { related })],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
