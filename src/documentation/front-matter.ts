import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from "yaml";

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

type Shape = "text" | "texts" | "list";

/** What kind of value the Hub expects: huggingface_hub `repocard_data.py`, hub-docs `modelcard.md`. */
const SHAPES: Readonly<Record<string, Shape>> = {
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
  const text = lines.slice(open + 1, close).join("\n");
  const read = readMetadata(text, open + 2);
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

/** Problems of the text between the fences; `prose` where it is no metadata at all. */
function readMetadata(text: string, firstLine: number): MetadataProblem[] | "prose" {
  if (text.trim() === "") return [];
  const conflict = text.split("\n").findIndex((line) => CONFLICT.test(line));
  if (conflict !== -1) {
    return [{ line: firstLine + conflict, message: "The metadata holds the marks of an unresolved merge conflict." }];
  }
  if (text.length > LONGEST_METADATA) return [];
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, logLevel: "silent", prettyErrors: false });
    const lineOf = (offset: number): number => firstLine + Math.max(counter.linePos(offset).line, 1) - 1;
    if (document.errors.length > 0) {
      if (document.errors.some((error) => /call stack/i.test(error.message))) return [nestedTooDeeply(firstLine)];
      if (!text.split("\n").some((line) => KEY_LINE.test(line))) return "prose";
      return document.errors.slice(0, MOST_PROBLEMS).map((error) => ({
        line: lineOf(error.pos[0]),
        message: `The metadata is not valid YAML: ${firstSentence(error.message)}`,
      }));
    }
    const root = document.contents;
    if (root === null) return [];
    if (isMap(root)) return wrongShapes(root, lineOf).slice(0, MOST_PROBLEMS);
    if (isScalar(root) && !text.split("\n").some((line) => KEY_LINE.test(line))) return "prose";
    return [{ line: firstLine, message: "The metadata is not a mapping of keys to values." }];
  } catch {
    return [nestedTooDeeply(firstLine)];
  }
}

function nestedTooDeeply(line: number): MetadataProblem {
  return { line, message: "The metadata is nested too deeply to be read." };
}

function wrongShapes(root: YAMLMap<unknown, unknown>, lineOf: (offset: number) => number): MetadataProblem[] {
  const problems: MetadataProblem[] = [];
  for (const pair of root.items as Pair<Node, Node | null>[]) {
    const field = isScalar(pair.key) ? String(pair.key.value) : "";
    const shape = Object.hasOwn(SHAPES, field) ? SHAPES[field]! : null;
    if (shape === null || hasShape(pair.value, shape)) continue;
    const expected = { text: "text", texts: "text or a list of texts", list: "a list" }[shape];
    problems.push({ line: lineOf(pair.key.range?.[0] ?? 0), message: `${field} must be ${expected}.`, field });
  }
  return problems;
}

/** An absent value is for other rules; an alias is taken on trust. */
function hasShape(value: unknown, shape: Shape): boolean {
  if (value === null) return true;
  if (isScalar(value)) return value.value === null || (shape !== "list" && typeof value.value !== "object");
  if (isSeq(value))
    return shape === "list" || (shape === "texts" && value.items.every((item) => !isMap(item) && !isSeq(item)));
  return !isMap(value);
}

function firstSentence(message: string): string {
  const line = message.split("\n", 1)[0]!.slice(0, 200).trim();
  return line.endsWith(".") ? line : `${line}.`;
}
