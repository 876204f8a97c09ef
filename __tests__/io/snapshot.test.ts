import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Hub } from "../../src/domain/resolution.ts";
import { createHub } from "../../src/io/hub.ts";
import { readSnapshot, recordHub, replayHub, SnapshotError, writeSnapshot } from "../../src/io/snapshot.ts";
import { startHub } from "../stand-ins/hub.ts";
import type { HubStandIn } from "../stand-ins/hub.ts";
import { patientWorld } from "../stand-ins/hub-world.ts";

const ID = "harbourlight/support-classifier";
let server: HubStandIn;
beforeAll(async () => {
  server = await startHub({ tokens: { hf_secret: ["*"] } });
});
afterAll(() => server.close());
beforeEach(() => {
  server.log.length = 0;
  server.faults.length = 0;
});

const network = (): Hub =>
  createHub({ url: server.url, token: "hf_secret", version: "0", world: patientWorld(), timeout: 5 });

async function everything(hub: Hub, order = 1): Promise<unknown[]> {
  const questions = [
    () => hub.repo("model", ID, null),
    () => hub.repo("model", "gpt2", null),
    () => hub.repo("model", "harbourlight/nothing", null),
    () => hub.repo("model", "../x?y", null),
    () => hub.repo("model", ID, "no-such-branch"),
    () => hub.repo("dataset", "nvidia/OpenMathInstruct-2", null),
    () => hub.file("model", ID, "main", "README.md"),
    () => hub.file("model", ID, "main", "NOTICE"),
    () => hub.file("model", "ykilcher/gpt-4chan", "main", "README.md"),
    () => hub.blobs("model", ID, "main", ["LICENSE", "README.md"]),
    () => hub.owner("nobody-at-all"),
    () => hub.owner("meta-llama"),
    () => hub.scan("model", "mcpotato/42-eicar-street"),
    () => hub.scan("model", "harbourlight/pickle-only"),
  ];
  const answers = await Promise.all(
    order === 1 ? questions.map((ask) => ask()) : questions.reverse().map((ask) => ask()),
  );
  return order === 1 ? answers : answers.reverse();
}

async function recorded(order = 1): Promise<string> {
  const { hub, snapshot } = recordHub(network());
  await everything(hub, order);
  return writeSnapshot(snapshot());
}

describe("a snapshot", () => {
  it("replays every answer of the run without a request", async () => {
    const { hub, snapshot } = recordHub(network());
    const answers = await everything(hub);
    const asked = server.log.length;
    const replay = replayHub(readSnapshot(writeSnapshot(snapshot())));
    expect(await everything(replay)).toEqual(answers);
    expect(server.log.length).toBe(asked);
    expect(replay.url).toBe(server.url);
    expect(replay.requests()).toEqual({ api: 0, files: 0, cached: 13 });
  });

  it("has the same bytes whatever the order of the questions, and after reading and writing it again", async () => {
    const text = await recorded();
    expect(await recorded(-1)).toBe(text);
    expect(writeSnapshot(readSnapshot(text))).toBe(text);
  });

  it("holds no token, and a card as its lines", async () => {
    const text = await recorded();
    expect(text).not.toContain("hf_secret");
    expect(text).toContain('\n          "license: apache-2.0",\n');
    expect(JSON.parse(text)).toMatchObject({ format: "model-review-hub-snapshot", version: 1, hub: server.url });
  });

  it("keeps what could not be told, so that a replay tells the same", async () => {
    server.faults.push({ what: { fault: "error-page" } });
    const { hub, snapshot } = recordHub(network());
    const answer = await hub.repo("model", ID, null);
    expect(answer.status).toBe("unavailable");
    expect(await replayHub(readSnapshot(writeSnapshot(snapshot()))).repo("model", ID, null)).toEqual(answer);
  });

  it("knows nothing of what was not asked", async () => {
    const replay = replayHub(readSnapshot(await recorded()));
    const missing = { status: "unavailable", cause: "not in the snapshot" };
    expect(await replay.repo("model", "google/gemma-2b", null)).toEqual(missing);
    expect(await replay.repo("dataset", ID, null)).toEqual(missing);
    expect(await replay.file("model", ID, "main", "LICENSE")).toEqual(missing);
    expect(await replay.owner("google")).toEqual(missing);
    expect(await replay.scan("model", ID)).toEqual(missing);
    expect(await replay.blobs("model", ID, "main", ["LICENSE"])).toEqual(missing);
  });

  it("knows a repository under its present id and at its commit too: what a fix would write", async () => {
    const replay = replayHub(readSnapshot(await recorded()));
    const sha = "607a30d783dfa663caf39e06633721c8d4cfcd7e";
    expect(await replay.repo("model", "openai-community/gpt2", null)).toMatchObject({
      status: "found",
      redirectedFrom: null,
    });
    expect(await replay.repo("model", "openai-community/gpt2", sha)).toMatchObject({ record: { commit: sha } });
    expect(await replay.repo("model", "gpt2", sha)).toMatchObject({ redirectedFrom: "gpt2" });
    expect(await replay.repo("model", "gpt2", "f".repeat(40))).toMatchObject({ status: "unavailable" });
  });
});

