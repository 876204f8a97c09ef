import { isPlaceholderLine } from "./lexicons.ts";

/** What is left of a text once what nobody has filled in is taken out. */
export interface Informative {
  /** Sentences that say something. */
  rest: string[];
  /** Sentences that say that something is still missing, with the line of each within the text, from 0. */
  placeholders: { offset: number; quote: string }[];
  /** True where a sentence of a known template was taken out. */
  hasTemplate: boolean;
}

/** Sentences that tools write into every card, by the words that no author would choose. */
const TEMPLATE_SENTENCES: readonly RegExp[] = [
  // huggingface_hub templates/modelcard_template.md
  /^users \(both direct and downstream\) should be made aware of/,
  /^carbon emissions can be estimated using the machine learning impact calculator/,
  /^use the code below to get started with the model/,
  /^this modelcard aims to be a base template/,
  /^it has been generated using this raw template/,
  /^this dataset ?card aims to be a base template/,
  // transformers modelcard.py, keras_callbacks.py
  /^this model ?card has been (?:automatically generated|generated automatically)/,
  /^you should probably proofread and (?:complete|edit) it/,
  /^this is the model card of a .{0,4} ?(?:transformers|diffusers) (?:model|pipeline) that has been pushed on the hub/,
  // huggingface_hub templates of the mixins
  /^this model has been pushed to the hub using/,
  // datasets templates/README.md
  /^thanks to @?\S{1,60}(?:,? (?:and )?@?\S{1,60}){0,10} for adding this dataset/,
  /^click to expand/,
  // sentence-transformers model_card_template.md
  /^for an automated evaluation of this model, see the sentence embeddings benchmark/,
  // diffusers, dreambooth and unit cards
  /^model card for model id$/,
];

/** A mark that something is to be written, wherever it stands in a text. */
const OPEN_MARK =
  /\[(?:more|needs?(?: more)?|further) information(?: needed| required)?\]|\[todo\b[^\]\n]{0,300}\]|^\s*#?\s*\*?todo\b\*?:?|\(forthcoming\.?\)|\{\{\s*[a-z_]{2,40}(?: ?\|[^{}\n]{0,80})?\s*\}\}|\b(?:add|insert|enter|put) [\w' -]{1,40} here\b|\bmore (?:information|info) (?:is )?needed\b/i;
/** Text in brackets or braces that asks for a value; a placeholder where it is all that there is. */
const ASKING =
  /^(?:[[{<(](?:[Yy]our|[Ii]nsert|[Aa]dd|[Ee]nter|[Dd]escribe|[Pp]rovide|[Nn]ame of|[Mm]odel[ _][Nn]ame|[Dd]ataset[ _][Nn]ame|tbd|TBD|todo|TODO)\b[^\])}>]{0,80}[\])}>]|\{[A-Z][A-Z0-9_]{2,40}\})$/;

/** An end is no end after an abbreviation or initial, nor before a lower-case letter. */
const SENTENCE_END =
  /(?<=[.!?][)"'”]?)(?<!\b(?:al|e\.g|i\.e|etc|vs|[Ff]ig|cf|approx|Dr|Mr|Ms|St|eq|[Ss]ec|\p{Lu})\.)[ \t]+(?=[^\p{Ll}\s])|(?<=[。！？])(?=\S)|\n/gu;

/** Sentences and lines of a text, with the line on which each starts, from 0. */
export function sentences(text: string): { offset: number; text: string }[] {
  const found: { offset: number; text: string }[] = [];
  let offset = 0;
  let at = 0;
  const add = (sentence: string): void => {
    if (/\S/.test(sentence)) found.push({ offset, text: sentence.trim() });
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    add(text.slice(at, match.index));
    at = match.index + match[0].length;
    for (const character of match[0]) if (character === "\n") offset++;
  }
  add(text.slice(at));
  return found;
}

/** Takes placeholders and template sentences out of a text without markup. */
export function informative(text: string): Informative {
  const result: Informative = { rest: [], placeholders: [], hasTemplate: false };
  for (const sentence of sentences(text)) {
    const quote = sentence.text;
    if (isUnfilled(quote)) {
      result.placeholders.push({ offset: sentence.offset, quote: quote.slice(0, 160) });
      continue;
    }
    const lower = quote.toLowerCase();
    if (TEMPLATE_SENTENCES.some((template) => template.test(lower))) {
      result.hasTemplate = true;
      if (/aims to be a base template/.test(lower)) result.placeholders.push({ offset: sentence.offset, quote: quote.slice(0, 160) });
      continue;
    }
    const open = quote.length < 2_000 ? OPEN_MARK.exec(quote) : null;
    if (open !== null) result.placeholders.push({ offset: sentence.offset, quote: quote.slice(0, 160) });
    if (open !== null && quote.replace(open[0], "").replace(/[^\p{L}\p{N}]+/gu, " ").trim().split(" ").length < 6) continue;
    if (/[\p{L}\p{N}]/u.test(quote)) result.rest.push(quote);
  }
  return result;
}

/** True where the sentence is nothing but a placeholder. */
export function isUnfilled(sentence: string): boolean {
  if (sentence.length > 300) return false;
  if (ASKING.test(sentence.trim())) return true;
  const bare = sentence
    .toLowerCase()
    .replace(/https?:\/\/\S{1,300}/g, " ")
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "")
    .replace(/\s+/g, " ");
  return bare !== "" && isPlaceholderLine(bare);
}
