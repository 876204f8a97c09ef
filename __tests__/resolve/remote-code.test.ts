import { describe, expect, it } from "@jest/globals";
import type { RepoRecord } from "../../src/domain/resolution.ts";
import { remoteCodeOf } from "../../src/resolve/remote-code.ts";
import { record } from "./hub-in-memory.ts";

describe("remote code", () => {
  it.each<[string, Partial<RepoRecord>, ReturnType<typeof remoteCodeOf>]>([
    [
      "of nobody",
      { files: ["config.json"], config: { model_type: "llama" } },
      { present: false, files: [], elsewhere: [] },
    ],
    [
      "of auto_map",
      { files: ["modeling_x.py", "config.json", "sub/part.py"], config: { auto_map: { AutoModel: "modeling_x.X" } } },
      { present: true, files: ["modeling_x.py", "sub/part.py"], elsewhere: [] },
    ],
    [
      "of the Hub's tag",
      { tags: ["custom_code"], files: ["modeling_x.py"] },
      { present: true, files: ["modeling_x.py"], elsewhere: [] },
    ],
    [
      "of other repositories",
      {
        config: {
          auto_map: {
            AutoModel: "org/code--modeling.X",
            AutoConfig: "a/b--configuration.C",
            AutoTokenizer: ["org/tok--t.T", null],
          },
        },
      },
      { present: true, files: [], elsewhere: ["org/code", "org/tok"] },
    ],
    [
      "of a tokenizer",
      { config: { tokenizer_config: { auto_map: { AutoTokenizer: ["t.T", null] } } } },
      { present: true, files: [], elsewhere: [] },
    ],
    [
      "of examples, which nobody loads",
      { files: ["handler.py", "examples/run.py"], config: {} },
      { present: false, files: [], elsewhere: [] },
    ],
    [
      "of a model whose configuration is not known",
      { files: ["modeling_x.py"] },
      { present: true, files: ["modeling_x.py"], elsewhere: [] },
    ],
    [
      "of a dataset's script",
      { kind: "dataset", files: ["b.py", "c.py"] },
      { present: true, files: ["b.py", "c.py"], elsewhere: [] },
    ],
    [
      "of a dataset without a script of its name",
      { kind: "dataset", files: ["prepare.py"] },
      { present: false, files: [], elsewhere: [] },
    ],
    ["of nonsense", { config: { auto_map: "x", tokenizer_config: [1] } }, { present: false, files: [], elsewhere: [] }],
    [
      "of nonsense in the map",
      { config: { auto_map: { AutoModel: 7, AutoConfig: "../x--y.Z" } } },
      { present: true, files: [], elsewhere: [] },
    ],
  ])("%s", (_, facts, expected) => {
    expect(remoteCodeOf(record("a/b", facts))).toEqual(expected);
  });
});
