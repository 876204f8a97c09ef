import { expect, test } from "@jest/globals";
import { generatorOf } from "../../src/documentation/generators.ts";

test.each([
  ["unsloth", "This llama model was Trained 2x Faster with [Unsloth](https://unsloth.ai)"],
  ["unsloth", "was finetuned **2x faster** with **Unsloth"],
  ["diffusers", "# LoRA\nThese are a/b LoRA adaption weights for c/d."],
  ["diffusers", "## These are a/b LoRA adapted weights for c/d."],
  ["trainer", "## Training\nThe following hyperparameters were used during training:\n- learning_rate: 2e-05"],
  ["trainer", "This model is a fine-tuned version of a/b on the c dataset.\n\n## Model description\n\nMore"],
  ["peft", "### Framework versions\n\n- PEFT 0.4.0"],
  ["autotrain", "# Model Trained Using AutoTrain"],
])("%s: %s", (generator, text) => {
  expect(generatorOf(text)).toBe(generator);
});

test.each([
  "We are 2x faster with fewer layers.",
  "These are the weights of our model.",
  "This model is a fine-tuned version of a/b.",
  "Framework versions\n\n- PyTorch 2.0",
])("none: %s", (text) => {
  expect(generatorOf(text)).toBeNull();
});
