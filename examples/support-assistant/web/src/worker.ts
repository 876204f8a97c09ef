import { pipeline } from "@huggingface/transformers";

/** Suggests replies in the browser, before anything reaches the server. */
class Suggestions {
  static task = "text2text-generation" as const;
  static model = "google/flan-t5-large";
  static instance: Promise<unknown> | null = null;

  static get() {
    this.instance ??= pipeline(this.task, this.model, { dtype: "q8" });
    return this.instance;
  }
}

self.onmessage = async ({ data }) => {
  const suggest = (await Suggestions.get()) as (text: string) => Promise<unknown>;
  self.postMessage(await suggest(data));
};
