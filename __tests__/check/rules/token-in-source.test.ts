import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/token-in-source.ts";
import type { ExposedToken } from "../../../src/domain/reference.ts";
import { judge, said, shows } from "../../builders/judging.ts";

const FOUND: ExposedToken = {
  path: "app/main.py",
  line: 7,
  column: 9,
  endLine: 7,
  endColumn: 46,
  cell: null,
  issuer: "Hugging Face",
  revoke: "https://huggingface.co/settings/tokens",
  mark: "0badcafe",
  usage: "use",
};

describe("token-in-source", () => {
  it("tells where it stands, whose it is and what to do first", () => {
    expect(said(rule, { tokens: [FOUND] })).toEqual([
      "error app/main.py:7 A token of Hugging Face stands in this file, for everybody who can read it or its history. → Revoke it at https://huggingface.co/settings/tokens, then read a new one from the environment variable `HF_TOKEN` or a secret store.",
    ]);
  });

  it("tells each token of a file, and each place", () => {
    const tokens = [FOUND, { ...FOUND, line: 9 }, { ...FOUND, mark: "1badcafe", line: 12, issuer: "Somebody" }];
    expect(said(rule, { tokens }).map((text) => text.split(" ", 2)[1])).toEqual([
      "app/main.py:7",
      "app/main.py:9",
      "app/main.py:12",
    ]);
  });

  it("is silent in texts for people, unless the policy wants mentions judged", () => {
    const tokens = [{ ...FOUND, path: "README.md", usage: "mention" as const }];
    expect(said(rule, { tokens })).toEqual([]);
    expect(said(rule, { tokens, policy: "scan: { mentions: check }" })).toHaveLength(1);
  });

  it("is silent where there is none, where the policy says so, and where an exception covers the file", () => {
    expect(said(rule, {})).toEqual([]);
    expect(said(rule, { tokens: [FOUND], policy: "rules: { token-in-source: off }" })).toEqual([]);
    const { findings } = judge([rule], {
      tokens: [FOUND],
      policy: 'exceptions: [{ rule: token-in-source, paths: ["app/**"], reason: of a test server, until: 2027-01-01 }]',
    });
    expect(findings.map(({ state }) => state)).toEqual(["excepted"]);
  });

  it("gates only tokens that the base had not", () => {
    const { findings } = judge([rule], {
      tokens: [FOUND, { ...FOUND, mark: "1badcafe", line: 8 }],
      options: { known: new Set([JSON.stringify(["token-in-source", "error", "@app/main.py", "0badcafe"])]) },
    });
    expect(findings.map(({ state, location }) => `${state} ${location?.line}`).sort()).toEqual([
      "active 8",
      "preexisting 7",
    ]);
  });
});

shows(rule);
