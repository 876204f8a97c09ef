import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/adapter-base-mismatch.ts";
import type { Ancestor } from "../../../src/domain/resolution.ts";
import { said, used, shows } from "../../builders/judging.ts";
import { anAncestor } from "../../builders/report.ts";

const parent = (id: string, declaredIn: Ancestor["declaredIn"], more: Partial<Ancestor> = {}) =>
  anAncestor({ id, declaredIn, relation: "adapter", of: "acme/lora", depth: 1, ...more });
const adapter = (...ancestors: Ancestor[]) =>
  used({ id: "acme/lora", lineage: { ancestors, complete: true, defects: [] } });

describe("adapter-base-mismatch", () => {
  it("names both bases", () => {
    expect(
      said(rule, adapter(parent("meta-llama/Llama-3.1-8B", "card"), parent("evil/Llama-3.1-8B", "adapter-config"))),
    ).toEqual([
      "warning app/main.py:12 `acme/lora` is an adapter of `meta-llama/Llama-3.1-8B` by its card, and its adapter_config.json loads `evil/Llama-3.1-8B`.",
    ]);
  });

  it("weighs a copy of the named base less", () => {
    const quantized = parent("unsloth/llama-bnb-4bit", "adapter-config");
    const origin = anAncestor({
      id: "old/llama",
      canonicalId: "meta-llama/Llama-3.1-8B",
      of: "unsloth/llama-bnb-4bit",
      depth: 2,
    });
    expect(said(rule, adapter(parent("meta-llama/Llama-3.1-8B", "api"), quantized, origin))).toEqual([
      "note app/main.py:12 `acme/lora` is an adapter of `meta-llama/Llama-3.1-8B` by its card and loads `unsloth/llama-bnb-4bit`, which is made from it.",
    ]);
  });

  it.each([
    ["a base that only the configuration names", adapter(parent("a/base", "adapter-config"))],
    ["a base that both name", adapter(parent("a/base", "api"))],
    [
      "a mismatch further up",
      adapter(parent("a/base", "card"), parent("b/base", "adapter-config", { of: "a/base", depth: 2 })),
    ],
    [
      "a training dataset",
      adapter(parent("a/base", "adapter-config"), anAncestor({ kind: "dataset", of: "acme/lora", declaredIn: "card" })),
    ],
    ["no lineage", used()],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
