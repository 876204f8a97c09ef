import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { WORKFLOW } from "../../src/init/workflow.ts";
import type { ReportV1 } from "../../src/render/report-v1.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";
import { startHub, type HubStandIn } from "../stand-ins/hub.ts";
import { runShipped, type Ran } from "../stand-ins/run.ts";

const POLICY = ".github/model-policy.yml";
const FLOW = ".github/workflows/model-review.yml";

let hub: HubStandIn;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());
const folders: TemporaryFolder[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

function tree(files: Record<string, string>): TemporaryFolder {
  const folder = new TemporaryFolder().write(files);
  folders.push(folder);
  return folder;
}

const loading = (...ids: string[]): string =>
  `from transformers import AutoModel\n${ids.map((id) => `AutoModel.from_pretrained("${id}")\n`).join("")}`;

const run = (command: "init" | "check", { root }: TemporaryFolder, ...args: string[]): Promise<Ran> =>
  runShipped("cli.js", [command, root, "--hub-url", hub.url, ...args]);
const policyOf = ({ root }: TemporaryFolder): string => readFileSync(join(root, POLICY), "utf8");

interface Written {
  licenses: { allow: string[] };
  exceptions?: { rule: string; repo?: string; reason: string; until: string }[];
}
const read = (folder: TemporaryFolder): Written => parse(policyOf(folder)) as Written;

async function errors(folder: TemporaryFolder): Promise<{ code: number | null; active: string[] }> {
  const { code, stdout } = await run("check", folder, "--format", "json");
  const { findings } = JSON.parse(stdout) as ReportV1;
  const active = findings.filter(({ severity, state }) => severity === "error" && state === "active");
  return { code, active: active.map(({ rule, repo, location }) => `${rule} ${repo?.id} ${location?.path}`) };
}

const schema = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(schema);
const isPolicy = schema.compile(JSON.parse(readFileSync("docs/policy.schema.json", "utf8")) as object);

/** Repositories of several kinds: what of theirs is allowed, and what is accepted for a while. */
const REPOSITORIES: readonly [
  name: string,
  files: Record<string, string>,
  allowed: readonly string[],
  accepted: readonly string[],
][] = [
  [
    "of permissive models",
    { "a.py": loading("BAAI/bge-m3", "google/flan-t5-large", "FacebookAI/roberta-base") },
    ["MIT", "Apache-2.0"],
    [],
  ],
  [
    "of a model with a vendor's terms, and one that is labelled otherwise than its base",
    { "a.py": loading("meta-llama/Llama-3.1-8B-Instruct", "fluently-lm/Llama-TI-8B") },
    ["Apache-2.0", "llama3.1"],
    ["base-model-license-conflict fluently-lm/Llama-TI-8B"],
  ],
  [
    "of models that are not for commercial use or have no license",
    { "lab/a.py": loading("BramVanroy/GEITje-7B-ultra", "openai/clip-vit-base-patch32", "BAAI/bge-m3") },
    ["MIT"],
    ["license-missing openai/clip-vit-base-patch32", "license-not-allowed BramVanroy/GEITje-7B-ultra"],
  ],
  [
    "of nothing that may be allowed",
    { "a.yml": "model_name_or_path: CohereForAI/c4ai-command-r-plus\noutput_dir: x\n" },
    ["category:public-domain", "category:permissive"],
    ["license-not-allowed CohereForAI/c4ai-command-r-plus"],
  ],
  ["without any model", { "a.py": "print(1)\n" }, ["category:public-domain", "category:permissive"], []],
];

describe("model-review init", () => {
  it.each(REPOSITORIES)(
    "in a repository %s writes a policy that passes today and fails on a newly added bad model",
    async (_, files, allowed, accepted) => {
      const folder = tree(files);
      const ran = await run("init", folder);
      expect(ran.stderr).toBe("");
      expect(ran.code).toBe(0);
      const written = read(folder);
      expect(written.licenses.allow).toEqual(allowed);
      expect((written.exceptions ?? []).map(({ rule, repo }) => `${rule} ${repo}`)).toEqual(accepted);
      const soon = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
      for (const { until, reason } of written.exceptions ?? []) {
        expect(until).toBe(soon);
        expect(reason.length).toBeGreaterThan(20);
      }
      expect(isPolicy(written)).toBe(true);
      expect(
        Math.max(
          ...policyOf(folder)
            .split("\n")
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(110);
      expect(await errors(folder)).toEqual({ code: 0, active: [] });
      writeFileSync(join(folder.root, "new.py"), loading("CohereLabs/aya-expanse-32b"));
      expect(await errors(folder)).toEqual({
        code: 1,
        active: ["license-not-allowed CohereLabs/aya-expanse-32b new.py"],
      });
    },
  );

  it("writes the workflow that the README shows", async () => {
    const folder = tree({ "a.py": loading("BAAI/bge-m3") });
    await run("init", folder);
    expect(readFileSync(join(folder.root, FLOW), "utf8")).toBe(WORKFLOW);
    expect(readFileSync("README.md", "utf8")).toContain(`# ${FLOW}\n${WORKFLOW}\`\`\``);
  });

  it("overwrites nothing unless forced", async () => {
    const folder = tree({ "a.py": loading("BAAI/bge-m3"), [POLICY]: "version: 1\n", [FLOW]: "name: mine\n" });
    const refused = await run("init", folder);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^model-review: there is \.github\/model-policy\.yml already: /);
    expect(policyOf(folder)).toBe("version: 1\n");
    const shown = await run("init", folder, "--dry-run");
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain("    - MIT # BAAI/bge-m3\n");
    expect(policyOf(folder)).toBe("version: 1\n");
    expect((await run("init", folder, "--force")).code).toBe(0);
    expect(policyOf(folder)).toContain("    - MIT # BAAI/bge-m3\n");
    expect(readFileSync(join(folder.root, FLOW), "utf8")).toBe(WORKFLOW);
  });

  it("keeps a workflow that is there", async () => {
    const folder = tree({ [FLOW]: "name: mine\n" });
    const ran = await run("init", folder);
    expect(ran.stdout).toContain(`${FLOW}: is there already and stays as it is.`);
    expect(readFileSync(join(folder.root, FLOW), "utf8")).toBe("name: mine\n");
  });

  it("writes through no link that leaves the folder", async () => {
    const outside = tree({ "x.txt": "x" });
    const folder = tree({ "a.py": loading("BAAI/bge-m3") });
    symlinkSync(outside.root, join(folder.root, ".github"));
    const ran = await run("init", folder);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^model-review: .*leads out of the workspace/);
    expect(existsSync(join(outside.root, "model-policy.yml"))).toBe(false);
  });

  it("names what the Hub does not show or did not answer for", async () => {
    const failing = await startHub();
    failing.faults.push({ when: "/api/models/google/flan-t5-large", what: { fault: "status", status: 503 } });
    const folder = tree({ "a.py": loading("BAAI/bge-m3", "google/flan-t5-large", "BAAI/bge-m3-that-is-not-there") });
    const ran = await runShipped("cli.js", ["init", folder.root, "--hub-url", failing.url, "--hub-wait", "1"]);
    await failing.close();
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("The Hub did not fully answer for 1 repository");
    expect(policyOf(folder).replace(/\n# /g, " ")).toContain("not wholly, in this file: google/flan-t5-large.");
    expect(policyOf(folder).replace(/\n# /g, " ")).toContain("does not say which. BAAI/bge-m3-that-is-not-there.");
    expect(read(folder).licenses.allow).toEqual(["MIT"]);
  });
});
