import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/base-model-undeclared.ts";
import type { Ancestor, RepoRecord } from "../../../src/domain/resolution.ts";
import { said, used, shows } from "../../builders/judging.ts";
import type { RepoOverrides } from "../../builders/report.ts";

const about = (record: Partial<RepoRecord>, overrides: RepoOverrides = {}) => used({ ...overrides, record });
const base: Ancestor = {
  id: "acme/base",
  kind: "model",
  relation: "adapter",
  of: "acme/sentiment-base",
  depth: 1,
  declaredIn: "adapter-config",
  status: "found",
  license: null,
  canonicalId: null,
};

describe("base-model-undeclared", () => {
  it.each([
    ["an adapter (`adapter_config.json`)", { files: ["adapter_config.json", "adapter_model.safetensors"] }],
    ["an adapter (`library_name: peft`)", { libraryName: "peft", files: null }],
    ["a conversion (`model.Q4_K_M.gguf` and no other weights)", { files: ["README.md", "model.Q4_K_M.gguf"] }],
    ["a quantization (tag `awq`)", { tags: ["awq"], files: ["model.safetensors"] }],
  ] as const)("knows %s", (what, record) => {
    const [line] = said(
      rule,
      about({
        ...record,
        files: record.files === null ? null : [...(("files" in record && record.files) || [])],
        tags: [...("tags" in record ? record.tags : [])],
      }),
    );
    expect(line).toContain(`warning app/main.py:12 \`acme/sentiment-base\` is ${what} and names no base model`);
    expect(line).toContain("add it as `base_model` to the metadata");
  });

  it.each([
    ["the metadata names a base", { files: ["adapter_config.json"], card: { base_model: "acme/base" } }, {}],
    [
      "the Hub knows the base",
      { files: ["model.gguf"], baseModels: { relation: "quantized", ids: ["acme/base"] } },
      {},
    ],
    [
      "the lineage found the base elsewhere",
      { files: ["adapter_config.json"] },
      { lineage: { ancestors: [base], complete: true, defects: [] } },
    ],
    ["the weights may be the origin", { files: ["model.safetensors", "model.gguf"] }, {}],
    ["it is a model of its own", { files: ["model.safetensors"] }, {}],
    ["the Hub told no metadata", { files: ["adapter_config.json"], card: null, tags: [] }, {}],
  ] as const)("is silent where %s", (_, record, overrides) => {
    expect(said(rule, about(record as unknown as Partial<RepoRecord>, overrides as unknown as RepoOverrides))).toEqual(
      [],
    );
  });

  it("says so where `base_model` is there and empty", () => {
    expect(said(rule, about({ files: ["adapter_config.json"], card: { base_model: "" } }))).toHaveLength(1);
  });
});

shows(rule);
