import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Hub } from "../../src/domain/resolution.ts";
import { createCache } from "../../src/io/cache.ts";
import { createHub } from "../../src/io/hub.ts";
import { startHub } from "../stand-ins/hub.ts";
import type { HubStandIn } from "../stand-ins/hub.ts";
import { patientWorld } from "../stand-ins/hub-world.ts";

const ID = "harbourlight/support-classifier";
const SHA = "1111111111111111111111111111111111111111";

let server: HubStandIn;
let folder: string;
let clock: number;
beforeAll(async () => {
  server = await startHub({ tokens: { hf_mine: ["harbourlight/private-model"], hf_yours: [] } });
});
afterAll(() => server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "model-review-cache-"));
  clock = 1_000_000;
  server.log.length = 0;
  server.faults.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hub = ({ token = null as string | null, freshFor = 600, largest = 1e9, url = server.url } = {}): Hub =>
  createHub({
    url,
    token,
    version: "0",
    world: patientWorld(),
    store: createCache({ folder, hub: url, token, freshFor, largest, now: () => clock }),
  });
const entries = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

async function everything(network: Hub): Promise<unknown[]> {
  return [
    await network.repo("model", ID, null),
    await network.repo("model", "gpt2", null),
    await network.repo("model", "harbourlight/nothing", null),
    await network.repo("model", ID, "no-such-branch"),
    await network.file("model", ID, SHA, "README.md"),
    await network.file("model", ID, SHA, "NOTICE"),
    await network.file("model", "harbourlight/gated-auto", "main", "LICENSE"),
    await network.blobs("model", ID, SHA, ["LICENSE"]),
    await network.owner("nobody-at-all"),
    await network.scan("model", "mcpotato/42-eicar-street"),
  ];
}

describe("a second run", () => {
  it("asks nothing and gets the same answers", async () => {
    const first = await everything(hub());
    const asked = server.log.length;
    const second = hub();
    expect(await everything(second)).toEqual(first);
    expect(server.log.length).toBe(asked);
    expect(second.requests()).toEqual({ api: 0, files: 0, cached: 10 });
  });

  it("after the time has passed asks a branch again, by ETag, and a commit never", async () => {
    const network = hub();
    await network.repo("model", ID, null);
    await network.repo("model", ID, SHA);
    await network.file("model", ID, SHA, "README.md");
    await network.file("model", ID, SHA, "NOTICE");
    await network.blobs("model", ID, SHA, ["LICENSE"]);
    server.log.length = 0;
    clock += 601_000;
    const later = hub();
    const answer = await later.repo("model", ID, null);
    expect(answer).toMatchObject({ status: "found", record: { id: ID } });
    expect(server.log).toMatchObject([{ status: 304, ifNoneMatch: expect.stringMatching(/^W\/"/) }]);
    await later.repo("model", ID, SHA);
    await later.file("model", ID, SHA, "README.md");
    await later.file("model", ID, SHA, "NOTICE");
    await later.blobs("model", ID, SHA, ["LICENSE"]);
    expect(server.log).toHaveLength(1);
    await hub().repo("model", ID, null);
    expect(server.log).toHaveLength(1);
  });

  it("follows a rename by ETag as well", async () => {
    await hub().repo("model", "gpt2", null);
    clock += 601_000;
    expect(await hub().repo("model", "gpt2", null)).toMatchObject({
      redirectedFrom: "gpt2",
      record: { id: "openai-community/gpt2" },
    });
    expect(server.log.at(-1)).toMatchObject({ status: 304 });
  });

  it("sees what changed at the branch", async () => {
    server.data.add({ kind: "model", id: "harbourlight/moves", cardData: { license: "mit" } });
    await hub().repo("model", "harbourlight/moves", null);
    server.data.add({ kind: "model", id: "harbourlight/moves", cardData: { license: "other" }, sha: SHA });
    expect(await hub().repo("model", "harbourlight/moves", null)).toMatchObject({
      record: { card: { license: "mit" } },
    });
    clock += 601_000;
    expect(await hub().repo("model", "harbourlight/moves", null)).toMatchObject({
      record: { card: { license: "other" }, commit: SHA },
    });
  });

  it("with a clock set back asks again", async () => {
    await hub().repo("model", ID, null);
    clock -= 5000;
    await hub().repo("model", ID, null);
    expect(server.count()).toBe(2);
  });
});

describe("an answer", () => {
  it("that could not be had is not kept", async () => {
    server.faults.push({ what: { fault: "error-page" } });
    await hub().repo("model", ID, null);
    expect(entries()).toEqual([]);
    server.faults.length = 0;
    expect(await hub().repo("model", ID, null)).toMatchObject({ status: "found" });
  });

  it("given to one token is not told to another, nor to nobody", async () => {
    const found = await hub({ token: "hf_mine" }).repo("model", "harbourlight/private-model", null);
    expect(found.status).toBe("found");
    expect(await hub({ token: "hf_yours" }).repo("model", "harbourlight/private-model", null)).toMatchObject({
      httpStatus: 404,
    });
    expect(await hub().repo("model", "harbourlight/private-model", null)).toMatchObject({ httpStatus: 401 });
    for (const file of entries()) expect(file + readFileSync(file, "utf8")).not.toMatch(/hf_/);
  });

  it("of one Hub is not told for another", async () => {
    const other = await startHub({ base: "/other" });
    other.data.remove("model", ID);
    await hub().repo("model", ID, null);
    expect(await hub({ url: other.url }).repo("model", ID, null)).toMatchObject({ status: "not-visible" });
    await other.close();
  });

  it.each([
    ["nothing", ""],
    ["half of it", '{"key":"[\\"repo'],
    ["another question's", '{"key":"x","stored":0,"etag":null,"answer":{"status":"not-visible","httpStatus":401}}'],
    ["an answer of another shape", null],
  ])("that was spoilt to %s is asked again", async (_, content) => {
    await hub().repo("model", ID, null);
    const [file] = entries();
    const spoilt = content ?? readFileSync(file!, "utf8").replace('"gated":false', '"gated":"perhaps"');
    writeFileSync(file!, spoilt);
    expect(await hub().repo("model", ID, null)).toMatchObject({ status: "found" });
    expect(server.count()).toBe(2);
  });

  it("is written whole: no drafts stay behind when runs overlap", async () => {
    const runs = Array.from({ length: 8 }, () => everything(hub()));
    await Promise.all(runs);
    expect(entries().every((file) => /\/[0-9a-f]{62}\.json$/.test(file))).toBe(true);
    expect(entries()).toHaveLength(10);
  });

  it("is kept by nobody where the folder cannot be written", async () => {
    writeFileSync(join(folder, "v1"), "in the way");
    expect(await hub().repo("model", ID, null)).toMatchObject({ status: "found" });
  });
});

describe("the cache", () => {
  it("stays within its size, dropping the oldest", async () => {
    const network = hub({ largest: 20_000 });
    for (let index = 0; index < 60; index++) {
      server.data.add({ kind: "model", id: `harbourlight/size-${index}` });
      await network.repo("model", `harbourlight/size-${index}`, null);
    }
    const size = entries().reduce((sum, file) => sum + statSync(file).size, 0);
    expect(size).toBeLessThanOrEqual(20_000);
    expect(size).toBeGreaterThan(5_000);
    server.log.length = 0;
    await hub({ largest: 20_000 }).repo("model", "harbourlight/size-59", null);
    expect(server.count()).toBe(0);
  });
});
