import { SECTIONS, type Section } from "../domain/resolution.ts";
import type { Lexicon } from "./lexicon.ts";
import ar from "./lexicons/ar.ts";
import de from "./lexicons/de.ts";
import en from "./lexicons/en.ts";
import es from "./lexicons/es.ts";
import fr from "./lexicons/fr.ts";
import id from "./lexicons/id.ts";
import it from "./lexicons/it.ts";
import ja from "./lexicons/ja.ts";
import ko from "./lexicons/ko.ts";
import nl from "./lexicons/nl.ts";
import pl from "./lexicons/pl.ts";
import pt from "./lexicons/pt.ts";
import ru from "./lexicons/ru.ts";
import sv from "./lexicons/sv.ts";
import tr from "./lexicons/tr.ts";
import uk from "./lexicons/uk.ts";
import vi from "./lexicons/vi.ts";
import zh from "./lexicons/zh.ts";

/** Every language that is read. Titles of all of them are known in every card: authors mix them. */
export const LEXICONS: readonly Lexicon[] = [en, ja, zh, ko, ru, uk, ar, de, es, fr, it, pt, nl, pl, sv, tr, vi, id];

type TitleList = "titles" | "datasetTitles" | "weakTitles" | "mentionTitles" | "titleWords" | "dependentTitles";
/** Asked like a regular expression; made of two, since most titles have no letter of another script. */
interface Pattern {
  test(text: string): boolean;
}
type Patterns = Partial<Record<Section, Pattern>>;
export type CardKind = "model" | "dataset";

/** How strongly a title announces a section. */
export type Announcement = "title" | "weak" | "mention";

/** Letters of other scripts than the Latin; no punctuation, no pictures. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\uffdc]/;

const MOST_REMEMBERED = 5_000;

const patterns: Readonly<Record<TitleList, Patterns>> = {
  titles: compile("titles", whole),
  datasetTitles: compile("datasetTitles", whole),
  weakTitles: compile("weakTitles", whole),
  mentionTitles: compile("mentionTitles", whole),
  titleWords: compile("titleWords", anywhere),
  dependentTitles: compile("dependentTitles", whole),
};
const otherTitles = titlesIn("otherTitles");
const foreignTitles = titlesIn("foreignTitles");
const pointerTitles = titlesIn("pointerTitles");
const placeholders = byScript(
  LEXICONS.flatMap((lexicon) => lexicon.placeholders),
  whole,
);
const topics: Patterns = Object.fromEntries(
  SECTIONS.map((section) => [
    section,
    byScript(
      LEXICONS.flatMap((lexicon) => lexicon.topics?.[section] ?? []),
      anywhere,
    ),
  ]),
);
const cues = new Map<Section, { language: string; says: RegExp; unless: RegExp | null }[]>(
  SECTIONS.map((section) => [
    section,
    LEXICONS.flatMap(({ language, cues }) =>
      (cues[section] ?? []).map(({ says, unless }) => ({
        language,
        says: anywhere([says]),
        unless: unless === undefined ? null : anywhere([unless]),
      })),
    ),
  ]),
);

/** Longer titles are sentences: only their words are asked. */
const LONGEST_WHOLE_TITLE = 110;
const MOST_WORDS = 12;
const MEMBERS =
  /\s*[,;&+|、，・]\s*|\s+(?:and|or|und|et|y|e|и|та|och|oraz|ve|và|dan|\/|-|–|—)\s+|\s*(?:および|及び|和|与|및|と)\s*/u;

/** The sections that a title announces, as `normalTitle` gives it. */
export function announcedBy(title: string, kind: CardKind): ReadonlyMap<Section, Announcement> {
  const remembered = answers[kind];
  const known = remembered.get(title);
  if (known !== undefined) return known;
  const found = announce(title, kind);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(title, found);
  return found;
}

type Answers = Map<string, ReadonlyMap<Section, Announcement>>;
/** Titles repeat within a card and from card to card. */
const answers: Readonly<Record<CardKind, Answers>> = { model: new Map(), dataset: new Map() };
const NOTHING: ReadonlyMap<Section, Announcement> = new Map();

function announce(title: string, kind: CardKind): ReadonlyMap<Section, Announcement> {
  if (title === "" || title.length > LONGEST_WHOLE_TITLE || otherTitles(title)) return NOTHING;
  const bare = title.replace(/\s*[（(][^()（）]{0,60}[)）]\s*/g, " ").trim();
  for (const form of bare === title || bare === "" ? [title] : [title, bare]) {
    const found = wholeTitle(form, kind);
    if (found.size > 0) return found;
    const members = membersOf(form);
    let known = 0;
    for (const member of members) {
      const strong = [...wholeTitle(member, kind)].filter(([, strength]) => strength === "title");
      if (strong.length > 0) known++;
      for (const [section, strength] of strong) found.set(section, strength);
    }
    // One known word among others that mean something else says little.
    if (known * 2 >= members.length && found.size > 0) return found;
    found.clear();
  }
  const found = new Map<Section, Announcement>();
  if (title.split(" ").length <= MOST_WORDS) {
    for (const section of SECTIONS) {
      // In a dataset card these words speak of its parts, not of a model's training.
      if (kind === "dataset" && patterns.datasetTitles[section] !== undefined) continue;
      if (patterns.titleWords[section]?.test(title) === true) found.set(section, "title");
    }
  }
  return found;
}

