import { SECTIONS, type CardPlace, type Section, type SectionState } from "../domain/resolution.ts";
import { sectionsOf } from "./lexicons.ts";
import { everyPart, type Block, type Part } from "./outline.ts";
import { informative } from "./placeholders.ts";

export interface SectionReading {
  state: SectionState;
  place: CardPlace | null;
}

/** Content of a part for one section. `passed-on`: all that stands there belongs to other sections. */
type Content = "content" | "placeholder" | "passed-on";

/** Sections for which code alone says what is wanted. */
const CODE_SAYS: ReadonlySet<Section> = new Set(["usage", "citation", "training-procedure", "training-data", "evaluation", "specifications", "description", "intended-use"]);

/** Reads the states that headings and labels decide; sections without either are left out. */
export function readTitled(root: Part): Map<Section, SectionReading> {
  const found = new Map<Section, SectionReading>();
  for (const part of everyPart(root)) {
    if (part.kind === "opening") continue;
    for (const section of sectionsOf(part.title, part.kind)) {
      const content = contentFor(part, section);
      if (content === "passed-on") continue;
      const state: SectionState = content === "content" ? "section" : "placeholder";
      const known = found.get(section);
      if (known === undefined || (known.state === "placeholder" && state === "section")) {
        found.set(section, { state, place: { line: part.line, quote: part.written.slice(0, 160) } });
      }
    }
  }
  return found;
}

function contentFor(part: Part, section: Section): Content {
  let isPassedOn = false;
  let hasPlaceholder = false;
  const isTitle = part.depth === 1 && section === "description";
  const look = (at: Part): boolean => {
    for (const block of at.blocks) {
      const says = blockSays(block, section);
      if (says === "content") return true;
      if (says === "placeholder") hasPlaceholder = true;
    }
    for (const child of at.parts) {
      const sections = sectionsOf(child.title, child.kind === "label" ? "label" : "heading");
      if (sections.length > 0 ? !sections.includes(section) : isTitle) isPassedOn = true;
      else if (look(child)) return true;
    }
    return false;
  };
  if (look(part)) return "content";
  return isPassedOn && !hasPlaceholder ? "passed-on" : "placeholder";
}

function blockSays(block: Block, section: Section): "content" | "placeholder" | "nothing" {
  switch (block.kind) {
    case "code":
      return CODE_SAYS.has(section) && /\S/.test(block.text) ? "content" : "nothing";
    case "image":
      return section === "evaluation" || section === "specifications" ? "content" : "nothing";
    default: {
      const { rest, placeholders, hasTemplate } = informative(block.text);
      if (rest.length > 0) return "content";
      return placeholders.length > 0 || hasTemplate ? "placeholder" : "nothing";
    }
  }
}

/** Every section with the given state. */
export function everySection(state: SectionState): Record<Section, SectionState> {
  return Object.fromEntries(SECTIONS.map((section) => [section, state])) as Record<Section, SectionState>;
}
