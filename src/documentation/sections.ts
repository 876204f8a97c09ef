import { SECTIONS, type CardPlace, type Section, type SectionState } from "../domain/resolution.ts";
import {
  announcedBy,
  isAbout,
  isDependent,
  isForeign,
  isOther,
  isPointer,
  speaksOf,
  type Announcement,
  type CardKind,
} from "./lexicons.ts";
import type { Block, Part } from "./outline.ts";
import { saidBy } from "./informative.ts";
import { isUnfilled } from "./placeholders.ts";

export interface SectionReading {
  state: Exclude<SectionState, "unknown" | "not-found">;
  place: CardPlace;
}

/** What stands under a title for one section. `passed-on`: all of it belongs to other sections. */
type Content = "content" | "placeholder" | "passed-on";

/** Sections for which code alone says what is wanted. */
export const CODE_SAYS: ReadonlySet<Section> = new Set([
  "usage",
  "citation",
  "training-procedure",
  "training-data",
  "evaluation",
  "specifications",
  "description",
  "license",
  "contact",
  "environment",
]);
const IMAGE_SAYS: ReadonlySet<Section> = new Set([
  "evaluation",
  "specifications",
  "training-procedure",
  "description",
  "explainability",
]);

/** An address, handle or link by which somebody can be reached. */
export const REACHABLE =
  /@|\bat\b.{1,30}\bdot\b|https?:|www\.|e-?mail|\bissues?\b|discord|twitter|telegram|linkedin|contact/i;

/** The better of two readings wins: a filled section over one left open, anything over a mention. */
const RANK: Readonly<Record<SectionReading["state"], number>> = { section: 3, placeholder: 2, mentioned: 1 };

export function better(known: SectionReading | undefined, reading: SectionReading): SectionReading {
  return known !== undefined && RANK[known.state] >= RANK[reading.state] ? known : reading;
}

/** Reads the states that headings, labels and lines in their place decide; sections without any are left out. */
export function readTitled(parts: readonly Part[], kind: CardKind): Map<Section, SectionReading> {
  const found = new Map<Section, SectionReading>();
  for (const part of parts) {
    if (part.kind === "opening") continue;
    const place = { line: part.line, quote: part.written.slice(0, 160) };
    const add = (section: Section, state: SectionReading["state"]): void => {
      found.set(section, better(found.get(section), { state, place }));
    };
    for (const [section, strength] of announcements(part, kind)) {
      const content = contentFor(part, section, kind);
      const isHowTo = section === "intended-use" && holdsCode(part, kind);
      if (content === "placeholder" && strength === "title" && !isHowTo) add(section, "placeholder");
      if (content !== "content") continue;
      // Names alone are no way to reach anybody; a heading of its own says whom to look for.
      if (section === "contact" && part.kind === "label" && !part.blocks.some(({ source }) => REACHABLE.test(source)))
        continue;
      if (section === "evaluation" && isGallery(part)) continue;
      // "Usage and limitations" is of what it may be used for, unless it says how.
      if (section === "usage" && strongSections(part, kind).includes("limitations") && !saysHow(part, kind)) continue;
      if (strength === "title") add(section, "section");
      else if (strength === "mention") {
        if (section !== "citation" || pointsToPaper(part)) add(section, "mentioned");
      } else if (isConfirmed(part, kind, section)) add(section, "section");
    }
    // "Uses" that holds code shows how to use it.
    if (holdsCode(part, kind) && strongSections(part, kind).includes("intended-use")) add("usage", "section");
  }
  return found;
}

/**
 * What stands under a part for a section: its own blocks and those of parts below it that no other section claims. Where the title
 * names several sections, the words must be about this one, unless they are about none of them.
 */
