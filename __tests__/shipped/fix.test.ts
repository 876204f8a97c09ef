import { chmodSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type { ReportV1 } from "../../src/render/report-v1.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";
import { startHub, type HubStandIn } from "../stand-ins/hub.ts";
import { runShipped, type Ran } from "../stand-ins/run.ts";

let hub: HubStandIn;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const folders: TemporaryFolder[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

function tree(files: Record<string, string | Uint8Array>): TemporaryFolder {
  const folder = new TemporaryFolder().write(files);
  folders.push(folder);
  folder.git("init", "-q");
  folder.commit("as it was");
  return folder;
}

const fix = (folder: TemporaryFolder, ...args: string[]): Promise<Ran> =>
  runShipped("cli.js", ["fix", folder.root, "--hub-url", hub.url, ...args]);

async function references(folder: TemporaryFolder): Promise<string[]> {
  const { stdout } = await runShipped("cli.js", ["scan", folder.root, "--format", "json"]);
  const { references: found } = JSON.parse(stdout) as ReportV1;
  return found.map(({ path, line, id, revision }) => `${path}:${line} ${id} ${revision ?? "-"}`);
}

const commitOf = (id: string): string => hub.data.repo("model", id)!.sha!;

/** In every way in which a commit is written; with the line breaks, tabs and ends that files have. */
const FILES = {
  "app/load.py":
    '\ufefffrom transformers import AutoModel\r\nm = AutoModel.from_pretrained(\r\n\t"BAAI/bge-m3",\r\n\tdevice_map="auto",\r\n)\r\n',
  "app/old name.py": 'from transformers import pipeline\np = pipeline("text-generation", model="gpt2")',
  "web/worker.ts":
    'import { pipeline } from "@huggingface/transformers";\nexport const p = await pipeline("translation", "google/flan-t5-large");\n',
  "deploy/compose.yaml":
    "services:\n  tgi:\n    image: ghcr.io/huggingface/text-generation-inference:3.3.1\n    command: --model-id HuggingFaceH4/zephyr-7b-beta\n",
  "train.yml":
    "base_model: meta-llama/Llama-3.1-8B-Instruct\nmicro_batch_size: 2\ndatasets:\n  - path: openai/gsm8k\n    type: alpaca\n",
  "notebook.ipynb": `${JSON.stringify({ cells: [{ cell_type: "code", execution_count: null, metadata: {}, outputs: [], source: ["from transformers import AutoModel\n", 'AutoModel.from_pretrained("facebook/bart-large-mnli")'] }], metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`,
  "weights.go":
    'package a\n\nconst URL = "https://huggingface.co/openai/whisper-large-v3/resolve/main/model.safetensors"\n',
};

describe("model-review fix", () => {
  it("pins and names anew, and each reference is then exactly what was meant", async () => {
    const folder = tree(FILES);
    const ran = await fix(folder);
    expect(ran.stderr).toBe("");
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("9 changes in 7 files; 0 places left alone.");
    expect(await references(folder)).toEqual([
      `app/load.py:3 BAAI/bge-m3 ${commitOf("BAAI/bge-m3")}`,
      `app/old name.py:2 openai-community/gpt2 ${commitOf("openai-community/gpt2")}`,
      `deploy/compose.yaml:4 HuggingFaceH4/zephyr-7b-beta ${commitOf("HuggingFaceH4/zephyr-7b-beta")}`,
      `notebook.ipynb:10 facebook/bart-large-mnli ${commitOf("facebook/bart-large-mnli")}`,
      `train.yml:1 meta-llama/Llama-3.1-8B-Instruct ${commitOf("meta-llama/Llama-3.1-8B-Instruct")}`,
      `train.yml:5 openai/gsm8k ${hub.data.repo("dataset", "openai/gsm8k")!.sha!}`,
      `web/worker.ts:2 google/flan-t5-large ${commitOf("google/flan-t5-large")}`,
      `weights.go:3 openai/whisper-large-v3 ${commitOf("openai/whisper-large-v3")}`,
    ]);
    const bytes = readFileSync(join(folder.root, "app/load.py"), "utf8");
    expect(bytes).toBe(
      FILES["app/load.py"]
        .replace("\t)", ")")
        .replace('"auto",\r\n', `"auto",\r\n\trevision="${commitOf("BAAI/bge-m3")}",\r\n`),
    );
    expect(readFileSync(join(folder.root, "app/old name.py"), "utf8")).not.toMatch(/\n$/);
    const notebook = JSON.parse(readFileSync(join(folder.root, "notebook.ipynb"), "utf8")) as {
      cells: { source: string[] }[];
    };
    expect(notebook.cells[0]!.source[1]).toBe(
      `AutoModel.from_pretrained("facebook/bart-large-mnli", revision="${commitOf("facebook/bart-large-mnli")}")`,
    );
  });

  it("changes nothing the second time", async () => {
    const folder = tree(FILES);
    await fix(folder);
    const once = folder.git("diff");
    const again = await fix(folder);
    expect(again.stdout).toBe("0 changes in 0 files; 0 places left alone.\n");
    expect(folder.git("diff")).toBe(once);
  });

  it("with --dry-run writes a patch that git applies to the same files, and nothing else", async () => {
    const folder = tree({ ...FILES, "déjà/vu.py": FILES["app/old name.py"], 'quo"te.py': FILES["app/old name.py"] });
    const dry = await fix(folder, "--dry-run");
    expect(folder.git("status", "--porcelain")).toBe("");
    expect(dry.stderr).toMatch(/13 changes in 9 files, not written; 0 places left alone\.\n$/);
    const patch = join(folder.root, ".git/fix.patch");
    writeFileSync(patch, dry.stdout);
    folder.git("apply", patch);
    const applied = folder.git("diff");
    folder.git("checkout", "-q", ".");
    await fix(folder);
    expect(folder.git("diff")).toBe(applied);
    expect(applied).toContain("revision=");
  });

  it("follows a repository to another owner, and a model to its successor, only when asked", async () => {
    const folder = tree({
      "a.py":
        'from transformers import AutoModel\nAutoModel.from_pretrained("CohereForAI/aya-expanse-32b", revision="main")\nAutoModel.from_pretrained("meta-llama/Meta-Llama-3-8B-Instruct")\n',
    });
    const careful = await fix(folder, "--dry-run", "--rule", "repo-owner-changed");
    expect(careful.stdout).toBe("");
    expect(careful.stderr).toContain(
      "its owner is now `CohereLabs`: --renames=all follows it there (repo-owner-changed)",
    );
    await fix(folder, "--rule", "repo-owner-changed", "--renames", "all");
    expect(await references(folder)).toEqual([
      "a.py:2 CohereLabs/aya-expanse-32b main",
      "a.py:3 meta-llama/Meta-Llama-3-8B-Instruct -",
    ]);
    const succeeded = await fix(folder, "--rule", "repo-superseded");
    expect(succeeded.stdout).toContain("replaced by its successor meta-llama/Llama-3.1-8B-Instruct");
    expect(await references(folder)).toEqual([
      "a.py:2 CohereLabs/aya-expanse-32b main",
      "a.py:3 meta-llama/Llama-3.1-8B-Instruct -",
    ]);
  });

  it("leaves links, read-only files, other encodings and what lies outside alone, and says so", async () => {
    const outside = tree({ "real.py": FILES["app/old name.py"] });
    const folder = tree({
      "latin.py": Buffer.from(`# caf\xe9\n${FILES["app/old name.py"]}`, "latin1"),
      "locked.py": FILES["app/old name.py"],
    });
    symlinkSync(join(outside.root, "real.py"), join(folder.root, "link.py"));
    symlinkSync(outside.root, join(folder.root, "linked"));
    chmodSync(join(folder.root, "locked.py"), 0o444);
    const ran = await fix(folder, "--rule", "repo-renamed");
    expect(ran.code).toBe(0);
    expect(ran.stdout).toBe(
      "Left alone:\n  latin.py:3  gpt2: the file is not UTF-8 text (repo-renamed)\n  locked.py:2  gpt2: it is read-only (repo-renamed)\n\n0 changes in 0 files; 2 places left alone.\n",
    );
    expect(outside.git("status", "--porcelain")).toBe("");
    expect(readFileSync(join(folder.root, "locked.py"), "utf8")).toBe(FILES["app/old name.py"]);
  });

  it("respects exceptions and what the policy turns off, unless the rule is named", async () => {
    const folder = tree({
      "a.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("BAAI/bge-m3")\n',
      ".github/model-policy.yml": "version: 1\nrules: { revision-not-pinned: off }\n",
    });
    expect((await fix(folder)).stdout).toBe("0 changes in 0 files; 0 places left alone.\n");
    expect((await fix(folder, "--rule", "revision-not-pinned")).stdout).toContain("1 change in 1 file");
  });

  it("changes nothing where the Hub does not answer, and says so", async () => {
    const failing = await startHub();
    failing.faults.push({ what: { fault: "status", status: 503 } });
    const folder = tree({ "a.py": FILES["app/old name.py"] });
    const ran = await runShipped("cli.js", ["fix", folder.root, "--hub-url", failing.url, "--hub-wait", "1"]);
    await failing.close();
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("The Hub did not answer for 1 repository: run again for those.");
    expect(folder.git("status", "--porcelain")).toBe("");
  });

  it("tells a rule that has no fix", async () => {
    const ran = await fix(tree({}), "--rule", "license-missing");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^model-review: --rule is one of revision-not-pinned, /);
  });
});
