import { describe, expect, it } from "@jest/globals";
import { informative } from "../../src/documentation/informative.ts";
import { readCard } from "../../src/documentation/card.ts";

describe("placeholders", () => {
  it.each([
    "[More Information Needed]",
    "More information needed",
    "[Needs More Information]",
    "More info needed.",
    "More information needed for further recommendations.",
    "TBD",
    "*TODO*",
    "TODO: add your code",
    "(to do, feel free to open a PR)",
    "Coming soon!",
    "Paper coming soon",
    "(Forthcoming.)",
    "N/A",
    "[n/a]",
    "Unsure",
    "work in progress",
    "not filled yet",
    "Will be updated soon",
    "[Insert your description]",
    "{MODEL_NAME}",
    '{{ model_description | default("[More Information Needed]", true) }}',
    "[TODO: describe the data]",
    "Add homepage URL here if available",
    "Describe the people who collected the data.",
    "If available, provide statistics.",
    "Provide examples of latent issues and potential remediations.",
    "I have no idea how to measure it.",
    "To be completed.",
    "Full evaluation results will be published soon.",
    "No citation information.",
    "No performance information is available at this time.",
    "The dataset will be released upon acceptance",
    "I'll add more info later",
    "More to come!",
    "In preparation",
    "Details forthcoming",
    "Pending review",
    "Coming in 2025",
    "Add a description",
    "Provide details here",
    "This is a placeholder",
    "This section is intentionally left blank",
    "This section needs to be completed",
    "Information not available",
    "TBD after release",
    "n/a (see above)",
    "FIXME: write this",
    "[Link to paper]",
    "[optional]",
    "<MODEL_NAME>",
    "your-email@example.com",
    "Download it from: [LINK_TO_ADD]",
    "Repository: [YOUR_REPO_NAME]",
    "If you initialized it with pre-trained weights, add a link to the pre-trained model card.",
    "Address questions around how the model is intended to be used.",
    "Relevant interpretability work for the model goes here",
    "em breve",
    "En desarrollo",
    "準備中です",
    "敬请期待",
    "추후 공개 예정",
    "скоро",
    "folgt in Kürze",
    "à venir",
    "prossimamente",
    "kommer snart",
    "volgt nog",
    "w przygotowaniu",
    "Yakında eklenecek",
    "đang cập nhật",
    "segera hadir",
    "незабаром",
    "قريباً",
  ])("%j says nothing", (text) => {
    const { rest, placeholders } = informative(text);
    expect({ rest, count: placeholders.length }).toEqual({ rest: [], count: 1 });
  });

  it.each([
    "The politician apologised for saying [insert hateful statement].",
    "If you are unsure how to use the files, read the manual.",
    "For more information see the paper.",
    "All information needed to load the model is in one file.",
    "You can describe an image and add a link to it.",
    "It has no idea of time.",
    "The dataset will be released in parts to those who sign.",
    "This section is about the left hemisphere.",
    "Missing values are filled with the mean.",
    "Blank lines are kept.",
    "We address questions around how the model fails.",
    "No information about patients is kept in the texts.",
    "The next release will be available in March.",
    "Add your dataset, click Run All, and you'll get a faster model.",
    "Rendering prompts for tools [CLICK TO EXPAND]",
    "{question}",
    "Pending orders are tagged as open.",
    "Texts end with [END_OF_TEXT], tools are called by [TOOL_CALLS].",
    "If you initialize it with your own weights, add --resume to the command.",
    "Apache-2.0",
    "English",
    "It maps {question} to an answer.",
    "The team will add support soon, and it works already with most tools.",
  ])("%j says something", (text) => {
    expect(informative(text).placeholders).toEqual([]);
    expect(informative(text).rest).not.toEqual([]);
  });

  it.each(["None.", "Unknown", "unspecified", "NaN", "Unknown at this time", "Not publicly disclosed"])(
    "takes %j for nothing, and for no mark that something is to come",
    (text) => {
      expect(informative(text)).toEqual({ rest: [], placeholders: [], hasTemplate: true });
    },
  );

  it("takes an invitation to do the work and a lead to settings for nothing", () => {
    for (const text of [
      "You are welcome to make your own.",
      "The following `bitsandbytes` quantization config was used during training:",
    ])
      expect(informative(text)).toEqual({ rest: [], placeholders: [], hasTemplate: true });
    expect(informative("You are welcome to use it for your own shop.").rest).toHaveLength(1);
  });

  it("keeps what stands beside a placeholder", () => {
    const { rest, placeholders } = informative("It was trained on news of ten years. More information needed.");
    expect(rest.map(({ text }) => text)).toEqual(["It was trained on news of ten years."]);
    expect(placeholders).toHaveLength(1);
  });

  it("takes out what tools write into every card", () => {
    const { rest, placeholders, hasTemplate } = informative(
      "Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.",
    );
    expect({ rest, placeholders, hasTemplate }).toEqual({ rest: [], placeholders: [], hasTemplate: true });
  });

  it("are told with their lines, also in code and comments that ask", () => {
    const card = readCard(
      "# M\n\n## Bias\n\n[More Information Needed]\n\n## Usage\n\n```python\n# TODO: add an example\n```\n\n<!--- Describe how it was evaluated -->",
      {
        kind: "model",
        id: "a/b",
      },
    );
    expect(card.placeholders.map(({ line }) => line)).toEqual([5, 10, 13]);
  });
});
