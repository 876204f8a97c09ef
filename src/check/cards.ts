import type { Level, Severity } from "../domain/policy.ts";
import type { Evidence } from "../domain/report.ts";
import type { CardPlace, Documentation, ResolvedRepo } from "../domain/resolution.ts";
import { quoted } from "../domain/quoted.ts";
import type { Complaint } from "./rule.ts";
import { named, pageOf, saidByHub, someOf, subjectOf } from "./words.ts";

/** Kinds of repositories whose cards are judged; Spaces have none. */
export type CardKind = "model" | "dataset";

/** What rules about cards see of a repo and its policy. */
export interface CardContext {
  repo: ResolvedRepo;
  hubUrl: string;
}

/** A card that was read and holds more than an unfilled template. Null: another kind, not read, or another rule's matter. */
export function writtenCard({ repo }: CardContext, kind: CardKind): Documentation | null {
  return repo.kind === kind && repo.documentation?.card === "present" ? repo.documentation : null;
}

/** The card at its commit, at a line where one is given, as evidence. */
export function cardEvidence({ repo, hubUrl }: CardContext, place?: Partial<CardPlace>): Partial<Evidence> {
  const commit = repo.record?.commit ?? null;
  const anchor = place?.line === undefined ? "" : `#L${place.line}`;
  return {
    source: "card",
    url: `${pageOf(hubUrl, repo)}/blob/${commit ?? "main"}/README.md${anchor}`,
    commit,
    path: "README.md",
    ...(place?.line === undefined ? {} : { line: place.line }),
    ...(place?.quote === undefined ? {} : { quote: place.quote }),
  };
}

/** The severity that the policy gives a thing; nothing where it gives none, so that the rule's own holds. */
export function atLevel(level: Level): { severity?: Severity } {
  return level === "off" ? {} : { severity: level };
}

/** Where a repo's owner is asked for something. */
export function discussionUrl({ repo, hubUrl }: CardContext): string {
  return `${pageOf(hubUrl, repo)}/discussions/new`;
}

/** What to do about something that only the owner can write down, with the words to ask for it. */
export function askOwner(context: CardContext, request: string): string {
  return `Find it out before you rely on it, or ask at ${discussionUrl(context)}: “${request}”`;
}

/** The parts of a card that every owner is asked for first. */
const FIRST_ASKED: Readonly<Record<CardKind, string>> = {
  model: "what it is for, what it was trained on, how it was evaluated, and where it fails",
  dataset: "what it holds, where that comes from, what it is for, and what is missing or wrong in it",
};

export function* missingCard(context: CardContext, kind: CardKind): Generator<Complaint> {
  const { repo } = context;
  if (repo.kind !== kind || repo.documentation?.card !== "missing") return;
  const isEmpty = repo.record?.files?.includes("README.md") === true;
  yield {
    message: isEmpty
      ? `${subjectOf(repo)} has a README.md without any text, so nothing is known of ${FIRST_ASKED[kind]}.`
      : `${subjectOf(repo)} has no card, so nothing is known of ${FIRST_ASKED[kind]}.`,
    fix: askOwner(context, `This ${kind} has no card. Could you add one that says ${FIRST_ASKED[kind]}?`),
    evidence: [isEmpty ? cardEvidence(context) : saidByHub(context.hubUrl, repo)],
  };
}

export function* templateOnlyCard(context: CardContext, kind: CardKind): Generator<Complaint> {
  const { repo } = context;
  const { documentation } = repo;
  if (repo.kind !== kind || documentation?.card !== "template-only") return;
  const open = documentation.placeholders.length;
  const howMuch = open === 0 ? "it holds nothing but a title" : `${open} of its places are open`;
  yield {
    message: `The card of ${named(repo)} is a template that nobody has filled in: ${howMuch}.`,
    fix: askOwner(context, `The card of this ${kind} is still the template. Could you fill in ${FIRST_ASKED[kind]}?`),
    evidence:
      documentation.placeholders.length === 0
        ? [cardEvidence(context)]
        : evidenceOf(context, documentation.placeholders),
  };
}

/** Metadata that cannot be read at all, and single values of the wrong kind: two complaints, the second is lighter. */
export function* invalidMetadata(context: CardContext, kind: CardKind): Generator<Complaint> {
  const { repo } = context;
  if (repo.kind !== kind || repo.documentation === null) return;
  const problems = repo.documentation.metadataProblems;
  const unreadable = problems.filter(({ field }) => field === undefined);
  const misread = problems.filter(({ field }) => field !== undefined);
  const listed = (list: typeof problems): string =>
    someOf(list.map(({ line, message }) => `line ${line}: ${message.replace(/\.$/, "")}`));
  const evidence = (list: typeof problems): Partial<Evidence>[] =>
    list.slice(0, MOST_PLACES).map(({ line }) => cardEvidence(context, { line }));
  if (unreadable.length > 0) {
    const [first] = unreadable;
    yield {
      message: `The metadata of ${named(repo)} cannot be relied on: ${lowerFirst(first!.message)}${more(unreadable.length)}`,
      fix: askOwner(
        context,
        `The metadata at the top of README.md cannot be read. ${capitalised(listed(unreadable))}.`,
      ),
      subject: "metadata",
      evidence: evidence(unreadable),
    };
  }
  if (misread.length > 0) {
    yield {
      message: `The metadata of ${named(repo)} holds values that tools read differently: ${someOf(misread.map(({ message }) => message.replace(/\.$/, "")))}.`,
      fix: askOwner(
        context,
        `Some values in the metadata of README.md are of the wrong kind. ${capitalised(listed(misread))}.`,
      ),
      severity: "warning",
      subject: "values",
      evidence: evidence(misread),
    };
  }
}

export function* openPlaces(context: CardContext, kind: CardKind): Generator<Complaint> {
  const documentation = writtenCard(context, kind);
  if (documentation === null || documentation.placeholders.length === 0) return;
  const { placeholders } = documentation;
  const [first] = placeholders;
  const count = placeholders.length === 1 ? "one place" : `${placeholders.length} places`;
  yield {
    message: `The card of ${named(context.repo)} leaves ${count} open, the first at line ${first!.line}: ${quoted(first!.quote)}.`,
    fix: askOwner(
      context,
      `The card still holds placeholders (lines ${someOf(
        placeholders.map(({ line }) => String(line)),
        8,
      )}). Could you fill them in, or take out what does not apply?`,
    ),
    evidence: evidenceOf(context, placeholders),
  };
}

/** `minimum`: what the policy asks for; null where it asks for nothing. */
export function* shortCard(context: CardContext, kind: CardKind, minimum: number | null): Generator<Complaint> {
  const documentation = writtenCard(context, kind);
  if (documentation === null || minimum === null || documentation.words >= minimum) return;
  // Of a card that was cut short it is not known how long it is.
  if (Object.values(documentation.sections).includes("unknown")) return;
  yield {
    message: `The card of ${named(context.repo)} says what it says in ${documentation.words} words, without code, tables and template text; the policy asks for ${minimum}.`,
    fix: askOwner(context, `The card of this ${kind} is very short. Could you say more of ${FIRST_ASKED[kind]}?`),
    evidence: [cardEvidence(context)],
  };
}

const MOST_PLACES = 5;

function evidenceOf(context: CardContext, places: readonly CardPlace[]): Partial<Evidence>[] {
  return places.slice(0, MOST_PLACES).map((place) => cardEvidence(context, place));
}

function more(count: number): string {
  return count === 1 ? "" : ` (and ${count - 1} more)`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
