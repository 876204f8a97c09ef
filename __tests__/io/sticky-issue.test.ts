import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { openGitHub } from "../../src/io/github.ts";
import { writeMarker } from "../../src/io/sticky-comment.ts";
import { keepIssue, type StickyIssueOutcome } from "../../src/io/sticky-issue.ts";
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
  /** What is wrong, as a fingerprint; null where nothing is. */
  wrong?: string | null;
  about?: string[];
  unseen?: string[];
  token?: string;
  settle?: number;
  text?: (limit: number) => string;
}

async function keep({
  run = 100,
  attempt = 1,
  key = "watch/models",
  wrong = "abc1",
  about = ["model:acme/x"],
  unseen = [],
  token = WRITER,
  settle = 1,
  text = () => `${wrong} found by run ${run}.${attempt}`,
}: Wish = {}): Promise<StickyIssueOutcome["did"]> {
  const github = await openGitHub({ apiUrl: stand.url, token, repository: REPOSITORY, pauses: [1, 1], timeout: 4000 });
  const outcome = await keepIssue(
    github,
    {
      identity: { key, head: HEAD, run, attempt },
      wrong: wrong === null ? null : { title: `Title ${wrong}`, fingerprint: wrong, about, text },
      unseen,
      resolved: "Resolved.",
      closing: "closed again",
      reopening: "open again",
    },
    settle,
  );
  return outcome.did;
}

const issues = () => [...stand.repository(REPOSITORY).issues.values()];
const shown = () =>
  issues().map(({ state, title, body }) => `${state} ${title}: ${body.split("\n").slice(2).join("\n")}`);
const comments = (): string[] => stand.repository(REPOSITORY).comments.map(({ issue, body }) => `${issue} ${body}`);

