import { describe, expect, it } from "@jest/globals";
import type { Lineage, RepoRecord } from "../../src/domain/resolution.ts";
import { identifyLicense } from "../../src/license/identify.ts";
import { traceLineage } from "../../src/resolve/lineage.ts";
import { hubInMemory, record } from "./hub-in-memory.ts";

const child = (id: string, base: unknown, facts: Partial<RepoRecord> = {}): RepoRecord =>
  record(id, { card: { license: "mit", base_model: base }, ...facts });

async function trace(
  records: RepoRecord[],
  more: Parameters<typeof hubInMemory>[1] & { datasets?: boolean; adapterConfig?: boolean; owner?: boolean } = {},
) {
  const hub = hubInMemory(records, more);
  const root = records[0]!;
  const options = {
    datasets: more.datasets ?? false,
    adapterConfig: more.adapterConfig ?? false,
    owner: more.owner ?? false,
    identifyLicense,
  };
  const lineage = await traceLineage(root, root.card, hub, options);
  return { lineage, asked: hub.asked.map((question) => ("id" in question ? question.id : question.name)) };
}

/** `depth of<id[=canonical] relation status`. */
const lines = ({ ancestors }: Lineage): string[] =>
  ancestors.map(
    ({ depth, of, id, canonicalId, relation, status }) =>
      `${depth} ${of}<${id}${canonicalId ? `=${canonicalId}` : ""} ${relation} ${status}`,
  );

