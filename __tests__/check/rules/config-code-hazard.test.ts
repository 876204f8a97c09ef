import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/config-code-hazard.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("config-code-hazard", () => {
  const config = (value: Record<string, unknown>) => used({ configFile: { status: "read", value } });
  it.each([
    [
      "a kernel of another repository",
      { _attn_implementation_internal: "evil/kernel:run" },
      "sets `_attn_implementation_internal` to `evil/kernel:run`: a kernel of that repository is loaded and run.",
    ],
    [
      "a config that allows itself code",
      { model_type: "lightglue", trust_remote_code: true },
      "sets `trust_remote_code` to `true`: the repository allows itself to run its own code.",
    ],
    [
      "one inside the config of a part",
      { text_config: { trust_remote_code: true } },
      "sets `text_config.trust_remote_code` to `true`",
    ],
    [
      "code of a repository that nobody named",
      { auto_map: { AutoModel: "other/repo--modeling.Model" } },
      "sets `auto_map.AutoModel` to `other/repo--modeling.Model`: its code comes from `other/repo`, at no certain commit.",
    ],
    [
      "one in a list",
      { auto_map: { AutoTokenizer: ["other/repo--tok.Slow", null] } },
      "its code comes from `other/repo`",
    ],
  ])("tells %s", (_, value, expected) => {
    const told = said(rule, config(value));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^error app\/main\.py:12 The configuration of `acme\/sentiment-base` /);
    expect(told[0]).toContain(expected);
  });

  it("tells what the Hub says of the code's origin, once", () => {
    const remoteCode = { present: true, files: [], elsewhere: ["other/repo"] };
    expect(said(rule, used({ remoteCode }))).toEqual([
      "error app/main.py:12 `acme/sentiment-base` takes its code from another repository: `other/repo`.",
    ]);
    const both = used({ remoteCode, configFile: { status: "read", value: { auto_map: { A: "other/repo--m.M" } } } });
    expect(said(rule, both)).toHaveLength(1);
  });

  it.each([
    ["an implementation of the library", { _attn_implementation: "flash_attention_2" }],
    ["its own code, which has another rule", { auto_map: { AutoModel: "modeling_x.Model" } }],
    ["the switch turned off", { trust_remote_code: false }],
    ["a text that only looks like the switch", { trust_remote_code: "true" }],
    ["an attention path on a disk", { attn_implementation: "/opt/x" }],
    [
      "nesting without end",
      JSON.parse('{"a":'.repeat(200) + '{"trust_remote_code":true}' + "}".repeat(200)) as Record<string, unknown>,
    ],
  ])("is silent on %s", (_, value) => {
    expect(said(rule, config(value))).toEqual([]);
  });

  it("is silent where the file could not be read", () => {
    expect(said(rule, used({ configFile: { status: "unread", cause: "gated" } }))).toEqual([]);
    expect(said(rule, used({ configFile: { status: "missing" } }))).toEqual([]);
  });

  it("asks for the file", () => {
    expect(rule.needs).toEqual(["config"]);
  });
});

shows(rule);
