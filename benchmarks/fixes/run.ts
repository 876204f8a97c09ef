/**
 * Changes real lines of public repositories and holds each change against the scanner and the language's own tool:
 *
 *   node benchmarks/fixes/run.ts [--pins 20] [--tries 60] [--write] [--show READER|all] FOLDER…
 *
 * A folder is a checkout named `owner__name`, with its commit in `owner__name.commit` beside it or in its `.git`. Of every reader
 * lines are tried until `--pins` of them could be pinned, `--tries` at most. Each is pinned to a made-up commit, given another name,
 * and replaced by a successor of another owner, every change alone. Nothing is written to the folders. `--write` puts the table
 * into README.md and where the lines stand, without the lines, into facts.jsonl.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BlindSpot, Reference } from "../../src/domain/reference.ts";
import type { Change } from "../../src/fix/changes.ts";
import { unifiedDiff } from "../../src/fix/diff.ts";
import { applyEdits } from "../../src/fix/edit.ts";
import { editsOf, planFile } from "../../src/fix/fix.ts";
import * as plugins from "../../src/plugins.ts";
import { linesOf, scanText, type Line } from "./lines.ts";
import { parseAll, PARSERS } from "./parsers.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const KINDS = ["pin", "rename", "successor"] as const;

const { values, positionals } = parseArgs({
  options: {
    pins: { type: "string", default: "20" },
    tries: { type: "string", default: "60" },
    write: { type: "boolean", default: false },
    show: { type: "string" },
  },
  allowPositionals: true,
});

/** What became of one change of one line. */
interface Try {
  line: Line;
  what: (typeof KINDS)[number];
  outcome: "fixed" | "refused" | "wrong";
  reason: string | null;
  /** The file as it would be; null where it is left alone. */
  changed: string | null;
  parsed: "yes" | "no longer" | null;
}

const tries: Try[] = [];
for (const [reader, lines] of linesOf(positionals)) {
  let pinned = 0;
  for (const line of lines.slice(0, Number(values.tries))) {
    for (const what of KINDS) {
      const made = attempt(line, what);
      if (what === "pin" && made.outcome === "fixed") pinned++;
      tries.push(made);
      if (values.show === reader || values.show === "all") show(made);
    }
    if (pinned === Number(values.pins)) break;
  }
}
parseTries();

const table = tableOf();
console.log(table);
for (const { line, what, outcome, parsed, reason } of tries) {
  if (outcome !== "wrong" && parsed !== "no longer") continue;
  console.log(
    `${outcome}${parsed === "no longer" ? ", no longer parsed" : ""}: ${what} ${line.repository}/${line.path}:${line.reference.line} ${line.reference.id} ${reason ?? ""}`,
  );
  process.exitCode = 1;
}
if (values.write) {
  const readme = new URL("README.md", import.meta.url);
  const text = readFileSync(readme, "utf8");
  const [start, end] = ["<!-- table -->\n", "<!-- end of table -->"];
  const before = text.slice(0, text.indexOf(start) + start.length);
  writeFileSync(readme, `${before}\n${table}\n${text.slice(text.indexOf(end))}`);
  const facts = tries.map(({ line: { reader, repository, commit, path, reference }, what, outcome, reason, parsed }) =>
    JSON.stringify({
      reader,
      repository,
      commit,
      path,
      line: reference.line,
      id: reference.id,
      what,
      outcome,
      reason,
      parsed,
    }),
  );
  writeFileSync(new URL("facts.jsonl", import.meta.url), `${facts.join("\n")}\n`);
}

function attempt(line: Line, what: Try["what"]): Try {
  const { path, text, reference } = line;
  const change = changeOf(reference, what);
  const plan = planFile(path, text, [change], (file, content) => scanText(file, content).references);
  const [left] = plan.left;
  if (left !== undefined)
    return { line, what, outcome: "refused", reason: inGeneral(left.why), changed: null, parsed: null };
  const changed = applyEdits(text, editsOf(plan));
  const problem = problemOf(line, change, changed);
  return { line, what, outcome: problem === null ? "fixed" : "wrong", reason: problem, changed, parsed: null };
}

function changeOf(reference: Reference, what: Try["what"]): Change {
  if (what === "pin") return { rules: ["revision-not-pinned"], reference, what: "pin", commit: COMMIT };
  const name = reference.id.split("/").at(-1)!;
  if (what === "successor") return { rules: ["repo-superseded"], reference, what: "rename", id: `tiiuae/${name}-v2` };
  const id = reference.id.includes("/") ? `${reference.id}-next` : `tiiuae/${name}`;
  return { rules: ["repo-renamed"], reference, what: "rename", id };
}

