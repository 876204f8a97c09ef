import { SECTIONS, type CardPlace, type Documentation } from "../domain/resolution.ts";
import type { RepoKind } from "../domain/reference.ts";
import { readFrontMatter } from "./front-matter.ts";
import { generatorOf } from "./generators.ts";
import { isReadable, languagesOf } from "./language.ts";
import { readOutline, type Block, type Part } from "./outline.ts";
import { saidBy } from "./informative.ts";
import type { CardKind } from "./lexicons.ts";
import { readMentions } from "./mentions.ts";
import { everySection, isFilled, isUnfilledCode, readTitled } from "./sections.ts";
import { quotedBase } from "./quoted-base.ts";
import { readVisible } from "./visible.ts";

export interface CardContext {
  kind: RepoKind;
  id: string;
  /** Git blob id of README.md where known. */
  oid?: string | null;
  /** True where the text is only the start of the card: what is not found in it is not known. */
  truncated?: boolean;
}

/** Longest card that is read, in characters; what follows is treated as truncated. */
const LONGEST_CARD = 1_048_576;

/** Reads what a card documents. Never throws. */
export function readCard(text: string, context: CardContext): Documentation {
  const lines = text
    .slice(0, LONGEST_CARD)
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/);
  const frontMatter = readFrontMatter(lines);
  const documentation: Documentation = {
    card: "present",
    words: 0,
    placeholders: [],
    generatedBy: generatorOf(lines.join("\n")),
    sections: everySection("not-found"),
    places: {},
    metadataProblems: frontMatter.problems,
    oid: context.oid ?? null,
  };
  const { pieces, comments } = readVisible(frontMatter.body);
  const parts = readOutline(pieces);
  const kind: CardKind = context.kind === "dataset" ? "dataset" : "model";
  // What a title decides stands: a section that its author left open is open, whatever a sentence elsewhere touches upon.
  const languages = languagesOf(proseOf(parts));
  const titled = readTitled(parts, kind);
  for (const [section, { state, place }] of [
    ...titled,
    ...readMentions(parts, kind, languages.present, new Set(titled.keys())),
  ]) {
    documentation.sections[section] = state;
    documentation.places[section] = place;
  }
  documentation.placeholders = [...placeholdersOf(parts), ...comments].sort((a, b) => a.line - b.line);
  documentation.words = wordsOf(parts);
  const quoted = quotedBase(parts);
  if (quoted !== null) documentation.quotesBase = quoted;
  if (isEmpty(parts)) documentation.card = "missing";
  else if (isTemplateOnly(parts, documentation)) documentation.card = "template-only";
  const isPartial = context.truncated === true || text.length > LONGEST_CARD;
  if (isPartial || !isReadable(languages.main)) {
    for (const section of SECTIONS) {
      if (documentation.sections[section] === "not-found") documentation.sections[section] = "unknown";
    }
  }
  return documentation;
}

/** What a symbolic link holds where nobody follows it: google/bert_uncased_L-4_H-512_A-8 and its kin. */
const LINK_TARGET = /^(?:\.{1,2}\/)+\S{1,300}\.md$/;

function isEmpty(parts: readonly Part[]): boolean {
  return (
    parts.length === 1 &&
    parts[0]!.blocks.every((block) => (block.text === "" && block.kind !== "image") || LINK_TARGET.test(block.text))
  );
}

/** Fewer informative words than a short paragraph has. */
const FEW_WORDS = 40;
/** What stands beside a whole template that was left as it is: a sentence or two say no more of a model than its name does. */
const FEW_WORDS_BESIDE_TEMPLATE = 50;
const MANY_OPEN_PARTS = 5;
const WHOLE_TEMPLATE = 12;

/**
 * Most of what the card asks is open and nothing of substance was written; or nothing was written at all. Labels count with the
 * heading that they stand under: ten of them are one question of the template.
 */
function isTemplateOnly(parts: readonly Part[], { sections, words, placeholders }: Documentation): boolean {
  const states = Object.values(sections);
  const isOpen = states.includes("placeholder");
  if (words === 0 && !states.includes("section") && !states.includes("mentioned"))
    return isOpen || placeholders.length > 0 || parts.some(({ blocks }) => blocks.some(isOfTemplate));
  if (!isOpen) return false;
  let openPlaces = 0;
  let open = 0;
  let filled = 0;
  for (const part of parts) {
    if (part.kind === "opening" || part.parts.some(({ kind }) => kind === "heading")) continue;
    if (part.parts.length === 0 && !part.blocks.some(isFilled)) openPlaces++;
    if (part.kind === "label" && part.parent?.depth !== 0) continue;
    if (holdsFilled(part)) filled++;
    else open++;
  }
  if (words < FEW_WORDS && openPlaces >= MANY_OPEN_PARTS && open > 2 * filled) return true;
  return words < FEW_WORDS_BESIDE_TEMPLATE && open >= WHOLE_TEMPLATE && open > 8 * filled;
}

function isOfTemplate(block: Block): boolean {
  return block.kind !== "code" && block.kind !== "image" && saidBy(block).hasTemplate;
}

function holdsFilled(part: Part): boolean {
  return part.blocks.some(isFilled) || part.parts.some(holdsFilled);
}

/** Enough prose to tell its languages: a little of each sentence, since the second half may repeat the first in another one. */
const LONGEST_PROSE = 12_000;
const LONGEST_SENTENCE = 120;

function proseOf(parts: readonly Part[]): string {
  let prose = "";
  for (const part of parts) {
    for (const block of part.blocks) {
      if (block.kind !== "prose" && block.kind !== "item") continue;
      for (const { text } of saidBy(block).rest) prose += `${text.slice(0, LONGEST_SENTENCE)}\n`;
      if (prose.length > LONGEST_PROSE) return prose;
    }
  }
  return prose;
}

function placeholdersOf(parts: readonly Part[]): CardPlace[] {
  const places: CardPlace[] = [];
  for (const part of parts) {
    for (const block of part.blocks) {
      if (block.kind === "image") continue;
      if (block.kind === "code") {
        if (isUnfilledCode(block) && /\S/.test(block.text))
          places.push({ line: block.line + 1, quote: block.text.trim().slice(0, 160) });
        continue;
      }
      for (const { offset, quote } of saidBy(block).placeholders) places.push({ line: block.line + offset, quote });
    }
  }
  return places;
}

function wordsOf(parts: readonly Part[]): number {
  let words = 0;
  for (const part of parts) {
    for (const block of part.blocks) {
      if (block.kind !== "prose" && block.kind !== "item") continue;
      for (const { text } of saidBy(block).rest) if (!SETTING.test(text)) words += countWords(text);
    }
  }
  return words;
}

/** `learning_rate: 5e-05`, `Transformers 4.20.1`: a setting or version is no prose. */
const SETTING = /^[\w./-]{1,60}\s?[:=]\s?\S{1,60}$|^[\w./-]{1,40}:? v?\d[\w.+]{0,40}$/;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const LETTERS_PER_WORD = 2;

/** Words as separated by spaces; where a script separates none, two letters are taken for a word. */
function countWords(text: string): number {
  const words = text.includes("://") ? text.replace(/https?:\/\/\S{1,2000}/g, " ") : text;
  if (!/[^ -~]/.test(words)) return words.match(/[A-Za-z\d]\S*/g)?.length ?? 0;
  const unspaced = words.match(UNSPACED)?.length ?? 0;
  const spaced = (unspaced === 0 ? words : words.replace(UNSPACED, " ")).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return spaced + Math.ceil(unspaced / LETTERS_PER_WORD);
}
