/**
 * Measures the card reader against labels made by reading: `node benchmarks/documentation/run.ts FOLDER [--split tune] [--errors]`.
 * FOLDER holds the card texts under the file names of labels.jsonl; the texts are not part of this repository.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCard } from "../../src/documentation/card.ts";
import { SECTIONS, type Documentation, type Section, type SectionState } from "../../src/domain/resolution.ts";

interface Label {
  file: string;
  kind: "model" | "dataset";
  sha256: string;
  split: "tune" | "held-back";
  card: Documentation["card"];
  generatedBy: string | null;
  language: string;
  placeholders: number;
  copiedFromBase: boolean;
  sections: Record<Section, Exclude<SectionState, "unknown">>;
}

interface Judged {
  label: Label;
  read: Documentation;
}

/** Right answers, answers given, answers wanted. */
interface Score {
  right: number;
  given: number;
  wanted: number;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node benchmarks/documentation/run.ts FOLDER [--errors]");
  process.exit(2);
}
const showsErrors = process.argv.includes("--errors");
const onlySplit = process.argv.includes("--split") ? process.argv[process.argv.indexOf("--split") + 1] : undefined;
const labels = readFileSync(new URL("labels.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Label)
  .filter(({ split }) => onlySplit === undefined || split === onlySplit);

const judged: Judged[] = [];
let absent = 0;
let milliseconds = 0;
for (const label of labels) {
  const path = join(folder, label.file);
  if (!existsSync(path)) {
    absent++;
    continue;
  }
  const bytes = readFileSync(path);
  if (createHash("sha256").update(bytes).digest("hex") !== label.sha256) {
    console.error(`${label.file} is not the text that was labelled`);
    absent++;
    continue;
  }
  const start = performance.now();
  const read = readCard(bytes.toString("utf8"), { kind: label.kind, id: label.file });
  milliseconds += performance.now() - start;
  judged.push({ label, read });
}

for (const split of ["tune", "held-back"] as const) {
  const cards = judged.filter(({ label }) => label.split === split);
  if (cards.length === 0) continue;
  console.log(`\n${split}: ${cards.length} cards`);
  const isSection = (state: SectionState): boolean => state === "section";
  const isDocumented = (state: SectionState): boolean => state === "section" || state === "mentioned";
  const isPlaceholder = (state: SectionState): boolean => state === "placeholder";
  console.log("                      section P / R    documented P / R   placeholder P / R   unknown");
  // Single sections of the held-back part stay unread: tuning on them would make the totals worthless.
  for (const section of split === "tune" ? [...SECTIONS, null] : [null]) {
    const of = (test: (state: SectionState) => boolean): string => ratio(score(cards, section, test));
    const unknown = cards.reduce(
      (sum, { read }) => sum + pick(section).filter((name) => read.sections[name] === "unknown").length,
      0,
    );
    console.log(
      `${(section ?? "all").padEnd(20)} ${of(isSection).padEnd(18)} ${of(isDocumented).padEnd(18)} ${of(isPlaceholder).padEnd(18)} ${unknown}`,
    );
  }
  const cardScore = (card: Documentation["card"]): string =>
    ratio(
      tally(
        cards,
        ({ label }) => label.card === card,
        ({ read }) => read.card === card,
      ),
    );
  console.log(`card missing ${cardScore("missing")} · template-only ${cardScore("template-only")}`);
  const generated = tally(
    cards,
    ({ label }) => label.generatedBy !== null,
    ({ label, read }) =>
      read.generatedBy !== null && (label.generatedBy === read.generatedBy || label.generatedBy === null),
  );
  const quoting = tally(
    cards,
    ({ label }) => label.copiedFromBase,
    ({ read }) => read.quotesBase !== undefined,
  );
  console.log(
    `generator ${ratio(generated)} · quotes its base ${ratio(quoting)} · placeholder counts equal in ${cards.filter(({ label, read }) => label.placeholders === read.placeholders.length).length}`,
  );
}
console.log(
  `\n${judged.length} cards in ${milliseconds.toFixed(0)} ms, ${(milliseconds / judged.length).toFixed(2)} ms each; ${absent} without text`,
);

if (showsErrors) {
  for (const { label, read } of judged.filter(({ label }) => label.split === "tune")) {
    const wrong = SECTIONS.filter((section) => label.sections[section] !== read.sections[section]);
    const notes = wrong.map(
      (section) =>
        `${section}: ${label.sections[section]} read as ${read.sections[section]}${read.places[section] === undefined ? "" : ` @${read.places[section].line} ${JSON.stringify(read.places[section].quote.slice(0, 100))}`}`,
    );
    if (label.card !== read.card) notes.push(`card: ${label.card} read as ${read.card} (${read.words} words)`);
    if (label.generatedBy !== read.generatedBy)
      notes.push(`generator: ${label.generatedBy} read as ${read.generatedBy}`);
    if (label.placeholders !== read.placeholders.length)
      notes.push(
        `placeholders: ${label.placeholders} read as ${read.placeholders.length}: ${read.placeholders
          .slice(0, 6)
          .map(({ line, quote }) => `@${line} ${quote.slice(0, 40)}`)
          .join(" | ")}`,
      );
    if (notes.length > 0)
      console.log(`\n${label.file} (${label.language})\n${notes.map((note) => `  ${note}`).join("\n")}`);
  }
}

function pick(section: Section | null): readonly Section[] {
  return section === null ? SECTIONS : [section];
}

function score(cards: readonly Judged[], section: Section | null, test: (state: SectionState) => boolean): Score {
  const total: Score = { right: 0, given: 0, wanted: 0 };
  for (const name of pick(section)) {
    const part = tally(
      cards,
      ({ label }) => test(label.sections[name]),
      ({ read }) => test(read.sections[name]),
    );
    total.right += part.right;
    total.given += part.given;
    total.wanted += part.wanted;
  }
  return total;
}

function tally(cards: readonly Judged[], wanted: (card: Judged) => boolean, given: (card: Judged) => boolean): Score {
  return {
    right: cards.filter((card) => wanted(card) && given(card)).length,
    given: cards.filter(given).length,
    wanted: cards.filter(wanted).length,
  };
}

function ratio({ right, given, wanted }: Score): string {
  const percent = (of: number): string => (of === 0 ? "–" : `${((100 * right) / of).toFixed(1)}`);
  return `${percent(given)} / ${percent(wanted)} (${wanted})`;
}
