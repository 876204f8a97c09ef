import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/name-lookalike.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("name-lookalike", () => {
  const fresh = { createdAt: "2026-11-01T00:00:00.000Z", downloads: 12 };
  it.each([
    ["a letter of one shape", "meta-Ilama/Llama-3.1-8B", "meta-llama"],
    ["a digit for a letter", "0penai/whisper-large-v3", "openai"],
    ["a dash more", "deep-seek-ai/DeepSeek-R1", "deepseek-ai"],
    ["r and n for m", "rnicrosoft/phi-4", "microsoft"],
    ["one letter off in a long name", "mistralaii/Mistral-7B", "mistralai"],
    ["two letters swapped", "stabilitayi/sdxl", "stabilityai"],
  ])("tells %s on a repo that is new", (_, id, imitated) => {
    expect(said(rule, used({ id, record: fresh }))).toEqual([
      `warning app/main.py:12 \`${id}\` is of \`${id.split("/")[0]}\`, which is easily mistaken for \`${imitated}\`, and was created on 2026-11-01.`,
    ]);
  });

  it.each([
    ["is hardly used", { record: { downloads: 12 } }, "and has 12 downloads."],
    ["is not visible", { status: "not-visible" as const }, "and is not visible."],
  ])("tells one that %s", (_, repo, expected) => {
    expect(said(rule, used({ id: "meta-Ilama/x", ...repo }))[0]).toContain(expected);
  });

  it("knows the owners of the policy too", () => {
    expect(
      said(rule, {
        ...used({ id: "acme-labz/x", record: fresh }),
        policy: "sources: { owners: { allow: [ acme-labs ] } }",
      }),
    ).toHaveLength(1);
  });

  it.each([
    ["a likeness without a second signal", used({ id: "meta-Ilama/x" })],
    ["the owner that was meant", used({ id: "meta-llama/x", record: fresh })],
    ["the owner in other letters", used({ id: "Meta-Llama/x", record: fresh })],
    ["another known owner that is near", used({ id: "tencent/x", record: fresh })],
    ["one letter off in a short name", used({ id: "Quen/x", record: fresh })],
    ["a new repo of an unknown owner", used({ id: "somebody/x", record: fresh })],
    ["a legacy name", used({ id: "gpt2", record: fresh })],
    ["a Hub that does not answer", used({ id: "meta-Ilama/x", status: "unavailable" })],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
