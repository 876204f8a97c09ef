/** Compares what a scanner found with what was labelled by reading. */

export interface Label {
  path: string;
  line: number;
  kind: string;
  id: string;
  revision: string | null;
  usage: "use" | "output" | "mention";
  form: string;
  /** Labelled so where two readers might disagree: counts neither way. */
  doubtful?: boolean;
}

export interface LabelFile {
  repository: string;
  commit: string;
  /** Repositories that the scanner may be tuned on, and those that it may not. */
  split: "tune" | "held-back";
  /** Every file that was read; a place in any other file counts neither way. */
  files: string[];
  labels: Label[];
}

/** A reference as a scanner reports it. */
export interface Found {
  path: string;
  line: number;
  kind: string;
  id: string;
  revision: string | null;
  usage: string;
  confidence: string;
  detector: string;
  written: string;
}

export interface Score {
  labelled: number;
  /** Uses that were reported, right or wrong. */
  found: number;
  right: number;
  mentions: number;
  mentionsAsUse: number;
  /** Right uses, and those whose revision is right as well. */
  revisions: number;
  revisionsRight: number;
}

/** One single result worth reading. */
export interface Case {
  what: "miss" | "false" | "mention" | "revision";
  path: string;
  line: number;
  kind: string;
  id: string;
  detail: string;
}

export interface Comparison {
  score: Score;
  cases: Case[];
  /** Labelled and found uses by form. */
  forms: Map<string, { labelled: number; right: number }>;
}

/** A reference is right where path, line, kind and id are those of a labelled use. */
export function compare(labels: LabelFile, found: readonly Found[]): Comparison {
  const wanted = new Set(labels.files);
  const byPlace = Map.groupBy(labels.labels, placeOf);
  const uses = new Map<string, Found>();
  for (const reference of found)
    if (reference.usage === "use" && wanted.has(reference.path)) uses.set(placeOf(reference), reference);

  const score: Score = {
    labelled: 0,
    found: 0,
    right: 0,
    mentions: 0,
    mentionsAsUse: 0,
    revisions: 0,
    revisionsRight: 0,
  };
  const cases: Case[] = [];
  const forms = new Map<string, { labelled: number; right: number }>();
  const tell = (what: Case["what"], { path, line, kind, id }: Label | Found, detail: string) =>
    cases.push({ what, path, line, kind, id, detail });

  for (const [place, group] of byPlace) {
    if (group.some(({ doubtful }) => doubtful === true)) continue;
    const use = group.find(({ usage }) => usage === "use");
    const hit = uses.get(place);
    if (use === undefined) {
      if (!group.some(({ usage }) => usage === "mention")) continue;
      score.mentions++;
      if (hit === undefined) continue;
      score.mentionsAsUse++;
      tell("mention", hit, hit.detector);
      continue;
    }
    const form = forms.get(use.form) ?? { labelled: 0, right: 0 };
    forms.set(use.form, form);
    form.labelled++;
    score.labelled++;
    if (hit === undefined) {
      tell("miss", use, use.form);
      continue;
    }
    form.right++;
    score.right++;
    score.revisions++;
    if ((hit.revision ?? null) === (use.revision ?? null)) score.revisionsRight++;
    else tell("revision", use, `labelled ${use.revision}, found ${hit.revision}`);
  }
  for (const [place, reference] of uses) {
    const group = byPlace.get(place) ?? [];
    if (group.some(({ doubtful }) => doubtful === true)) continue;
    score.found++;
    if (!group.some(({ usage }) => usage === "use")) {
      tell(
        "false",
        reference,
        `${reference.detector} ${reference.confidence} ${reference.written.slice(0, 80)}${group.length > 0 ? ` (labelled ${group[0]!.usage})` : ""}`,
      );
    }
  }
  return { score, cases, forms };
}

/** Distinct ids of the labelled files, whatever the lines: used ones that were found, and found ones that are used. */
export function compareIds(
  { files, labels }: LabelFile,
  found: readonly Found[],
): Pick<Score, "labelled" | "found" | "right"> {
  const wanted = new Set(files);
  const nameOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;
  const used = new Set(labels.filter(({ usage, doubtful }) => usage === "use" && doubtful !== true).map(nameOf));
  const doubtful = new Set(labels.filter((label) => label.doubtful === true).map(nameOf));
  const seen = new Set(found.filter(({ usage, path }) => usage === "use" && wanted.has(path)).map(nameOf));
  const judged = [...seen].filter((name) => used.has(name) || !doubtful.has(name));
  return { labelled: used.size, found: judged.length, right: judged.filter((name) => used.has(name)).length };
}

function placeOf({ path, line, kind, id }: { path: string; line: number; kind: string; id: string }): string {
  return `${path}\0${line}\0${kind}\0${id}`;
}
