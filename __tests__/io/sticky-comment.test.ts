import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { openGitHub } from "../../src/io/github.ts";
import { keepComment, readMarker, writeMarker, type StickyOutcome } from "../../src/io/sticky-comment.ts";
import { GitHubStandIn, READER, WRITER } from "../stand-ins/github.ts";

const REPOSITORY = "acme/support-bot";
const HEAD = "c".repeat(40);
let stand: GitHubStandIn;
beforeEach(async () => {
  stand = await new GitHubStandIn().start();
  stand.open(REPOSITORY, 7);
});
afterEach(() => stand.stop());

interface Wish {
  run?: number;
  attempt?: number;
  key?: string;
  text?: (limit: number, replaces: boolean) => string | null;
  token?: string;
  settle?: number;
}

async function write({
  run = 100,
  attempt = 1,
  key = "ci/review",
  text,
  token = WRITER,
  settle = 1,
}: Wish = {}): Promise<StickyOutcome> {
  const github = await openGitHub({ apiUrl: stand.url, token, repository: REPOSITORY, pauses: [1, 1], timeout: 4000 });
  const identity = { key, head: HEAD, run, attempt };
  return keepComment(github, { issue: 7, identity, text: text ?? (() => `text of run ${run}.${attempt}`) }, settle);
}

const comments = () => stand.repository(REPOSITORY).comments;
const texts = (): string[] => comments().map(({ body }) => body.split("\n").slice(1).join("\n"));

