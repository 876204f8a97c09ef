import { quoted } from "../domain/quoted.ts";
import type { Level } from "../domain/policy.ts";
import { SECTIONS, type Documentation, type Section } from "../domain/resolution.ts";
import { askOwner, cardEvidence, writtenCard, type CardContext, type CardKind } from "./cards.ts";
import type { Complaint } from "./rule.ts";
import { DATASET_SECTION_ITEMS, MODEL_SECTION_ITEMS } from "./standards.ts";
import { named } from "./words.ts";

/** One section in words: `lacks` ends "its card does not say …", `title` heads it, `question` asks the owner for it. */
interface SectionWords {
  lacks: string;
  title: string;
  question: string;
}

const MODEL_WORDS: Readonly<Record<Section, SectionWords>> = {
  description: {
    lacks: "what it is",
    title: "Model description",
    question: "what is this model, what was it built from, and who made it?",
  },
  "intended-use": {
    lacks: "what the model is meant for",
    title: "Intended use",
    question: "for which tasks, inputs and users is it meant?",
  },
  "out-of-scope": {
    lacks: "what it must not be used for",
    title: "Out-of-scope use",
    question: "what is it not meant for, and which use do you forbid?",
  },
  limitations: {
    lacks: "where the model fails",
    title: "Limitations",
    question: "where does it fail or do worse, and what was it not tested on?",
  },
  bias: {
    lacks: "which bias and harm to expect",
    title: "Bias and risks",
    question: "which bias was found or is to be expected, and what harm can its output do?",
  },
  "training-data": {
    lacks: "what it was trained on",
    title: "Training data",
    question: "which data was it trained on, where does that come from, and under which terms?",
  },
  "training-procedure": {
    lacks: "how it was trained",
    title: "Training procedure",
    question: "how was it trained: method, main hyperparameters, preprocessing?",
  },
  evaluation: {
    lacks: "how it was evaluated",
    title: "Evaluation",
    question: "on which data and by which metrics was it evaluated, and with what result?",
  },
  usage: {
    lacks: "how to use it",
    title: "How to use",
    question: "how is it loaded and called, and what does it give back?",
  },
  license: { lacks: "its license", title: "License", question: "under which license are weights and code?" },
  citation: { lacks: "how to cite it", title: "Citation", question: "how should it be cited, and is there a paper?" },
  environment: {
    lacks: "what its training cost in energy",
    title: "Environmental impact",
    question: "on which hardware and for how long was it trained, and what energy or emissions did that take?",
  },
  specifications: {
    lacks: "its architecture and what it needs to run",
    title: "Technical specifications",
    question: "which architecture and size does it have, and which hardware and software does it need?",
  },
  contact: { lacks: "whom to ask", title: "Contact", question: "who maintains it, and where are questions asked?" },
  explainability: {
    lacks: "how its output can be explained",
    title: "Model examination",
    question: "was it examined why it answers as it does, and how can its output be explained?",
  },
};

/** What is asked of a dataset; what is not here is not asked. */
const DATASET_WORDS: Partial<Readonly<Record<Section, SectionWords>>> = {
  description: {
    lacks: "what it holds",
    title: "Dataset description",
    question: "what does this dataset hold, and how was it put together?",
  },
  "intended-use": {
    lacks: "what the data are meant for",
    title: "Intended use",
    question: "for which tasks are they meant?",
  },
  "out-of-scope": MODEL_WORDS["out-of-scope"],
  limitations: {
    lacks: "what is missing or wrong in it",
    title: "Known limitations",
    question: "what is missing, wrong or uneven in the data?",
  },
  bias: {
    lacks: "which bias it carries",
    title: "Discussion of biases",
    question: "whom do the data show, and whom do they misrepresent or leave out?",
  },
  "training-data": {
    lacks: "where its data come from",
    title: "Source data",
    question: "where do the data come from, how were they collected, and under which terms?",
  },
  citation: MODEL_WORDS.citation,
  contact: MODEL_WORDS.contact,
};

export interface SectionsAsked {
  /** What the policy says of each section. */
  required(section: Section): Level;
  /** True where a mention in prose is not enough. */
  headings: boolean;
}

