import type { Rule } from "../check/rule.ts";
import { UsageError } from "../domain/usage-error.ts";
import { rules } from "../plugins.ts";
import { defineCommand, Options } from "./command.ts";
import { meant } from "./help.ts";

export default defineCommand({
  id: "rules",
  summary: "tells what a rule means and what to do about it",
  usage: ["rules [ID]"],
  async run({ args, stdout }) {
    const [id] = new Options(args, {}).positionals;
    if (id === undefined) {
      const width = Math.max(...rules.map((rule) => rule.id.length));
      for (const rule of rules) stdout.write(`${rule.id.padEnd(width)}  ${levelOf(rule).padEnd(7)}  ${rule.title}\n`);
      return 0;
    }
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      const near = meant(
        id,
        rules.map((known) => known.id),
      );
      throw new UsageError(`there is no rule ${JSON.stringify(id)}${near || "; model-review rules lists them"}`);
    }
    stdout.write(describe(rule));
    return 0;
  },
});

function exampleOf({ example, fix }: Rule): string[] {
  if (example === undefined) return [];
  const todo = (example.fix ?? fix).replace(/\n(?=.)/g, "\n    ");
  return ["", `Says: ${example.says}`, `  → ${todo}`, "", `Stays silent ${example.silent.join("; ")}.`];
}

function levelOf(rule: Rule): string {
  return rule.off === true ? "off" : rule.severity;
}

function describe(rule: Rule): string {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `  ${name} (default ${JSON.stringify(option.default)}): ${option.description}`,
  );
  const standards = rule.standards ?? [];
  return [
    `${rule.id}: ${rule.title}`,
    `Default: ${levelOf(rule)}, since ${rule.since}`,
    "",
    `Why: ${rule.why}`,
    "",
    `Fix: ${rule.fix}`,
    ...exampleOf(rule),
    ...(options.length === 0 ? [] : ["", "Options:", ...options]),
    ...(standards.length === 0 ? [] : ["", `Standards: ${standards.join("; ")}`]),
    "",
  ].join("\n");
}