describe("keepComment", () => {
  it("writes one comment and changes it in later runs, each saying whether it replaces", async () => {
    const asked: boolean[] = [];
    const outcomes: string[] = [];
    for (const run of [1, 2, 3]) {
      const text = (_: number, replaces: boolean): string => `run ${run}${(asked.push(replaces), "")}`;
      outcomes.push((await write({ run, text })).did);
    }
    expect(outcomes).toEqual(["created", "updated", "updated"]);
    expect(asked).toEqual([false, true, true]);
    expect(texts()).toEqual(["run 3"]);
    expect(comments()[0]!.edits).toBe(2);
  });

  it("spends three requests on the first comment and four on an update", async () => {
    await write({ run: 1 });
    expect(stand.operations()).toEqual(["issues/list-comments", "issues/create-comment", "issues/list-comments"]);
    stand.log.length = 0;
    await write({ run: 2 });
    expect(stand.operations()).toEqual([
      "issues/list-comments",
      "graphql",
      "issues/update-comment",
      "issues/list-comments",
    ]);
  });

  it("says nothing where there is nothing to say and no earlier comment, at the price of one request", async () => {
    const text = (_: number, replaces: boolean): string | null => (replaces ? "resolved" : null);
    expect(await write({ text })).toEqual({ did: "nothing", url: null });
    expect(stand.operations()).toEqual(["issues/list-comments"]);
    await write({ run: 101 });
    expect((await write({ run: 102, text })).did).toBe("updated");
    expect(texts()).toEqual(["resolved"]);
  });

  it("never overwrites what a newer run or attempt wrote", async () => {
    await write({ run: 200, attempt: 2 });
    for (const older of [{ run: 199 }, { run: 200, attempt: 1 }]) expect((await write(older)).did).toBe("left-newer");
    expect(texts()).toEqual(["text of run 200.2"]);
    expect(comments()[0]!.edits).toBe(0);
    expect((await write({ run: 200, attempt: 3 })).did).toBe("updated");
  });

  it("does not touch a comment of somebody else that carries the marker", async () => {
    const marker = writeMarker({ key: "ci/review", head: HEAD, run: 999_999, attempt: 1 });
    stand.say(REPOSITORY, 7, `${marker}\nApproved by security`, { login: "mallory", type: "User" });
    stand.say(REPOSITORY, 7, `${marker}\nApproved by security`, { login: "github-actions", type: "User" });
    expect((await write()).did).toBe("created");
    expect(texts()).toEqual(["Approved by security", "Approved by security", "text of run 100.1"]);
    expect((await write({ run: 101 })).did).toBe("updated");
    expect(comments().map(({ edits }) => edits)).toEqual([0, 0, 1]);
  });

  it("does not take a marker in the middle of a text for its own", async () => {
    const marker = writeMarker({ key: "ci/review", head: HEAD, run: 1, attempt: 1 });
    stand.say(REPOSITORY, 7, `quoting\n${marker}\nx`, { login: "github-actions[bot]", type: "Bot" });
    expect((await write()).did).toBe("created");
    expect(comments()).toHaveLength(2);
  });

  it("keeps one comment per key", async () => {
    await write({ key: "ci/review" });
    await write({ key: "ci/other -->" });
    await write({ key: "ci/review", run: 101 });
    expect(texts().sort()).toEqual(["text of run 100.1", "text of run 101.1"]);
  });

  it("knows its own comment with a personal token and where it may not ask who it is", async () => {
    stand.accounts.set("ghp_person", { login: "review-machine", type: "User", write: ["pull_requests"] });
    await write({ token: "ghp_person", run: 1 });
    await write({ token: "ghp_person", run: 2 });
    expect(texts()).toEqual(["text of run 2.1"]);
    stand.fail({ operation: "graphql", with: 403 });
    await write({ run: 3 });
    await write({ run: 4 });
    expect(texts()).toEqual(["text of run 2.1", "text of run 4.1"]);
  });

  it("folds duplicates of its own into the oldest", async () => {
    const bot = { login: "github-actions[bot]", type: "Bot" };
    for (const run of [5, 7, 6])
      stand.say(REPOSITORY, 7, `${writeMarker({ key: "ci/review", head: HEAD, run, attempt: 1 })}\nold ${run}`, bot);
    const [oldest] = comments();
    await write({ run: 8 });
    expect(comments()).toEqual([expect.objectContaining({ id: oldest!.id, edits: 1 })]);
    expect(texts()).toEqual(["text of run 8.1"]);
  });

  it("does not write twice where the answer to the first try was lost", async () => {
    stand.fail({ operation: "issues/create-comment", with: "lost-answer", times: 1 });
    await write();
    expect(texts()).toEqual(["text of run 100.1"]);
  });

  it("tries a creation that failed again, and stops in the end", async () => {
    stand.fail({ operation: "issues/create-comment", with: 502, times: 1 });
    await write();
    expect(texts()).toEqual(["text of run 100.1"]);
    comments().length = 0;
    stand.fail({ operation: "issues/create-comment", with: 502 });
    await expect(write()).rejects.toThrow("GitHub answered 502.");
  });

  it("may use the limit to the last character", async () => {
    await write({ text: (limit) => "é".repeat(limit) });
    expect([...comments()[0]!.body]).toHaveLength(65_536);
    await expect(write({ run: 101, text: (limit) => "é".repeat(limit + 1) })).rejects.toThrow("422");
  });

  it("rejects with the missing permission, having changed nothing", async () => {
    await expect(write({ token: READER })).rejects.toThrow("The token lacks a permission: `pull-requests: write`.");
    expect(comments()).toEqual([]);
  });

  it.each(Array.from({ length: 6 }, (_, index) => index + 1))(
    "ends with one comment of the newest of ten runs at once (order %i)",
    async (seed) => {
      const delays = fc.sample(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
        seed,
        numRuns: 400,
      });
      let next = 0;
      stand.delay = () => {
        const [before, after] = delays[next++ % delays.length]!;
        return { before, after };
      };
      const runs = fc.sample(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { minLength: 10 }), {
        seed,
        numRuns: 1,
      })[0]!;
      const starts = fc.sample(fc.integer({ min: 0, max: 60 }), { seed: seed + 100, numRuns: 10 });
      await Promise.all(
        runs.map(async (run, index) => {
          await new Promise((later) => setTimeout(later, starts[index]));
          await write({ run, settle: 150 });
        }),
      );
      expect(texts()).toEqual(["text of run 10.1"]);
    },
  );
});

describe("the marker", () => {
  it("reads back what it wrote, and nothing in a key ends the comment", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.nat(), fc.nat({ max: 999 }), (key, run, attempt) => {
        const marker = writeMarker({ key, head: HEAD, run, attempt });
        expect(marker.slice(4, -3)).not.toMatch(/--|>/);
        expect(marker).not.toContain("\n");
        if (key.length > 0 && !/\p{Cs}/u.test(key))
          expect(readMarker(`${marker}\nx`)).toEqual({ key, head: HEAD, run, attempt });
      }),
    );
  });

  it.each([
    "",
    "<!-- model-review -->",
    '<!-- model-review key="a" head="x" run="1.1" -->',
    ' <!-- model-review key="a" head="" run="1.1" -->',
    '<!-- model-review key="%" head="" run="1.1" -->',
  ])("is not in %j", (body) => expect(readMarker(body)).toBeNull());
});
