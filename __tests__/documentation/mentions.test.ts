import { describe, expect, it } from "@jest/globals";
import { readCard } from "../../src/documentation/card.ts";
import type { Section, SectionState } from "../../src/domain/resolution.ts";

const state = (text: string, section: Section, kind: "model" | "dataset" = "model"): SectionState =>
  readCard(text, { kind, id: "acme/m" }).sections[section];

describe("what is said outside of its section", () => {
  it("takes commands that made a model for no usage, and the same elsewhere for one", () => {
    const code = "```\ngit clone https://github.com/a/b\n```";
    expect(state(`# M\n\n## How quantization was done\n\n${code}`, "usage")).toBe("not-found");
    expect(state(`# M\n\n## Training data\n\nText from the web.\n\n${code}`, "usage")).toBe("not-found");
    expect(state(`# M\n\n## Notes\n\n${code}`, "usage")).toBe("mentioned");
  });

  it("takes a metric without a number in a dataset's card for how others measure", () => {
    const others = "# D\n\nModels are usually evaluated using the word error rate (WER) metric.";
    expect(state(others, "evaluation", "dataset")).toBe("not-found");
    expect(
      state("# D\n\nA model was evaluated on the test split and reaches a WER of 12.4.", "evaluation", "dataset"),
    ).toBe("mentioned");
  });

  it("takes a table of models with decimal scores for an evaluation, and one of sizes for none", () => {
    const table = (a: string, b: string): string =>
      `# M\n\n| Model | English | German |\n|---|---|---|\n| a | ${a} | ${a} |\n| **b** | ${b} | ${b} |`;
    expect(state(table("82.1", "**78.2**"), "evaluation")).toBe("mentioned");
    expect(state(table("8.2 GB", "4.1 GB"), "evaluation")).toBe("not-found");
    expect(state(table("2048", "4096"), "evaluation")).toBe("not-found");
  });

  it("hears limits and uses in plain words", () => {
    expect(state("# M\n\nUnfortunately, a wrong vocabulary was used.", "limitations")).toBe("mentioned");
    expect(state("# M\n\nIt works better on portraits than landscapes.", "limitations")).toBe("mentioned");
    expect(state("# M\n\nLarge files are split, a limitation of file uploads.", "limitations")).toBe("not-found");
    expect(state("# M\n\nThe goal of this model is to save students time.", "intended-use")).toBe("mentioned");
    expect(state("# M\n\nThe model can be used in various ways: llama.cpp, ollama.", "intended-use")).toBe("not-found");
    expect(state("# M\n\nA chat model (do not use for production).", "out-of-scope")).toBe("mentioned");
  });

  it("takes a build flag for no requirement and a doctor for nobody to ask about a model", () => {
    expect(state("# M\n\nBuild it with other flags (LLAMA_CUDA=1 for Nvidia GPUs).", "specifications")).toBe(
      "not-found",
    );
    expect(state("# M\n\nIt was trained with 8 Nvidia GPUs.", "specifications")).toBe("mentioned");
    expect(state("# M\n\nIf you have questions, please see a health care professional.", "contact")).toBe("not-found");
    expect(state("# M\n\nIf you have questions, please contact the authors.", "contact")).toBe("mentioned");
  });
});

describe("generators", () => {
  it("knows the Trainer's list of settings by its names, not by the sentence above it", () => {
    const list = (first: string): string =>
      `### Training hyperparameters\n\nThe following hyperparameters were used during training:\n\n- ${first}\n`;
    const generator = (text: string): string | null => readCard(text, { kind: "model", id: "a/b" }).generatedBy;
    expect(generator(list("learning_rate: 2e-05"))).toBe("trainer");
    expect(generator(list("Pre-train language model: roberta-base"))).toBeNull();
  });
});
