import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readCard } from "../../src/documentation/card.ts";
import { SECTIONS, type Section, type SectionState } from "../../src/domain/resolution.ts";

const read = (text: string, kind: "model" | "dataset" = "model") => readCard(text, { kind, id: "acme/m" });
const states = (text: string, kind: "model" | "dataset" = "model"): Partial<Record<Section, SectionState>> => {
  const { sections } = read(text, kind);
  return Object.fromEntries(Object.entries(sections).filter(([, state]) => state !== "not-found"));
};

describe("sections that a title decides", () => {
  it.each<[string, string, Partial<Record<Section, SectionState>>]>([
    ["filled", "## Limitations\n\nIt fails on long texts.", { limitations: "section" }],
    ["left open", "## Limitations\n\n[More Information Needed]", { limitations: "placeholder" }],
    ["empty", "## Limitations\n\n## Other", { limitations: "placeholder" }],
    ["with a comment only", "## Limitations\n<!-- say where it fails -->", { limitations: "placeholder" }],
    ["a short label", "- **License:** MIT", { license: "section" }],
    ["an empty label", "- **Point of Contact:**", { contact: "placeholder" }],
    ["a table", "## Benchmarks\n| set | F1 |\n|-|-|\n| a | 0.9 |", { evaluation: "section" }],
    ["a table without values", "## Benchmarks\n| set | F1 |\n|-|-|", { evaluation: "placeholder" }],
    ["code for use", "## How to use\n```python\nm = load()\n```", { usage: "section" }],
    [
      "a stub for use",
      "## Usage\nTODO: Add your code\n```python\nfrom x import ...\n...\n```",
      { usage: "placeholder" },
    ],
    ["BibTeX", "## Citation\n```\n@misc{a, title={b}}\n```", { citation: "section" }],
    [
      "BibTeX without a name",
      "## Citation\n```\n@inproceedings{...,\n  year={2020}\n}\n```",
      { citation: "placeholder" },
    ],
    ["references that are none", "## References\n[1] A. Author, A paper, 2020.", {}],
    ["references with an entry", "## References\n```\n@misc{a, title={b}}\n```", { citation: "section" }],
    ["a contents list only", "## Contents\n- [Bias](#bias)\n- [License](#license)", {}],
    [
      "misleading words",
      "## Environmental specs\nTwo servers.\n\n## GGUF specs\nA format for weights of models.",
      { specifications: "section" },
    ],
    ["a title of which most means something else", "## Included files & details\n\n`a.gguf` is the largest.", {}],
    ["a formula", "## Σ(Bias):\n\nThe sum of activations of the layer.", {}],
    ["a pointer for everything", "## More information on the model, dataset, hardware\n\nIn our paper.", {}],
    [
      "uses and limits without a word on how",
      "## Usage and limitations\n\nIt fails on long texts.\n\n### Benefits\n\nIt is small.",
      { limitations: "section" },
    ],
    [
      "a use beside something else under uses and limits",
      "## Intented uses & limitations\n\nThe model was ported from JAX.\n\nYou can use it for deraining.",
      { "intended-use": "section" },
    ],
    [
      "what it was trained on under the summary of a dataset",
      "## Dataset summary\n\nThe set holds 12,000 reviews of films.",
      { "training-data": "section" },
    ],
    ["what is needed and not given", "## Training\n\nModel history needed", { "training-procedure": "placeholder" }],
    ["a confusion matrix", "### Confusion matrix\n\n![matrix](m.png)", { evaluation: "section" }],
    ["a file format", "## What is GGUF?\n\nGGUF is a file format for weights.", {}],
    ["a name with a word of the lexicon in it", "# legal_t5_small\n\nText.", {}],
    [
      "hardware under words of use",
      "### Using the following system & software:\n```\nPython: 3.8\n```",
      { specifications: "section" },
    ],
    [
      "who wrote the card under a citation",
      "## Citation (soon)\n\n*This model card was written by: A. Author*",
      { citation: "placeholder", contact: "mentioned" },
    ],
    [
      "words that say nothing",
      "## Limitations\n\nNone.\n\n## Training data\n\nUnknown",
      { limitations: "placeholder", "training-data": "placeholder" },
    ],
    [
      "a promise",
      "## Training\n\nThe training script is currently being worked on. We will update the card once it is ready.",
      { "training-procedure": "placeholder" },
    ],
    [
      "a bare link where words are wanted",
      "## Evaluation\n\nhttps://example.org/results",
      { evaluation: "placeholder" },
    ],
    [
      "technical details that are technical",
      "## Technical details\n\nSupports a context length of 32k tokens.",
      { specifications: "section" },
    ],
    ["technical details that are none", "## Technical details\n\nAn incremental update.", {}],
    ["parts below thanks and sponsors", "## Powered by Acme\n\n### Usage\n\nDeploy any model at once.", {}],
    ["pictures that compare nothing measured", "## Comparison\n\n![](a.png)\n\n![](b.png)", {}],
    ["somebody else", "## About us\nWe build models in three cities.", { description: "mentioned" }],
  ])("%s", (_, text, expected) => {
    const { description, ...found } = states(text);
    const { description: wanted, ...rest } = expected;
    expect(found).toEqual(rest);
    if (wanted !== undefined && !text.includes("About us")) expect(description).toBe(wanted);
  });

  it("judges each section of a joint title by its words", () => {
    const bias = "## Bias, Risks, and Limitations\n\nOutput may include harmful stereotypes.";
    expect(states(bias)).toEqual({ bias: "section" });
    expect(states(`${bias} It does not work well on long texts.`)).toEqual({ bias: "section", limitations: "section" });
    expect(states("## Bias, Risks, and Limitations\n\nMore information needed")).toEqual({
      bias: "placeholder",
      limitations: "placeholder",
    });
  });

  it("takes the example under intended uses for usage, and what is left open for open", () => {
    const text =
      "## Intended uses & limitations\n\n#### How to use\n```python\nx()\n```\n#### Limitations and bias\n[TODO: say]";
    expect(states(text)).toEqual({
      "intended-use": "placeholder",
      usage: "section",
      limitations: "placeholder",
      bias: "placeholder",
    });
  });

  it("lets a section above decide what a general title is about", () => {
    expect(
      states("## Training data\nNews.\n\n## Evaluation\n### Data\nA test set.\n### Summary\nIt is good at it."),
    ).toEqual({
      "training-data": "section",
      evaluation: "section",
    });
  });

  it("does not take a group of titles for content of its own", () => {
    expect(
      states(
        "## Training details\n\n### Training data\nNews of 2019.\n\n### Training procedure\n[More Information Needed]",
      ),
    ).toEqual({
      "training-data": "section",
      "training-procedure": "placeholder",
    });
  });

  it("prefers a filled section to one left open, and one left open to a mention", () => {
    expect(states("## Bias\nTBD\n\n## Bias\nIt prefers men.")).toMatchObject({ bias: "section" });
    expect(states("It was trained on the Wikipedia dataset.\n\n## Training data\nTBD")).toMatchObject({
      "training-data": "placeholder",
    });
  });

  it("needs more than names to be a way of contact", () => {
    expect(states("**Authors:** Ada and Grace").contact).toBeUndefined();
    expect(states("**Authors:** Ada, ada@acme.org").contact).toBe("section");
  });

  it("reads dataset cards by their own titles", () => {
    const text =
      "# Dataset Card for X\n\n## Dataset Summary\nReviews of films.\n\n## Dataset Creation\n### Curation Rationale\nWe wanted it.\n### Source Data\n[More Information Needed]\n\n### Supported Tasks\nclassification\n\n### Social Impact of Dataset\n[More Information Needed]";
    expect(states(text, "dataset")).toEqual({
      description: "section",
      "training-data": "placeholder",
      "intended-use": "section",
      bias: "placeholder",
    });
  });

  it("tells where it read, with the line in the file", () => {
    const { places } = read("---\nlicense: mit\n---\n# M\n\n## Known limitations\n\nFails on code.");
    expect(places.limitations).toEqual({ line: 6, quote: "Known limitations" });
  });
});

