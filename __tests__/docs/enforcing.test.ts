import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { parseAllDocuments, parse } from "yaml";
import type { Command } from "../../src/commands/command.ts";
import { checkAllowEntry, coversAllowEntry } from "../../src/license/decide.ts";
import * as plugins from "../../src/plugins.ts";
import { readLayer } from "../../src/policy/read.ts";

const PAGE = readFileSync("docs/enforcing.md", "utf8");
const blocks = (language: string): { line: number; text: string }[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm"))].map((match) => ({
    line: PAGE.slice(0, match.index).split("\n").length + 1,
    text: match[1]!,
  }));

// oxlint-disable-next-line no-explicit-any -- what is read is as foreign as it is to GitHub
type Tree = Record<string, any>;
const action = parse(readFileSync("action.yml", "utf8")) as Tree;
const yaml = blocks("yaml").map(({ line, text }) => ({ line, text, value: parse(text) as Tree }));
const workflows = yaml.filter(({ value }) => "jobs" in value);
const policies = yaml.filter(({ value }) => "version" in value);
const steps = workflows.flatMap(({ line, value }) =>
  Object.entries(value["jobs"] as Tree).flatMap(([job, { steps = [] }]) =>
    (steps as Tree[]).map((step) => ({ where: `line ${line}, job ${job}`, step })),
  ),
);

describe("the blocks of docs/enforcing.md", () => {
  it("are all looked at: each is a workflow or a policy, and none has two keys of one name", () => {
    expect(yaml.length).toBeGreaterThan(8);
    expect(workflows.length + policies.length).toBe(yaml.length);
    for (const { text } of yaml)
      expect(parseAllDocuments(text).flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  });

  it.each(policies)("the policy at line $line has no mistake", ({ text }) => {
    const vocabulary = { rules: plugins.rules, checkAllowEntry, coversAllowEntry };
    const { problems } = readLayer({ source: "docs/enforcing.md", ref: null, sha256: "", text }, vocabulary);
    expect(problems).toEqual([]);
  });

  it.each(workflows)(
    "the workflow at line $line has no permission by default, and says why it needs one to write",
    ({ value, text }) => {
      expect(value["permissions"]).toEqual({});
      for (const [id, job] of Object.entries(value["jobs"] as Tree)) {
        expect([id, typeof job.permissions]).toEqual([id, "object"]);
        if (job.uses === undefined)
          for (const [scope, level] of Object.entries(job.permissions as Tree))
            if (level === "write") expect(text).toMatch(new RegExp(`${scope}: write # to `));
      }
      expect(JSON.stringify(value["on"])).not.toContain("pull_request_target");
    },
  );

  it.each(steps.filter(({ step }) => "uses" in step))(
    "$where: $step.uses is pinned, and ours takes what it is given",
    ({ step }) => {
      const [name, ref] = String(step["uses"]).split("@");
      if (name === "model-review/model-review") {
        expect(ref).toBe("v1");
        for (const input of Object.keys(step["with"] ?? {})) expect(Object.keys(action["inputs"])).toContain(input);
        return;
      }
      expect(name).toMatch(/^actions\//);
      expect(ref).toMatch(/^[0-9a-f]{40}$/);
      expect(PAGE).toMatch(new RegExp(`${ref} # v\\d+\\.\\d+\\.\\d+`));
      // The same action is the same commit as in this project's own workflows.
      const own = readdirSync(".github/workflows").map((file) => readFileSync(`.github/workflows/${file}`, "utf8"));
      for (const [, other] of own.join("\n").matchAll(new RegExp(`${name}@(\\S+)`, "g"))) expect(ref).toBe(other);
    },
  );

  it("keep secrets and what others wrote out of scripts: they come by the environment", () => {
    const scripts = steps.flatMap(({ step }) => ("run" in step ? [String(step["run"])] : []));
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(script).not.toContain("${{");
  });

  it("have a ruleset that names the workflow that stands above it", () => {
    const [ruleset, ...more] = blocks("json").map(({ text }) => JSON.parse(text));
    expect(more).toEqual([]);
    const [{ path }] = ruleset.rules[0].parameters.workflows;
    expect(PAGE).toContain(`# acme/policies: ${path}`);
    const required = workflows.find(({ text }) => text.startsWith(`# acme/policies: ${path}`))!;
    expect(required.value["on"]).toEqual(["pull_request", "merge_group"]);
  });
});

describe("the command lines of docs/enforcing.md", () => {
  const scripts = [...blocks("sh").map(({ text }) => text), ...steps.map(({ step }) => String(step["run"] ?? ""))];
  const calls = scripts.flatMap((script) =>
    script.split("\n").flatMap((line) => {
      const call = /(?:^|\s)(?:model-review|node \S+\/dist\/cli\.js) ([a-z].*)$/.exec(line.replace(/\s+#.*$/, ""));
      return call === null ? [] : [{ call: call[1]! }];
    }),
  );

  it("are found in prose too", () => {
    expect(calls.length).toBeGreaterThanOrEqual(10);
    const inProse = [...PAGE.matchAll(/`model-review ([a-z]+[^`]*)`/g)].map(([, call]) => call!);
    expect(inProse).toEqual(["baseline", "fleet run --record"]);
  });

  it.each(calls)("$call", async ({ call }) => {
    const [name, ...words] = call.split(/\s+/);
    const { default: command } = (await import(`../../src/commands/${name}.ts`)) as { default: Command };
    const usage = command.usage.join("\n");
    for (const word of words.filter((one) => one.startsWith("--")))
      expect(usage).toMatch(new RegExp(`${word.split("=")[0]}(?![\\w-])`));
    if (name === "fleet") expect(usage).toContain(`fleet ${words[0]}`);
  });

  it("say options of fleet that exist, wherever they stand", () => {
    const fleet = readFileSync("src/commands/fleet.ts", "utf8");
    const part = PAGE.slice(PAGE.indexOf("## All repositories at once"), PAGE.indexOf("### On several machines"));
    for (const [, option] of part.matchAll(/`(--[a-z-]+)/g)) expect(fleet).toContain(option);
  });
});
