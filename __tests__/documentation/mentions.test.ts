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
    expect(state("# M\n\nThe model makes many mistakes in long texts.", "limitations")).toBe("mentioned");
    expect(state("# M\n\nEarlier scores were lower by a mistake of ours.", "limitations")).toBe("not-found");
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

  it("hears where training data came from, whatever kind of works they were", () => {
    expect(state("# M\n\nA style trained from the 1995 film Whisper of the Heart.", "training-data")).toBe("mentioned");
    expect(state("# M\n\nFor the fine-tuning, we used the ARZTB dataset.", "training-data")).toBe("mentioned");
    expect(state("# M\n\nPretrained with a large amount of data, then aligned.", "training-data")).toBe("not-found");
    expect(state("# M\n\nA style for posters of the film.", "training-data")).toBe("not-found");
  });

  it("takes recipes, settings and tools for how a model was made, and an agent's algorithm or what a file runs with for nothing", () => {
    const made = (said: string): SectionState => state(`# M\n\n${said}`, "training-procedure");
    expect(made("A DreamBooth model of my cat trained by somebody.")).toBe("mentioned");
    expect(made("The model is trained with learning rates of 2e-5.")).toBe("mentioned");
    expect(made("| Step | Interpolation Method | First |\n|---|---|---|\n| 1 | Weighted Sum @ 0.3 | A |")).toBe(
      "mentioned",
    );
    expect(made("An INT8 model quantized with Intel Neural Compressor.")).toBe("mentioned");
    expect(made("Trained on 960 hours of speech.")).toBe("not-found");
    expect(made("This is a trained model of a PPO agent playing Huggy.")).toBe("not-found");
    expect(made("These quantised files are compatible with llama.cpp as of commit b4242.")).toBe("not-found");
  });

  it("takes a maker's name that leads to that person for whom to ask, and one that leads to a page for nobody", () => {
    const contact = (said: string): SectionState => state(`# M\n\n${said}`, "contact");
    expect(contact("> Created by [A. B.](https://www.linkedin.com/in/ab/)")).toBe("mentioned");
    expect(contact("> Created by A. B. | [GitHub](https://github.com/ab) | [Twitter](https://twitter.com/ab)")).toBe(
      "mentioned",
    );
    expect(contact("Trained by [a lab](https://lab.example) on [tweets](https://twitter.com/search).")).toBe(
      "not-found",
    );
    expect(contact("## The Example Team\n\nAda, Bob, Cid")).toBe("section");
    expect(contact("## About the team\n\nWe are five people.")).toBe("not-found");
  });

  it("hears what it is not for and what it lacks, whichever apostrophe is written", () => {
    expect(state("# M\n\nWe don’t support use-cases that need true answers.", "out-of-scope")).toBe("mentioned");
    expect(state("# M\n\nIt was not specifically evaluated for all purposes.", "out-of-scope")).toBe("mentioned");
    expect(state("# M\n\nGeneration is not optimized yet and rather slow.", "limitations")).toBe("mentioned");
    expect(state("# M\n\nTruthfulQA evaluates whether models can avoid generating false answers.", "limitations")).toBe(
      "not-found",
    );
  });

  it("takes a context length, a card or a number of cores for a specification, and a tool's own memory for none", () => {
    const specs = (said: string): SectionState => state(`# M\n\n${said}`, "specifications");
    expect(specs("It uses up to 64k tokens of context.")).toBe("mentioned");
    expect(specs("Training took two days on 4x A100s.")).toBe("mentioned");
    expect(specs("It was trained on CPU, two hours on 32 cores.")).toBe("mentioned");
    expect(specs("It uses the same BERT-Base config.")).toBe("mentioned");
    expect(specs("The context of a word decides.")).toBe("not-found");
  });

  it("takes the label that annotators gave for no result", () => {
    expect(
      state(
        "# D\n\nEach review has a manually assigned score of 1–6, as rated by its author.",
        "evaluation",
        "dataset",
      ),
    ).toBe("not-found");
  });

  it("takes pairs of scores for results, and neither a paper by Cer nor somebody's praise of quants", () => {
    const table =
      "| Model | SQuAD | MNLI |\n|---|---|---|\n| a | 90.9/84.1 | 86.6/86.7 |\n| b | 94.5/89.0 | 91.5/91.2 |";
    expect(state(`# M\n\n${table}`, "evaluation")).toBe("mentioned");
    expect(state("# M\n\nTrained on 103190 comments and tested on an independent set.", "evaluation")).toBe(
      "mentioned",
    );
    expect(state("# M\n\nPairs of a benchmark (Cer et al., 2017).", "evaluation")).toBe("not-found");
    expect(state("# M\n\nIt achieves superior accuracy over other leading quants.", "evaluation")).toBe("not-found");
  });

  it("takes authors for whom to ask where their own line leads to them", () => {
    const lines = (authors: string): string => `# M\n\nPaper: [Title](https://arxiv.org/abs/1)\nAuthors: ${authors}`;
    expect(state(lines("A. B., C. D."), "contact")).toBe("not-found");
    expect(state(lines("[A. B.](https://example.org/ab)"), "contact")).toBe("mentioned");
    expect(state("# M\n\n## Connect on: LinkedIn\n\n[A. B.](https://www.linkedin.com/in/ab)", "contact")).toBe(
      "section",
    );
  });

  it("takes advice on training for nothing that was done", () => {
    const made = (said: string): SectionState => state(`# M\n\n${said}`, "training-procedure");
    expect(made("To train a GPT-2 model, you write code on GPUs.")).toBe("not-found");
    expect(made("The text was preprocessed using the original tokenizer.")).toBe("mentioned");
    expect(made("It was trained in flax and the weights were converted.")).toBe("mentioned");
    expect(state("# M\n\nThese files aren't trained on the larger corpus.", "training-data")).toBe("not-found");
  });

  it("hears whom to ask in words about the makers, and nothing else of the model there", () => {
    const about =
      "# M\n\n## About us\n\nWe train models on 8 GPUs. For cooperation, please contact us at ab [at] example.com.";
    expect(state(about, "contact")).toBe("mentioned");
    expect(state(about, "specifications")).toBe("not-found");
    expect(state("# M\n\n## Issues?\n\nThe issue tracker is [here](https://github.com/a/b/issues).", "contact")).toBe(
      "section",
    );
    expect(state("# M\n\n## Issues\n\nSome letters are wrong.", "contact")).toBe("not-found");
  });

  it("takes praise without a number for no evaluation", () => {
    expect(state("# M\n\nIt outperforms its base on all benchmarks.", "evaluation")).toBe("not-found");
    expect(state("# M\n\nIt outperforms its base by 3.2 points.", "evaluation")).toBe("mentioned");
  });

  it("takes a number in a name or a liability clause for nothing that a dataset's card says", () => {
    expect(state("# D\n\nVoxCeleb1 is used, and the metric is accuracy (ACC).", "evaluation", "dataset")).toBe(
      "not-found",
    );
    expect(state("# D\n\nModels reach less than 40% accuracy here.", "evaluation", "dataset")).toBe("mentioned");
    expect(
      state("# D\n\nTo the extent not prohibited by law, in no event shall we be liable.", "out-of-scope", "dataset"),
    ).toBe("not-found");
    expect(state("# D\n\nCommercial use is prohibited.", "out-of-scope", "dataset")).toBe("mentioned");
  });

  it("hears of bias in several models, and not of a dashboard", () => {
    expect(state("# M\n\nThese models may have bias and other distortions.", "bias")).toBe("mentioned");
    expect(state("# M\n\nThe training data is logged in a Weights and Biases report.", "bias")).toBe("not-found");
  });

  it("hears what parts a model is made of, and what models it was merged from", () => {
    expect(state("# M\n\nA model that uses a fixed, pretrained text encoder.", "specifications")).toBe("mentioned");
    expect(state("# M\n\nAll training images are from the trailers.", "training-data")).toBe("mentioned");
    expect(state("# M\n\nAll images below are from the model.", "training-data")).toBe("not-found");
    expect(state("# M\n\nCLIP with ViT-B/16 as the image encoder.", "specifications")).toBe("mentioned");
    expect(state("# M\n\nA derivative, merging A and B using a tool.", "training-procedure")).toBe("mentioned");
    expect(
      state("# M\n\nAn implementation on a dataset of around 200 million image-text pairs.", "training-data"),
    ).toBe("mentioned");
    expect(state("# M\n\nThe weak points are hands and teeth.", "limitations")).toBe("mentioned");
  });

  it("hears how to prompt, and not that a model works on keywords", () => {
    expect(state("# M\n\nYou can give it a word or a phrase as an input.", "usage")).toBe("mentioned");
    expect(state("# M\n\nUse keyword: lavastyle", "usage")).toBe("mentioned");
    expect(state("# M\n\nA model that takes keywords as inputs and writes jokes.", "usage")).toBe("not-found");
    expect(state("# M\n\nCreate your own image classifier by running the demo.", "description")).toBe("not-found");
    expect(state("# M\n\n## What's this?\n\nA version of BERT for Finnish.", "description")).toBe("section");
  });

  it("finds a limit under a title of uses and limits", () => {
    const both = (said: string): string => `# M\n\n## Intended uses & limitations\n\n${said}`;
    expect(state(both("Only JPGs can be used. Meant for dogs."), "limitations")).toBe("section");
    expect(state(both("You can use it for dogs."), "limitations")).toBe("not-found");
  });

  it("does not take letters inside of English words for words of another language", () => {
    const both =
      "# M\n\n## Intended uses & limitations\n\nYou can use it. See the hub for versions on a task that interests you.";
    expect(state(both, "limitations")).toBe("not-found");
  });

  it("hears of photos, pruning and inappropriate words, and takes printed scores for no result", () => {
    expect(state("# M\n\nUsing a set of 25 mainly old photos I wanted to keep their light.", "training-data")).toBe(
      "mentioned",
    );
    expect(state("# M\n\nThis is a pruned version of another model.", "training-procedure")).toBe("mentioned");
    expect(state("# M\n\nIt may contain inappropriate language.", "bias")).toBe("mentioned");
    expect(state("# M\n\n[{'score': 0.9945, 'sequence': 'a b'},", "evaluation")).toBe("not-found");
    expect(state("# M\n\nUses the ECAPA-TDNN architecture.", "specifications")).toBe("mentioned");
  });

  it("takes a task's goal and features for nothing that a model is for, and a heavy load for a limit", () => {
    expect(state("# M\n\nIn this dataset the goal was to infer a topic.", "intended-use")).toBe("not-found");
    expect(
      state(
        "# M\n\nIt learns an inner representation that can be used to extract features useful for tasks.",
        "intended-use",
      ),
    ).toBe("not-found");
    expect(state("# M\n\nThe purpose is to help lawyers.", "intended-use")).toBe("mentioned");
    expect(state("# M\n\nThe process is very memory consuming.", "limitations")).toBe("mentioned");
    expect(state("# M\n\nIt should be merged with another model.", "training-procedure")).toBe("not-found");
  });
});

