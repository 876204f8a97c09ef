import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import lockCommand from "../../src/commands/lock.ts";
import { Checkout } from "../builders/checkout.ts";
import { bundled } from "../stand-ins/bundle.ts";
import { GitHubStandIn, READER, WRITER } from "../stand-ins/github.ts";
import { startHub } from "../stand-ins/hub.ts";
import { runStep, type StepRun } from "../stand-ins/runner.ts";

const REPOSITORY = "acme/support-bot";
const POLICY = "version: 1\nenforcement: enforce\nlicenses:\n  allow: [ Apache-2.0, MIT ]\n";
const LOOSE = POLICY.replace("enforcement: enforce", "enforcement: observe");
const BASE = {
  ".github/model-policy.yml": POLICY,
  "app/old.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("BAAI/bge-m3")\n',
};
const BAD = {
  "app/new.py": 'from datasets import load_dataset\nload_dataset("samsum")\n',
  ".github/model-policy.yml": LOOSE,
};
const GOOD = {
  "app/new.py": 'from transformers import AutoModel\nAutoModel.from_pretrained("facebook/bart-large-mnli")\n',
};

let github: GitHubStandIn;
let hub: Awaited<ReturnType<typeof startHub>>;
let checkout: Checkout;
let root: string;
let bundle: string;
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
  checkout = new Checkout(BASE);
  root = checkout.root;
});
afterEach(async () => {
  await github.stop();
  checkout.remove();
});

const git = (...args: string[]): string => checkout.git(...args);

/** What a runner has on a pull request: the merge checked out, the event beside it. */
function pullRequest(files: Record<string, string>): { sha: string; payload: object } {
  const base = git("rev-parse", "HEAD");
  git("checkout", "-q", "-b", "feature");
  const head = checkout.write(files).commit();
  git("checkout", "-q", "main");
  git("merge", "-q", "--no-ff", "-m", "merge", "feature");
  return { sha: git("rev-parse", "HEAD"), payload: pullPayload(base, head) };
}

const pullPayload = (base: string, head: string): object => ({
  pull_request: {
    number: 7,
    base: { sha: base },
    head: { sha: head, repo: { full_name: REPOSITORY } },
    user: { login: "octocat" },
  },
});

/** Starts the action on what `pullRequest` made; the environment may say that the event was another. */
function start(
  sha: string,
  payload: object,
  { GITHUB_EVENT_NAME: event = "pull_request", ...environment }: Record<string, string> = {},
): Promise<StepRun> {
  const [githubUrl, hubUrl] = [github.url, hub.url];
  return runStep(bundle, {
    root,
    repository: REPOSITORY,
    event,
    payload,
    sha,
    githubUrl,
    hubUrl,
    token: WRITER,
    environment,
  });
}

