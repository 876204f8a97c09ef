import { describe, expect, it } from "@jest/globals";
import { adapterBaseOf, baseModelsOf, trainingDataOf } from "../../src/resolve/declared-parents.ts";
import { record } from "./hub-in-memory.ts";

/** `id>ask relation source` for each parent. */
function parents(
  facts: Parameters<typeof record>[1],
  card: Record<string, unknown> | null = null,
  adapterBase: string | null = null,
) {
  const { declared, defects } = baseModelsOf(record("org/child", facts), card, adapterBase);
  return {
    declared: declared.map(
      ({ id, ask, relation, declaredIn }) => `${id}${ask === id ? "" : `>${ask}`} ${relation} ${declaredIn}`,
    ),
    defects: defects.map(({ kind, written }) => `${kind} ${written}`),
  };
}

describe("base models", () => {
  it.each<[string, Parameters<typeof record>[1], Record<string, unknown> | null, string[]]>([
    [
      "of the API",
      { baseModels: { relation: "quantized", ids: ["a/b"] } },
      { base_model: "a/b" },
      ["a/b quantized api"],
    ],
    ["of the card alone, as a text", {}, { base_model: "a/b" }, ["a/b finetune card"]],
    ["of the card alone, as a list", {}, { base_model: ["a/b", "c/d"] }, ["a/b finetune card", "c/d finetune card"]],
    ["written as a number, which can be a name", {}, { base_model: 42.5 }, ["42.5 finetune card"]],
    ["written twice", {}, { base_model: ["a/b", "a/b", " a/b "] }, ["a/b finetune card"]],
    ["that are none", {}, { base_model: [] }, []],
    ["that are null", {}, { base_model: [null, ""] }, []],
    [
      "of bare and qualified tags: one edge",
      { tags: ["base_model:a/b", "base_model:merge:a/b"] },
      null,
      ["a/b merge api"],
    ],
    ["of bare tags only", { tags: ["base_model:a/b", "base_models:x/y"] }, null, ["a/b finetune api"]],
    [
      "that the Hub calls by another name",
      { baseModels: { relation: "finetune", ids: ["meta-llama/Llama-3.1-8B"] } },
      { base_model: "meta-llama/Meta-Llama-3.1-8B" },
      ["meta-llama/Meta-Llama-3.1-8B>meta-llama/Llama-3.1-8B finetune api"],
    ],
    [
      "of which the Hub shows one only: the other is asked for",
      { baseModels: { relation: "quantized", ids: ["meta-llama/Llama-3.1-8B-Instruct"] } },
      { base_model: ["AlicanKiraz0/BaronLLM-llama3.1-v1", "meta-llama/Llama-3.1-8B-Instruct"] },
      ["meta-llama/Llama-3.1-8B-Instruct quantized api", "AlicanKiraz0/BaronLLM-llama3.1-v1 quantized card"],
    ],
    [
      "by their page",
      {},
      { base_model: "https://huggingface.co/a/b/tree/main" },
      ["https://huggingface.co/a/b/tree/main>a/b finetune card"],
    ],
    ["by a legacy name", {}, { base_model: "gpt2" }, ["gpt2 finetune card"]],
    ["with the author's relation", {}, { base_model: "a/b", base_model_relation: "adapter" }, ["a/b adapter card"]],
    [
      "with a relation that nobody knows",
      {},
      { base_model: "a/b", base_model_relation: "sibling" },
      ["a/b unknown card"],
    ],
    [
      "with the API's relation before the author's",
      { baseModels: { relation: "merge", ids: ["a/b"] } },
      { base_model: "a/b", base_model_relation: "finetune" },
      ["a/b merge api"],
    ],
    ["merged, by tag", { tags: ["mergekit"] }, { base_model: ["a/b", "c/d"] }, ["a/b merge card", "c/d merge card"]],
    ["adapted, by library", { libraryName: "peft" }, { base_model: "a/b" }, ["a/b adapter card"]],
    ["adapted, by file", { files: ["adapter_config.json"] }, { base_model: "a/b" }, ["a/b adapter card"]],
    ["quantized, by tag of the card", {}, { base_model: "a/b", tags: ["GGUF"] }, ["a/b quantized card"]],
    ["quantized, by file", { files: ["x-Q4.gguf"] }, { base_model: "a/b" }, ["a/b quantized card"]],
    [
      "quantized, by configuration",
      { config: { quantization_config: { bits: 4 } } },
      { base_model: "a/b" },
      ["a/b quantized card"],
    ],
    [
      "of an adapter's configuration",
      { config: { peft: { base_model_name_or_path: "a/b" } } },
      null,
      ["a/b adapter adapter-config"],
    ],
    [
      "of an adapter's configuration and the card, the same",
      { config: { peft: { base_model_name_or_path: "a/b" } } },
      { base_model: "a/b", base_model_relation: "adapter" },
      ["a/b adapter card"],
    ],
    [
      "of an adapter's configuration and the card, not the same",
      { config: { peft: { base_model_name_or_path: "x/y" } } },
      { base_model: "a/b", base_model_relation: "adapter" },
      ["a/b adapter card", "x/y adapter adapter-config"],
    ],
    [
      "of an adapter trained from a folder, named in the card",
      { config: { peft: { base_model_name_or_path: "/root/llama" } } },
      { base_model: "a/b", base_model_relation: "adapter" },
      ["a/b adapter card"],
    ],
  ])("%s", (_, facts, card, expected) => {
    expect(parents(facts, card)).toEqual({ declared: expected, defects: [] });
  });

  it.each<[unknown, string, string]>([
    ["D:/models/llama-3", "local-path", "D:/models/llama-3"],
    ["C:\\models\\x", "local-path", "C:\\models\\x"],
    ["./output/checkpoint-500", "local-path", "./output/checkpoint-500"],
    ["/root/.cache/model", "local-path", "/root/.cache/model"],
    ["~/models/x", "local-path", "~/models/x"],
    ["models/llama/7b", "local-path", "models/llama/7b"],
    ["https://github.com/a/b", "invalid-id", "https://github.com/a/b"],
    ["Llama 3 8B (instruct)", "invalid-id", "Llama 3 8B (instruct)"],
    ["a/b, c/d", "invalid-id", "a/b, c/d"],
    [{ name: "a/b" }, "invalid-id", '{"name":"a/b"}'],
  ])("written as %j are told as a defect and kept as no repo", (base, kind, written) => {
    expect(parents({}, { base_model: base })).toEqual({
      declared: [`${written}>null finetune card`],
      defects: [`${kind} ${written}`],
    });
  });

  it("of an older card are that card's alone: the Hub computed today's", () => {
    const today = {
      card: { base_model: "a/new" },
      tags: ["base_model:a/new"],
      baseModels: { relation: "merge", ids: ["a/new"] },
    };
    expect(parents(today, { base_model: "a/then" }).declared).toEqual(["a/then merge card"]);
    expect(parents(today, null).declared).toEqual([]);
    expect(parents(today, { base_model: ["a/new"] }).declared).toEqual(["a/new merge api"]);
  });

  it("of itself are a defect and no edge", () => {
    expect(parents({ baseModels: { relation: "finetune", ids: ["org/child"] } })).toEqual({
      declared: [],
      defects: ["self-reference org/child"],
    });
  });

  it("are bounded in number and length", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `a/b${index}`);
    expect(parents({}, { base_model: many }).declared).toHaveLength(200);
    expect(parents({}, { base_model: `/${"x".repeat(9999)}` }).defects[0]!.length).toBeLessThan(250);
  });
});