describe("what the text mentions", () => {
  it.each<[Section, string, string]>([
    ["description", "This model classifies tickets.", "We thank our families for everything."],
    ["intended-use", "The model can be used for tagging of mails.", "The tokenizer can be used for training your own."],
    ["out-of-scope", "It should not be used for medical advice.", "It should be used often."],
    ["limitations", "It may produce inaccurate answers on long texts.", "See the original card to know more."],
    [
      "bias",
      "Its output may contain harmful stereotypes about people.",
      "The linear layers have no bias term in this model.",
    ],
    [
      "training-data",
      "It was fine-tuned on a corpus of 2,000 news articles.",
      "You can fine-tune it on your own dataset.",
    ],
    [
      "training-procedure",
      "We trained with AdamW for 3 epochs and a batch size of 16.",
      "To fine-tune it yourself, if you want, pick a learning rate.",
    ],
    ["evaluation", "It reaches an accuracy of 91.2% on the test set.", "Accuracy matters to all of us."],
    ["usage", "Just pip install acme and call it.", "Use it wisely and kindly."],
    ["license", "The weights are released under the Apache-2.0 license.", "A license plate is found in the picture."],
    ["citation", "If you use it please cite our paper.", "Our city is large."],
    ["environment", "Training emitted 12 kg of CO2.", "The environment was clean."],
    ["specifications", "It has 24 layers and 330M parameters.", "It has many friends."],
    ["contact", "For questions write to nlp@acme.org.", "Questions were answered by people."],
    ["explainability", "We looked at saliency maps of its decisions.", "We explain it below."],
  ])("%s", (section, yes, no) => {
    expect(read(`# M\n\n${yes}`).sections[section]).toBe("mentioned");
    expect(read(`# M\n\n${no}`).sections[section]).toBe("not-found");
  });

  it.each<[string, string, Section, SectionState]>([
    ["a plain label", "License: MIT", "license", "mentioned"],
    ["a plain label left open", "How to cite: TBD", "citation", "placeholder"],
    ["a row of two cells", "| Feature | Value |\n|-|-|\n| **License** | MIT |", "license", "mentioned"],
    ["a column", "| Model | Training data |\n|-|-|\n| a | Wikipedia |", "training-data", "mentioned"],
    ["a line that stands as a title", "Limitations\n\nFails at night.", "limitations", "mentioned"],
    ["such a line left open", "Model description\n\nMore information needed", "description", "placeholder"],
    ["code without a heading", "```python\nm = AutoModel.from_pretrained('a/b')\n```", "usage", "mentioned"],
    ["an entry without a heading", "```\n@misc{a, title={b}}\n```", "citation", "mentioned"],
    ["versions", "### Framework versions\n- Transformers 4.30.1", "specifications", "mentioned"],
    ["no versions", "### Framework versions\n", "specifications", "not-found"],
    ["thanks", "## Acknowledgements\nTrained on the Wikipedia corpus by friends.", "training-data", "not-found"],
  ])("reads %s", (_, text, section, state) => {
    expect(read(`# M\n\n${text}`).sections[section]).toBe(state);
  });
});

