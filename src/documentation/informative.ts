import type { Block } from "./outline.ts";
import { isWide, narrowed } from "./narrow.ts";
import { isBoilerplate, isRequest, isUnfilled, openMark, withVariablesMarked } from "./placeholders.ts";
import { sentences } from "./sentences.ts";

export interface InformativeSentence {
  /** Line on which it starts within its text, from 0. */
  offset: number;
  text: string;
  lower: string;
}

/** What is left of a text once what nobody has filled in is taken out. */
export interface Informative {
  /** Sentences that say something. */
  rest: InformativeSentence[];
  /** Sentences that say that something is still missing. */
  placeholders: { offset: number; quote: string }[];
  /** True where a sentence of a known template was taken out. */
  hasTemplate: boolean;
}

const LONGEST_QUOTE = 160;
/** A sentence with a mark that something is to be written says nothing else in fewer words. */
const FEWEST_WORDS_BESIDE_MARK = 6;

/** Takes placeholders and template sentences out of a text without markup. */
export function informative(text: string): Informative {
  const result: Informative = { rest: [], placeholders: [], hasTemplate: false };
  const hasWide = isWide(text);
  for (const { offset, text: written } of sentences(withVariablesMarked(text))) {
    const sentence = hasWide ? narrowed(written) : written;
    const leave = (): void => void result.placeholders.push({ offset, quote: sentence.slice(0, LONGEST_QUOTE) });
    if (isUnfilled(sentence)) {
      leave();
      continue;
    }
    const lower = sentence.toLowerCase();
    const start = /^[a-z]/.test(lower) ? lower : lower.replace(/^[^\p{L}\p{N}]+/u, "");
    if (start === "") continue;
    if (isBoilerplate(start)) {
      result.hasTemplate = true;
      continue;
    }
    if (isRequest(sentence, start)) {
      leave();
      continue;
    }
    const mark = openMark(sentence);
    if (mark !== null) {
      leave();
      if ((sentence.replace(mark, "").match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS_BESIDE_MARK) continue;
    }
    result.rest.push({ offset, text: sentence, lower });
  }
  return result;
}

const known = new WeakMap<Block, Informative>();

/** The same of a block, worked out once: every section asks every block. */
export function saidBy(block: Block): Informative {
  let said = known.get(block);
  if (said === undefined) known.set(block, (said = informative(block.text)));
  return said;
}