/** "Bias, risks, and limitations" has three members; "Model and data description" shares its last word. */
function membersOf(title: string): string[] {
  const members = title
    .split(MEMBERS)
    .map((member) => member.replace(/^(?:and|or|&) /, "").trim())
    .filter((member) => member !== "");
  if (members.length < 2 || members.length > 7) return [];
  const last = members.at(-1)!;
  const shared = last.includes(" ") ? last.slice(last.lastIndexOf(" ") + 1) : null;
  if (shared === null) return members;
  return members.flatMap((member) =>
    member === last || member.includes(" ") ? [member] : [member, `${member} ${shared}`],
  );
}

const SAMPLE = /^(?:data )?(?:examples?|samples?|prompts?|inputs?|instructions?)(?! (?:code|usage|of use))\b/;

function wholeTitle(title: string, kind: CardKind): Map<Section, Announcement> {
  const found = new Map<Section, Announcement>();
  for (const section of SECTIONS) {
    // An example or a prompt in a dataset's card is one of its rows.
    if (kind === "dataset" && section === "usage" && SAMPLE.test(title)) continue;
    const strong = (kind === "dataset" ? patterns.datasetTitles[section] : undefined) ?? patterns.titles[section];
    if (strong?.test(title) === true) found.set(section, "title");
    else if (patterns.weakTitles[section]?.test(title) === true) found.set(section, "weak");
    else if (patterns.mentionTitles[section]?.test(title) === true) found.set(section, "mention");
  }
  return found;
}

/** True for titles so general that a section above them decides what they are about. */
export function isDependent(title: string, section: Section): boolean {
  return patterns.dependentTitles[section]?.test(title) === true;
}

/** True for parts that speak of somebody or something else: thanks, news, other projects. */
export function isForeign(title: string): boolean {
  return title.length <= LONGEST_WHOLE_TITLE && foreignTitles(title);
}

/** True for titles that mean something else than any section; what can be folded away is part of what stands around it. */
export function isOther(title: string): boolean {
  return title.length <= LONGEST_WHOLE_TITLE && !title.startsWith("click") && otherTitles(title);
}

/** True for labels that only point elsewhere: `**Repository:** …`. */
export function isPointer(title: string): boolean {
  return title.length <= LONGEST_WHOLE_TITLE && pointerTitles(title);
}

/** True where a sentence, in lower case and without marks around it, only says that nothing is there yet. */
export function isPlaceholderLine(line: string): boolean {
  return line.length < 240 && placeholders.test(line);
}

/** True where a sentence, in lower case, has words of the section's topic. */
export function isAbout(sentence: string, section: Section): boolean {
  return topics[section]?.test(sentence) === true;
}

/** True where a sentence, in lower case, gives what the section wants. `languages`: those to ask; all without it. */
export function speaksOf(sentence: string, section: Section, languages?: ReadonlySet<string>): boolean {
  return cues
    .get(section)!
    .some(
      ({ language, says, unless }) =>
        languages?.has(language) !== false && says.test(sentence) && unless?.test(sentence) !== true,
    );
}

function compile(list: TitleList, build: (sources: readonly string[]) => RegExp): Patterns {
  const found: Patterns = {};
  for (const section of SECTIONS) {
    const sources = LEXICONS.flatMap((lexicon) => lexicon[list]?.[section] ?? []);
    if (sources.length > 0) found[section] = byScript(sources, build);
  }
  return found;
}

/** Patterns that begin with letters of other scripts are only asked of texts that have some. */
function byScript(sources: readonly string[], build: (sources: readonly string[]) => RegExp): Pattern {
  const other = sources.filter((source) => OTHER_SCRIPT.test(source));
  const latin = build(sources.filter((source) => !OTHER_SCRIPT.test(source)));
  if (other.length === 0) return latin;
  const foreign = build(other);
  return { test: (text) => latin.test(text) || (OTHER_SCRIPT.test(text) && foreign.test(text)) };
}

/** Whether a title is in that list of any language. */
function titlesIn(list: "otherTitles" | "foreignTitles" | "pointerTitles"): (title: string) => boolean {
  return remembering(
    byScript(
      LEXICONS.flatMap((lexicon) => lexicon[list] ?? []),
      whole,
    ),
  );
}

/** Titles repeat within a card and from card to card. */
function remembering(pattern: Pattern): (title: string) => boolean {
  const answers = new Map<string, boolean>();
  return (title) => {
    let answer = answers.get(title);
    if (answer === undefined) {
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(title, (answer = pattern.test(title)));
    }
    return answer;
  };
}

function whole(sources: readonly string[]): RegExp {
  return sources.length === 0 ? /$^/ : compiled(`^(?:${sources.join("|")})$`);
}

function anywhere(sources: readonly string[]): RegExp {
  return sources.length === 0 ? /$^/ : compiled(sources.join("|"));
}

/** Without the flag `u` a pattern is much smaller once compiled: what looks at single characters need not know of pairs. */
function compiled(source: string): RegExp {
  return new RegExp(source, source.includes("\\p{") ? "u" : "");
}
