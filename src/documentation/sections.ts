import { SECTIONS, type CardPlace, type Section, type SectionState } from "../domain/resolution.ts";
import { announcedBy, isAbout, speaksOf, type CardKind } from "./lexicons.ts";
import { everyPart, type Block, type Part } from "./outline.ts";
import { informative } from "./placeholders.ts";

export interface SectionReading {
  state: Exclude<SectionState, "unknown" | "not-found">;
  place: CardPlace;
}

/** What stands under a title for one section. `passed-on`: all of it belongs to other sections. */
type Content = "content" | "placeholder" | "passed-on";

/** Sections for which code alone says what is wanted. */
const CODE_SAYS: ReadonlySet<Section> = new Set([
  "usage",
  "citation",
  "training-procedure",
  "training-data",
  "evaluation",
  "specifications",
  "description",
  "intended-use",
]);
const IMAGE_SAYS: ReadonlySet<Section> = new Set(["evaluation", "specifications", "training-procedure", "description", "explainability"]);

/** The better of two readings wins: a filled section over one left open, anything over a mention. */
const RANK: Readonly<Record<SectionReading["state"], number>> = { section: 3, placeholder: 2, mentioned: 1 };

export function better(known: SectionReading | undefined, reading: SectionReading): SectionReading {
  return known !== undefined && RANK[known.state] >= RANK[reading.state] ? known : reading;
}

/** Reads the states that headings, labels and lines in their place decide; sections without any are left out. */
export function readTitled(root: Part, kind: CardKind): Map<Section, SectionReading> {
  const found = new Map<Section, SectionReading>();
  for (const part of everyPart(root)) {
    if (part.kind === "opening") continue;
    const announced = announcedBy(part.title, kind);
    const strong = [...announced.values()].filter((strength) => strength === "title").length;
    for (const [section, strength] of announced) {
      const content = contentFor(part, section, strong > 1, kind);
      if (content === "passed-on" || (content === "placeholder" && strength !== "title")) continue;
      if (strength === "weak" && !someSentence(part, kind, section, (sentence) => speaksOf(sentence, section))) continue;
      const state = content === "placeholder" ? "placeholder" : strength === "mention" ? "mentioned" : "section";
      found.set(section, better(found.get(section), { state, place: { line: part.line, quote: part.written.slice(0, 160) } }));
    }
  }
  return found;
}

/**
 * What stands under a part for a section: its own blocks and those of parts below it that no other section claims. Where the title
 * names several sections, the words must be about this one, unless they are about none of them.
 */
function contentFor(part: Part, section: Section, isJoint: boolean, kind: CardKind): Content {
  const titled = [...announcedBy(part.title, kind)].filter(([, strength]) => strength === "title").map(([name]) => name);
  let isPassedOn = false;
  let hasPlaceholder = false;
  let isAboutOther = false;
  const isCardTitle = part.depth === 1 && section === "description";

  const look = (at: Part): boolean => {
    let hasUndecided = false;
    for (const block of at.blocks) {
      const says = blockSays(block, section);
      if (says.state === "placeholder") hasPlaceholder = true;
      if (says.state !== "content") continue;
      if (!isJoint || says.sentences.length === 0) return true;
      if (says.sentences.some((sentence) => isAboutJoint(sentence, section, titled))) return true;
      if (titled.some((other) => other !== section && says.sentences.some((sentence) => isAbout(sentence, other)))) isAboutOther = true;
      else hasUndecided = true;
    }
    for (const child of at.parts) {
      const claimed = [...announcedBy(child.title, kind)].filter(([, strength]) => strength !== "mention").map(([name]) => name);
      if (claimed.length > 0 ? !claimed.includes(section) : isCardTitle) isPassedOn = true;
      else if (look(child)) return true;
    }
    return hasUndecided && !isAboutOther;
  };

  if (look(part)) return "content";
  if (isAboutOther) return "passed-on";
  if (isJoint) return "placeholder";
  return isPassedOn && !hasPlaceholder ? "passed-on" : "placeholder";
}

/** A sentence on harm is not one on limits, though it says "may". */
function isAboutJoint(sentence: string, section: Section, titled: readonly Section[]): boolean {
  if (!isAbout(sentence, section)) return false;
  return !(section === "limitations" && titled.includes("bias") && isAbout(sentence, "bias"));
}

function blockSays(block: Block, section: Section): { state: "content" | "placeholder" | "nothing"; sentences: string[] } {
  if (block.kind === "code") {
    if (!CODE_SAYS.has(section)) return { state: "nothing", sentences: [] };
    return { state: isUnfilledCode(block.text) ? "placeholder" : "content", sentences: [] };
  }
  if (block.kind === "image") return { state: IMAGE_SAYS.has(section) ? "content" : "nothing", sentences: [] };
  const { rest, placeholders, hasTemplate } = informative(block.text);
  if (rest.length > 0) return { state: "content", sentences: rest.map((sentence) => sentence.toLowerCase()) };
  return { state: placeholders.length > 0 || hasTemplate ? "placeholder" : "nothing", sentences: [] };
}

/** Code that holds nothing but comments that promise code. */
export function isUnfilledCode(code: string): boolean {
  const lines = code.split("\n").filter((line) => /\S/.test(line));
  return lines.every((line) => /^\s*(?:#|\/\/|--)/.test(line)) && (lines.length === 0 || /\b(?:todo|coming soon|tbd|add )/i.test(code));
}

function someSentence(part: Part, kind: CardKind, section: Section, test: (sentence: string) => boolean): boolean {
  for (const at of everyPart(part)) {
    const claimed = at === part ? [] : [...announcedBy(at.title, kind)].filter(([, strength]) => strength === "title");
    if (claimed.length > 0 && !claimed.some(([name]) => name === section)) continue;
    for (const block of at.blocks) {
      if (block.kind === "image" || block.kind === "code") continue;
      if (informative(block.text).rest.some((sentence) => test(sentence.toLowerCase()))) return true;
    }
  }
  return false;
}

/** Every section with the given state. */
export function everySection(state: SectionState): Record<Section, SectionState> {
  return Object.fromEntries(SECTIONS.map((section) => [section, state])) as Record<Section, SectionState>;
}