describe("lineage", () => {
  it("goes up a chain, nearest first, with the license of each", async () => {
    const { lineage, asked } = await trace([
      child("a/quant", "a/tuned", { tags: ["gguf"] }),
      child("a/tuned", "a/base"),
      record("a/base", { card: { license: "llama3.1" } }),
    ]);
    expect(lines(lineage)).toEqual(["1 a/quant<a/tuned quantized found", "2 a/tuned<a/base finetune found"]);
    expect(lineage.ancestors.map(({ license }) => license?.declared)).toEqual(["mit", "llama3.1"]);
    expect(lineage).toMatchObject({ complete: true, defects: [] });
    expect(asked).toEqual(["a/tuned", "a/base"]);
  });

  it("tells a renamed base by both names, and lists it once when both are named", async () => {
    const base = record("meta/new", { card: { license: "llama3.1" } });
    const renames = { "meta/old": "meta/new" };
    expect(lines((await trace([child("a/x", "meta/old"), base], { renames })).lineage)).toEqual([
      "1 a/x<meta/old=meta/new finetune found",
    ]);
    expect(lines((await trace([child("a/x", ["meta/old", "meta/new"]), base], { renames })).lineage)).toEqual([
      "1 a/x<meta/old=meta/new finetune found",
    ]);
  });

  it("keeps dead bases and those that did not answer, and says that it is not complete only for the latter", async () => {
    const dead = await trace([child("a/x", "a/gone")]);
    expect(lines(dead.lineage)).toEqual(["1 a/x<a/gone finetune not-visible"]);
    expect(dead.lineage.complete).toBe(true);
    const down = await trace([child("a/x", "a/down")], { down: ["a/down"] });
    expect(lines(down.lineage)).toEqual(["1 a/x<a/down finetune unavailable"]);
    expect(down.lineage.complete).toBe(false);
  });

  it("asks for the owner of a dead base where a rule wants it", async () => {
    const records = [child("a/x", ["gone-lab/base", "legacy-name"])];
    const { lineage, asked } = await trace(records, { owner: true });
    expect(lineage.ancestors).toMatchObject([
      { id: "gone-lab/base", owner: { status: "unclaimed" } },
      { id: "legacy-name" },
    ]);
    expect(asked).toEqual(["gone-lab/base", "legacy-name", "gone-lab"]);
    expect((await trace(records)).asked).toEqual(["gone-lab/base", "legacy-name"]);
  });

  it("lists a base that is no repo without asking", async () => {
    const { lineage, asked } = await trace([child("a/x", "D:/models/llama")]);
    expect(lines(lineage)).toEqual(["1 a/x<D:/models/llama finetune not-a-repo"]);
    expect(lineage.defects).toEqual([{ kind: "local-path", of: "a/x", written: "D:/models/llama" }]);
    expect(asked).toEqual([]);
  });

  it("does not go round", async () => {
    const self = await trace([child("a/x", "a/x")]);
    expect(self.lineage).toEqual({
      ancestors: [],
      complete: true,
      defects: [{ kind: "self-reference", of: "a/x", written: "a/x" }],
    });
    const old = await trace([child("a/x", "a/before")], { renames: { "a/before": "a/x" } });
    expect(old.lineage).toEqual({
      ancestors: [],
      complete: true,
      defects: [{ kind: "self-reference", of: "a/x", written: "a/before" }],
    });
    const two = await trace([child("a/x", "a/y"), child("a/y", "a/x")]);
    expect(lines(two.lineage)).toEqual(["1 a/x<a/y finetune found"]);
    expect(two.lineage.defects).toEqual([{ kind: "cycle", of: "a/y", written: "a/x" }]);
    const three = await trace([child("a/x", "a/y"), child("a/y", "a/z"), child("a/z", ["a/y"])]);
    expect(three.lineage.defects).toEqual([{ kind: "cycle", of: "a/z", written: "a/y" }]);
    expect(three.asked).toEqual(["a/y", "a/z"]);
  });

  it("follows parent and grandparent named together, and a diamond, without asking twice", async () => {
    const { lineage, asked } = await trace([
      child("a/x", ["a/left", "a/right", "a/base"]),
      child("a/left", "a/base"),
      child("a/right", "a/base"),
      record("a/base"),
    ]);
    expect(lines(lineage)).toEqual([
      "1 a/x<a/base finetune found",
      "1 a/x<a/left finetune found",
      "1 a/x<a/right finetune found",
      "2 a/left<a/base finetune found",
      "2 a/right<a/base finetune found",
    ]);
    expect(lineage.defects).toEqual([]);
    expect(asked).toEqual(["a/left", "a/right", "a/base"]);
  });

  it("stops after six generations", async () => {
    const chain = Array.from({ length: 9 }, (_, index) => child(`a/g${index}`, `a/g${index + 1}`));
    const { lineage } = await trace([...chain, record("a/g9")]);
    expect(lineage.ancestors.map(({ depth }) => depth)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(lineage.complete).toBe(false);
    const fits = await trace([...chain.slice(3), record("a/g9")]);
    expect(fits.lineage).toMatchObject({ complete: true });
    expect(fits.lineage.ancestors).toHaveLength(6);
  });

  it("stops after forty base models; datasets have room of their own", async () => {
    const bases = Array.from({ length: 60 }, (_, index) => `a/b${index}`);
    const card = { base_model: bases, datasets: bases };
    const { lineage, asked } = await trace([record("a/x", { card })], { datasets: true });
    expect(lineage.ancestors.filter(({ kind }) => kind === "model")).toHaveLength(40);
    expect(lineage.ancestors.filter(({ kind }) => kind === "dataset")).toHaveLength(40);
    expect(lineage.complete).toBe(false);
    expect(asked).toHaveLength(80);
  });

  it("leaves datasets alone unless they are wanted", async () => {
    const records = [
      child("a/x", "a/base", { card: { base_model: "a/base", datasets: ["squad"] } }),
      record("a/base", { card: { datasets: ["org/corpus", "Some Books"] } }),
      record("rajpurkar/squad", { kind: "dataset", card: { license: ["cc-by-sa-4.0"] } }),
    ];
    expect(lines((await trace(records)).lineage)).toEqual(["1 a/x<a/base finetune found"]);
    const { lineage } = await trace(records, { datasets: true, renames: { squad: "rajpurkar/squad" } });
    expect(lines(lineage)).toEqual([
      "1 a/x<a/base finetune found",
      "1 a/x<squad=rajpurkar/squad trained-on found",
      "2 a/base<Some Books trained-on not-a-repo",
      "2 a/base<org/corpus trained-on not-visible",
    ]);
    expect(lineage.ancestors[1]!.license).toMatchObject({ declared: "cc-by-sa-4.0" });
    expect(lineage.defects).toEqual([]);
  });

  it("reads an adapter's configuration where nothing else names the base", async () => {
    const files = ["adapter_config.json", "adapter_model.bin"];
    const config = '{"base_model_name_or_path":"a/base"}';
    const undeclared = await trace([record("a/lora", { files }), record("a/base")], {
      files: { "a/lora/adapter_config.json": config },
    });
    expect(lines(undeclared.lineage)).toEqual(["1 a/lora<a/base adapter found"]);
    expect(undeclared.lineage.ancestors[0]).toMatchObject({ declaredIn: "adapter-config" });
    const declared = await trace([child("a/lora", "a/base", { files }), record("a/base")], {
      files: { "a/lora/adapter_config.json": config },
    });
    expect(declared.asked).toEqual(["a/base"]);
  });

  it("compares an adapter's configuration where a rule wants it", async () => {
    const files = ["adapter_config.json"];
    const config = '{"base_model_name_or_path":"a/other"}';
    const { lineage } = await trace([child("a/lora", "a/base", { files }), record("a/base"), record("a/other")], {
      adapterConfig: true,
      files: { "a/lora/adapter_config.json": config },
    });
    expect(lines(lineage)).toEqual(["1 a/lora<a/base adapter found", "1 a/lora<a/other adapter found"]);
    expect(lineage.ancestors.map(({ declaredIn }) => declaredIn)).toEqual(["card", "adapter-config"]);
  });

  it.each([
    ["gated", { status: "gated" } as const, false],
    ["not answered", { status: "unavailable", cause: "down" } as const, false],
    ["gone", { status: "missing" } as const, true],
    ["not JSON", "<html>", true],
  ])("of an adapter whose configuration is %s", async (_, file, complete) => {
    const { lineage } = await trace([record("a/lora", { files: ["adapter_config.json"] })], {
      files: { "a/lora/adapter_config.json": file },
    });
    expect(lineage).toEqual({ ancestors: [], complete, defects: [] });
  });

  it("of a dataset or a space has no base models", async () => {
    const card = { base_model: "a/b" };
    expect((await trace([record("a/x", { kind: "dataset", card })])).lineage.ancestors).toEqual([]);
    expect((await trace([record("a/x", { kind: "space", card })])).lineage.ancestors).toEqual([]);
  });
});