function contentFor(part: Part, section: Section, kind: CardKind): Content {
  const titled = strongSections(part, kind);
  const isJoint = titled.length > 1;
  // Who names limits first and then writes of harm means harm as the limit; uses are told in many words.
  const isFirst = titled[0] === section && (section === "limitations" || section === "intended-use");
  const isCardTitle = part.depth === 1 && section === "description" && /card/.test(part.title);
  let isPassedOn = false;
  let hasPlaceholder = false;
  let isAboutOther = false;
  const claimedBelow: Section[] = [];
  let filledLabels = 0;
  let openLabels = 0;

  let hasLeadIn = false;
  let isAboutNone = false;
  const lookAt = (block: Block, isInstruction: boolean): boolean => {
    const says = blockSays(block, section);
    if (says.state === "placeholder") hasPlaceholder = true;
    if (says.state === "other") isPassedOn = true;
    if (says.state !== "content") return false;
    const sentences = isInstruction ? says.sentences.filter((sentence) => !INSTRUCTION.test(sentence)) : says.sentences;
    if (sentences.length === 0) return says.sentences.length === 0;
    if (sentences.every((sentence) => LEAD_IN.test(sentence))) {
      hasLeadIn = true;
      return false;
    }
    if (!isJoint || isFirst) return true;
    if (sentences.some((sentence) => isAboutJoint(sentence, section, titled))) return true;
    if (titled.some((other) => other !== section && sentences.some((sentence) => isAbout(sentence, other))))
      isAboutOther = true;
    else isAboutNone = true;
    return false;
  };
  const look = (at: Part): boolean => {
    const isInstruction = section === "intended-use" && at.blocks.some((block) => block.kind === "code");
    for (const block of at.blocks) if (lookAt(block, isInstruction)) return true;
    for (const child of at.parts) {
      const announced = announcements(child, kind);
      const claimed = [...announced].filter(([, strength]) => strength !== "mention").map(([name]) => name);
      // "Framework versions" at the end of a generated card hangs below whatever comes last in it.
      if (child.kind === "heading" && claimed.length === 0 && announced.size > 0 && !isNear(section, announced))
        continue;
      if (claimed.includes("out-of-scope") && section === "limitations" && isJoint && look(child)) return true;
      claimedBelow.push(...claimed);
      // A label without a value leaves open what it stands under, whatever it would be for.
      const isElsewhere = claimed.length > 0 && !claimed.includes(section);
      if (section === "description" && child.kind === "label" && isElsewhere && !child.blocks.some(isFilled)) continue;
      if (claimed.length > 0 ? !claimed.includes(section) : isCardTitle || (kind === "dataset" && isOther(child.title)))
        isPassedOn = true;
      else if (section === "description" && child.kind === "label") {
        if (isPointer(child.title)) continue;
        if (look(child)) filledLabels++;
        else openLabels++;
      } else if (look(child)) return true;
      // Where to find it all is no answer, and leaves nothing open.
      else if (child.kind === "label" && isPointer(child.title) && child.blocks.some(isFilled)) isPassedOn = true;
    }
    return false;
  };

  // Words that only lead to what follows are content as long as what follows is not left open.
  if (look(part) || filledLabels > openLabels || (hasLeadIn && !hasPlaceholder && !isPassedOn)) return "content";
  // What is about none of them is about uses where uses are told, and about limits where harm is.
  if (isAboutNone && !(isAboutOther && titled[0] === "intended-use")) return "content";
  if (isAboutOther) return "passed-on";
  const saysOther =
    isJoint && part.blocks.some((block) => titled.some((other) => blockSays(block, other).state === "content"));
  if (saysOther) return "passed-on";
  // Of several sections in one title, the one that nothing below it is about was left open.
  if (isPassedOn && !hasPlaceholder) return isJoint && !claimedBelow.includes(section) ? "placeholder" : "passed-on";
  return "placeholder";
}

/** What to type before the code that follows; it says nothing of what a model is for. */
const INSTRUCTION =
  /^(?:first|then|next|now|finally|to (?:use|run|load|install)|you can (?:load|install|download)|install|load|use the|here is|the following|below)\b|:$/;

/** A sentence that announces what follows it. */
const LEAD_IN = /[:：]$/;

/** The sections that a title names outright, in its order. */
function strongSections(part: Part, kind: CardKind): Section[] {
  return [...announcedBy(part.title, kind)].filter(([, strength]) => strength === "title").map(([section]) => section);
}

/** Sections so close that a general title under one of them may speak of another. */
const FAMILIES: readonly (readonly Section[])[] = [
  ["training-data", "training-procedure", "description"],
  ["training-procedure", "evaluation"],
  ["specifications", "training-procedure", "environment", "description"],
  ["usage", "intended-use", "description"],
  ["evaluation", "description"],
];

function isNear(section: Section, announced: ReadonlyMap<Section, Announcement>): boolean {
  return [...announced.keys()].some(
    (other) => other === section || FAMILIES.some((family) => family.includes(section) && family.includes(other)),
  );
}

/** Sections that may hang below thanks, news and the like and still be meant. */
const ANYWHERE: ReadonlySet<Section> = new Set(["citation", "contact", "license"]);

/** True below a heading that speaks of somebody or something else. */
export function isUnderForeign(part: Part): boolean {
  for (let at = part.parent; at !== null; at = at.parent) if (isForeign(at.title)) return true;
  return false;
}