/** What the command writes. */
async function lockOf(folder: string): Promise<string> {
  const stdout = { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream;
  const environment = { MODEL_REVIEW_CACHE: "off" };
  const args = [folder, "--hub-url", hub.url];
  await lockCommand.run({ args, environment, version: "0", stdout, stderr: stdout });
  return readFileSync(join(folder, "models.lock.yml"), "utf8");
}

const comments = (): string[] => github.repository(REPOSITORY).comments.map(({ body }) => body);

describe("the action as a process", () => {
  it("fails a pull request that adds what the policy of its base forbids, also where it loosens the policy itself", async () => {
    const { sha, payload } = pullRequest(BAD);
    const ran = await start(sha, payload);
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({ verdict: "fail", errors: "1", references: "2" });
    expect(ran.stdout).toContain("This change edits `.github/model-policy.yml`");
    expect(comments()[0]).toContain("Enforcement would change from `enforce` to `observe`.");
    expect(ran.stdout).toMatch(
      /^::error title=samsum%3A not allowed and not pinned,file=app\/new\.py,line=2,endLine=2,col=\d+,endColumn=\d+::/m,
    );
    expect(ran.stdout).toMatch(/^::error::Model review: 1 error \(license-not-allowed\)\.$/m);
    expect(ran.summary).toMatch(/^### ❌ Model review failed: 1 error/);
    expect(comments()).toEqual([expect.stringContaining("1 dataset added.")]);
    expect(github.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  /** A change of its own head, checked out as the author wrote it, and the base that has moved on since. */
  function partedWays(files: Record<string, string>, meanwhile: Record<string, string>) {
    git("checkout", "-q", "-b", "feature");
    const head = checkout.write(files).commit();
    git("checkout", "-q", "main");
    const base = checkout.write(meanwhile).commit();
    git("checkout", "-q", "--detach", head);
    return { head, base, payload: pullPayload(base, head) };
  }

  it("judges a checked-out head by the policy that its base has got since it began", async () => {
    checkout.write({ ".github/model-policy.yml": LOOSE }).commit();
    const fork = git("rev-parse", "HEAD");
    const { base, payload } = partedWays(
      { "app/new.py": BAD["app/new.py"] },
      { ".github/model-policy.yml": POLICY, "app/later.py": 'AutoModel.from_pretrained("acme/later")\n' },
    );
    const ran = await start("f".repeat(40), payload, { "INPUT_REPORT-FILE": "report.json" });
    expect([ran.code, ran.outputs["verdict"], ran.outputs["errors"]]).toEqual([1, "fail", "1"]);
    const { run, references } = JSON.parse(readFileSync(join(root, "report.json"), "utf8"));
    expect([run.base, run.policy.at(-1)]).toMatchObject([fork, { source: ".github/model-policy.yml", ref: base }]);
    // What the base did meanwhile is no part of the change.
    expect(references.map(({ change, id }: Record<string, string>) => `${change} ${id}`)).toEqual([
      "added samsum",
      "unchanged BAAI/bge-m3",
    ]);
    expect(ran.stdout).not.toContain("This change edits");
  });

  it("reads the policy of a base that git cannot fetch through GitHub, never from the change", async () => {
    const { head } = partedWays({ ...BAD, "app/old.py": "" }, {});
    const base = "c".repeat(40);
    github.repository(REPOSITORY).contents.set(base, new Map([[".github/model-policy.yml", POLICY]]));
    const ran = await start("f".repeat(40), pullPayload(base, head));
    expect(ran.stdout).toMatch(
      /^There is no comparison with the base ccccccc, so everything is reviewed: Could not fetch/m,
    );
    expect([ran.code, ran.outputs["errors"]]).toEqual([1, "1"]);
    expect(github.operations()).toContain("repos/get-content");
  });

  it("takes the baseline from the base, tells what the change would add to it, and leaves a line for the audit", async () => {
    const baseline = (ids: string[]) =>
      JSON.stringify({
        version: 1,
        findings: ids.map((id) => ({ rule: "license-not-allowed", severity: "error", repo: `dataset:${id}` })),
      });
    const { sha, payload } = pullRequest({
      "app/new.py": BAD["app/new.py"],
      ".github/model-baseline.json": baseline(["samsum", "Samsung/samsum", "acme/x"]),
    });
    const ran = await start(sha, payload, {
      "INPUT_AUDIT-LOG": "audit/models.jsonl",
      INPUT_RECORD: "audit/models.hub.json",
      GITHUB_ACTOR: "octocat",
    });
    expect(ran.code).toBe(1);
    expect(comments()).toEqual([
      expect.stringContaining("This change adds 3 entries to the baseline, which hold once it is merged."),
    ]);
    const line = readFileSync(join(root, "audit/models.jsonl"), "utf8").trimEnd();
    expect(JSON.parse(line)).toMatchObject({
      actor: "octocat",
      tree: sha,
      run: { repository: REPOSITORY, event: "pull_request" },
      asked: { policyRef: git("rev-parse", "HEAD^1"), exclude: ["audit/models.jsonl", "audit/models.hub.json"] },
      snapshot: createHash("sha256")
        .update(readFileSync(join(root, "audit/models.hub.json")))
        .digest("hex"),
      verdict: "fail",
      previous: null,
    });
    expect(ran.stdout).toContain(`Audit log: line 1, sha256 ${createHash("sha256").update(line).digest("hex")}`);
  });

  it("writes one comment in three runs, of a good change too", async () => {
    const { sha, payload } = pullRequest(GOOD);
    for (const run of ["100", "101", "102"]) expect((await start(sha, payload, { GITHUB_RUN_ID: run })).code).toBe(0);
    expect(comments()).toEqual([expect.stringMatching(/run="102\.1" -->\n### [✅⚠]️? Model review passed/)]);
  });

  it("judges the same with a token that may only read, and says what was missing", async () => {
    const { sha, payload } = pullRequest(BAD);
    const ran = await start(sha, payload, { "INPUT_GITHUB-TOKEN": READER });
    expect(ran.code).toBe(1);
    expect(ran.outputs["verdict"]).toBe("fail");
    expect(ran.stdout).toMatch(
      /^::notice title=The comment could not be written::The token lacks a permission: `pull-requests: write`\./m,
    );
    expect(comments()).toEqual([]);
  });

  it("is undecided, not red, where the Hub is gone", async () => {
    const { sha, payload } = pullRequest(BAD);
    const ran = await start(sha, payload, { "INPUT_HUB-URL": "http://127.0.0.1:9" });
    expect(ran.code).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: "inconclusive", errors: "0" });
    expect(ran.stdout).not.toMatch(/^::(?:error|warning)/m);
  });

  it.each([["push", { before: "0".repeat(40), after: "1".repeat(40) }]])(
    "reviews the whole tree on %s, without a comment",
    async (name, payload) => {
      const { sha } = pullRequest({ "app/new.py": BAD["app/new.py"] });
      const ran = await start(sha, payload, { GITHUB_EVENT_NAME: name });
      expect(ran.code).toBe(1);
      expect(ran.outputs["errors"]).toBe("1");
      expect(github.log).toEqual([]);
    },
  );

  it("watches on schedule: one issue about what changed upstream since the lock, closed when the lock is renewed", async () => {
    const { sha } = pullRequest({ "app/new.py": GOOD["app/new.py"] });
    const text = await lockOf(root);
    writeFileSync(join(root, "models.lock.yml"), text);
    const watch = (run: number): Promise<StepRun> =>
      start(sha, { schedule: "17 5 * * 1" }, { GITHUB_EVENT_NAME: "schedule", GITHUB_RUN_ID: String(run) });
    const issues = () => [...github.repository(REPOSITORY).issues.values()];
    expect((await watch(1)).code).toBe(0);
    expect(issues()).toEqual([]);
    hub.happen({ do: "replace", id: "BAAI/bge-m3", repo: { cardData: { license: "mit" } } });
    hub.happen({ do: "change", id: "facebook/bart-large-mnli", patch: { cardData: { license: "apache-2.0" } } });
    for (const run of [2, 3]) {
      const ran = await watch(run);
      expect(ran.code).toBe(1);
      expect(ran.outputs["issue-url"]).toBe(`${github.url}/${REPOSITORY}/issues/8`);
    }
    expect(issues()).toMatchObject([
      { state: "open", title: "Model review: 2 repositories changed since they were locked" },
    ]);
    expect(issues()[0]!.body).toContain("was under `mit` when it was locked and declares `apache-2.0` now.");
    writeFileSync(join(root, "models.lock.yml"), await lockOf(root));
    expect((await watch(4)).code).toBe(0);
    expect(issues()).toMatchObject([{ state: "closed" }]);
    expect(comments()).toEqual([expect.stringMatching(/^Resolved: /)]);
    expect(github.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  it("tells each mistake of a lock at its line", async () => {
    const { sha, payload } = pullRequest({ ...GOOD, "models.lock.yml": "version: 1\nrepo: []\n" });
    const ran = await start(sha, payload);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^::error title=The lock cannot be used,file=models\.lock\.yml,line=2,/m);
  });

  it("compares in a merge queue with its base, and takes the policy from there", async () => {
    const { sha } = pullRequest(BAD);
    const base = git("rev-parse", "HEAD^1");
    const ran = await start(
      sha,
      { merge_group: { base_sha: base, head_sha: sha } },
      { GITHUB_EVENT_NAME: "merge_group" },
    );
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("1 dataset added");
  });

  describe("in a large tree", () => {
    const UNTOUCHED = "BAAI/bge-m3";
    const names = (path: string): string[] => {
      const bom = JSON.parse(readFileSync(join(root, path), "utf8")) as {
        components: { group: string; name: string }[];
      };
      return bom.components.map(({ group, name }) => `${group}/${name}`);
    };
    beforeEach(() => {
      checkout
        .write(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`other/${at}.py`, "x = 1\n"])))
        .commit();
    });

    it("tells of a change what it concerns, and reads the rest for what is an inventory of the tree", async () => {
      const { sha, payload } = pullRequest(GOOD);
      const report = { "INPUT_REPORT-FILE": "out/report.json", INPUT_EXCLUDE: "out/**" };
      const unaffected = () => JSON.parse(readFileSync(join(root, "out/report.json"), "utf8")).run.scanned.unaffected;
      await start(sha, payload, report);
      expect(unaffected()).toBe(1003);
      const bom = await start(sha, payload, { ...report, "INPUT_BOM-FILE": "out/bom.json" });
      expect([bom.code, bom.outputs["bom-file"], unaffected()]).toEqual([0, "out/bom.json", 0]);
      expect(names("out/bom.json").sort()).toEqual([UNTOUCHED, "facebook/bart-large-mnli"]);
      expect(bom.stdout).not.toContain("Only what the change touches was read");
      await start(sha, payload, { ...report, "INPUT_SARIF-FILE": "out/model.sarif" });
      expect(unaffected()).toBe(0);
      const { runs } = JSON.parse(readFileSync(join(root, "out/model.sarif"), "utf8"));
      // A finding that was there before stays an alert.
      expect(JSON.stringify(runs[0].results)).toContain("app/old.py");
    });

    it("hands the whole default branch to the dependency graph, also on a push", async () => {
      const { sha } = pullRequest(GOOD);
      const push = {
        before: git("rev-parse", "HEAD^1"),
        after: sha,
        repository: { default_branch: "main" },
      };
      const main = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main", "INPUT_DEPENDENCY-SUBMISSION": "true" };
      expect((await start(sha, push, main)).code).toBe(0);
      const [snapshot] = github.repository(REPOSITORY).snapshots as { manifests: object }[];
      expect(Object.keys(snapshot!.manifests)).toEqual(["app/new.py", "app/old.py"]);
    });
  });

  it("tells each mistake of a policy at its line and reviews nothing", async () => {
    const { sha, payload } = pullRequest(GOOD);
    writeFileSync(join(root, "bad.yml"), "version: 1\nlicences: {}\n");
    const asked = hub.log.length;
    const ran = await start(sha, payload, { GITHUB_EVENT_NAME: "push", INPUT_POLICY: "bad.yml" });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(
      /^::error title=The policy cannot be used,file=bad\.yml,line=2,endLine=2,col=1,endColumn=1::/m,
    );
    expect(ran.outputs["verdict"]).toBeUndefined();
    expect(hub.log).toHaveLength(asked);
  });
});

describe("suggestions", () => {
  const CHANGE = {
    "app/new.py":
      'from transformers import AutoModel, pipeline\n\nAutoModel.from_pretrained("facebook/bart-large-mnli")\np = pipeline(\n    "fill-mask",\n    model="roberta-base",  # `the` one\n)\n',
    "app/windows.py": 'from transformers import AutoModel\r\nAutoModel.from_pretrained("google/flan-t5-large")\r\n',
    "app/hidden.py":
      'from transformers import AutoModel\nAutoModel.from_pretrained("google/flan-t5-large")  # a\u200bb\n',
    "app/old.py": `${BASE["app/old.py"]}# touched\n`,
  };

  /** What GitHub shows of the pull request. */
  function showDiff(head: string): void {
    const files = git("diff", "--name-only", `${head}^1...${head}^2`).split("\n");
    github.open(REPOSITORY, 7, {
      head: { sha: git("rev-parse", `${head}^2`), ref: "feature", repo: REPOSITORY },
      files: files.map((filename) => ({
        filename,
        status: "modified",
        patch: execFileSync("git", ["-C", root, "diff", `${head}^1...${head}^2`, "--", filename], { encoding: "utf8" })
          .replace(/^[^]*?(?=^@@ )/m, "")
          .replace(/\n$/, ""),
      })),
    });
  }

  const made = () => github.repository(REPOSITORY).reviews.flatMap((review) => review.comments);
  const commitOf = (id: string): string => hub.data.repo("model", id)!.sha!;

  it("are offered once at the lines that the change adds, and taking them leaves exactly what was meant", async () => {
    const { sha, payload } = pullRequest(CHANGE);
    showDiff(sha);
    const ran = await start(sha, payload, { INPUT_SUGGEST: "true" });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(
      "Suggestions: 2 offered, 1 in files with CRLF line breaks, which a suggestion would change, 1 at lines too long or with characters that nobody sees. `model-review fix` makes those.\n",
    );
    expect(github.repository(REPOSITORY).reviews).toHaveLength(1);
    expect(made().map(({ path, line, start_line }) => `${path}:${start_line ?? line}-${line}`)).toEqual([
      "app/new.py:3-3",
      "app/new.py:6-6",
    ]);
    expect(made()[1]!.body).toMatch(
      /^<!-- model-review suggestion="[0-9a-f]{20}" -->\n`roberta-base` .* \(`repo-renamed`\)\n\n`roberta-base` .* \(`revision-not-pinned`\)\n\n```suggestion\n/,
    );
    // As the button does it, from the last line to the first.
    const lines = CHANGE["app/new.py"].split("\n");
    for (const { line, start_line, body } of made().reverse()) {
      const [, , text] = /\n(`{3,})suggestion\n([^]*)\n\1$/.exec(body)!;
      lines.splice((start_line ?? line) - 1, line - (start_line ?? line) + 1, ...text!.split("\n"));
    }
    expect(lines.join("\n")).toBe(
      CHANGE["app/new.py"]
        .replace('bart-large-mnli")', `bart-large-mnli", revision="${commitOf("facebook/bart-large-mnli")}")`)
        .replace('"roberta-base",', '"FacebookAI/roberta-base",')
        .replace("one\n", `one\n    revision="${commitOf("FacebookAI/roberta-base")}",\n`),
    );
    const again = await start(sha, payload, { INPUT_SUGGEST: "true", GITHUB_RUN_ID: "101" });
    expect(again.stdout).toContain("Suggestions: 0 offered, 2 offered before, 1 in files with CRLF");
    expect(github.repository(REPOSITORY).reviews).toHaveLength(1);
    expect(github.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  it("are counted where none can be offered, without a word to GitHub", async () => {
    const { sha, payload } = pullRequest({ "app/windows.py": CHANGE["app/windows.py"] });
    showDiff(sha);
    const ran = await start(sha, payload, { INPUT_SUGGEST: "true", "INPUT_GITHUB-TOKEN": "", INPUT_COMMENT: "never" });
    expect(ran.stdout).toMatch(/^Suggestions: 0 offered, 1 in files with CRLF line breaks, /m);
    expect(ran.stdout).not.toContain("could not be written");
  });

  it("are not offered unless asked for", async () => {
    const { sha, payload } = pullRequest(CHANGE);
    showDiff(sha);
    await start(sha, payload);
    expect(github.operations().filter((operation) => operation.startsWith("pulls/"))).toEqual([]);
  });

  it("of a fork are named in the log, and the verdict stays", async () => {
    const { sha, payload } = pullRequest({ ...CHANGE, ...BAD });
    showDiff(sha);
    const ran = await start(sha, payload, { INPUT_SUGGEST: "true", "INPUT_GITHUB-TOKEN": READER });
    expect(ran.code).toBe(1);
    expect(ran.outputs["verdict"]).toBe("fail");
    expect(ran.stdout).toMatch(
      /^::notice title=The suggestions could not be written::The token lacks a permission: `pull-requests: write`\./m,
    );
    expect(made()).toEqual([]);
  });
});
