import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { GitHubError, openGitHub, type GitHub } from "../../src/io/github.ts";
import { OPERATION_IDS } from "../stand-ins/github-contract.ts";
import { GitHubStandIn, READER, WRITER, type Fault } from "../stand-ins/github.ts";

const REPOSITORY = "acme/support-bot";
let stand: GitHubStandIn;
beforeEach(async () => {
  stand = await new GitHubStandIn().start();
  stand.open(REPOSITORY, 7);
});
afterEach(() => stand.stop());

const open = (
  token = WRITER,
  options: { repository?: string; timeout?: number; apiUrl?: string } = {},
): Promise<GitHub> =>
  openGitHub({ apiUrl: stand.url, token, repository: REPOSITORY, pauses: [5, 5], timeout: 2000, ...options });
const failure = async (request: Promise<unknown>): Promise<GitHubError> => {
  const error = await request.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
};

describe("openGitHub", () => {
  it("writes, changes and deletes comments with requests that GitHub describes", async () => {
    const github = await open();
    const comment = await github.createComment(7, "first");
    await github.updateComment(comment.id, "second");
    expect(await github.comments(7)).toEqual([
      { id: comment.id, body: "second", url: comment.url, author: { login: "github-actions[bot]", isBot: true } },
    ]);
    await github.deleteComment(comment.id);
    await github.deleteComment(comment.id);
    expect(await github.comments(7)).toEqual([]);
    expect(stand.log.flatMap((record) => record.mistakes)).toEqual([]);
    expect(stand.log.every((record) => record.operation !== null)).toBe(true);
    expect(await github.login()).toBe("github-actions[bot]");
  });

  it.each([0, 99, 100, 101, 250])("reads all of %i comments", async (number) => {
    for (let index = 0; index < number; index++) stand.say(REPOSITORY, 7, `c${index}`);
    const bodies = (await (await open()).comments(7)).map((comment) => comment.body);
    expect(bodies).toEqual(Array.from({ length: number }, (_, index) => `c${index}`));
    expect(stand.log).toHaveLength(Math.floor(number / 100) + 1);
  });

  it("names the permission that is missing, in a workflow's words", async () => {
    const error = await failure((await open(READER)).createComment(7, "x"));
    expect(error.message).toBe("The token lacks a permission: `pull-requests: write`.");
    expect(stand.repository(REPOSITORY).comments).toEqual([]);
  });

  it.each<[Fault["with"], string, boolean]>([
    [401, "GitHub does not accept the token.", false],
    [404, "GitHub does not have it, or the token may not see it.", false],
    [422, "GitHub refused the request (422): Validation Failed", false],
    ["locked", "The conversation is locked.", false],
    ["rate-limit", "GitHub's rate limit for this token is used up.", false],
    ["secondary-rate-limit", "GitHub's rate limit for this token is used up.", false],
    [503, "GitHub answered 503.", true],
    ["html", "GitHub answered 502.", true],
  ])("tells %s in its own words and creates nothing twice", async (fault, message, isTemporary) => {
    stand.fail({ operation: "issues/create-comment", with: fault });
    const error = await failure((await open()).createComment(7, "x"));
    expect([error.message, error.isTemporary]).toEqual([message, isTemporary]);
    expect(stand.operations()).toEqual(["issues/create-comment"]);
  });

  it.each<[Fault["with"]]>([[500], [502], ["html"], ["reset"]])(
    "asks again after %s where asking twice is harmless",
    async (fault) => {
      stand.say(REPOSITORY, 7, "there");
      stand.fail({ operation: "issues/list-comments", with: fault, times: 2 });
      expect((await (await open()).comments(7)).map((comment) => comment.body)).toEqual(["there"]);
      expect(stand.log).toHaveLength(3);
    },
  );

  it("gives up on a server that hangs", async () => {
    stand.fail({ operation: "issues/list-comments", with: "hang" });
    const error = await failure((await open(WRITER, { timeout: 60 })).comments(7));
    expect(error.message).toMatch(/^GitHub did not answer: /);
    expect(stand.log).toHaveLength(3);
  });

  it("does not ask again what was refused", async () => {
    stand.fail({ operation: "issues/list-comments", with: "rate-limit" });
    await failure((await open()).comments(7));
    expect(stand.log).toHaveLength(1);
  });

  it("takes the token to no other host, whatever an answer says", async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end("[]");
    });
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
    const elsewhere = `http://localhost:${(other.address() as AddressInfo).port}/repos/x`;
    const redirecting = createServer((_, response) => response.writeHead(302, { location: elsewhere }).end());
    await new Promise<void>((listening) => redirecting.listen(0, "127.0.0.1", listening));
    const github = await open(WRITER, { apiUrl: `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}` });
    await github.comments(7).catch(() => undefined);
    expect(seen.filter((authorization) => authorization !== undefined)).toEqual([]);
    other.close();
    redirecting.close();
  });

  it("reads a file at the commit that a branch has, and nothing where there is none", async () => {
    const repository = stand.repository("acme/policies");
    const commit = "a".repeat(40);
    repository.commits.set("v1", commit);
    repository.contents.set(commit, new Map([["models/policy.yml", "version: 1\n# é\n".repeat(50)]]));
    const github = await open(WRITER, { repository: "acme/policies" });
    expect(await github.file("models/policy.yml", "v1")).toEqual({ text: "version: 1\n# é\n".repeat(50), commit });
    expect(await github.file("models/other.yml", "v1")).toBeNull();
    expect((await failure(github.file("models/policy.yml", "nowhere"))).message).toContain("No commit found");
  });

  it("lists the paths that differ, both names of a moved file, and none where there are too many to list", async () => {
    const repository = stand.repository(REPOSITORY);
    repository.comparisons.set("a...b", [
      { filename: "new.py", status: "renamed", previous_filename: "old.py" },
      { filename: "x/y.py", status: "modified" },
    ]);
    repository.comparisons.set(
      "a...c",
      Array.from({ length: 300 }, (_, index) => ({ filename: `f${index}`, status: "added" })),
    );
    const github = await open();
    expect(await github.compare("a", "b")).toEqual({ base: "a", mergeBase: "a", paths: ["new.py", "old.py", "x/y.py"] });
    expect((await github.compare("a", "c")).paths).toBeNull();
  });

  it("lists a commit whole or folder by folder, says where that is not all, and reads bytes as they are", async () => {
    const repository = stand.repository(REPOSITORY);
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    repository.trees.set("c", [
      { path: "a.bin", mode: "100644", type: "blob", sha: "1", size: 256 },
      { path: "x", mode: "040000", type: "tree", sha: "2" },
      { path: "x/y.py", mode: "100755", type: "blob", sha: "3", size: 1 },
      { path: "z", mode: "160000", type: "commit", sha: "4" },
    ]);
    repository.blobs.set("1", bytes);
    const github = await open(READER);
    const { files, isComplete } = await github.tree("c");
    expect([files.map(({ path, mode }) => `${mode} ${path}`), isComplete]).toEqual([
      ["100644 a.bin", "100755 x/y.py", "160000 z"],
      true,
    ]);
    expect((await github.folder("c")).map(({ name, oid }) => `${name} ${oid}`)).toEqual(["a.bin 1", "x 2", "z 4"]);
    expect(await github.folder("2")).toEqual([{ name: "y.py", mode: "100755", oid: "3", size: 1 }]);
    repository.treeLimit = 3;
    expect((await github.tree("c")).isComplete).toBe(false);
    expect(new Uint8Array(await github.blob("1"))).toEqual(bytes);
    expect((await failure(github.blob("9"))).status).toBe(404);
    expect(stand.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });
});