/** A complaint for each section that the policy asks for and the card does not give. The license has rules of its own. */
export function* missingSections(context: CardContext, kind: CardKind, asked: SectionsAsked): Generator<Complaint> {
  const documentation = writtenCard(context, kind);
  if (documentation === null) return;
  const words = kind === "model" ? MODEL_WORDS : DATASET_WORDS;
  const missing = SECTIONS.flatMap((section) => {
    const level = asked.required(section);
    const about = words[section];
    if (section === "license" || about === undefined || level === "off") return [];
    return isGiven(context, documentation, section, asked.headings) ? [] : [{ section, level, about }];
  });
  // One discussion for all of them: nobody opens three about one card.
  const fix = askOwner(context, requestFor(missing.map(({ about }) => about)));
  for (const { section, level, about } of missing) {
    yield {
      message: messageFor(context, documentation, section, about),
      fix,
      severity: level,
      subject: section,
      standards: (kind === "model" ? MODEL_SECTION_ITEMS : DATASET_SECTION_ITEMS)[section] ?? [],
      evidence: [
        cardEvidence(
          context,
          documentation.sections[section] === "not-found" ? undefined : documentation.places[section],
        ),
      ],
    };
  }
}

function requestFor(missing: readonly SectionWords[]): string {
  const [only, ...more] = missing;
  if (only === undefined) return "";
  if (more.length === 0)
    return `The card does not say ${only.lacks}. Could you add a section “${only.title}”: ${only.question}`;
  const lacks = missing.map((about) => about.lacks);
  const questions = missing.map(({ title, question }) => `“${title}”: ${question}`);
  return `The card does not say ${lacks.slice(0, -1).join(", ")} or ${lacks.at(-1)}. Could you add sections for that? ${questions.join(" ")}`;
}

/** What could not be read counts as given: nobody is accused of what was not seen. */
function isGiven({ repo }: CardContext, { sections }: Documentation, section: Section, headings: boolean): boolean {
  const state = sections[section];
  if (state === "section" || state === "unknown" || (state === "mentioned" && !headings)) return true;
  if (headings) return false;
  const card = repo.record?.card ?? {};
  if (section === "evaluation") return hasResults(repo);
  if (section === "training-data") return repo.kind === "model" && isFilled(card.datasets);
  if (section === "environment") return isFilled(card.co2_eq_emissions);
  return false;
}

function messageFor(
  context: CardContext,
  { sections, places, words, quotesBase }: Documentation,
  section: Section,
  { lacks, title }: SectionWords,
): string {
  const { repo } = context;
  const place = places[section];
  const commit = repo.record?.commit?.slice(0, 7);
  const where = `README.md${commit === undefined ? "" : ` at ${commit}`}`;
  const base = repo.kind === "model" ? baseOf(context) : null;
  const hint =
    quotesBase !== undefined
      ? ` From line ${quotesBase.line} on it repeats the card of its base, which does not say it either.`
      : base === null
        ? ""
        : ` The card of its base, ${named({ kind: "model", id: base })}, may say it.`;
  switch (sections[section]) {
    case "placeholder":
      return `The card of ${named(repo)} does not say ${lacks}: ${quoted(place?.quote ?? title)} in ${where} was left open.${hint}`;
    case "mentioned":
      return `The card of ${named(repo)} only mentions ${lacks}, in line ${place?.line ?? 1} of ${where}; the policy asks for a section.`;
    default:
      return `The card of ${named(repo)} does not say ${lacks}: no heading, label, table or sentence among ${words} words tells it (${where}).${hint}`;
  }
}

/** The base of a quantization, adapter or merge, which inherits what its base's card says. */
function baseOf({ repo }: CardContext): string | null {
  const bases = repo.record?.baseModels;
  return bases != null && bases.ids.length === 1 && bases.relation !== "finetune" ? bases.ids[0]! : null;
}

/** Results in a form that machines read: `model-index` with a value, or a file under `.eval_results/`. */
export function hasResults({ record }: CardContext["repo"]): boolean {
  if (record?.files?.some((path) => /^\.eval_results\/[^/]+\.ya?ml$/.test(path)) === true) return true;
  const index = record?.card?.["model-index"];
  if (!Array.isArray(index)) return false;
  return index.some((model: unknown) =>
    listOf(model, "results").some((result) =>
      listOf(result, "metrics").some((metric) => valueOf(metric) !== undefined),
    ),
  );
}

function listOf(value: unknown, key: string): unknown[] {
  const list = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : null;
  return Array.isArray(list) ? list : [];
}

function valueOf(metric: unknown): number | string | undefined {
  const value = typeof metric === "object" && metric !== null ? (metric as Record<string, unknown>).value : undefined;
  return typeof value === "number" || (typeof value === "string" && /\d/.test(value)) ? value : undefined;
}

/** A value of the metadata that says something. */
export function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isFilled);
  if (typeof value === "string") return /\S/.test(value) && !/^(?:none|unknown|n\/a|tbd)$/i.test(value.trim());
  return value !== null && value !== undefined && value !== false;
}