/** As many questions as a template has, all open. */
const TEMPLATE = `# Model Card for Model ID\n\n${[
  "Model Description",
  "Direct Use",
  "Out-of-Scope Use",
  "Bias, Risks, and Limitations",
  "Recommendations",
  "How to Get Started with the Model",
  "Training Data",
  "Preprocessing",
  "Testing Data",
  "Metrics",
  "Results",
  "Environmental Impact",
  "Hardware",
  "Citation",
  "Model Card Contact",
]
  .map((title) => `## ${title}\n\n[More Information Needed]\n`)
  .join("\n")}`;
const PEFT =
  "\nThe following `bitsandbytes` quantization config was used during training:\n- load_in_8bit: True\n- load_in_4bit: False\n\n### Framework versions\n\n- PEFT 0.6.0\n";
const A_FEW_WORDS =
  "Fine-tuned to think in steps. Please like it if it helps you. Other sizes of this model are on the way and will be put beside it as soon as they are ready. Tell us in the issues what works and what does not. ";

describe("the card as a whole", () => {
  it.each([
    ["no text", "", "missing"],
    ["metadata only", "---\nlicense: mit\n---\n", "missing"],
    ["a title only", "# Model card for acme-m", "template-only"],
    ["a title of its own", "# Acme M", "present"],
    [
      "what a library wrote when it pushed the weights",
      "This model has been pushed to the Hub using the [PytorchModelHubMixin](https://a.b) integration:\n- Library: [More Information Needed]\n- Docs: [More Information Needed]",
      "template-only",
    ],
    [
      "what the Hub writes into a new Space",
      "Check out the configuration reference at https://a.b/spaces",
      "template-only",
    ],
    [
      "the same and a sentence",
      "It sorts mails.\n\nCheck out the configuration reference at https://a.b/spaces",
      "present",
    ],
    ["a picture", "# M\n\n![m](m.png)", "present"],
    [
      "an untouched template",
      `# Model Card for Model ID\n\n## Model Details\n- **Developed by:** [More Information Needed]\n- **License:** [More Information Needed]\n## Uses\n[More Information Needed]\n## Bias\n[More Information Needed]\n## Evaluation\n[More Information Needed]\n## Citation\n[More Information Needed]`,
      "template-only",
    ],
    ["a card of one paragraph", "# M\n\nThis model tags mails by topic.", "present"],
    [
      "a template with settings that a tool appended",
      `${TEMPLATE}\n## Training procedure\n${PEFT}`.repeat(2),
      "template-only",
    ],
    ["a template with a sentence of its own", TEMPLATE.replace("\n\n", `\n\n${A_FEW_WORDS}\n\n`), "template-only"],
    ["a template with a paragraph of its own", TEMPLATE.replace("\n\n", `\n\n${A_FEW_WORDS.repeat(3)}\n\n`), "present"],
    [
      "short answers, and labels that stayed open",
      "# Model Details\nA diffusion model for sounds.\n\n# Training Details\n2150 epochs on 543 sound effects.\n\n## Model Description\n- **Developed by:** [More Information Needed]\n- **Shared by:** [More Information Needed]\n- **Model type:** [More Information Needed]\n- **License:** [More Information Needed]\n- **Language(s):** [More Information Needed]\n- **Finetuned from:** [More Information Needed]\n",
      "present",
    ],
  ])("%s", (_, text, card) => {
    expect(read(text).card).toBe(card);
  });

  it("counts words without code, tables, headings, links, settings and templates", () => {
    const text =
      "# Title here\n\nFour words are here. https://a.b/c\n\n```\ncode code\n```\n\n| a | b |\n|-|-|\n| c | d |\n\n- learning_rate: 0.1\n\n[More Information Needed]\n\nUse the code below to get started with the model.";
    expect(read(text).words).toBe(4);
    expect(read("これはモデルです").words).toBe(4);
  });

  it.each([
    [
      "trainer",
      "<!-- This model card has been generated automatically according to the information the Trainer had access to. -->",
    ],
    ["keras", "The information Keras had access to"],
    ["trl", "It has been trained using [TRL](https://github.com/huggingface/trl)."],
    ["peft", "### Framework versions\n\n- PEFT 0.8.2"],
    ["autotrain", "# Model Trained Using AutoTrain"],
    ["mergekit", "This is a merge of pre-trained language models created using [mergekit](https://x)."],
    ["axolotl", "<details><summary>See axolotl config</summary>"],
    ["unsloth", "This model was trained 2x faster with [Unsloth](https://x)"],
    ["setfit", "This is a [SetFit](https://x) model"],
    ["diffusers", "# SDXL LoRA\n\nThese are a/b LoRA adaption weights for stabilityai/x."],
    [null, "We did not use AutoTrain, TRL or Unsloth."],
  ])("was written by %s", (generator, text) => {
    expect(read(text).generatedBy).toBe(generator);
  });

  it("keeps the id of the file, and says nothing of what was cut off", () => {
    const card = readCard("# M\n\n## License\nMIT", { kind: "model", id: "a/b", oid: "abc", truncated: true });
    expect(card.oid).toBe("abc");
    expect(card.sections.license).toBe("section");
    expect(card.sections.bias).toBe("unknown");
  });
});

