import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Checkout } from "../builders/checkout.ts";
import { TemporaryFolder } from "../builders/temporary-folder.ts";
import { bundled } from "../stand-ins/bundle.ts";
import { serveComparison } from "../stand-ins/served-commits.ts";
import { GitHubStandIn, READER, WRITER, type Fault } from "../stand-ins/github.ts";
import { startHub } from "../stand-ins/hub.ts";
import { runStep, type StepRun } from "../stand-ins/runner.ts";

const REPOSITORY = "acme/support-bot";
const POLICY = "version: 1\nenforcement: enforce\nlicenses:\n  allow: [ Apache-2.0, MIT ]\n";
const LOOSE = POLICY.replace("enforcement: enforce", "enforcement: observe");
const load = (id: string): string => `from transformers import AutoModel\nAutoModel.from_pretrained("${id}")\n`;
const BASE = {
  ".github/model-policy.yml": POLICY,
  LICENSE: "MIT License\n",
  "app/old.py": load("BAAI/bge-m3"),
  "app/other.py": load("openai-community/gpt2"),
  "app/plain.py": "x = 1\n",
};
const BAD = { "app/new.py": 'from datasets import load_dataset\nload_dataset("samsum")\n' };

let github: GitHubStandIn;
let hub: Awaited<ReturnType<typeof startHub>>;
let author: Checkout;
let workspace: TemporaryFolder;
let runner: TemporaryFolder;
let bundle: string;
let base: string;
beforeAll(async () => {
  hub = await startHub();
  bundle = await bundled("src/action.ts");
});
afterAll(async () => {
  await hub.close();
  rmSync(dirname(bundle), { recursive: true });
});
beforeEach(async () => {
  github = await new GitHubStandIn().start();
  github.open(REPOSITORY, 7);
  [author, workspace, runner] = [new Checkout(BASE), new TemporaryFolder(), new TemporaryFolder()];
  base = author.git("rev-parse", "HEAD");
});
afterEach(async () => {
  await github.stop();
  for (const folder of [author, workspace, runner]) folder.remove();
});

/** A change on a branch of its own that GitHub knows, and nobody has checked out. */
function proposed(files: Record<string, string>, from = base): string {
  author.git("checkout", "-q", "-B", "feature", from);
  const head = author.write(files).commit();
  serveComparison(github.repository(REPOSITORY), author, base, head);
  return head;
}
const pull = (head: string, overrides: object = {}): object => ({
  pull_request: {
    number: 7,
    base: { sha: base, ref: "main" },
    head: { sha: head, repo: { full_name: REPOSITORY } },
    user: { login: "octocat" },
    ...overrides,
  },
});
const start = (
  event: string,
  payload: object,
  environment: Record<string, string> = {},
  token = WRITER,
): Promise<StepRun> =>
  runStep(bundle, {
    root: workspace.root,
    files: runner.root,
    repository: REPOSITORY,
    event,
    payload,
    sha: base,
    githubUrl: github.url,
    hubUrl: hub.url,
    token,
    environment: { HOME: runner.root, ...environment },
  });