describe("other languages than English", () => {
  const mentioned = (text: string): string[] =>
    Object.entries(readCard(text, { kind: "model", id: "a/b" }).sections)
      .filter(([, state]) => state === "mentioned")
      .map(([section]) => section);

  it.each<[string, string, boolean]>([
    ["Este modelo fue pre-entrenado con cinco millones de tokens del quechua en el sur.", "training-data", true],
    ["Puedes usar el modelo con tus propios textos para las pruebas del curso.", "training-data", false],
    [
      "이 모델은 오픈소스 프로젝트를 활용하여 학습하였습니다. 한국어 문장을 다룹니다. License는 MIT입니다.",
      "license",
      true,
    ],
    ["이 모델은 오픈소스 프로젝트를 활용하여 학습하였습니다. 한국어 문장을 다룹니다.", "training-procedure", true],
    ["이 모델은 한국어 문장을 다룹니다. 오픈소스 프로젝트를 좋아합니다.", "training-procedure", false],
    ["Генератор фактов на основе небольшой модели. Иногда модель генерирует неверные факты.", "limitations", true],
    ["Генератор фактов на основе небольшой модели, которая отвечает на вопросы.", "limitations", false],
    [
      "Model ini dilatih menggunakan artikel berita dari tiga surat kabar yang terbit di Indonesia dan tidak pada buku.",
      "training-data",
      true,
    ],
    ["Model ini tidak boleh digunakan untuk diagnosis dan keputusan medis yang penting.", "out-of-scope", true],
    ["Mô hình này được huấn luyện trên dữ liệu văn bản của các trang báo với nhiều chủ đề.", "training-data", true],
    ["Model ten został wytrenowany na danych z gazet i nie jest przeznaczony dla dzieci.", "training-data", true],
    [
      "Het model is getraind op teksten van kranten voor een proef en kan onjuiste antwoorden geven.",
      "limitations",
      true,
    ],
    ["Modellen är tränad på text från tidningar och det kan bli fel som är svåra att se.", "training-data", true],
    [
      "Bu model haber metinleri üzerinde bir okul için eğitilmiştir ve daha çok yanlış bilgi üretebilir.",
      "limitations",
      true,
    ],
    ["Модель навчена на текстах новин і може генерувати неточні відповіді українською.", "training-data", true],
    ["تم تدريب النموذج على نصوص من الصحف العربية خلال سنوات عديدة.", "training-data", true],
  ])("%s", (text, section, says) => {
    expect(mentioned(text).includes(section)).toBe(says);
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

  it.each<[string, string | null]>([
    ["This is a merge model of pre-trained language models created using [mergekit](https://a.b).", "mergekit"],
    ["This is a merge of pre-trained language models created with mergekit.", "mergekit"],
    ["I used [mergekit](https://a.b) to merge two models.", null],
    [
      "# Our mails\n\n- Problem type: Binary Classification\n- Model ID: 2125168670\n\n## Validation Metrics",
      "autotrain",
    ],
    ["- Problem type: we sort mails\n- Model: a small one", null],
    [
      "## Model Plot\n\n<details>\n<summary>View Model Plot</summary>\n\n![Model Image](./model.png)\n\n</details>",
      "keras",
    ],
    ["## Model Plot\n\n![plot](./plot.png)", null],
    ["<details><summary>See axolotl config</summary>", "axolotl"],
    [
      '[<img src="https://a.b/c.png" alt="Built with Axolotl" width="200"/>](https://a.b)\n# M\n\nIt is small.\n\n## Model description\n\nA model.',
      "axolotl",
    ],
    ['# M\n\n## Thanks\n\n[<img src="https://a.b/c.png" alt="Built with Axolotl"/>](https://a.b)', null],
    ["These are LoRA adaption weights for a/b. The weights were fine-tuned on c.", "diffusers"],
    ["These are acme/huggy LoRA adaption weights for a/b.", "diffusers"],
    ["These are the weights of a LoRA for stories.", null],
    ["This model was finetuned and converted to GGUF format using [Unsloth](https://a.b).", "unsloth"],
    ["Thanks to [Unsloth](https://a.b) for the wonderful library.", null],
  ])("%j shows %j", (text, id) => {
    expect(readCard(text, { kind: "model", id: "a/b" }).generatedBy).toBe(id);
  });
});
