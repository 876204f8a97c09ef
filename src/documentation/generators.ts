/** Tools that write cards, by what their text shows. The first that matches wrote the frame; the others are its parts. */
const GENERATORS: readonly { id: string; shows: RegExp }[] = [
  { id: "autotrain", shows: /model trained using autotrain|\bautotrain\b.{0,40}\bproblem type\b|problem type: .{0,60}\n.{0,200}model id:/i },
  { id: "mergekit", shows: /merge of pre-trained language models created using \[?mergekit/i },
  { id: "axolotl", shows: /built with axolotl|see axolotl config/i },
  { id: "setfit", shows: /this is a \[?setfit/i },
  { id: "trl", shows: /trained using \[?trl\]?|this is a \[?trl (?:language )?model/i },
  { id: "unsloth", shows: /(?:trained|finetuned) (?:\*\*)?2x faster(?:\*\*)? with (?:\[?\*{0,2})?unsloth/i },
  { id: "keras", shows: /keras had access to|generated from keras callback/i },
  { id: "diffusers", shows: /diffusers (?:🧨 )?(?:pipeline|model) that has been pushed|model card has been generated automatically according to the information the training script had access to/i },
  { id: "trainer", shows: /information the trainer had access to/i },
];

/** The tool that wrote the card, null where the text shows none. */
export function generatorOf(text: string): string | null {
  for (const { id, shows } of GENERATORS) if (shows.test(text)) return id;
  return null;
}