const base = (lists: object): string =>
  JSON.stringify({ format: "model-review-hub-snapshot", version: 1, hub: "https://huggingface.co", ...lists });
const entry = (record: object, question: object = {}): string =>
  base({
    repos: [
      {
        kind: "model",
        id: "a/b",
        revision: null,
        ...question,
        answer: { status: "found", redirectedFrom: null, record: { kind: "model", id: "a/b", tags: [], ...record } },
      },
    ],
  });

describe("a snapshot that somebody wrote", () => {
  it.each([
    ["not JSON", "{", "this is not JSON"],
    ["a list", "[]", "snapshot: expected an object"],
    ["nothing", "null", "snapshot: expected an object"],
    ["another file", "{}", 'format: expected "model-review-hub-snapshot"'],
    ["another version", '{"format":"model-review-hub-snapshot","version":2}', "version: expected 1"],
    ["a Hub that is no address", base({ hub: "javascript:alert(1)" }), "hub: expected a web address"],
    ["repos that are no list", base({ repos: {} }), "repos: expected a list"],
    ["a repo that is none", base({ repos: [1] }), "repos[0]: expected an object"],
    ["an id that is none", entry({}, { id: "../x" }), "repos[0].id: expected a repository id"],
    ["a kind that is none", entry({}, { kind: "bucket" }), "repos[0].kind: expected model, dataset or space"],
    ["a record of another kind", entry({ kind: "dataset" }), 'repos[0].answer.record.kind: expected "model"'],
    ["a present id that is none", entry({ id: "x y" }), "repos[0].answer.record.id: expected a repository id"],
    ["tags of another type", entry({ tags: [1] }), "repos[0].answer.record.tags[0]: expected a text"],
    ["a commit that is none", entry({ commit: "main" }), "repos[0].answer.record.commit: expected a git id"],
    ["a gate that is none", entry({ gated: true }), "repos[0].answer.record.gated: expected false, auto or manual"],
    ["a card that is a list", entry({ card: [] }), "repos[0].answer.record.card: expected an object"],
    ["a count below nothing", entry({ likes: -1 }), "repos[0].answer.record.likes: expected a whole number"],
    ["a date that is none", entry({ createdAt: "yesterday" }), "repos[0].answer.record.createdAt: expected a date"],
    [
      "base models that are no ids",
      entry({ baseModels: { relation: null, ids: ["a b"] } }),
      "baseModels.ids[0]: expected a repository id",
    ],
    [
      "a status of another question",
      base({ owners: [{ name: "harbourlight", answer: { status: "missing" } }] }),
      "owners[0].answer.status",
    ],
    [
      "a text that is no lines",
      base({
        files: [{ kind: "model", id: "a/b", commit: "main", path: "x", answer: { status: "found", text: "x" } }],
      }),
      "files[0].answer.text: expected a list",
    ],
    [
      "a cause that is none",
      base({ scans: [{ kind: "model", id: "a/b", answer: { status: "unavailable" } }] }),
      "scans[0].answer.cause: expected a text",
    ],
  ])("and that holds %s is refused with the place", (_, text, message) => {
    expect(() => readSnapshot(text)).toThrow(SnapshotError);
    expect(() => readSnapshot(text)).toThrow(message);
  });

  it("and that answers a question twice is refused", () => {
    const twice = JSON.parse(entry({}));
    twice.repos.push(twice.repos[0]);
    expect(() => readSnapshot(JSON.stringify(twice))).toThrow("repos[1]: expected no second answer");
  });

  it("and that is minimal, or begins with a byte order mark, is read", async () => {
    const replay = replayHub(readSnapshot(`\uFEFF${entry({})}`));
    expect(await replay.repo("model", "a/b", null)).toMatchObject({
      status: "found",
      record: { gated: false, files: null },
    });
  });

  it("and that nests without end is read to a bounded depth", () => {
    const deep = entry({ card: { x: 0 } }).replace('{"x":0}', `{"x":${"[".repeat(5000)}${"]".repeat(5000)}}`);
    const snapshot = readSnapshot(deep);
    expect(writeSnapshot(snapshot).length).toBeLessThan(20_000);
  });

  it("and that holds keys of an object's own machinery leaves them what they are: keys", () => {
    const text = entry({}).replace('"tags":[]', '"tags":[],"card":{"__proto__":{"license":"mit"},"constructor":1}');
    const card = Object(readSnapshot(text).entries.values().next().value?.answer).record.card;
    expect(card.license).toBeUndefined();
    expect(Object.keys(card)).toEqual(["__proto__", "constructor"]);
  });
});
