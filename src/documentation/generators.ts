/** Tools that write cards, by what their text shows. The first that matches wrote the frame; the others are its parts. */
const GENERATORS: readonly { id: string; shows: RegExp }[] = [
  { id: "autotrain", shows: /model trained using autotrain/i },
  { id: "mergekit", shows: /merge of pre-trained language models created using \[?mergekit/i },
  { id: "axolotl", shows: /built with axolotl|see axolotl config/i },
  { id: "setfit", shows: /this is a \[?setfit/i },
  { id: "trl", shows: /trained using \[?trl\b|this is a \[?trl (?:language )?model/i },
  { id: "unsloth", shows: /(?:trained|finetuned) (?:\*\*)?2x faster(?:\*\*)? with \[?\*{0,2}unsloth/i },
  { id: "keras", shows: /information keras had access to|^- generated_from_keras_callback|^- training_precision: /im },
  {
    id: "diffusers",
    shows: /diffusers (?:🧨 )?(?:pipeline|model) that has been pushed|information the training script had access to|\blora adapt(?:ion|er|ation) weights for\b|^# dreambooth trainer|these are \S{0,20} ?lora weights for/im,
  },
  {
    id: "trainer",
    shows: /information the trainer had access to|^the following hyperparameters were used during training:\s*$|^this model is a fine-tuned version of .{1,200} on (?:an?|the) .{1,120} dataset\b[^]{0,200}\n## model description\n/im,
  },
  { id: "peft", shows: /^#{2,4} framework versions\s{1,6}- peft \d/im },
];

/** Generators write at the start; what follows may quote another card. */
const LONGEST_LOOK = 60_000;

/** The tool that wrote the card, null where the text shows none. */
export function generatorOf(text: string): string | null {
  const start = text.slice(0, LONGEST_LOOK);
  for (const { id, shows } of GENERATORS) if (shows.test(start)) return id;
  return null;
}
