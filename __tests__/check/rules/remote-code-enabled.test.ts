import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/remote-code-enabled.ts";
import { judge, said, used, shows } from "../../builders/judging.ts";

describe("remote-code-enabled", () => {
  const related = [{ path: "app/main.py", line: 13, role: "remote-code" as const }];
  const code = (files: string[], elsewhere: string[] = []) => ({
    remoteCode: { present: files.length > 0, files, elsewhere },
  });
  it("says how much of whose code runs", () => {
    expect(said(rule, used(code(["modeling_x.py", "configuration_x.py"]), { related }))).toEqual([
      "warning app/main.py:12 `acme/sentiment-base` is loaded with remote code allowed, so 2 Python files of its repository run here.",
    ]);
    expect(said(rule, used(code(["modeling_x.py"], ["other/code"]), { related }))).toEqual([
      "warning app/main.py:12 `acme/sentiment-base` is loaded with remote code allowed, so 1 Python file of its repository runs here, also of `other/code`.",
    ]);
  });

  it("tells a switch that is not needed", () => {
    expect(said(rule, used(code([]), { related }))).toEqual([
      "note app/main.py:12 `acme/sentiment-base` is loaded with remote code allowed, and its repository has none. → Leave the switch off: it is not needed.",
    ]);
  });

  it("shows where the switch stands", () => {
    expect(judge([rule], used(code(["a.py"]), { related })).findings[0]!.related).toEqual(related);
  });

  it.each([
    ["code that is not allowed to run", used(code(["modeling_x.py"]))],
    [
      "a load that is only related to another place",
      used(code(["a.py"]), { related: [{ path: "b.py", line: 1, role: "loaded-here" }] }),
    ],
    ["a Hub that does not answer", used({ status: "unavailable" }, { related })],
    [
      "a mention",
      { ...used(code(["a.py"]), { related, usage: "mention" as const }), policy: "scan: { mentions: check }" },
    ],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
