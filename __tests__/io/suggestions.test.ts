import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { GitHubError, openGitHub } from "../../src/io/github.ts";
import { linesOfPatch } from "../../src/io/patch.ts";
import { postSuggestions, type Suggestion, type SuggestionsOutcome } from "../../src/io/suggestions.ts";
import { GitHubStandIn, READER, WRITER } from "../stand-ins/github.ts";

const REPOSITORY = "acme/support-bot";
const HEAD = "1".repeat(40);
const PATCH =
  "@@ -1,4 +1,5 @@\n import a\n+load(\n+    'x',\n )\n-gone\n@@ -20,2 +21,3 @@ def f():\n def f():\n-    old\n+    new\n+    newer\n\\ No newline at end of file";

let stand: GitHubStandIn;
beforeEach(async () => {
  stand = await new GitHubStandIn().start();
  stand.open(REPOSITORY, 7, { files: [{ filename: "a.py", status: "modified", patch: PATCH }] });
});
afterEach(() => stand.stop());

async function post(suggestions: readonly Suggestion[], token = WRITER): Promise<SuggestionsOutcome> {
  const github = await openGitHub({ apiUrl: stand.url, token, repository: REPOSITORY, pauses: [1], timeout: 2000 });
  return postSuggestions(github, { pull: 7, head: HEAD, suggestions });
}

const reviews = () => stand.repository(REPOSITORY).reviews;
const comments = () => reviews().flatMap((review) => review.comments);

function suggestion(overrides: Partial<Suggestion> = {}): Suggestion {
  return {
    path: "a.py",
    startLine: 2,
    endLine: 3,
    lines: ["load(", "    'x',"],
    body: "Why.\n\n```suggestion\nload(\n    'x', revision='c',\n```",
    ...overrides,
  };
}

describe("the lines of a patch", () => {
  it("are those of the new file, hunk by hunk", () => {
    expect([...linesOfPatch(PATCH)].map(([line, { text, hunk }]) => `${line} ${hunk} ${text}`)).toEqual([
      "1 0 import a",
      "2 0 load(",
      "3 0     'x',",
      "4 0 )",
      "21 1 def f():",
      "22 1     new",
      "23 1     newer",
    ]);
  });

  it("are none where there is no diff", () => {
    expect(linesOfPatch("").size).toBe(0);
    expect(linesOfPatch("Binary files differ").size).toBe(0);
  });
});

describe("suggestions", () => {
  it("are one review at the head, at one line or several of the new side", async () => {
    const one = suggestion({ startLine: 22, endLine: 22, lines: ["    new"] });
    expect(await post([suggestion(), one])).toEqual({ posted: 2, known: 0, outside: 0, more: 0 });
    expect(reviews()).toHaveLength(1);
    expect(comments()).toMatchObject([
      { path: "a.py", line: 3, start_line: 2, commit_id: HEAD },
      { path: "a.py", line: 22, start_line: null },
    ]);
    expect(stand.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  it("are made once, also where the lines have moved, and again where they are others", async () => {
    await post([suggestion()]);
    stand.repository(REPOSITORY).pulls.get(7)!.files[0]!.patch = PATCH.replace("+load", "+import b\n+load").replace(
      "+1,5",
      "+1,6",
    );
    expect(await post([suggestion({ startLine: 3, endLine: 4 })])).toEqual({
      posted: 0,
      known: 1,
      outside: 0,
      more: 0,
    });
    const other = suggestion({ startLine: 3, endLine: 4, body: "Why.\n\n```suggestion\nanother\n```" });
    expect(await post([other])).toMatchObject({ posted: 1, known: 0 });
    expect(reviews()).toHaveLength(2);
  });

  it("of two places with the same lines are two", async () => {
    stand.repository(REPOSITORY).pulls.get(7)!.files[0]!.patch = "@@ -0,0 +1,2 @@\n+x\n+x";
    const twice = [1, 2].map((line) => suggestion({ startLine: line, endLine: line, lines: ["x"] }));
    expect(await post(twice)).toMatchObject({ posted: 2 });
    expect(await post(twice)).toMatchObject({ posted: 0, known: 2 });
  });

  it("are made although somebody else wrote our marker", async () => {
    await post([suggestion()]);
    comments()[0]!.user = { login: "octocat", type: "User" };
    expect(await post([suggestion()])).toMatchObject({ posted: 1, known: 0 });
  });

  it.each([
    ["at lines that the diff does not show", suggestion({ startLine: 10, endLine: 10, lines: ["x"] })],
    ["that reach from one hunk into another", suggestion({ startLine: 4, endLine: 21, lines: [")"] })],
    ["whose lines the base has moved", suggestion({ lines: ["load(", "    'y',"] })],
    ["in a file that the diff does not show", suggestion({ path: "b.py" })],
  ])("%s are counted and not made", async (_, one) => {
    expect(await post([one])).toEqual({ posted: 0, known: 0, outside: 1, more: 0 });
    expect(stand.operations()).toEqual(["pulls/list-files"]);
  });

  it("are 25 at most, and the review says how many more there are", async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      suggestion({ startLine: index + 1, endLine: index + 1, lines: [`l${index}`] }),
    );
    stand.repository(REPOSITORY).pulls.get(7)!.files[0]!.patch =
      `@@ -0,0 +1,40 @@\n${many.map(({ lines }) => `+${lines[0]}`).join("\n")}`;
    expect(await post(many)).toEqual({ posted: 25, known: 0, outside: 0, more: 15 });
    expect(reviews()[0]!.body).toContain("15 more would be too many here: `model-review fix` makes them all.");
    expect(await post(many)).toMatchObject({ posted: 15, known: 25, more: 0 });
  });

  it("ask nothing where there are none, and are refused to a token that may only read", async () => {
    expect(await post([])).toMatchObject({ posted: 0 });
    expect(stand.log).toEqual([]);
    await expect(post([suggestion()], READER)).rejects.toThrow(
      new GitHubError("The token lacks a permission: `pull-requests: write`.", 403, false),
    );
    expect(reviews()).toEqual([]);
  });
});
