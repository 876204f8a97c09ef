import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { checkAllowEntry, coversAllowEntry } from "../../src/license/decide.ts";
import * as plugins from "../../src/plugins.ts";
import { policyJsonSchema } from "../../src/policy/json-schema.ts";
import { readLayer } from "../../src/policy/read.ts";

/** Every page that a stranger may copy from. */
function pages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pages(path) : entry.name.endsWith(".md") ? [path] : [];
  });
}

interface Example {
  /** Page and line of the fence. */
  at: string;
  text: string;
}

function examplesIn(path: string): Example[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^([ ]*)```ya?ml\n([^]*?)^\1```$/gm)].map((match) => ({
    at: `${path}:${text.slice(0, match.index).split("\n").length}`,
    text: match[2]!.replaceAll(new RegExp(`^${match[1]!}`, "gm"), ""),
  }));
}

const examples = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...pages("docs")].flatMap(examplesIn);
const isWorkflow = ({ text }: Example): boolean => /^(?:on|jobs|steps):/m.test(text);
const isLock = ({ text }: Example): boolean => /^repos:/m.test(text);
const isPolicy = (example: Example): boolean =>
  !isWorkflow(example) &&
  !isLock(example) &&
  (example.at.startsWith("docs/policy.md") || /^version: 1$/m.test(example.text));
const policies = examples.filter(isPolicy);
const workflows = examples.filter(isWorkflow);
const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(policyJsonSchema(plugins.rules));

describe("examples in the documentation", () => {
  it("are there, and more than one of each kind", () => {
    expect(policies.length).toBeGreaterThan(plugins.rules.length);
    expect(workflows.length).toBeGreaterThan(1);
  });

  it.each(policies.map((example) => [example.at, example.text] as const))("%s is a policy", (source, text) => {
    const vocabulary = { rules: plugins.rules, checkAllowEntry, coversAllowEntry };
    expect(readLayer({ source, ref: null, sha256: "", text }, vocabulary).problems).toEqual([]);
    isValid(parse(text));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it.each(workflows.map((example) => [example.at, example.text] as const))(
    "%s gives the action inputs that it has",
    (_, text) => {
      const { inputs } = parse(readFileSync("action.yml", "utf8")) as { inputs: Record<string, unknown> };
      const steps = stepsIn(parse(text));
      for (const { with: given = {} } of steps)
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    },
  );
});

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

/** Steps that use this action, wherever they stand. */
function stepsIn(value: unknown): Step[] {
  if (typeof value !== "object" || value === null) return [];
  const step = value as Step;
  const own = typeof step.uses === "string" && /^(?:model-review\/model-review@|\.\/?$)/.test(step.uses) ? [step] : [];
  return [...own, ...Object.values(value).flatMap(stepsIn)];
}
