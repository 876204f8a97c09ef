import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { ReportV1 } from "../../src/render/report-v1.ts";
import { Checkout } from "../builders/checkout.ts";
import { startHub, type Fault, type HubStandIn } from "../stand-ins/hub.ts";
import { NODES, runShipped } from "../stand-ins/run.ts";

const EXAMPLE = "examples/support-assistant";
const SNAPSHOT = "examples/support-assistant.hub.json";

let hub: HubStandIn;
let scratch: string;
beforeAll(async () => {
  hub = await startHub();
  scratch = mkdtempSync(join(tmpdir(), "model-review-cli-"));
});
afterAll(async () => {
  await hub.close();
  rmSync(scratch, { recursive: true });
});

let folders = 0;
/** A folder with these files. */
function tree(files: Record<string, string | Buffer>): string {
  const root = join(scratch, `tree-${folders++}`);
  mkdirSync(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

async function checkJson(
  root: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<{ report: ReportV1; code: number | null }> {
  const ran = await runShipped("cli.js", ["check", root, "--format", "json", "--hub-url", hub.url, ...args], { env });
  if (ran.stdout === "") throw new Error(`exit ${ran.code}: ${ran.stderr}`);
  return { report: JSON.parse(ran.stdout) as ReportV1, code: ran.code };
}

const place = ({ rule, location }: ReportV1["findings"][number]) => `${rule} ${location?.path}:${location?.line}`;

describe.each(NODES)("the example, offline, on $name", ({ path: node }) => {
  it("is reviewed without install or network, and fails", async () => {
    const ran = await runShipped("cli.js", ["check", EXAMPLE, "--offline", SNAPSHOT], { node });
    expect(ran.stderr).toBe("");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("base-model-license-conflict");
  });

  it("gives the same bytes twice", async () => {
    const run = () => runShipped("cli.js", ["check", EXAMPLE, "--offline", SNAPSHOT, "--format", "json"], { node });
    const [first, second] = await Promise.all([run(), run()]);
    expect(first.stdout.length).toBeGreaterThan(1000);
    expect(second.stdout).toBe(first.stdout);
  });

  it("finds each reference at its place", async () => {
    const { stdout } = await runShipped("cli.js", ["scan", EXAMPLE, "--format", "json"], { node });
    const { references } = JSON.parse(stdout) as ReportV1;
    const uses = references
      .filter(({ usage }) => usage !== "mention")
      .map(({ path, line, id, usage }) => `${path}:${line} ${usage} ${id}`);
    expect(uses).toEqual([
      "deploy/Dockerfile:2 use sentence-transformers/all-MiniLM-L6-v2",
      "deploy/Dockerfile:6 use google-bert/bert-base-uncased",
      "deploy/compose.yaml:4 use fluently-lm/Llama-TI-8B",
      "deploy/compose.yaml:11 use BAAI/bge-m3",
      "deploy/compose.yaml:17 use HuggingFaceH4/zephyr-7b-beta",
      "notebooks/illustrations.ipynb:27 use stabilityai/sdxl-turbo",
      "notebooks/illustrations.ipynb:28 use runwayml/stable-diffusion-v1-5",
      "notebooks/illustrations.ipynb:29 use openai/clip-vit-base-patch32",
      "service/assistant.py:16 use distilbert/distilbert-base-uncased-finetuned-sst-2-english",
      "service/settings.py:6 use sentence-transformers/all-MiniLM-L6-v2",
      "service/settings.py:10 use HuggingFaceH4/zephyr-7b-beta",
      "service/settings.py:11 use meta-llama/Llama-3.1-8B-Instruct",
      "service/settings.py:17 use databricks/dolly-v2-12b",
      "service/settings.py:18 use facebook/bart-large-mnli",
      "service/settings.py:19 use facebook/mbart-large-50-many-to-many-mmt",
      "training/intent-lora.yml:1 use meta-llama/Llama-3.1-8B-Instruct",
      "training/intent-lora.yml:7 use sgoel9/paul_graham_essays",
      "training/intent-lora.yml:9 use hendrycks/competition_math",
      "training/intent-lora.yml:13 output example-support/intent-lora",
      "web/src/worker.ts:6 use google/flan-t5-large",
    ]);
  });
});

describe("requests to the Hub", () => {
  const APP = {
    "a.py":
      'from transformers import AutoModel\nAutoModel.from_pretrained("HuggingFaceH4/zephyr-7b-beta")\nAutoModel.from_pretrained("HuggingFaceH4/zephyr-7b-beta")\n',
    "b.py":
      'from transformers import AutoModel\nAutoModel.from_pretrained("HuggingFaceH4/zephyr-7b-beta")\nAutoModel.from_pretrained("facebook/bart-large-mnli")\n',
    ".github/model-policy.yml": "version: 1\ndocumentation: { require: { limitations: warning } }\n",
  };

  it("are one for each repository and README, one for each ancestor, and none on a second run with the cache", async () => {
    const root = tree(APP);
    const cache = join(scratch, "cache");
    hub.log.length = 0;
    await checkJson(root, [], { MODEL_REVIEW_CACHE: cache });
    const asked = hub.log
      .filter(({ status, path }) => status === 200 && !path.includes("securityStatus"))
      .map(({ path }) => path.replace(/\?.*/, ""));
    // The Hub's scan is one more question, and only for what can carry code: both models have pickle files beside.
    expect(hub.log.filter(({ path }) => path.includes("securityStatus"))).toHaveLength(2);
    expect(asked.filter((path) => path.startsWith("/api/models/")).sort()).toEqual([
      "/api/models/HuggingFaceH4/zephyr-7b-beta/revision/HEAD",
      "/api/models/facebook/bart-large-mnli/revision/HEAD",
      "/api/models/mistralai/Mistral-7B-v0.1/revision/HEAD",
    ]);
    expect(
      hub.log.filter(({ path }) => /\/resolve\/[0-9a-f]{40}\/README\.md/.test(path) && !path.startsWith("/api/")),
    ).toHaveLength(2);
    hub.log.length = 0;
    const { report } = await checkJson(root, [], { MODEL_REVIEW_CACHE: cache });
    expect(hub.log).toEqual([]);
    expect(report.run.requests).toMatchObject({ api: 0, files: 0 });
  });

  it("are recorded, and replayed to the same report", async () => {
    const root = tree(APP);
    const record = join(scratch, "record.hub.json");
    const live = await checkJson(root, ["--record", record]);
    hub.log.length = 0;
    const replayed = await runShipped("cli.js", ["check", root, "--format", "json", "--offline", record]);
    expect(hub.log).toEqual([]);
    const strip = (report: ReportV1) => ({ ...report, run: { ...report.run, requests: null } });
    expect(strip(JSON.parse(replayed.stdout) as ReportV1)).toEqual(strip(live.report));
    expect(readFileSync(record, "utf8")).not.toContain("Bearer");
  });
});

describe("a Hub that fails", () => {
  const FAULTS: readonly Fault[] = [
    { fault: "rate-limit", t: 30 },
    { fault: "rate-limit-bare" },
    { fault: "status", status: 500 },
    { fault: "error-page" },
    { fault: "login-page" },
    { fault: "hang" },
    { fault: "reset" },
    { fault: "cut" },
    { fault: "truncated-json" },
    { fault: "wrong-types" },
    { fault: "not-an-object" },
    { fault: "huge-body" },
    { fault: "redirect-loop" },
    { fault: "redirect", to: "http://127.0.0.1:9/elsewhere" },
  ];

  it.each(FAULTS)("$fault is inconclusive, never a finding about a model", async (fault) => {
    const failing = await startHub();
    failing.faults.push({ what: fault });
    try {
      const root = tree({
        "a.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("facebook/bart-large-mnli")\n',
        ".github/model-policy.yml": "version: 1\n",
      });
      const ran = await runShipped("cli.js", [
        "check",
        root,
        "--format",
        "json",
        "--hub-url",
        failing.url,
        "--hub-timeout",
        "1",
        "--hub-wait",
        "1",
      ]);
      const report = JSON.parse(ran.stdout) as ReportV1;
      expect(report.verdict).toBe("inconclusive");
      expect(report.repos.map(({ status }) => status)).toEqual(["unavailable"]);
      expect(report.findings.filter(({ repo }) => repo !== null)).toEqual([]);
      expect(ran.code).toBe(0);
    } finally {
      await failing.close();
    }
  });

  it("fails the run where the policy says so, with its own exit code", async () => {
    const failing = await startHub();
    failing.faults.push({ what: { fault: "status", status: 500 } });
    try {
      const root = tree({
        "a.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("facebook/bart-large-mnli")\n',
        ".github/model-policy.yml": "version: 1\nunavailable: fail\n",
      });
      const ran = await runShipped("cli.js", [
        "check",
        root,
        "--hub-url",
        failing.url,
        "--hub-timeout",
        "1",
        "--hub-wait",
        "1",
      ]);
      expect(ran.code).toBe(3);
    } finally {
      await failing.close();
    }
  });
});

describe("a comparison in a large tree", () => {
  let checkout: Checkout;
  beforeAll(() => {
    const load = (id: string): string => `from transformers import AutoModel\nAutoModel.from_pretrained("${id}")\n`;
    checkout = new Checkout({
      ...Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`other/${at}.py`, "x = 1\n"])),
      "old.py": load("BAAI/bge-m3"),
    });
    checkout.write({ "new.py": load("facebook/bart-large-mnli") });
  });
  afterAll(() => checkout.remove());

  it("reads what the change concerns, and the whole tree for an inventory of it", async () => {
    const { report } = await checkJson(checkout.root, ["--base", "HEAD"]);
    expect(report.run.scanned.unaffected).toBe(1002);
    expect(report.references.map(({ id }) => id)).toEqual(["facebook/bart-large-mnli"]);
    const textIn = async (format: string): Promise<string> => {
      const args = ["check", checkout.root, "--hub-url", hub.url, "--base", "HEAD", "--format", format];
      return (await runShipped("cli.js", args)).stdout;
    };
    const bom = JSON.parse(await textIn("cyclonedx"));
    expect(bom.components.map(({ name }: { name: string }) => name).sort()).toEqual(["bart-large-mnli", "bge-m3"]);
    expect(bom.compositions[0].aggregate).toBe("complete");
    const packages = JSON.parse(await textIn("spdx"))["@graph"].filter(
      ({ type }: { type: string }) => type === "ai_AIPackage",
    );
    expect(packages.map(({ name }: { name: string }) => name).sort()).toEqual([
      "BAAI/bge-m3",
      "facebook/bart-large-mnli",
    ]);
    // Code scanning would close the alert of the file that the change does not touch.
    expect(await textIn("sarif")).toContain('"old.py"');
  });
});