const comments = (): string[] => github.repository(REPOSITORY).comments.map(({ body }) => body);
const reads = (): string[] => github.operations().filter((operation) => /^(?:git|repos)\//.test(operation));
const times = (operation: string, number: number): string[] => Array.from({ length: number }, () => operation);

describe("a review without a checkout", () => {
  it("reviews a pull request by the policy of its base, with a request for each file that matters", async () => {
    const head = proposed({ ...BAD, "app/old.py": load("BAAI/bge-m3") + load("facebook/bart-large-mnli") });
    const ran = await start("pull_request", pull(head), { "INPUT_REPORT-FILE": "report.json" });
    expect(ran.stdout).toMatch(
      /^There is no checkout: what this change touches \(2 files\) was read through GitHub's API\./m,
    );
    expect([ran.code, ran.outputs["verdict"], ran.outputs["errors"]]).toEqual([1, "fail", "1"]);
    expect(ran.stdout).toMatch(/^::error title=samsum[^:]*file=app\/new\.py,line=2,/m);
    expect(comments()).toEqual([expect.stringContaining("samsum")]);
    const { run, references } = JSON.parse(readFileSync(join(workspace.root, "report.json"), "utf8")) as {
      run: {
        base: string;
        head: string;
        policy: { source: string; ref: string | null }[];
        scanned: Record<string, unknown>;
      };
      references: { id: string; change: string }[];
    };
    expect([run.base, run.head, run.policy.at(-1)]).toMatchObject([
      base,
      head,
      { source: ".github/model-policy.yml", ref: base },
    ]);
    expect(run.scanned).toMatchObject({ files: 2, skipped: [], unaffected: 4 });
    expect(references.map(({ id, change }) => `${change} ${id}`).sort()).toEqual([
      "added facebook/bart-large-mnli",
      "added samsum",
      "unchanged BAAI/bge-m3",
    ]);
    // Two files at the head, one of them at the base, the license, the policy.
    expect(reads().sort()).toEqual([
      ...times("git/get-blob", 5),
      ...times("git/get-tree", 2),
      "repos/compare-commits-with-basehead",
    ]);
    expect(github.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  it("takes a policy that the base got after the change began, and shows what the change would make of it", async () => {
    const fork = base;
    base = author.write({ ".github/model-policy.yml": POLICY.replace("MIT", "MIT, BSD-3-Clause") }).commit();
    const head = proposed({ ...BAD, ".github/model-policy.yml": LOOSE }, fork);
    const ran = await start("pull_request", pull(head));
    expect([ran.code, ran.outputs["errors"]]).toEqual([1, "1"]);
    expect(comments()[0]).toContain("Enforcement would change from `enforce` to `observe`.");
    expect(reads().filter((operation) => operation === "repos/get-content").length).toBeGreaterThan(0);
  });

  it("says nothing on a change that touches no model", async () => {
    const ran = await start("pull_request", pull(proposed({ "app/plain.py": "x = 2\n" })), {}, READER);
    expect([ran.code, ran.outputs["verdict"], comments()]).toEqual([0, "pass", []]);
  });

  it("reviews a merge group and a push, also of a new branch, by what they say", async () => {
    const head = proposed(BAD);
    const group = await start("merge_group", {
      merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main" },
    });
    expect([group.code, group.outputs["errors"]]).toEqual([1, "1"]);
    const push = await start("push", { before: base, after: head });
    expect([push.code, push.outputs["errors"]]).toEqual([1, "1"]);
    const repository = github.repository(REPOSITORY);
    repository.commits.set("main", base);
    repository.comparisons.set(`main...${head}`, repository.comparisons.get(`${base}...${head}`)!);
    repository.mergeBases.set(`main...${head}`, base);
    const created = { before: "0".repeat(40), after: head, repository: { default_branch: "main" } };
    const branch = await start("push", created, { GITHUB_REF: "refs/heads/feature" });
    expect([branch.code, branch.outputs["errors"]]).toEqual([1, "1"]);
    const first = await start("push", created, { GITHUB_REF: "refs/heads/main" });
    expect(first.stdout).toMatch(/^::error::There is nothing to review: .* With actions\/checkout before this step/m);
  });

  it.each<[Fault["operation"], Fault["with"], RegExp]>([
    [
      "repos/compare-commits-with-basehead",
      404,
      /The token lacks the permission `contents: read`, or a commit is gone \(GitHub answered 404\)\./,
    ],
    [
      "git/get-tree",
      403,
      /The token lacks the permission `contents: read`, or a commit is gone \(GitHub answered 403\)\./,
    ],
    ["git/get-blob", "rate-limit", /GitHub's rate limit for this token is used up\. It opens again in \d+ min\./],
  ])("fails in words where GitHub refuses %s with %s", async (operation, fault, message) => {
    github.fail({ operation, with: fault });
    const ran = await start("pull_request", pull(proposed(BAD)));
    expect(ran.code).toBe(1);
    expect(ran.outputs).toEqual({});
    expect(ran.stdout).toMatch(
      new RegExp(`^::error::The files could not be read through GitHub's API\\. ${message.source}`, "m"),
    );
    expect(ran.stdout).not.toContain("defect");
    expect(comments()).toEqual([]);
  });

  it("writes no inventory that would take what it did not read for gone, and says what helps", async () => {
    const head = proposed({ "app/new.py": load("facebook/bart-large-mnli") });
    const push = { before: base, after: head, repository: { default_branch: "main" } };
    const ran = await start("push", push, {
      GITHUB_REF: "refs/heads/main",
      "INPUT_SARIF-FILE": "model.sarif",
      "INPUT_BOM-FILE": "bom.json",
      "INPUT_DEPENDENCY-SUBMISSION": "true",
    });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(
      /^::warning title=Only what the change touches was read::`sarif-file` is not written, .* `bom-file` has only what was read, .* `dependency-submission` submits nothing, .* With actions\/checkout before this step the whole tree is read\.$/m,
    );
    expect(ran.outputs).toMatchObject({ "bom-file": "bom.json" });
    expect(ran.outputs["sarif-file"]).toBeUndefined();
    expect(readdirSync(workspace.root)).toEqual(["bom.json"]);
    const { components, compositions, metadata } = JSON.parse(readFileSync(join(workspace.root, "bom.json"), "utf8"));
    expect(components).toHaveLength(1);
    expect(compositions[0].aggregate).toBe("incomplete");
    expect(metadata.properties[0].value).toBe("5 files that the compared change does not concern");
    expect(github.repository(REPOSITORY).snapshots).toEqual([]);
  });

  it("says nothing of inventories that nobody asked for, nor where the change touches every file", async () => {
    const said = /Only what the change touches was read/;
    expect((await start("pull_request", pull(proposed(BAD)))).stdout).not.toMatch(said);
    const every = Object.fromEntries(Object.entries(BASE).map(([path, text]) => [path, `${text}# touched\n`]));
    const ran = await start("pull_request", pull(proposed(every)), { "INPUT_SARIF-FILE": "model.sarif" });
    expect(ran.stdout).not.toMatch(said);
    expect(ran.outputs["sarif-file"]).toBe("model.sarif");
  });

  it("says that it takes a token, and which inputs cannot be used", async () => {
    const head = proposed(BAD);
    expect((await start("pull_request", pull(head), {}, "")).stdout).toMatch(/^::error::.*`github-token` is empty/m);
    const files = { "INPUT_AUDIT-LOG": "a.jsonl", INPUT_OFFLINE: "hub.json" };
    expect((await start("pull_request", pull(head), files)).stdout).toMatch(
      /^::error::.*leave out offline and audit-log\. With actions\/checkout/m,
    );
    expect(github.log).toEqual([]);
  });
});

describe("pull_request_target", () => {
  const fork = (head: string): object =>
    pull(head, { head: { sha: head, repo: { full_name: "mallory/support-bot" } } });

  it("reads the change and its policy from GitHub, and nothing of a workspace that somebody prepared", async () => {
    const head = proposed({ "app/new.py": load("facebook/bart-large-mnli") });
    // What a checkout of the head would bring: its own policy, models, lock, and a git that starts programs.
    workspace.write({
      ".github/model-policy.yml": "version: 1\nno-such-key: 1\n",
      ".github/model-baseline.json": "not JSON",
      "models.lock.yml": "not: a lock\n",
      "app/evil.py": load("mallory/evil"),
      ...BAD,
    });
    workspace.git("init", "-q");
    workspace.git("config", "core.fsmonitor", `touch ${join(runner.root, "owned")}; false`);
    const ran = await start("pull_request_target", fork(head), {
      "INPUT_REPORT-FILE": "report.json",
      "INPUT_SARIF-FILE": "model.sarif",
      "INPUT_HUB-TOKEN": "hf_secret",
      GITHUB_REF: "refs/heads/main",
    });
    expect([ran.code, ran.outputs["verdict"], ran.outputs["references"]]).toEqual([0, "pass", "1"]);
    expect(ran.stdout).toContain("The workspace is not read on pull_request_target");
    expect(ran.stdout).toContain("The hub-token is not used on pull_request_target");
    expect(ran.stdout).toMatch(
      /^::warning .*`sarif-file` is not written.* A workflow on `push` or `pull_request` with/m,
    );
    expect(comments()).toEqual([expect.stringContaining("facebook/bart-large-mnli")]);
    const report = readFileSync(join(workspace.root, "report.json"), "utf8");
    for (const text of [report, ran.stdout, ran.summary, ...comments()])
      expect(text).not.toMatch(/mallory\/evil|samsum|no-such-key/);
    expect(() => readFileSync(join(runner.root, "owned"))).toThrow("ENOENT");
    expect(reads().sort()).toEqual([
      ...times("git/get-blob", 3),
      ...times("git/get-tree", 2),
      "repos/compare-commits-with-basehead",
    ]);
  });

  it("needs no workspace at all, and does not ask for one where something is amiss", async () => {
    const head = proposed(BAD);
    const place = join(workspace.root, "gone");
    const ran = await start("pull_request_target", fork(head), { GITHUB_WORKSPACE: place });
    expect([ran.code, ran.outputs["errors"], comments().length]).toEqual([1, "1", 1]);
    mkdirSync(place);
    const nameless = await start("pull_request_target", {});
    expect(nameless.stdout).toMatch(/^::error::There is nothing to review/m);
    expect(nameless.stdout).not.toContain("actions/checkout");
  });

  it("reads no other repository for a stranger's policy", async () => {
    const secret = github.repository("acme/secrets");
    secret.commits.set("v1", "9".repeat(40));
    secret.contents.set("9".repeat(40), new Map([["p.yml", "password: hunter2\n"]]));
    const head = proposed({ ".github/model-policy.yml": "version: 1\nextends: [ acme/secrets/p.yml@v1 ]\n" });
    const ran = await start("pull_request_target", fork(head));
    expect(ran.code).toBe(0);
    expect(comments()[0] ?? "").toContain("read only from places that are in force");
    for (const text of [ran.stdout, ran.summary, ...comments()]) expect(text).not.toMatch(/hunter2|password/);
    expect(github.log.filter(({ path }) => path.includes("secrets"))).toEqual([]);
  });
});