describe("keepIssue", () => {
  it("opens one, rewrites it, closes it with a comment, and opens the same one again", async () => {
    expect(await keep({ run: 1 })).toBe("created");
    expect(await keep({ run: 2, wrong: "abc2" })).toBe("updated");
    expect(shown()).toEqual(["open Title abc2: abc2 found by run 2.1"]);
    expect(comments()).toEqual([]);
    expect(await keep({ run: 3, wrong: null })).toBe("closed");
    expect(issues()).toMatchObject([{ number: 8, state: "closed", stateReason: "completed" }]);
    expect(await keep({ run: 4, wrong: null })).toBe("nothing");
    expect(await keep({ run: 5, wrong: "abc2" })).toBe("reopened");
    expect(shown()).toEqual(["open Title abc2: abc2 found by run 5.1"]);
    expect(comments()).toEqual(["8 closed again", "8 open again"]);
    expect(stand.log.flatMap(({ mistakes }) => mistakes)).toEqual([]);
  });

  it("opens none where nothing is wrong, at the price of two questions", async () => {
    expect(await keep({ wrong: null })).toBe("nothing");
    expect(stand.operations()).toEqual(["graphql", "issues/list-for-repo"]);
    expect(issues()).toEqual([]);
  });

  it("leaves what somebody closed, until something else is wrong", async () => {
    await keep({ run: 1 });
    issues()[0]!.state = "closed";
    expect(await keep({ run: 2 })).toBe("left-closed");
    expect(issues()[0]!.edits).toBe(0);
    expect(await keep({ run: 3, wrong: "def3" })).toBe("reopened");
  });

  it("forgets what somebody closed once it is resolved: the next time it counts again", async () => {
    await keep({ run: 1 });
    issues()[0]!.state = "closed";
    expect(await keep({ run: 2, wrong: null })).toBe("updated");
    expect(comments()).toEqual([]);
    expect(await keep({ run: 3 })).toBe("reopened");
  });

  it("resolves nothing as long as what it is about was not seen", async () => {
    await keep({ run: 1, about: ["model:acme/x", "dataset:acme/y"] });
    expect(await keep({ run: 2, wrong: null, unseen: ["dataset:acme/y"] })).toBe("left-open");
    expect(issues()[0]!.edits).toBe(0);
    expect(await keep({ run: 3, wrong: null, unseen: ["model:acme/else"] })).toBe("closed");
  });

  it("never overwrites, closes or reopens what a newer run wrote", async () => {
    await keep({ run: 200, attempt: 2 });
    for (const older of [{ run: 199 }, { run: 200, wrong: null }, { run: 1, wrong: "def1" }])
      expect(await keep(older)).toBe("left-newer");
    expect(shown()).toEqual(["open Title abc1: abc1 found by run 200.2"]);
    await keep({ run: 201, wrong: null });
    expect(await keep({ run: 200, attempt: 3 })).toBe("left-newer");
    expect(issues()).toMatchObject([{ state: "closed" }]);
  });

  it("does not touch an issue of somebody else that carries the marker, nor one of another key", async () => {
    const marker = writeMarker({ key: "watch/models", head: HEAD, run: 999_999, attempt: 1 });
    stand.raise(REPOSITORY, `${marker}\n<!-- findings="abc1" about="" -->\nx`, { login: "mallory", type: "User" });
    stand.raise(REPOSITORY, `${marker}\nx`, { login: "github-actions", type: "User" });
    await keep({ run: 1, key: "other/job" });
    expect(await keep({ run: 2 })).toBe("created");
    expect(issues().map(({ edits }) => edits)).toEqual([0, 0, 0, 0]);
    expect(await keep({ run: 3, wrong: null })).toBe("closed");
    expect(issues().map(({ state }) => state)).toEqual(["open", "open", "open", "closed"]);
  });

  it("does not open a second one where the answer to the first try was lost, or it stands far back", async () => {
    stand.fail({ operation: "issues/create", with: "lost-answer", times: 1 });
    await keep({ run: 1 });
    expect(issues()).toHaveLength(1);
    for (let number = 0; number < 230; number++)
      stand.raise(REPOSITORY, "nightly failed", { login: "github-actions[bot]", type: "Bot" });
    expect(await keep({ run: 2, wrong: null })).toBe("closed");
    expect(
      issues()
        .filter(({ state }) => state === "closed")
        .map(({ number }) => number),
    ).toEqual([8]);
  });

  it("may use the limit to the last character", async () => {
    await keep({ text: (limit) => "é".repeat(limit) });
    expect([...issues()[0]!.body]).toHaveLength(65_536);
  });

  it("rejects with the missing permission, having changed nothing", async () => {
    await expect(keep({ token: READER })).rejects.toThrow("The token lacks a permission: `issues: write`.");
    expect(issues()).toEqual([]);
  });

  it("hides the names of odd repositories rather than let them end the hidden line", async () => {
    await keep({ about: ['model:x" -->', "model:a/b"] });
    expect(issues()[0]!.body.split("\n")[1]).toBe('<!-- findings="abc1" about="model:a/b" -->');
  });

  it.each(Array.from({ length: 5 }, (_, index) => index + 1))(
    "ends with one open issue of the newest of eight runs at once (order %i)",
    async (seed) => {
      const delays = fc.sample(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { seed, numRuns: 400 });
      let next = 0;
      stand.delay = () => {
        const [before, after] = delays[next++ % delays.length]!;
        return { before, after };
      };
      const [runs] = fc.sample(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 }), { seed, numRuns: 1 });
      const starts = fc.sample(fc.nat({ max: 60 }), { seed: seed + 100, numRuns: 8 });
      await Promise.all(
        runs!.map(async (run, index) => {
          await new Promise((later) => setTimeout(later, starts[index]));
          await keep({ run, settle: 150 });
        }),
      );
      expect(shown().filter((text) => text.startsWith("open"))).toEqual(["open Title abc1: abc1 found by run 8.1"]);
      expect(issues()[0]).toMatchObject({ state: "open", number: 8 });
    },
  );
});