describe("languages", () => {
  it.each<[string, string, Partial<Record<Section, SectionState>>]>([
    [
      "ja",
      "## モデルの概要\n\nこれは日本語のモデルです。\n\n## 学習データ\n\n準備中です。\n\n## ライセンス\n\nMIT",
      { description: "section", "training-data": "placeholder", license: "section" },
    ],
    [
      "zh",
      "## 模型介绍\n\n这是一个中文模型。\n\n## 局限性\n\n待补充\n\n## 使用方法\n\n请先安装。",
      { description: "section", limitations: "placeholder", usage: "section" },
    ],
    [
      "ko",
      "## 모델 소개\n\n한국어 모델입니다.\n\n## 학습 데이터\n\n뉴스 기사입니다.\n\n## 한계점\n\n추후 공개 예정",
      { description: "section", "training-data": "section", limitations: "placeholder" },
    ],
    [
      "ru",
      "## Описание модели\n\nЭто русская модель.\n\n## Ограничения\n\nскоро",
      { description: "section", limitations: "placeholder" },
    ],
    [
      "es",
      "## Descripción del modelo\n\nEs un modelo para el español.\n\n## Limitaciones\n\nPendiente",
      { description: "section", limitations: "placeholder" },
    ],
    [
      "pt",
      "## Descrição do modelo\n\nÉ um modelo para o português.\n\n## Como usar\n\nem breve",
      { description: "section", usage: "placeholder" },
    ],
    [
      "fr",
      "## Description du modèle\n\nC'est un modèle pour le français.\n\n## Données d'entraînement\n\nà venir",
      { description: "section", "training-data": "placeholder" },
    ],
    [
      "de",
      "## Modellbeschreibung\n\nEin Modell für deutsche Texte.\n\n## Einschränkungen\n\nfolgt",
      { description: "section", limitations: "placeholder" },
    ],
    [
      "it",
      "## Descrizione del modello\n\nUn modello per l'italiano.\n\n## Licenza\n\nMIT",
      { description: "section", license: "section" },
    ],
    [
      "uk",
      "## Опис моделі\n\nЦе українська модель.\n\n## Обмеження\n\nнезабаром",
      { description: "section", limitations: "placeholder" },
    ],
    [
      "ar",
      "## وصف النموذج\n\nهذا نموذج للغة العربية.\n\n## القيود\n\nقريباً\n\n## كيفية الاستخدام\n\nيمكن تشغيله محليا.",
      { description: "section", limitations: "placeholder", usage: "section" },
    ],
    [
      "nl",
      "## Modelbeschrijving\n\nEen model voor het Nederlands.\n\n## Beperkingen\n\nvolgt nog\n\n## Gebruik\n\nInstalleer het eerst.",
      { description: "section", limitations: "placeholder", usage: "section" },
    ],
    [
      "pl",
      "## Opis modelu\n\nModel dla języka polskiego.\n\n## Dane treningowe\n\nArtykuły prasowe.\n\n## Ograniczenia\n\nwkrótce",
      { description: "section", "training-data": "section", limitations: "placeholder" },
    ],
    [
      "sv",
      "## Modellbeskrivning\n\nEn modell för svenska.\n\n## Träningsdata\n\nTidningsartiklar.\n\n## Begränsningar\n\nkommer snart",
      { description: "section", "training-data": "section", limitations: "placeholder" },
    ],
    [
      "tr",
      "## Model Hakkında\n\nTürkçe bir model.\n\n## Kullanım\n\nÖnce kurun.\n\n## İletişim\n\na@b.tr\n\n## Sınırlamalar\n\nyakında",
      { description: "section", usage: "section", contact: "section", limitations: "placeholder" },
    ],
    [
      "vi",
      "## Giới thiệu mô hình\n\nMô hình cho tiếng Việt.\n\n## Cách sử dụng\n\nCài đặt thư viện.\n\n## Hạn chế\n\nđang cập nhật",
      { description: "section", usage: "section", limitations: "placeholder" },
    ],
    [
      "id",
      "## Deskripsi Model\n\nModel untuk bahasa Indonesia.\n\n## Data Pelatihan\n\nArtikel berita.\n\n## Keterbatasan\n\nsegera hadir",
      { description: "section", "training-data": "section", limitations: "placeholder" },
    ],
    [
      "titles of cards as they are written",
      "## Tujuan model\n\nMengenali wajah.\n\n## Bilinen sınırlar\n\nAz örnek.\n\n## Kết quả\n\nF1 0,9.\n\n## Pre-trainen van GEITje\n\nIn een week.",
      { "intended-use": "section", limitations: "section", evaluation: "section", "training-procedure": "section" },
    ],
    ["English words that other languages have too", "## Problem\n\nMails.\n\n## Material\n\nSteel.", {}],
    [
      "mixed",
      "## 简介 Brief Introduction\n\nA model.\n\n## 引用 Citation\n```\n@misc{a, title={b}}\n```",
      { description: "section", citation: "section" },
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text).sections).toMatchObject(expected);
  });

  it("does not call missing what it cannot read", () => {
    const thai = `# โมเดล\n\n${"โมเดลนี้ใช้สำหรับการจำแนกข้อความภาษาไทย ".repeat(10)}\n\n## License\n\nMIT`;
    const { sections } = read(thai);
    expect(sections.license).toBe("section");
    expect(sections.limitations).toBe("unknown");
    const czech = "Model byl na datech, který se jako vzor pro text nebo obraz na webu používá. ".repeat(6);
    expect(read(czech).sections.bias).toBe("unknown");
    // Danish and Norwegian read like Swedish, Serbian like Russian, Persian like Arabic.
    const danish = "Det er en model som er god til dansk og ikke til andre sprog, og den blev trænet af os. ".repeat(6);
    expect(read(danish).sections.bias).toBe("unknown");
    const serbian = "Ово је модел за српски језик који је обучен на вестима и његов љубитељ га зна. ".repeat(6);
    expect(read(serbian).sections.bias).toBe("unknown");
    const persian = "این مدل زبانی فارسی برای کارهای گوناگون ساخته شده است و پاسخ می‌دهد. ".repeat(6);
    expect(read(persian).sections.bias).toBe("unknown");
    const swedish = "Det här är en modell som är bra för svenska och inte för andra språk, och den är liten. ".repeat(
      6,
    );
    expect(read(swedish).sections.bias).toBe("not-found");
    const arabic = "هذا نموذج لغوي للغة العربية تم تدريبه على نصوص من الأخبار في سنوات. ".repeat(6);
    expect(read(arabic).sections.bias).toBe("not-found");
    const english = "This is a model that is made for the people of the town and it is small. ".repeat(6);
    expect(read(english).sections.bias).toBe("not-found");
  });
});