describe("the stand-in", () => {
  it.each([
    ["POST", "/repos/acme/support-bot/issues/7/comments", {}, /body must have required property 'body'/],
    ["POST", "/repos/acme/support-bot/issues/xx/comments", { body: "x" }, /path\/issue_number must be integer/],
    ["GET", "/repos/acme/support-bot/issues/7/comments?per_page=abc", undefined, /query\/per_page must be integer/],
    ["POST", "/repos/acme/support-bot/check-runs", { name: "x" }, /head_sha/],
    [
      "POST",
      "/repos/acme/support-bot/check-runs",
      {
        name: "x",
        head_sha: "a",
        output: {
          title: "t",
          summary: "s",
          annotations: [{ path: "a", start_line: 1, end_line: 1, annotation_level: "error", message: "m" }],
        },
      },
      /annotation_level must be equal to one of/,
    ],
    [
      "POST",
      "/repos/acme/support-bot/check-runs",
      {
        name: "x",
        head_sha: "a",
        output: {
          title: "t",
          summary: "s",
          annotations: Array(51).fill({
            path: "a",
            start_line: 1,
            end_line: 1,
            annotation_level: "notice",
            message: "m",
          }),
        },
      },
      /annotations must NOT have more than 50 items/,
    ],
  ])("refuses what GitHub's description refuses: %s %s", async (method, path, body, mistake) => {
    const answer = await fetch(stand.url + path, {
      method,
      headers: { authorization: `token ${WRITER}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(answer.status).toBe(422);
    expect(stand.log[0]!.mistakes.join()).toMatch(mistake);
  });

  it("knows no token but its own, and no operation but GitHub's", async () => {
    const get = (path: string, token: string): Promise<number> =>
      fetch(stand.url + path, { headers: { authorization: `Bearer ${token}` } }).then((answer) => answer.status);
    expect(await get("/repos/acme/support-bot/pulls/7", "ghs_other")).toBe(401);
    expect(await get("/repos/acme/support-bot/pulls/7", READER)).toBe(200);
    expect(await get("/repos/acme/support-bot/nonsense", WRITER)).toBe(404);
    expect(stand.operations().at(-1)).toBe("GET /repos/acme/support-bot/nonsense");
  });

  it("refuses a comment of 65,537 characters and takes one of 65,536, also of several bytes each", async () => {
    const github = await open();
    await github.createComment(7, "é".repeat(65_536));
    expect((await failure(github.createComment(7, "é".repeat(65_537)))).message).toBe(
      "GitHub refused the request (422): Validation Failed",
    );
  });

  it("describes at least twenty operations", () => expect(OPERATION_IDS.length).toBeGreaterThanOrEqual(20));
});