/** The sections that a part's title announces where it stands: "Data" under "Evaluation" is not what the model was trained on. */
export function announcements(part: Part, kind: CardKind): ReadonlyMap<Section, Announcement> {
  const announced = isUnderForeign(part)
    ? new Map([...announcedBy(part.title, kind)].filter(([section]) => ANYWHERE.has(section)))
    : announcedBy(part.title, kind);
  let above: Section[] = [];
  for (let at = part.parent; at !== null && above.length === 0; at = at.parent)
    above = at.depth === 0 ? [] : strongSections(at, kind);
  if (above.length === 0) return announced;
  return new Map(
    [...announced].filter(
      ([section]) =>
        above.includes(section) ||
        !isDependent(part.title, section) ||
        FAMILIES.some(
          (family) =>
            family.includes(section) &&
            above.some((other) => family.includes(other) && (section !== "description" || other === "description")),
        ),
    ),
  );
}

/** A sentence on harm is not one on limits, though it says "may". */
function isAboutJoint(sentence: string, section: Section, titled: readonly Section[]): boolean {
  if (!isAbout(sentence, section)) return false;
  return !(section === "limitations" && titled.includes("bias") && isAbout(sentence, "bias"));
}

/** `other`: pictures or code where words are wanted; nothing was left open, and nothing was said. */
interface BlockReading {
  state: "content" | "placeholder" | "nothing" | "other";
  /** Lower case. */
  sentences: string[];
}

const LINK_SAYS: ReadonlySet<Section> = new Set(["citation", "license", "contact", "usage"]);

/** Who wrote the card stands at its end, under whichever heading is last. */
const BYLINE = /^\W{0,3}(?:this model ?card was (?:written|created|made|generated) by|(?:created|made|developed) by)\b/;

/** What was measured, without how well. */
const METRIC_ALONE =
  /^\W{0,3}(?:(?:macro|micro|weighted|exact)[ -])?(?:f1|accuracy|precision|recall|bleu|rouge|wer|cer|perplexity|loss|auc|match)(?:[ -]scores?)?\W{0,3}$/;

function blockSays(block: Block, section: Section): BlockReading {
  if (block.kind === "code") {
    if (isUnfilledCode(block)) return { state: "placeholder", sentences: [] };
    // Output is no evaluation without a number.
    const says =
      CODE_SAYS.has(section) &&
      (section !== "evaluation" || /\d/.test(block.text)) &&
      // Whom to cite is not whom to ask.
      (section !== "contact" || !isBibliography(block.text));
    return { state: says ? "content" : "other", sentences: [] };
  }
  if (block.kind === "image") return { state: IMAGE_SAYS.has(section) ? "content" : "other", sentences: [] };
  if (block.kind === "row" && isBareRow(block)) return { state: "nothing", sentences: [] };
  const { rest: said, placeholders, hasTemplate } = saidBy(block);
  const rest = said.filter(({ lower }) => {
    if (section === "citation") return !BYLINE.test(lower);
    if (section === "evaluation" && METRIC_ALONE.test(lower)) return false;
    return LINK_SAYS.has(section) || !/^(?:\W*https?:\S+)+$/.test(lower);
  });
  if (rest.length > 0) return { state: "content", sentences: rest.map(({ lower }) => lower) };
  return { state: placeholders.length > 0 || hasTemplate ? "placeholder" : "nothing", sentences: [] };
}

/** True where a block says anything at all. */
export function isFilled(block: Block): boolean {
  if (block.kind === "image") return true;
  if (block.kind === "code") return !isUnfilledCode(block);
  return saidBy(block).rest.length > 0;
}

/** The head of a table, or a row in which only the first cell is filled. */
function isBareRow({ text, isHeader }: Block): boolean {
  return isHeader === true || (text.includes("|") && !/\|[^|]*[\p{L}\p{N}]/u.test(text));
}

const unfilledCode = new WeakMap<Block, boolean>();

/** Code that holds nothing but comments that promise code, or a bibliography entry without a name; every section asks. */
export function isUnfilledCode(block: Block): boolean {
  let answer = unfilledCode.get(block);
  if (answer === undefined) unfilledCode.set(block, (answer = holdsNoCode(block.text)));
  return answer;
}