/** Whether the scanner finds the intended reference, everything else as it was, and nothing more; counted apart from `planFile`. */
function problemOf({ path, text, reference }: Line, change: Change, changed: string): string | null {
  const before = scanText(path, text);
  const after = scanText(path, changed);
  const intended = {
    ...reference,
    ...(change.what === "pin" ? { revision: COMMIT } : change.what === "rename" ? { id: change.id } : {}),
  };
  const expected = before.references.map(signOf);
  expected.splice(expected.indexOf(signOf(reference)), 1);
  // What tells the changed one may be another witness: a name with its owner is known otherwise than without.
  const at = after.references.findIndex(
    ({ kind, id, revision, usage, line }) =>
      kind === intended.kind &&
      id === intended.id &&
      revision === intended.revision &&
      usage === intended.usage &&
      line === intended.line,
  );
  const found = after.references.filter((_, index) => index !== at).map(signOf);
  if (at === -1 || expected.sort().join("\n") !== found.sort().join("\n"))
    return "the references are not those that were intended";
  const spots = (all: readonly BlindSpot[]): string =>
    all
      .map(({ reason, detector }) => `${reason} ${detector}`)
      .sort()
      .join("\n");
  if (spots(before.blindSpots) !== spots(after.blindSpots)) return "there are other blind spots";
  return after.tokens.length === before.tokens.length ? null : "there are other tokens";
}

function signOf({ kind, id, revision, usage, library, detector }: Reference): string {
  return JSON.stringify([kind, id, revision, usage, library, detector]);
}

/** A file that its tool could not read before proves nothing. */
function parseTries(): void {
  const made = tries.filter(({ changed }) => changed !== null);
  const sample = ({ line: { reader, path } }: Try, text: string): { reader: string; path: string; text: string } => ({
    reader,
    path,
    text,
  });
  const before = new Map(made.map((one) => [one.line.text, sample(one, one.line.text)]));
  const reads = new Map([...before.keys()].map((text, index) => [text, index]));
  const old = parseAll([...before.values()]);
  const now = parseAll(made.map((one) => sample(one, one.changed!)));
  made.forEach((one, index) => {
    if (old[reads.get(one.line.text)!] === true) one.parsed = now[index] === true ? "yes" : "no longer";
  });
}

function tableOf(): string {
  const count = (of: readonly Try[], what: Try["what"], outcome: Try["outcome"]): number =>
    of.filter((one) => one.what === what && one.outcome === outcome).length;
  const rows = [...plugins.documents].map(({ id }) => {
    const of = tries.filter(({ line }) => line.reader === id);
    const repositories = new Set(of.map(({ line }) => line.repository)).size;
    const parsed = of.filter((one) => one.parsed === "yes").length;
    const lost = of.filter((one) => one.parsed === "no longer").length;
    const cells = [id, of.length / KINDS.length, repositories, ...KINDS.map((what) => count(of, what, "fixed"))];
    const wrong = of.filter(({ outcome }) => outcome === "wrong").length;
    const parser = PARSERS[id];
    return `| ${[...cells, wrong, parser === undefined ? "" : `${parser}: ${parsed}`, parser === undefined ? "" : lost].join(" | ")} |`;
  });
  return [
    "| Reader | Lines tried | Repositories | Pinned | Renamed | Replaced | Wrong | Changed files parsed by | No longer parsed |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: |",
    ...rows,
    "",
    "Left alone:",
    "",
    "| Reader | Change | Lines | Reason |",
    "| --- | --- | ---: | --- |",
    ...reasons(),
    "",
  ].join("\n");
}

function reasons(): string[] {
  const refused = tries.filter(({ outcome }) => outcome === "refused");
  const groups = Map.groupBy(refused, ({ line, what, reason }) =>
    [line.reader, what === "pin" ? "pin" : "name", reason].join(" | "),
  );
  return [...groups]
    .map(([key, of]) => ({ key, lines: new Set(of.map(({ line }) => line)).size }))
    .sort((a, b) => {
      const [one, other] = [a, b].map(({ key }) => key.split(" | ").slice(0, 2).join()) as [string, string];
      return one < other ? -1 : one > other ? 1 : b.lines - a.lines || (a.key < b.key ? -1 : 1);
    })
    .map(({ key, lines }) => {
      const [reader, what, reason] = key.split(" | ");
      return `| ${reader} | ${what} | ${lines} | ${reason} |`;
    });
}

/** A reason without what it says of the one line. */
function inGeneral(why: string): string {
  return why
    .replace(/`[^`]*`/g, "`…`")
    .replace(/line \d+/g, "line …")
    .replace(/\b[\w.-]+\/[\w./-]+/g, "…");
}

function show({ line, what, outcome, reason, changed }: Try): void {
  const { repository, path, reference, text } = line;
  console.log(`${what} ${outcome} ${repository}/${path}:${reference.line} ${reference.id} ${reason ?? ""}`);
  if (changed !== null)
    console.log(
      unifiedDiff(path, text, [{ start: 0, end: text.length, text: changed }])
        .split("\n")
        .filter((one) => /^[+-](?![+-])/.test(one))
        .join("\n"),
    );
  else console.log(`    ${text.split("\n")[reference.line - 1]?.trim().slice(0, 200)}`);
}