describe("any text at all", () => {
  const piece = fc.constantFrom(
    ..."---,\n,# ,## Bias\n,**License:** ,[More Information Needed],```,~~~,<!--,-->,<details>,<h2>,</h2>,|a|b|\n|-|-|\n,> ,- ,1. ,[x](y),![x](y),{{ x }},<b>,&amp;,\t,\r,\u0000,\ud800,模型,license: mit\n,trained on data ,@misc{a,".split(
      ",",
    ),
  );

  it("is read without a crash, with places inside the text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const card = read(text);
        expect(Object.keys(card.sections)).toEqual([...SECTIONS]);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { line } of [...Object.values(card.places), ...card.placeholders, ...card.metadataProblems]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        for (const [section, state] of Object.entries(card.sections)) {
          if (state === "not-found" || state === "unknown") expect(card.places[section as Section]).toBeUndefined();
          else expect(card.places[section as Section]).toBeDefined();
        }
        expect(read(text)).toEqual(card);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["quotes", "> "],
    ["list marks", "- "],
    ["brackets", "["],
    ["pictures", "!["],
    ["open tags", "<a "],
    ["open comments", "<!-- "],
    ["labels", "**a:** b\n"],
    ["rows", "|a|b|\n"],
    ["sentences", "It was trained on data of it. "],
    ["lines that go on", "a: b\n"],
    ["nested lists", "  ".repeat(40) + "- a\n"],
  ])("of 300,000 characters of %s is read in time", (_, unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(5_000);
  });

  it("takes examples and prompts in a dataset's card for its rows", () => {
    expect(states("## Examples\n\nprompt: a string feature", "dataset")).not.toHaveProperty("usage");
    expect(states("## Example usage\n\n```python\nload_dataset('a')\n```", "dataset")).toHaveProperty(
      "usage",
      "section",
    );
  });

  it("takes the target of a symbolic link for no card", () => {
    expect(read("../../acme/m/README.md").card).toBe("missing");
    expect(read("See ../../acme/m/README.md").card).toBe("present");
  });

  it("tells where a card starts to repeat that of its base", () => {
    const words = "The model was trained on text from the web by people who wanted to know. ".repeat(4);
    const read = (text: string) => readCard(text, { kind: "model", id: "a/b" }).quotesBase;
    expect(read(`# b-GGUF\n\nQuants.\n\n# Original model card: a's b\n\n${words}`)).toEqual({
      line: 5,
      quote: "Original model card: a's b",
    });
    expect(read(`# b-GGUF\n\nBelow is the original model card.\n\n# b\n\n${words}`)?.line).toBe(3);
    expect(read(`Quants.\n\nOriginal model description:\n---\nlicense: mit\n---\n# b\n\n${words}`)?.line).toBe(3);
    expect(read(`# b-GGUF\n\nThis card was copied from the original.\n\n# b\n\n${words}`)?.line).toBe(3);
    expect(read(`# b-GGUF\n\nFor uses see the original model card.\n\n${words}`)).toBeUndefined();
    expect(read(`# b\n\n## Original description of the data\n\n${words}`)).toBeUndefined();
    expect(read("# b-GGUF\n\n# Original model card\n\nhttps://huggingface.co/a/b")).toBeUndefined();
    expect(read(`# Original model card\n\n${words}\n\n# Original model card\n`)).toBeUndefined();
    expect(read(`# Model card\n\n${words}`)).toBeUndefined();
  });
});
