import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { Checkout } from "../builders/checkout.ts";
import { bundled } from "../stand-ins/bundle.ts";
import { GitHubStandIn, READER } from "../stand-ins/github.ts";
import { runScript } from "../stand-ins/run.ts";

const ADDRESS = "acme/policies/models.yml@v3";
const COMMIT = "5".repeat(40);
const ORG = "version: 1\nnegotiable: [ exceptions ]\nlicenses: { allow: [ MIT ] }\nrules: { repo-stale: note }\n";

let cli: string;
let github: GitHubStandIn;
let checkout: Checkout;
beforeAll(async () => {
  cli = await bundled("src/cli.ts");
});
afterAll(() => rmSync(dirname(cli), { recursive: true }));
beforeEach(async () => {
  github = await new GitHubStandIn().start();
  const repository = github.repository("acme/policies");
  repository.commits.set("v3", COMMIT);
  repository.contents.set(COMMIT, new Map([["models.yml", ORG]]));
});
afterEach(async () => {
  await github.stop();
  checkout.remove();
});

function explain(policy: string, env: Record<string, string> = { GITHUB_TOKEN: READER }, args: string[] = []) {
  checkout = new Checkout({ ".github/model-policy.yml": policy });
  return runScript(cli, ["explain", checkout.root, ...args], { env: { GITHUB_API_URL: github.url, ...env } });
}

describe("a policy of another repository", () => {
  it("is read through GitHub's API at the commit that its ref stands for, and binds", async () => {
    const { code, stdout, stderr } = await explain(`extends: [ ${ADDRESS} ]\nlicenses: { allow: [ MIT ] }\n`);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`2. ${ADDRESS} (at ${COMMIT}, binding)`);
    expect(stdout).toMatch(new RegExp(`rules.repo-stale: note, days: \\d+ +# ${ADDRESS.replaceAll(".", "\\.")}:4`));
    expect(github.operations()).toEqual(["repos/get-commit", "repos/get-content"]);
    checkout.remove();
    const loose = await explain(`extends: [ ${ADDRESS} ]\nlicenses: { allow: [ MIT, gemma ] }\n`);
    expect([loose.code, loose.stdout]).toEqual([2, ""]);
    expect(loose.stderr).toContain(
      `.github/model-policy.yml:2:27: error: \`licenses.allow\`: \`gemma\` is not in the list that ${ADDRESS}:3 makes binding`,
    );
  });

  it("can be named on the command line, and takes its own token before the general one", async () => {
    const env = { MODEL_REVIEW_POLICY_TOKEN: READER, GITHUB_TOKEN: "ghs_unknown" };
    const { code, stdout } = await explain("version: 1\n", env, ["--policy", ADDRESS]);
    expect(code).toBe(0);
    expect(stdout).toContain(`licenses.allow: MIT`);
    checkout.remove();
    expect((await explain("version: 1\n", {}, ["--policy", ADDRESS, "--policy-token", READER])).code).toBe(0);
  });

  it.each([
    ["no token", {}, ADDRESS, "reading it takes a token: MODEL_REVIEW_POLICY_TOKEN or GITHUB_TOKEN"],
    [
      "a token that GitHub does not know",
      { GITHUB_TOKEN: "ghs_unknown" },
      ADDRESS,
      "GitHub does not accept the token.",
    ],
    [
      "a file that is not there",
      { GITHUB_TOKEN: READER },
      "acme/policies/other.yml@v3",
      "it is not there, or the token may not read it (contents: read in that repository)",
    ],
    [
      "a branch",
      { GITHUB_TOKEN: READER },
      "acme/policies/models.yml@main",
      "`main` reads like a branch, which can change unseen: name a commit or a tag",
    ],
  ])("tells %s at the line that names it", async (_, env, address, message) => {
    const { code, stderr } = await explain(`version: 1\nextends: [ ${address} ]\n`, env as Record<string, string>);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^\.github\/model-policy\.yml:2:12: error: /);
    expect(stderr).toContain(message);
  });

  it("sends the token nowhere but to the API", async () => {
    const elsewhere = await new GitHubStandIn().start();
    const { code, stderr } = await explain(`extends: [ ${ADDRESS} ]\n`, {
      GITHUB_TOKEN: READER,
      GITHUB_API_URL: "ftp://x",
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining("GITHUB_API_URL is an http or https address")]);
    checkout.remove();
    await explain(`extends: [ ${ADDRESS} ]\n`);
    expect(elsewhere.log).toEqual([]);
    expect(github.log.length).toBeGreaterThan(0);
    await elsewhere.stop();
  });
});

describe("exceptions in a file of their own", () => {
  const policy = `extends: [ ${ADDRESS}, ./model-exceptions.yml ]\n`;
  const exceptions =
    "exceptions:\n  - rule: repo-stale\n    repo: acme/*\n    reason: Frozen on purpose.\n    until: 2027-03-31\n";

  it("hold, and are explained with file and line", async () => {
    checkout = new Checkout({ ".github/model-policy.yml": policy, ".github/model-exceptions.yml": exceptions });
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: READER };
    const { code, stdout } = await runScript(cli, ["explain", checkout.root], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^exceptions\.0: repo-stale for acme\/\* until 2027-03-31: Frozen on purpose\. +# \.github\/model-exceptions\.yml:2$/m,
    );
    expect(stdout).toContain("3. .github/model-exceptions.yml");
  });

  it("are refused where the organisation does not leave them to the repository", async () => {
    github
      .repository("acme/policies")
      .contents.get(COMMIT)!
      .set("models.yml", ORG.replace(/negotiable.*\n/, ""));
    checkout = new Checkout({ ".github/model-policy.yml": policy, ".github/model-exceptions.yml": exceptions });
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: READER };
    const { code, stderr } = await runScript(cli, ["explain", checkout.root], { env });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^\.github\/model-exceptions\.yml:2:5: error: `exceptions`: this takes findings away that/);
  });
});
