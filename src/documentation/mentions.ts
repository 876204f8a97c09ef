import { SECTIONS, type Section } from "../domain/resolution.ts";
import { announcedBy, isForeign, speaksOf, type CardKind } from "./lexicons.ts";
import type { Block, Part } from "./outline.ts";
import { informative, saidBy } from "./informative.ts";
import { normalTitle } from "./plain-text.ts";
import {
  better,
  CODE_SAYS,
  isBibliography,
  isUnfilledCode,
  isUnderForeign,
  REACHABLE,
  type SectionReading,
} from "./sections.ts";

/** A sentence, label with value or table row that may tell something. */
interface Saying {
  /** Lower case. */
  text: string;
  quote: string;
  line: number;
  isRow: boolean;
}

/** Sections for which a table row says something by its words alone. */
const ROWS_SAY: ReadonlySet<Section> = new Set([
  "specifications",
  "evaluation",
  "training-data",
  "training-procedure",
  "license",
  "environment",
]);

/** Longer sentences are asked in pieces of this length. */
const LONGEST_SENTENCE = 400;
const MOST_SENTENCES = 5_000;

const LOADER =
  /\bfrom_pretrained\(|\bpipeline\(|\bload_(?:dataset|model|from_hub)\(|SentenceTransformer\(|\bimport [\w.]+|\bpip install\b|\bollama run\b|\bvllm serve\b|llama-cli|\.\/main\b|huggingface-cli|\bgit clone\b|\bhf_hub_download\(|\bcurl\b|\bdocker run\b/;
/** A result; the number of a data set's name is none. */
const RESULT = /\d ?%|(?<![\w.])\d+\.\d/;
/** What is told of labels, not of results. */
const OF_LABELS = /\b(?:annotat|label|rating|rated|retention|filter|assigned)/;
/** Who made it, with a link to that person. */
const LINKED_MAKER =
  /\b(?:by|to|authors?|credits?)\b[^\n\]]{0,40}\[[^\]\n]{1,80}\]\s?\((?:https?:\/\/(?:www\.)?(?:linkedin\.com\/in|twitter\.com|x\.com)\/|mailto:)/i;
/** What sentences of a dataset card are not asked: they tell of models that used it. */
const NOT_OF_DATASETS: ReadonlySet<Section> = new Set([
  "training-procedure",
  "specifications",
  "environment",
  "explainability",
]);

/** A command or script that trains, with its settings. */
const TRAINER =
  /--(?:num[-_](?:train[-_])?epochs|learning[-_]rate|do[-_]train|per[-_](?:device|gpu)[-_]train[-_]batch[-_]size|max[-_]train[-_]steps)\b|\bTrainingArguments\(|\btrainer\.train\(\)/;

/**
 * Finds what the text says without a title of its own for it: in sentences, in plain `Label: value` lines, in tables, in code, and in
 * lines that stand as titles without being marked as such.
 */
export function readMentions(
  parts: readonly Part[],
  kind: CardKind,
  languages: ReadonlySet<string>,
  decided: ReadonlySet<Section>,
): Map<Section, SectionReading> {
  const found = new Map<Section, SectionReading>();
  const add = (section: Section, reading: SectionReading): void => {
    if (!decided.has(section)) found.set(section, better(found.get(section), reading));
  };
  const asked = SECTIONS.filter(
    (section) => !decided.has(section) && !(kind === "dataset" && NOT_OF_DATASETS.has(section)),
  );
  let count = 0;
  for (const part of parts) {
    const isOfOthers = isForeign(part.title) || isUnderForeign(part);
    if (isOfOthers && decided.has("contact")) continue;
    if (!isOfOthers) {
      readCode(part, isAboutMaking(part, kind), add);
      readPlainTitles(part, kind, add);
      readColumns(part, kind, add);
      readMakers(part, add);
    }
    for (const { text, quote, line, isRow } of sayingsOf(part)) {
      if (count++ > MOST_SENTENCES) return found;
      // News and words about the makers say whom to ask, and nothing else of the model.
      for (const section of isOfOthers ? CONTACT : asked) {
        if (isRow && !ROWS_SAY.has(section)) continue;
        // What a dataset's card tells of a metric is how others measure; only numbers are results.
        if (section === "evaluation" && kind === "dataset" && (!RESULT.test(text) || OF_LABELS.test(text))) continue;
        if (!found.has(section) && speaksOf(text, section, languages)) {
          add(section, { state: "mentioned", place: { line, quote: quote.slice(0, 160) } });
        }
      }
    }
  }
  return found;
}

function readMakers(part: Part, add: (section: Section, reading: SectionReading) => void): void {
  for (const { kind, source, line, text } of part.blocks) {
    if ((kind === "prose" || kind === "item") && LINKED_MAKER.test(source))
      add("contact", { state: "mentioned", place: { line, quote: text.slice(0, 160) } });
  }
}

const CONTACT: readonly Section[] = ["contact"];
const MAKING: readonly Section[] = ["training-procedure", "training-data"];

/** True below a heading on how a model was made: its commands are not how to use it. */
function isAboutMaking(part: Part, kind: CardKind): boolean {
  for (let at: Part | null = part; at !== null; at = at.parent) {
    const announced = announcedBy(at.title, kind);
    if (announced.get("usage") === "title") return false;
    if (MAKING.some((section) => announced.get(section) === "title")) return true;
  }
  return false;
}

function readCode(part: Part, isOfMaking: boolean, add: (section: Section, reading: SectionReading) => void): void {
  for (const block of part.blocks) {
    if (block.kind !== "code" || isUnfilledCode(block)) continue;
    const first = block.text.trim().split("\n", 1)[0]!.slice(0, 160);
    if (isBibliography(block.text)) add("citation", { state: "mentioned", place: { line: block.line, quote: first } });
    else if (!isOfMaking && LOADER.test(block.text))
      add("usage", { state: "mentioned", place: { line: block.line, quote: first } });
    if (TRAINER.test(block.text))
      add("training-procedure", { state: "mentioned", place: { line: block.line, quote: first } });
  }
}

/** `License: MIT`, `| License | MIT |`, and a line "License" above its text, none of them marked as a title. */
function readPlainTitles(part: Part, kind: CardKind, add: (section: Section, reading: SectionReading) => void): void {
  let open: { sections: Section[]; line: number; quote: string } | null = null;
  for (const block of part.blocks) {
    if (block.kind === "code" || block.kind === "image") {
      for (const section of block.kind === "code" && !isUnfilledCode(block) ? (open?.sections ?? []) : []) {
        if (CODE_SAYS.has(section))
          add(section, { state: "mentioned", place: { line: open!.line, quote: open!.quote } });
      }
      open = null;
      continue;
    }
    for (const { offset, text } of linesOf(block.text)) {
      const line = block.line + offset;
      // A row of two cells is a label with its value.
      const isRow = block.kind === "row";
      const colon = isRow
        ? /^([^|]{2,60})\s\|\s*(\S[^|]*)$/.exec(text)
        : /^([^:：]{2,50})[:：](?!\/\/)\s*(.*)$/s.exec(text);
      if (isRow && (block.isHeader === true || colon === null)) continue;
      // `eval_batch_size: 8` is a setting.
      if (colon !== null && /^[a-z\d]+_\w+$/.test(colon[1]!.trim())) continue;
      const isTitle = colon !== null || (block.kind === "prose" && text.length < 60 && !/[.!?,;。]$/.test(text));
      // A link elsewhere in the paragraph leads to a paper, not to its authors.
      const isReachable = (): boolean => REACHABLE.test(sourceOf(block, offset, colon !== null && colon[2] !== ""));
      const announced = isTitle
        ? [...announcedBy(normalTitle(colon?.[1] ?? text), kind)]
            .filter(([section, strength]) => strength !== "weak" && (section !== "contact" || isReachable()))
            .map(([section]) => section)
        : [];
      if (colon !== null && announced.length > 0 && (colon[2] ?? "") !== "") {
        const state = informative(colon[2]!).rest.length > 0 ? "mentioned" : "placeholder";
        if (state === "mentioned" || !isRow)
          for (const section of announced) add(section, { state, place: { line, quote: text.slice(0, 160) } });
        open = null;
      } else if (announced.length > 0) {
        open = { sections: announced, line, quote: text.slice(0, 160) };
      } else if (open !== null) {
        const { rest, placeholders } = informative(text);
        const state = rest.length > 0 ? "mentioned" : placeholders.length > 0 ? "placeholder" : null;
        if (state !== null)
          for (const section of open.sections) add(section, { state, place: { line: open.line, quote: open.quote } });
        open = null;
      }
    }
  }
}

/** Columns of a table: `| Model | Training data |`. */
const COLUMNS: ReadonlySet<Section> = new Set(["training-data", "specifications", "license", "evaluation"]);

function readColumns(part: Part, kind: CardKind, add: (section: Section, reading: SectionReading) => void): void {
  part.blocks.forEach((block, index) => {
    if (block.isHeader !== true || part.blocks[index + 1]?.kind !== "row") return;
    if (isScoreTable(part.blocks.slice(index)))
      add("evaluation", { state: "mentioned", place: { line: block.line, quote: block.text.trim().slice(0, 160) } });
    for (const cell of block.text.split("|").slice(1)) {
      for (const [section, strength] of announcedBy(normalTitle(cell), kind)) {
        if (strength !== "weak" && COLUMNS.has(section))
          add(section, { state: "mentioned", place: { line: block.line, quote: cell.trim().slice(0, 160) } });
      }
    }
  });
}

const COMPARED = /^(?:models?|systems?|methods?|tasks?|models? names?)$/;
const SCORE = /^(?:[1-9]?\d|100)\.\d{1,4} ?%?(?: ?[/±] ?\d{1,3}\.\d{1,4}%?)?$/;
const FEWEST_SCORED_ROWS = 2;
const FEWEST_SCORES = 2;

/** Models or tasks in lines with several decimal scores each, whatever the columns are called; sizes are given with a unit. */
function isScoreTable(blocks: readonly Block[]): boolean {
  const [header, ...others] = blocks;
  if (!COMPARED.test(normalTitle(header!.text.split("|", 1)[0]!))) return false;
  let scored = 0;
  for (const { kind, isHeader, text } of others) {
    if (kind !== "row" || isHeader === true) break;
    const [, ...cells] = text.split("|").map((cell) => cell.trim());
    const scores = cells.filter((cell) => SCORE.test(cell)).length;
    if (scores >= FEWEST_SCORES && scores * 2 > cells.length) scored++;
  }
  return scored >= FEWEST_SCORED_ROWS;
}

/** In lower case, with the apostrophe that keyboards have. */
function spoken(text: string): string {
  return text.toLowerCase().replace(/’/g, "'");
}

/** The Markdown of a line; of all that follows it too where it is a title without a value. */
function sourceOf({ source }: Block, offset: number, isAlone: boolean): string {
  const lines = source.split("\n");
  return isAlone ? (lines[offset] ?? source) : lines.slice(offset).join("\n");
}

function* linesOf(text: string): Generator<{ offset: number; text: string }> {
  let offset = 0;
  for (const line of text.split("\n")) {
    if (/\S/.test(line)) yield { offset, text: line.trim() };
    offset++;
  }
}

/** Sentences of a part; those that a line break cuts are joined, a label stands before its value. */
function* sayingsOf(part: Part): Generator<Saying> {
  const label = part.kind === "label" ? `${part.written.replace(/[:：\s]+$/, "")}: ` : "";
  if (part.kind === "heading" && part.title.length > 12 && part.title.includes(" ") && !/^\S+\/\S+$/.test(part.written))
    yield { text: part.title, quote: part.written, line: part.line, isRow: false };
  for (const block of part.blocks) {
    if (block.kind === "code" || block.kind === "image") continue;
    for (const { offset, text } of joined(saidBy(block).rest)) {
      const said = label + text;
      for (let at = 0; at < said.length; at += LONGEST_SENTENCE) {
        const piece = said.slice(at, at + LONGEST_SENTENCE);
        yield { text: spoken(piece), quote: piece, line: block.line + offset, isRow: block.kind === "row" };
      }
    }
  }
}

/** A line that starts in lower case goes on from the line before, unless that one ended. */
function* joined(lines: readonly { offset: number; text: string }[]): Generator<{ offset: number; text: string }> {
  let open: { offset: number; text: string } | null = null;
  for (const { offset, text } of lines) {
    if (
      open !== null &&
      open.text.length < LONGEST_SENTENCE &&
      /^\p{Ll}/u.test(text) &&
      /[\p{Ll},]$/u.test(open.text.slice(-2))
    )
      open = { offset: open.offset, text: `${open.text} ${text}` };
    else {
      if (open !== null) yield open;
      open = { offset, text };
    }
  }
  if (open !== null) yield open;
}
