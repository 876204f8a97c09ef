/**
 * `node benchmarks/pull-request.ts [FOLDER]`: the whole action, as a runner starts it, on a pull request of three files, in a tree
 * of 50 files and in one of 5,000, in turns, against the stand-ins for the Hub and GitHub. The trees are made of the files of
 * FOLDER (default: this repository), copied under numbered folders where it has too few.
 */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { GitHubStandIn, WRITER } from "../__tests__/stand-ins/github.ts";
import { startHub } from "../__tests__/stand-ins/hub.ts";

const { values, positionals } = parseArgs({
  options: { repeat: { type: "string", default: "5" }, action: { type: "string", default: "dist/action.js" } },
  allowPositionals: true,
});
const source = resolve(positionals[0] ?? join(import.meta.dirname, ".."));
const REPOSITORY = "acme/support-bot";
const CHANGE = {
  "service/classify.py":
    'from transformers import pipeline\npipeline("object-detection", model="facebook/detr-resnet-50")\n',
  "service/data.py": 'from datasets import load_dataset\nload_dataset("samsum", revision="main")\n',
  "service/README.md": "What the service does.\n",
};

const listed = execFileSync("git", ["-C", source, "ls-files", "-z"], { encoding: "utf8", maxBuffer: 1 << 28 })
  .split("\0")
  .filter((path) => path !== "" && !path.startsWith("dist/") && isPlainFile(join(source, path)));
const folder = mkdtempSync(join(tmpdir(), "model-review-bench-"));

function isPlainFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

interface Tree {
  root: string;
  sha: string;
  payload: object;
}

/** What a runner has: the merge of the pull request, checked out. */
function treeOf(number: number): Tree {
  const root = join(folder, String(number));
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", root, "-c", "user.name=a", "-c", "user.email=a@b", "-c", "gc.auto=0", ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    }).trim();
  mkdirSync(root);
  // Spread over the whole list, so that the small tree is of the same kind as the large one.
  for (let at = 0; at < number; at++) {
    const path = listed[Math.floor((at * listed.length) / Math.min(number, listed.length)) % listed.length]!;
    const target = join(root, `${Math.floor(at / listed.length)}`, path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(source, path), target);
  }
  git("init", "-q", "-b", "main");
  git("add", "-Af");
  git("commit", "-qm", "base");
  const base = git("rev-parse", "HEAD");
  git("checkout", "-qb", "feature");
  for (const [path, text] of Object.entries(CHANGE)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git("add", "-A");
  git("commit", "-qm", "change");
  const head = git("rev-parse", "HEAD");
  git("checkout", "-q", "main");
  git("merge", "-q", "--no-ff", "-m", "merge", "feature");
  const pull = { number: 7, base: { sha: base }, head: { sha: head, repo: { full_name: REPOSITORY } } };
  return { root, sha: git("rev-parse", "HEAD"), payload: { pull_request: { ...pull, user: { login: "octocat" } } } };
}

const hub = await startHub();
const github = await new GitHubStandIn().start();
github.open(REPOSITORY, 7);

/** Seconds of one run, without the cache of an earlier one. */
async function seconds({ root, sha, payload }: Tree): Promise<number> {
  const file = (name: string): string => join(root, ".git", name);
  writeFileSync(file("event"), JSON.stringify(payload));
  writeFileSync(file("output"), "");
  writeFileSync(file("summary"), "");
  github.repository(REPOSITORY).comments.length = 0;
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [resolve(values.action)], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      PATH: process.env["PATH"],
      HOME: root,
      GITHUB_ACTIONS: "true",
      MODEL_REVIEW_CACHE: "off",
      GITHUB_WORKSPACE: root,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: file("event"),
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_SHA: sha,
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: "100",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_WORKFLOW: "CI",
      GITHUB_JOB: "review",
      "INPUT_GITHUB-TOKEN": WRITER,
      "INPUT_HUB-URL": hub.url,
    },
  });
  const code = await new Promise((ended) => child.on("close", ended));
  const took = Number(process.hrtime.bigint() - start) / 1e9;
  const written = github.repository(REPOSITORY).comments.length;
  if (code !== 0 || written !== 1 || !/^verdict<<\S+\n\w/m.test(readFileSync(file("output"), "utf8")))
    throw new Error(`The action did not review ${root}: exit code ${code}, ${written} comments.`);
  return took;
}

const trees = { small: treeOf(50), large: treeOf(5000) };
const times: Record<keyof typeof trees, number[]> = { small: [], large: [] };
for (let round = 0; round < Number(values.repeat); round++)
  for (const size of ["small", "large"] as const) times[size].push(await seconds(trees[size]));
const [small, large] = [Math.min(...times.small), Math.min(...times.large)];
console.log(
  `50 files     ${small.toFixed(2)} s\n5,000 files  ${large.toFixed(2)} s\nratio        ${(large / small).toFixed(2)}`,
);
await Promise.all([hub.close(), github.stop()]);
rmSync(folder, { recursive: true });