describe("adapter_config.json", () => {
  it.each([
    ['{"base_model_name_or_path":"a/b","peft_type":"LORA"}', "a/b"],
    ['{"base_model_name_or_path":null}', null],
    ['{"base_model_name_or_path":["a"]}', null],
    ["{}", null],
    ["[]", null],
    ["null", null],
    ["{", null],
  ])("%s names %j", (text, base) => {
    expect(adapterBaseOf(text)).toBe(base);
  });
});

describe("training data", () => {
  it("come from card and tags, once, and free text is no repo", () => {
    const facts = { tags: ["dataset:squad", "dataset:only-tag", "datasets:no"] };
    const found = trainingDataOf(record("org/m", facts), {
      datasets: ["squad", "org/own", "Wikipedia (en), filtered", null],
    });
    expect(found.map(({ id, ask, declaredIn, relation }) => [id, ask, declaredIn, relation])).toEqual([
      ["squad", "squad", "card", "trained-on"],
      ["org/own", "org/own", "card", "trained-on"],
      ["Wikipedia (en), filtered", null, "card", "trained-on"],
      ["only-tag", "only-tag", "api", "trained-on"],
    ]);
  });

  it("may be one text, and belong to models only", () => {
    expect(trainingDataOf(record("org/m"), { datasets: "wikipedia" })).toHaveLength(1);
    expect(trainingDataOf(record("org/d", { kind: "dataset" }), { datasets: "wikipedia" })).toEqual([]);
  });
});
