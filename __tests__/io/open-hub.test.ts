import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { HubUrlError } from "../../src/io/transport.ts";
import { openHub } from "../../src/io/open-hub.ts";
import { SnapshotError } from "../../src/io/snapshot.ts";
import { startHub } from "../stand-ins/hub.ts";
import type { HubStandIn } from "../stand-ins/hub.ts";

let server: HubStandIn;
let folder: string;
beforeAll(async () => {
  server = await startHub();
  folder = mkdtempSync(join(tmpdir(), "model-review-open-"));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe("a Hub that is opened", () => {
  it("over the network keeps answers, records them, and replays them without a request", async () => {
    const record = join(folder, "hub.json");
    const live = openHub({ url: server.url, version: "0", record, cache: join(folder, "cache") });
    const answer = await live.hub.repo("model", "gpt2", null);
    live.save();
    expect(readFileSync(record, "utf8")).toContain('"openai-community/gpt2"');
    const asked = server.log.length;
    const cached = openHub({ url: server.url, version: "0", cache: join(folder, "cache") });
    expect(await cached.hub.repo("model", "gpt2", null)).toEqual(answer);
    const offline = openHub({ url: server.url, version: "0", offline: record });
    expect(await offline.hub.repo("model", "gpt2", null)).toEqual(answer);
    offline.save();
    expect(server.log.length).toBe(asked);
  });

  it("from a snapshot can be recorded again, to the same bytes for the same questions", async () => {
    const [first, second] = [join(folder, "first.json"), join(folder, "second.json")];
    const live = openHub({ url: server.url, version: "0", record: first });
    await live.hub.repo("model", "google/gemma-2b", null);
    live.save();
    const again = openHub({ version: "0", offline: first, record: second });
    await again.hub.repo("model", "google/gemma-2b", null);
    again.save();
    expect(readFileSync(second, "utf8")).toBe(readFileSync(first, "utf8"));
  });

  it("from a file that is none or missing tells so", () => {
    writeFileSync(join(folder, "broken.json"), "{");
    expect(() => openHub({ version: "0", offline: join(folder, "broken.json") })).toThrow(SnapshotError);
    expect(() => openHub({ version: "0", offline: join(folder, "missing.json") })).toThrow(
      `${join(folder, "missing.json")}: there is no such file`,
    );
    expect(() => openHub({ version: "0", offline: folder })).toThrow(SnapshotError);
  });

  it("at an address that is none tells so", () => {
    expect(() => openHub({ version: "0", url: "hub.example" })).toThrow(HubUrlError);
  });
});