describe("bad input", () => {
  const PY = { "a.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("facebook/bart-large-mnli")\n' };
  const policy = (text: string) => ({ ...PY, ".github/model-policy.yml": text });

  it.each([
    ["broken YAML", "version: 1\nlicenses: [\n", /model-policy\.yml:\d+:\d+: error: /],
    [
      "an unknown key, with the nearest known one",
      "version: 1\nlicences:\n  allow: [MIT]\n",
      /model-policy\.yml:2:1: error: .*licenses/,
    ],
    ["10 MB", `version: 1\n# ${"x".repeat(10_000_000)}\n`, /model-policy\.yml:1:1: error: /],
    [
      "an alias bomb",
      `version: 1\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      /model-policy\.yml:\d+:\d+: error: /,
    ],
    ["a tag", "version: !!js/function 'x'\n", /model-policy\.yml:\d+:\d+: error: /],
  ])("a policy of %s is told at its place", async (_, text, message) => {
    const ran = await runShipped("cli.js", ["check", tree(policy(text)), "--hub-url", hub.url]);
    expect(ran.stderr).toMatch(message);
    expect(ran.code).toBe(2);
    expect(ran.stderr.length).toBeLessThan(5000);
  });

  it("a notebook that is no JSON becomes a blind spot and the rest is reviewed", async () => {
    const { report } = await checkJson(tree({ ...PY, "broken.ipynb": "{ nothing" }));
    expect(report.blindSpots).toEqual([
      expect.objectContaining({ reason: "unreadable-file", path: "broken.ipynb", line: 1 }),
    ]);
    expect(report.references.map(({ id }) => id)).toEqual(["facebook/bart-large-mnli"]);
  });

  it("a file of one 50 MB line is left out and listed, a line of 4 MB is read", async () => {
    const root = tree({
      ...PY,
      "large.js": `x="${"a/b ".repeat(12_500_000)}"`,
      "long.js": `x="${"a/b ".repeat(1_000_000)}"`,
    });
    const { report } = await checkJson(root);
    expect(report.run.scanned.skipped).toEqual([{ path: "large.js", reason: "too-large" }]);
    expect(report.references.map(({ id }) => id)).toEqual(["facebook/bart-large-mnli"]);
  });

  it("a link out of the tree is not followed", async () => {
    const outside = join(scratch, "outside.py");
    writeFileSync(outside, 'from transformers import AutoModel\nAutoModel.from_pretrained("gpt2")\n');
    const root = tree(PY);
    symlinkSync(outside, join(root, "link.py"));
    const { report } = await checkJson(root);
    expect(report.references.map(({ id }) => id)).toEqual(["facebook/bart-large-mnli"]);
    expect(report.run.scanned.skipped).toEqual([{ path: "link.py", reason: "symlink" }]);
  });

  it("an id that is none reaches no URL", async () => {
    hub.log.length = 0;
    const root = tree({
      "a.py":
        'from transformers import AutoModel\nAutoModel.from_pretrained("../../x?y")\nAutoModel.from_pretrained("a/b/../c#d")\nAutoModel.from_pretrained("x%2f..%2fy/z")\n',
    });
    const { report } = await checkJson(root);
    expect(report.references).toEqual([]);
    expect(hub.log).toEqual([]);
  });

  it("commands, formats and folders that are not there are told in a line", async () => {
    for (const args of [
      ["chekc"],
      ["check", "/nonexistent/x"],
      ["check", EXAMPLE, "--format", "pdf"],
      ["check", EXAMPLE, "--offline", "/nonexistent/x"],
      ["check", "--nope"],
      ["rules", "nope"],
    ]) {
      const ran = await runShipped("cli.js", args);
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/^model-review: .+/);
      expect(ran.stderr).not.toMatch(/\n\s+at /);
    }
  });
});

describe("the policy", () => {
  it("decides by place: the same model is an error in one folder and accepted in another", async () => {
    const code = 'from transformers import AutoModel\nAutoModel.from_pretrained("openai/clip-vit-base-patch32")\n';
    const root = tree({
      "prod/a.py": code,
      "lab/a.py": code,
      ".github/model-policy.yml": 'version: 1\npaths:\n  - match: ["lab/**"]\n    rules: { license-missing: off }\n',
    });
    const { report, code: exit } = await checkJson(root);
    expect(report.findings.filter(({ rule }) => rule === "license-missing").map(place)).toEqual([
      "license-missing prod/a.py:2",
    ]);
    expect(exit).toBe(1);
  });

  it("accepts a finding for a while, and says when that ended", async () => {
    const files = (until: string) => ({
      "a.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("openai/clip-vit-base-patch32")\n',
      ".github/model-policy.yml": `version: 1\nexceptions:\n  - { rule: license-missing, repo: openai/clip-vit-base-patch32, reason: cleared, owner: "@acme/legal", until: ${until} }\n`,
    });
    const held = await checkJson(tree(files("2199-01-01")));
    expect(held.report.findings.find(({ rule }) => rule === "license-missing")).toMatchObject({ state: "excepted" });
    expect(held.code).toBe(0);
    const ended = await checkJson(tree(files("2020-01-01")));
    expect(ended.report.findings.find(({ rule }) => rule === "license-missing")).toMatchObject({ state: "active" });
    expect(ended.report.findings.map(place)).toContain("exception-expired .github/model-policy.yml:3");
    expect(ended.code).toBe(1);
  });
});
