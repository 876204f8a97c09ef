import type { Section } from "../domain/resolution.ts";
import { SECTIONS } from "../domain/resolution.ts";
import type { Lexicon } from "./lexicon.ts";
import en from "./lexicons/en.ts";

/** Every language that is read. Titles of all of them are known in every card: authors mix them. */
export const LEXICONS: readonly Lexicon[] = [en];

type Patterns = Partial<Record<Section, RegExp>>;

const titles = patterns((lexicon) => lexicon.titles, "whole");
const labels = patterns((lexicon) => lexicon.labels ?? {}, "whole");
const titleWords = patterns((lexicon) => lexicon.titleWords ?? {}, "anywhere");
const otherTitles = whole(LEXICONS.flatMap((lexicon) => lexicon.otherTitles ?? []));
const placeholders = whole(LEXICONS.flatMap((lexicon) => lexicon.placeholders));

/** Longer titles are sentences: only their words are asked. */
const LONGEST_WHOLE_TITLE = 110;
const MOST_WORDS = 12;

/** The sections that a title announces; `title` as `normalTitle` gives it. */
export function sectionsOf(title: string, kind: "heading" | "label"): readonly Section[] {
  if (title === "" || title.length > LONGEST_WHOLE_TITLE || otherTitles.test(title)) return [];
  const key = `${kind} ${title}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = findSections(title, kind);
  if (remembered.size > 2_000) remembered.clear();
  remembered.set(key, found);
  return found;
}

const remembered = new Map<string, readonly Section[]>();

function findSections(title: string, kind: "heading" | "label"): readonly Section[] {
  const found = new Set<Section>(announced(title, kind));
  if (found.size === 0) {
    const members = title.split(/\s*(?:[,;&+/|、，・]|(?<![\p{L}\p{N}])(?:and|or|und|et|y|e|и|および|及び|和|与|及)(?![\p{L}\p{N}])|\s[-–—]\s|の?(?:および|及び))\s*/u);
    if (members.length > 1 && members.length < 7) for (const member of members) for (const section of announced(member, kind)) found.add(section);
  }
  if (found.size === 0 && title.split(" ").length <= MOST_WORDS) {
    for (const section of SECTIONS) if (titleWords[section]?.test(title) === true) found.add(section);
  }
  return [...found];
}

function announced(title: string, kind: "heading" | "label"): Section[] {
  return SECTIONS.filter((section) => titles[section]?.test(title) === true || (kind === "label" && labels[section]?.test(title) === true));
}

/** True where a line of text, in lower case and without marks around it, only says that nothing is there yet. */
export function isPlaceholderLine(line: string): boolean {
  return line.length < 240 && placeholders.test(line);
}

function patterns(of: (lexicon: Lexicon) => Partial<Record<Section, readonly string[]>>, match: "whole" | "anywhere"): Patterns {
  const found: Patterns = {};
  for (const section of SECTIONS) {
    const sources = LEXICONS.flatMap((lexicon) => of(lexicon)[section] ?? []);
    if (sources.length > 0) found[section] = match === "whole" ? whole(sources) : new RegExp(sources.join("|"), "u");
  }
  return found;
}

function whole(sources: readonly string[]): RegExp {
  return sources.length === 0 ? /$^/ : new RegExp(`^(?:${sources.join("|")})$`, "u");
}
