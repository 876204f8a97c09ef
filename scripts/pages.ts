/** Reference pages rendered from the metadata of the plug-ins, of the policy's description and of action.yml. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Library } from "../src/scan/library.ts";
import type { Rule } from "../src/check/rule.ts";
import { BLOCK, LOCK } from "../src/lock/shape.ts";

export interface Pages {
  /** Text by path. */
  files: Map<string, string>;
  /** Folders that hold generated files only. */
  folders: string[];
}

export async function renderPages(): Promise<Pages> {
  const plugins = await import("../src/plugins.ts");
  const files = new Map<string, string>();
  for (const rule of plugins.rules) files.set(`docs/rules/${rule.id}.md`, rulePage(rule));
  files.set("docs/rules/README.md", ruleIndex(plugins.rules));
  files.set("docs/libraries.md", libraryPage(plugins.libraries));
  const { renderStandardsPage } = await import("./pages-standards.ts");
  files.set("docs/standards.md", renderStandardsPage(plugins.rules));
  const { renderLicensesPage } = await import("./pages-licenses.ts");
  files.set("docs/licenses.md", renderLicensesPage());
  const { renewPolicyPage } = await import("../src/policy/reference-page.ts");
  const { policyJsonSchema } = await import("../src/policy/json-schema.ts");
  files.set("docs/policy.md", renewPolicyPage(readFileSync("docs/policy.md", "utf8")));
  files.set("docs/policy.schema.json", `${JSON.stringify(policyJsonSchema(plugins.rules), null, 2)}\n`);
  const { jsonSchemaOf } = await import("../src/policy/json-schema.ts");
  files.set("docs/lock.schema.json", `${JSON.stringify(jsonSchemaOf(LOCK, LOCK_ABOUT), null, 2)}\n`);
  files.set("docs/lock.md", renewBetween(readFileSync("docs/lock.md", "utf8"), "block", lockTable()));
  files.set(
    "README.md",
    renewBetween(readFileSync("README.md", "utf8"), "inputs", inputsTable(readFileSync("action.yml", "utf8"))),
  );
  return { files, folders: ["docs/rules"] };
}

const LOCK_ABOUT = {
  title: "model-review lock",
  description:
    "What stood behind each model, dataset and Space of a repository when it was accepted. Written by a command.",
};

function lockTable(): string {
  const rows = Object.entries(BLOCK.keys).map(([name, { about }]) => `| \`${name}\` | ${about} |`);
  return ["| Key | |", "| --- | --- |", ...rows].join("\n");
}

/** The text with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced. */
function renewBetween(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`there is no place for ${name}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

interface ActionFile {
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
}

function inputsTable(action: string): string {
  const { inputs, outputs } = parse(action) as ActionFile;
  const rows = (entries: ActionFile["inputs"]) =>
    Object.entries(entries).map(([name, { description }]) => `| \`${name}\` | ${description.trim()} |`);
  return ["| Input | |", "| --- | --- |", ...rows(inputs), "", "| Output | |", "| --- | --- |", ...rows(outputs)].join(
    "\n",
  );
}

function rulePage(rule: Rule): string {
  const options = Object.entries(rule.options ?? {});
  return [
    `# ${rule.id}`,
    "",
    `${rule.title}. Default: **${rule.off === true ? "off" : rule.severity}**, since ${rule.since}.`,
    "",
    "## Why",
    "",
    rule.why,
    "",
    "## What to do",
    "",
    rule.fix,
    "",
    ...exampleOf(rule),
    ...(options.length === 0
      ? []
      : [
          "## Options",
          "",
          "| option | default | meaning |",
          "| --- | --- | --- |",
          ...options.map(
            ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
          ),
          "",
        ]),
    "## In the policy",
    "",
    "```yaml",
    "version: 1",
    `rules: { ${rule.id}: ${rule.off === true ? "warning" : "off"} }`,
    "```",
    "",
    ...((rule.standards ?? []).length === 0
      ? []
      : ["## Standards", "", ...(rule.standards ?? []).map((item) => `- ${item}`), ""]),
  ].join("\n");
}

function exampleOf({ example, fix }: Rule): string[] {
  if (example === undefined) return [];
  const [first, ...more] = (example.fix ?? fix).split("\n");
  const paste = more.join("\n").trimEnd();
  return [
    "## Example",
    "",
    `> ${example.says}`,
    ">",
    `> **Fix:** ${first}`,
    ...(paste === "" ? [] : [">", "> ```yaml", ...paste.split("\n").map((line) => `> ${line}`), "> ```"]),
    "",
    `It stays silent ${example.silent.join("; ")}.`,
    "",
  ];
}

function ruleIndex(rules: readonly Rule[]): string {
  return [
    "# Rules",
    "",
    "Ids are public and never change their meaning.",
    "",
    "| rule | default | what it says |",
    "| --- | --- | --- |",
    ...rules.map(
      (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.off === true ? "off" : rule.severity} | ${rule.title} |`,
    ),
    "",
  ].join("\n");
}

function libraryPage(libraries: readonly Library[]): string {
  const count = (library: Library): string =>
    [
      [library.calls?.flatMap((form) => form.names).length ?? 0, "calls"],
      [library.commands?.flatMap((form) => form.names).length ?? 0, "commands"],
      [library.configs?.flatMap((form) => form.keys).length ?? 0, "keys"],
      [library.variables?.length ?? 0, "variables"],
      [library.uris?.length ?? 0, "URI schemes"],
    ]
      .filter(([number]) => number !== 0)
      .map(([number, word]) => `${number} ${word}`)
      .join(", ");
  return [
    "# Libraries, tools and schemas",
    "",
    `What model-review knows by name: ${libraries.length} entries. Anything else is found by the names and shapes around an id.`,
    "",
    ...libraries.flatMap((library) => [
      `## ${library.title}`,
      "",
      `\`${library.id}\` · ${count(library)} · [documentation](${library.docs})`,
      "",
      ...library.examples
        .slice(0, 3)
        .flatMap((example) => [
          `\`${example.file}\` finds ${example.finds === "blind" ? "a blind spot" : example.finds.length === 0 ? "nothing" : example.finds.map((id) => `\`${id}\``).join(", ")}`,
          "",
          "````text",
          example.code,
          "````",
          "",
        ]),
    ]),
  ].join("\n");
}
