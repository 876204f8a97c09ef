interface Generator {
  id: string;
  /** Any of these, in lower case. */
  says?: readonly string[];
  /** Any line that matches; asked only where the text holds one of `near`, in lower case, without which it cannot match. */
  line?: RegExp;
  near?: readonly string[];
}

/** Tools that write cards, by what their text shows. The first that matches wrote the frame; the others are its parts. */
const GENERATORS: readonly Generator[] = [
  {
    id: "autotrain",
    says: ["model trained using autotrain", "model trained using autonlp"],
    near: ["problem type: "],
    line: /^- problem type: .{3,60}\n- model id: \d/im,
  },
  {
    id: "mergekit",
    says: ["merge of the following models using [lazymergekit]", "merge of the following models using [mergekit]"],
    near: ["mergekit"],
    line: /\bmerge (?:model )?of pre-trained (?:language )?models (?:created|made) (?:using|with) \[?mergekit/i,
  },
  // The badge alone is a thank-you that authors put anywhere; axolotl writes it into the Trainer's card.
  {
    id: "axolotl",
    says: ["see axolotl config"],
    near: ["built with axolotl"],
    line: /^\[?<img [^>\n]{1,300}alt="built with axolotl"[^]{0,400}\n## model description\n/im,
  },
  { id: "setfit", says: ["this is a [setfit", "this is a setfit"] },
  {
    id: "trl",
    says: ["trained using [trl]", "trained using trl", "this is a [trl model", "this is a [trl language model"],
  },
  {
    id: "unsloth",
    near: ["2x faster", "to gguf format using"],
    line: /(?:trained|finetuned) (?:\*\*)?2x faster(?:\*\*)? with \[?\*{0,2}unsloth|\bfinetuned and converted to gguf format using \[?unsloth/i,
  },
  {
    id: "keras",
    says: [
      "information keras had access to",
      "\n- generated_from_keras_callback",
      "\n- training_precision: ",
      // huggingface_hub keras_mixin.py
      "<summary>view model plot</summary>",
    ],
  },
  {
    id: "diffusers",
    says: [
      "diffusers pipeline that has been pushed",
      "diffusers model that has been pushed",
      "information the training script had access to",
      "this is a dreambooth model derived from ",
      "these are textual inversion adaption weights for ",
      "these are controlnet weights trained on ",
      "these are t2iadapter weights trained on ",
      "these are custom diffusion adaption weights for ",
      "this pipeline was finetuned from **",
    ],
    near: ["these are "],
    line: /^these are (?:.{1,120} )?lora (?:(?:adaption|adaptation|adapter) )?weights for |^#{1,3} these are .{1,120} lora adapt\w+ weights for /im,
  },
  {
    id: "trainer",
    says: ["information the trainer had access to"],
    near: ["the following hyperparameters were used during training:", "this model is a fine-tuned version of "],
    line: /^the following hyperparameters were used during training:\s{1,6}(?:[-*] )?\w{1,40}: |^this model is a fine-tuned version of .{1,200} on (?:an?|the) .{1,120} dataset\b[^]{0,200}\n## model description\n/im,
  },
  {
    id: "peft",
    says: ["quantization config was used during training:\n"],
    near: ["framework versions"],
    line: /^#{2,4} framework versions\s{1,6}- peft \d/im,
  },
];

/** Generators write at the start; what follows may quote another card. */
const LONGEST_LOOK = 60_000;

/** The tool that wrote the card, null where the text shows none. */
export function generatorOf(text: string): string | null {
  const start = text.slice(0, LONGEST_LOOK);
  const lower = start.toLowerCase();
  const holds = (words: string): boolean => lower.includes(words);
  for (const { id, says = [], line, near = [] } of GENERATORS) {
    if (says.some(holds) || (near.some(holds) && line?.test(start) === true)) return id;
  }
  return null;
}