function holdsNoCode(code: string): boolean {
  if (code.length < 200 && isUnfilled(code.trim())) return true;
  if (/@\w{4,20}\{\s{0,3}(?:\.\.\.|article_id|<[^>]{1,40}>)\s{0,3},/.test(code)) return true;
  const lines = code.split("\n").filter((line) => /\S/.test(line));
  // huggingface_sb3 and others: imports, and dots where the code should be.
  if (
    lines.some((line) => /^\s*\.{3}\s*$/.test(line)) &&
    lines.every((line) => /^\s*(?:\.{3}\s*$|from |import |#)/.test(line))
  )
    return true;
  return (
    lines.every((line) => /^\s*(?:#|\/\/|--)/.test(line)) &&
    (lines.length < 4 || /\b(?:todo|coming soon|tbd|add |you can include sample code)/i.test(code))
  );
}

/** "Results" over pictures alone shows what a model makes, not how well. */
function isGallery(part: Part): boolean {
  return (
    !/eval|bench|metric|accura|perform|score|leaderboard|confusion/.test(part.title) &&
    part.blocks.length > 0 &&
    part.parts.length === 0 &&
    part.blocks.every(({ kind, text }) => kind === "image" || /^https?:\S+$/.test(text))
  );
}

/** Text that tells readers how they could do it. */
const ADVICE =
  /\b(?:you can|you may|how to|can be (?:further |easily )?(?:improved|fine-?tuned|trained|adapted)|step-by-step|guide|tutorial|to fine-?tune|your own)\b/;

/** True where the text under a weak title speaks of the section. */
function isConfirmed(part: Part, kind: CardKind, section: Section): boolean {
  if (section === "training-procedure" && part.blocks.some((block) => ADVICE.test(block.text.toLowerCase())))
    return false;
  for (const at of ownParts(part, section, kind)) {
    for (const block of at.blocks) {
      if (block.kind === "code") {
        if (
          section === "citation"
            ? isBibliography(block.text)
            : SETTINGS_SAY.has(section) && speaksOfSettings(block, section)
        )
          return true;
      } else if (section === "citation" && part.title === "reference" && YEAR.test(block.text) && pointsToPaper(part)) {
        return true;
      } else if (block.kind !== "image" && saidBy(block).rest.some(({ lower }) => speaksOf(lower, section))) {
        return true;
      }
    }
  }
  return false;
}

/** Sections whose facts are often given as JSON or YAML alone. */
const SETTINGS_SAY: ReadonlySet<Section> = new Set(["specifications", "training-procedure"]);

/** `"learning_rate": 3e-05` and `"transformers": "2.5.1"` say in code what a sentence could. */
function speaksOfSettings(block: Block, section: Section): boolean {
  return speaksOf(block.text.toLowerCase().replace(/["']/g, ""), section);
}

const YEAR = /\b(?:19|20)\d\d\b/;

function saysHow(part: Part, kind: CardKind): boolean {
  return holdsCode(part, kind) || isConfirmed(part, kind, "usage");
}

function holdsCode(part: Part, kind: CardKind): boolean {
  for (const at of ownParts(part, "intended-use", kind)) {
    if (
      at.blocks.some(
        (block) => (block.kind === "code" && !isUnfilledCode(block)) || /^```[^`]/.test(block.source.trim()),
      )
    )
      return true;
  }
  return false;
}

/** A part and those below it that no other section claims. */
function* ownParts(part: Part, section: Section, kind: CardKind): Generator<Part> {
  yield part;
  for (const child of part.parts) {
    const claimed = strongSections(child, kind);
    if (claimed.length === 0 || claimed.includes(section)) yield* ownParts(child, section, kind);
  }
}

/** A link to a paper, or its title; a link to code is none. */
function pointsToPaper(part: Part): boolean {
  return part.blocks.some(
    (block) =>
      /arxiv|doi\.org|aclanthology|openreview|\.pdf\b|papers|proceedings|abs\//i.test(block.source) ||
      plainWords(block.text) >= 4,
  );
}

function plainWords(text: string): number {
  return text.replace(/https?:\S{1,500}/g, " ").match(/\p{L}{2,}/gu)?.length ?? 0;
}

const BIBLIOGRAPHY =
  /@(?:article|inproceedings|misc|book|techreport|phdthesis|mastersthesis|software|incollection|conference|online|proceedings|dataset|unpublished)\s{0,3}\{/i;

/** True for code that holds a BibTeX entry. */
export function isBibliography(code: string): boolean {
  return BIBLIOGRAPHY.test(code);
}

/** Every section with the given state. */
export function everySection(state: SectionState): Record<Section, SectionState> {
  return Object.fromEntries(SECTIONS.map((section) => [section, state])) as Record<Section, SectionState>;
}
