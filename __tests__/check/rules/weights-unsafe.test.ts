import { describe, expect, it } from "@jest/globals";
import rule from "../../../src/check/rules/weights-unsafe.ts";
import { used, said, shows } from "../../builders/judging.ts";

describe("weights-unsafe", () => {
  const weights = (formats: string[], unsafeFiles: string[]) =>
    used({ weights: { formats: formats as never, unsafeFiles, trainingState: [] } });
  it("names the files", () => {
    expect(said(rule, weights(["pickle"], ["a.bin", "b.bin", "c.bin", "d.bin"]))).toEqual([
      "warning app/main.py:12 `acme/sentiment-base` has its weights only as pickle (`a.bin`, `b.bin`, `c.bin` and 1 more), which can run code when it is loaded.",
    ]);
  });

  it("tells mixed weights where it is asked to", () => {
    const given = weights(["pickle", "safetensors"], ["pytorch_model.bin"]);
    expect(said(rule, given)).toEqual([]);
    expect(said(rule, { ...given, policy: "rules: { weights-unsafe: { mixed: true } }" })).toEqual([
      expect.stringMatching(
        /^note app\/main\.py:12 .* as safetensors, and also as pickle \(`pytorch_model\.bin`\).* → Tell the loader/,
      ),
    ]);
  });

  it.each([
    ["safetensors", weights(["safetensors"], [])],
    [
      "a training state beside safe weights",
      used({ weights: { formats: ["safetensors"], unsafeFiles: [], trainingState: ["training_args.bin"] } }),
    ],
    ["weights of other frameworks without pickle", weights(["tensorflow", "flax"], [])],
    [
      "a dataset with a pickle",
      { ...used({ kind: "dataset", weights: { formats: ["pickle"], unsafeFiles: ["a.pkl"], trainingState: [] } }) },
    ],
  ])("is silent on %s", (_, given) => {
    expect(said(rule, given)).toEqual([]);
  });
});

shows(rule);
