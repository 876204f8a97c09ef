import { describe, expect, it } from "@jest/globals";
import { readCard } from "../../src/documentation/card.ts";
import type { Section, SectionState } from "../../src/domain/resolution.ts";

const state = (text: string, section: Section, kind: "model" | "dataset" = "model"): SectionState =>
  readCard(text, { kind, id: "acme/m" }).sections[section];

describe("what a body must say for its title", () => {
  it("takes the name of a metric for no evaluation, and its value for one", () => {
    expect(state("# Evaluation\n\n## Metrics\n\nF1\n\n## Results\n\n[More Information Needed]", "evaluation")).toBe(
      "placeholder",
    );
    expect(
      state("# Evaluation\n\n## Metrics\n\nF1: 0.87\n\n## Results\n\n[More Information Needed]", "evaluation"),
    ).toBe("section");
  });

  it("takes versions that a tool appended for no answer to the question above them", () => {
    const versions = "### Framework versions\n\n- PEFT 0.18.1";
    expect(state(`## Model Card Contact\n\n[More Information Needed]\n${versions}`, "contact")).toBe("placeholder");
    expect(state(`## Training procedure\n\n${versions}`, "training-procedure")).toBe("section");
    expect(state(`## Contact\n\n### Ask us\n\nJane Doe, jane@a.b`, "contact")).toBe("section");
  });

  it("takes labels without values for an open description, and one with a value elsewhere for what was passed on", () => {
    const labels = (license: string): string =>
      `## Dataset Details\n\n### Dataset Description\n\n- **Curated by:**\n- **License:** ${license}`;
    expect(state(labels(""), "description", "dataset")).toBe("placeholder");
    expect(state(labels("MIT"), "license", "dataset")).toBe("section");
    expect(state("# Details\n\n## License\n\nMIT", "description")).toBe("not-found");
  });

  it("takes addresses under a title for neither an answer nor an open question", () => {
    const links = (homepage: string): string =>
      `## Dataset Summary\n\n- **Homepage:** ${homepage}\n- **Repository:** ${homepage}`;
    expect(state(links("https://a.b/c"), "training-data")).toBe("not-found");
    expect(state(links("[More Information Needed]"), "training-data")).toBe("placeholder");
  });

  it("takes whom to cite for nobody to ask", () => {
    const entry = "```bibtex\n@article{a,\n  author={Jane Doe}\n}\n```";
    const cited = `# M\n\n## Citing & Authors\n\n${entry}`;
    expect(state(cited, "contact")).toBe("not-found");
    expect(state(cited, "citation")).toBe("section");
    expect(state(`# M\n\n## Citing & Authors\n\nJane Doe, jane@acme.org\n\n${entry}`, "contact")).toBe("section");
  });

  it("takes settings under a general title for the training's where they are", () => {
    const settings = '```json\n{ "learning_rate": 3e-05, "num_train_epochs": 4 }\n```';
    expect(state(`# M\n\n## Notable Arguments\n\n${settings}`, "training-procedure")).toBe("section");
    expect(
      state("# M\n\n**Parameters**:\n\n| Parameter | Value |\n|---|---|\n| Batch size | 64 |", "training-procedure"),
    ).toBe("section");
    expect(
      state('# M\n\n## Arguments\n\n```json\n{ "top_k": 50, "temperature": 0.7 }\n```', "training-procedure"),
    ).toBe("not-found");
  });

  it("takes an environment for a specification where versions stand there, not where commands do", () => {
    const versions = '```json\n{ "transformers": "2.5.1", "python": "3.6.5" }\n```';
    expect(state(`# M\n\n## Environment Setup\n\n${versions}`, "specifications")).toBe("section");
    expect(state("# M\n\n## Environment setup\n\n```\nconda activate m\n```", "specifications")).toBe("not-found");
  });

  it("takes a reference to a paper of some year for a citation, and other references for none", () => {
    const paper = "Jane Doe: [A Model of Many Words](https://arxiv.org/abs/2001.00001), Proceedings of A, 2020.";
    expect(state(`# M\n\n## Reference\n\n${paper}`, "citation")).toBe("section");
    expect(state(`# M\n\n**References:**\n\n[1] ${paper}`, "citation")).toBe("not-found");
    expect(state("# M\n\n## Reference\n\nThis text follows https://huggingface.co/a/b", "citation")).toBe("not-found");
  });

  it("reads tests with numbers as an evaluation, and a test of the installation as none", () => {
    expect(state("# M\n\n## Testing\n\nIt reaches an F1 of 0.91 on the test set.", "evaluation")).toBe("section");
    expect(state("# M\n\n## Testing\n\nRun the suite once the package is installed.", "evaluation")).toBe("not-found");
  });

  it("reads how to use a model from titles that say so in other words", () => {
    const code = "```python\nx = 1\n```";
    expect(state(`# M\n\n### Utilize this model with:\n\n${code}`, "usage")).toBe("section");
    expect(state(`# M\n\n#### With the zero-shot classification pipeline\n\n${code}`, "usage")).toBe("section");
    expect(state(`# M\n\n#### With the kind help of friends\n\n${code}`, "usage")).toBe("not-found");
  });

  it("takes a sentence that begins a list for no order to its author", () => {
    expect(
      readCard("## Languages\n\nList of included languages:\n", { kind: "dataset", id: "a/b" }).placeholders,
    ).toEqual([]);
    expect(
      readCard("## Languages\n\nList the languages of the dataset.\n", { kind: "dataset", id: "a/b" }).placeholders,
    ).toHaveLength(1);
  });
});
