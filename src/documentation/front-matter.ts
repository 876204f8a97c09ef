import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from "yaml";
import { readPlainMetadata, type ValueShape } from "./plain-metadata.ts";

/** A mistake in the metadata. `field` is set where one value is of the wrong kind and the rest can be read. */
export interface MetadataProblem {
  line: number;
  message: string;
  field?: string;
}

export interface FrontMatter {
  /** True where the card starts with metadata, readable or not. */
  found: boolean;
  /** The card's lines with the metadata blanked, so that line numbers stay true. */
  body: string[];
  problems: MetadataProblem[];
}

/** Longest metadata that is read, in characters: evaluation indexes of embedding models reach 200,000. */
const LONGEST_METADATA = 400_000;
/** A card whose metadata starts later than this has prose first and then a rule line. */
const LINES_BEFORE_METADATA = 6;
const MOST_PROBLEMS = 5;

const FENCE = /^---[ \t]*$/;
const KEY_LINE = /^["']?[A-Za-z][\w-]{0,60}["']?:(?:\s|$)/;
const YAML_LINE = /^(?:["']?[A-Za-z][\w-]{0,60}["']?:(?:\s|$)|\s*- |\s+\S|#|\s*$)/;
/** Keys of the Hub's metadata: huggingface.co/docs/hub/model-cards and datasets-cards. */
const HUB_KEY =
  /^["']?(?:license|license_name|license_link|language|languages|tags|datasets|metrics|library_name|pipeline_tag|base_model|base_model_relation|model-index|widget|thumbnail|inference|new_version|pretty_name|task_categories|task_ids|size_categories|configs|dataset_info|annotations_creators|language_creators|multilinguality|source_datasets|model_name|co2_eq_emissions)["']?:(?:\s|$)/;
const CONFLICT = /^(?:<{7} |>{7} |={7}$)/;

type Expected = "text" | "texts" | "list";

/** What kind of value the Hub expects: huggingface_hub `repocard_data.py`, hub-docs `modelcard.md`. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  license: "texts",
  license_name: "text",
  license_link: "text",
  language: "texts",
  library_name: "text",
  pipeline_tag: "text",
  base_model: "texts",
  base_model_relation: "text",
  new_version: "text",
  datasets: "texts",
  tags: "texts",
  metrics: "texts",
  "model-index": "list",
};

/**
 * Finds the metadata at the start of a card and what is wrong with it. The Hub reads one block between two `---` lines with nothing
 * but white space before it (`^(\s*---(\r\n|\r|\n))` in huggingface_hub `repocard.py`); metadata in any other form is told as a problem.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const body = [...lines];
  const problems: MetadataProblem[] = [];
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first === -1) return { found: false, body, problems };

  const open = findOpening(lines, first);
  if (open === null) {
    const end = endOfUnfencedMetadata(lines, first);
    if (end === null) return { found: false, body, problems };
    problems.push({
      line: first + 1,
      message: "The metadata is not between two lines of ---, so the Hub does not read it.",
    });
    blank(body, first, end);
    return { found: true, body, problems };
  }

  const close = findClosing(lines, open);
  if (close === null) {
    const end = endOfYaml(lines, open + 1);
    if (end === open + 1) return { found: false, body, problems };
    problems.push({ line: open + 1, message: "The metadata has no closing line of ---, so the Hub does not read it." });
    blank(body, open, end);
    return { found: true, body, problems };
  }
  if (open > first) {
    problems.push({ line: first + 1, message: "Text stands before the metadata, so the Hub does not read it." });
  }
  const read = readMetadata(lines.slice(open + 1, close), open + 2);
  if (read === "prose") {
    problems.push({
      line: open + 1,
      message: "The Hub takes the text between the first two lines of --- as metadata, and it is prose.",
    });
    return { found: false, body, problems };
  }
  problems.push(...read);
  blank(body, open, close + 1);

  const next = lines.findIndex((line, index) => index > close && line.trim() !== "");
  if (next !== -1 && FENCE.test(lines[next]!) && HUB_KEY.test(lines[next + 1] ?? "")) {
    const secondClose = findClosing(lines, next);
    if (secondClose !== null) {
      problems.push({
        line: next + 1,
        message: "A second block of metadata follows the first; the Hub reads the first only.",
      });
      blank(body, next, secondClose + 1);
    }
  }
  return { found: true, body, problems };
}

function findOpening(lines: readonly string[], first: number): number | null {
  if (FENCE.test(lines[first]!)) return first;
  for (let index = first + 1; index < Math.min(lines.length, first + LINES_BEFORE_METADATA); index++) {
    if (FENCE.test(lines[index]!)) return HUB_KEY.test(lines[index + 1] ?? "") ? index : null;
  }
  return null;
}

function findClosing(lines: readonly string[], open: number): number | null {
  for (let index = open + 1; index < lines.length; index++) if (FENCE.test(lines[index]!)) return index;
  return null;
}

/** Metadata without fences: a first line with a key that the Hub knows, and at least one more key or list item under it. */
function endOfUnfencedMetadata(lines: readonly string[], first: number): number | null {
  if (!HUB_KEY.test(lines[first]!)) return null;
  const end = endOfYaml(lines, first);
  let structured = 0;
  for (let index = first; index < end; index++)
    if (KEY_LINE.test(lines[index]!) || /^\s*- /.test(lines[index]!)) structured++;
  if (structured < 2) return null;
  return FENCE.test(lines[end] ?? "") ? end + 1 : end;
}

/** Index after the run of lines that look like YAML; a blank line ends it. */
function endOfYaml(lines: readonly string[], start: number): number {
  let index = start;
  while (
    index < lines.length &&
    lines[index]!.trim() !== "" &&
    YAML_LINE.test(lines[index]!) &&
    !/^#+ /.test(lines[index]!)
  )
    index++;
  return index;
}

function blank(lines: string[], start: number, end: number): void {
  for (let index = start; index < end; index++) lines[index] = "";
}

/** Problems of the lines between the fences; `prose` where they are no metadata at all. */
function readMetadata(lines: readonly string[], firstLine: number): MetadataProblem[] | "prose" {
  const conflict = lines.findIndex((line) => CONFLICT.test(line));
  if (conflict !== -1) {
    return [{ line: firstLine + conflict, message: "The metadata holds the marks of an unresolved merge conflict." }];
  }
  const text = lines.join("\n");
  if (text.trim() === "" || text.length > LONGEST_METADATA) return [];
  const plain = readPlainMetadata(lines);
  if (plain !== null) return wrongShapes(plain.map((entry) => ({ ...entry, line: firstLine + entry.line })));
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, logLevel: "silent", prettyErrors: false });
    const lineOf = (offset: number): number => firstLine + Math.max(counter.linePos(offset).line, 1) - 1;
    if (document.errors.length > 0) {
      if (document.errors.some((error) => /call stack/i.test(error.message))) return [nestedTooDeeply(firstLine)];
      if (!lines.some((line) => KEY_LINE.test(line))) return "prose";
      return document.errors.slice(0, MOST_PROBLEMS).map((error) => ({
        line: lineOf(error.pos[0]),
        message: `The metadata is not valid YAML: ${firstSentence(error.message)}`,
      }));
    }
    const root = document.contents;
    if (root === null) return [];
    if (isMap(root)) return wrongShapes(entriesOf(root, lineOf));
    if (isScalar(root) && !lines.some((line) => KEY_LINE.test(line))) return "prose";
    return [{ line: firstLine, message: "The metadata is not a mapping of keys to values." }];
  } catch {
    return [nestedTooDeeply(firstLine)];
  }
}

function nestedTooDeeply(line: number): MetadataProblem {
  return { line, message: "The metadata is nested too deeply to be read." };
}

interface Entry {
  key: string;
  /** 1-based, in the card. */
  line: number;
  /** Null for an alias, which is taken on trust. */
  shape: ValueShape | null;
}

/** An absent value is for other rules. */
const FITTING: Readonly<Record<Expected, readonly Entry["shape"][]>> = {
  text: ["text", "nothing", null],
  texts: ["text", "texts", "nothing", null],
  list: ["texts", "list", "nothing", null],
};

function wrongShapes(entries: readonly Entry[]): MetadataProblem[] {
  const problems: MetadataProblem[] = [];
  for (const { key, line, shape } of entries) {
    const expected = Object.hasOwn(EXPECTED, key) ? EXPECTED[key]! : null;
    if (expected === null || FITTING[expected].includes(shape)) continue;
    const words = { text: "text", texts: "text or a list of texts", list: "a list" }[expected];
    problems.push({ line, message: `${key} must be ${words}.`, field: key });
  }
  return problems.slice(0, MOST_PROBLEMS);
}

function entriesOf(root: YAMLMap<unknown, unknown>, lineOf: (offset: number) => number): Entry[] {
  return (root.items as Pair<Node, Node | null>[]).map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : "",
    line: lineOf(key.range?.[0] ?? 0),
    shape: shapeOf(value),
  }));
}

function shapeOf(value: unknown): ValueShape | null {
  if (isScalar(value)) return value.value === null ? "nothing" : typeof value.value === "object" ? "mapping" : "text";
  if (isSeq(value)) return value.items.some((item) => isMap(item) || isSeq(item)) ? "list" : "texts";
  return value === null ? "nothing" : isMap(value) ? "mapping" : null;
}

function firstSentence(message: string): string {
  const line = message.split("\n", 1)[0]!.slice(0, 200).trim();
  return line.endsWith(".") ? line : `${line}.`;
}
